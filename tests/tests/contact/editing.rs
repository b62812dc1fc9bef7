//! CONTACT-2 to CONTACT-4, CONTACT-15: properties of every edit, and that no sync undoes an edit.

use std::collections::BTreeSet;

use littermate::contact::{
    ContactAction, ContactActor, ContactEdit, ContactEditOutput, ContactEffect, ContactField, EditActor,
    EditError, Editing, Permission, permission, permissions,
};
use littermate::model::client::{Client, ClientParts};
use littermate::model::email::EmailText;
use littermate::model::phone::{Phone, PhoneKey, PhoneText};
use littermate::model::preferences::{ContactChannel, PrimaryDecision};
use littermate::problem::ProblemCode;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

use super::pims::{clinic, contacts, profile, synced};
use crate::common::client::name;
use crate::common::config;

/// An edit of a phone number that the client has when the edit is applied.
#[derive(Debug, Clone)]
enum Wish {
    Add(&'static str),
    Put(Index, &'static str),
    Remove(Index),
    Primary(Index),
    Unset(Index),
    Other(ContactEdit),
}

const TEXTS: [&str; 7] = [
    "555-123-0001",
    "(555) 123-0001",
    "5551230009",
    "555-123-0004",
    "ask at the desk",
    "555 123 0002 x07",
    "5551239999",
];

fn wish() -> impl Strategy<Value = Wish> {
    let text = || select(TEXTS.to_vec());
    let other = prop_oneof![
        name().prop_map(|name| ContactEdit::SetName { name }),
        Just(ContactEdit::SetEmail { email: EmailText::new("ann@example.net").unwrap() }),
        Just(ContactEdit::RemoveEmail),
        any::<bool>().prop_map(|on| ContactEdit::SetContactByText { on }),
        any::<bool>().prop_map(|on| ContactEdit::SetContactByEmail { on }),
        any::<bool>().prop_map(|email| {
            let channel = if email { ContactChannel::Email } else { ContactChannel::Text };
            ContactEdit::RecordOptOut { channel, by: "dr-kim".parse().unwrap() }
        }),
        any::<bool>().prop_map(|on| ContactEdit::SetPush { on }),
        any::<bool>().prop_map(|on| ContactEdit::SetNpsSurveys { on }),
    ];
    prop_oneof![
        text().prop_map(Wish::Add),
        (any::<Index>(), text()).prop_map(|(at, text)| Wish::Put(at, text)),
        any::<Index>().prop_map(Wish::Remove),
        any::<Index>().prop_map(Wish::Primary),
        any::<Index>().prop_map(Wish::Unset),
        other.prop_map(Wish::Other),
    ]
}

impl Wish {
    fn of(&self, client: &Client) -> ContactEdit {
        let unknown = PhoneKey::new("+15550000000").unwrap();
        let at = |index: &Index| match client.phones() {
            [] => unknown.clone(),
            phones => index.get(phones).key(),
        };
        let text = |text: &str| PhoneText::new(text).unwrap();
        match self {
            Self::Add(typed) => ContactEdit::AddPhone { text: text(typed) },
            Self::Put(index, typed) => ContactEdit::EditPhone { phone: at(index), text: text(typed) },
            Self::Remove(index) => ContactEdit::RemovePhone { phone: at(index) },
            Self::Primary(index) => ContactEdit::SetPrimary { phone: at(index) },
            Self::Unset(index) => ContactEdit::UnsetPrimary { phone: at(index) },
            Self::Other(edit) => edit.clone(),
        }
    }
}

fn edited(actor: EditActor, client: &Client, edits: &[ContactEdit]) -> Result<ContactEditOutput, EditError> {
    let clinic = clinic();
    let now = "2026-03-02T15:04:05Z".parse().unwrap();
    Editing::new(&clinic, actor, now).edit(client, edits)
}

fn spelled(client: &Client) -> BTreeSet<(PhoneKey, String)> {
    client.phones().iter().map(|phone| (phone.key(), phone.as_written.as_str().to_owned())).collect()
}

fn primary(client: &Client) -> Option<PhoneKey> {
    client.primary_phone().map(Phone::key)
}

fn actor() -> impl Strategy<Value = EditActor> {
    select(vec![EditActor::Staff, EditActor::ClientInPortal, EditActor::ClientInApp])
}

proptest! {
    #![proptest_config(config(500))]

    /// The next sync with unchanged PIMS data keeps every decision of staff.
    #[test]
    fn no_sync_undoes_an_edit(client in profile(true), pims in contacts(), wishes in vec(wish(), 1..6)) {
        let mut now = synced(&client, &pims).client;
        for wish in &wishes {
            if let Ok(edited) = edited(EditActor::Staff, &now, &[wish.of(&now)]) {
                now = edited.client;
            }
        }
        let night = synced(&now, &pims).client;
        prop_assert_eq!(spelled(&night), spelled(&now));
        // The primary phone number follows the PIMS if it was not set in Flow.
        match &now.sync_overrides().primary {
            PrimaryDecision::Pims => {}
            PrimaryDecision::SetInFlow => prop_assert_eq!(primary(&night), primary(&now)),
            PrimaryDecision::UnsetInFlow { phone } => prop_assert!(primary(&night).as_ref() != Some(phone)),
        }
        prop_assert_eq!(night.preferences(), now.preferences());
        prop_assert_eq!(&night.email(), &now.email());
    }

    /// Every edited profile is valid: at most one primary, no duplicate phone numbers, and only contact points changed.
    #[test]
    fn an_edited_profile_is_valid(
        client in profile(true), flow_only in any::<bool>(), actor in actor(), wishes in vec(wish(), 1..5),
    ) {
        let mut parts = client.into_parts();
        if flow_only {
            parts.pims = littermate::model::pims::PimsRecord::FlowOnly;
        }
        let mut client = Client::new(parts).unwrap();
        for wish in &wishes {
            let edit = wish.of(&client);
            let row = permission(ContactActor::from(actor), edit.field());
            match edited(actor, &client, std::slice::from_ref(&edit)) {
                Ok(gave) => {
                    let may = match row.permission {
                        Permission::Allowed => true,
                        Permission::NotSynced => flow_only,
                        Permission::Synced => !flow_only,
                        Permission::Denied => false,
                    };
                    prop_assert!(may, "{actor:?} {edit:?}");
                    prop_assert!(Client::new(gave.client.clone().into_parts()).is_ok());
                    // Contact at the address may be allowed again only if the profile allowed it before.
                    let saves = |effect: &ContactEffect| matches!(effect.kind, ContactAction::SaveProfile { .. });
                    prop_assert_eq!(gave.effects.iter().any(saves), gave.client != client);
                    for effect in &gave.effects {
                        if let ContactAction::SaveProfile { fields, .. } = &effect.kind {
                            // Adding or removing a phone number may change the primary one.
                            let touches = |field: &ContactField| *field == edit.field()
                                || (*field == ContactField::Primary && edit.field() == ContactField::Phones);
                            prop_assert!(fields.iter().all(touches), "{edit:?} {fields:?}");
                        }
                    }
                    let rest = |client: &Client| {
                        let parts: ClientParts = client.clone().into_parts();
                        (parts.id, parts.pims, parts.pets, parts.merges, parts.loyalty_points, parts.payment_methods)
                    };
                    prop_assert_eq!(rest(&gave.client), rest(&client));
                    client = gave.client;
                }
                Err(error) => {
                    let EditError::NotAllowed(problems) = error else { panic!("{error}") };
                    prop_assert_eq!(problems.count(), 1);
                    let problem = &problems.as_slice()[0];
                    prop_assert!(problem.path.starts_with("/edits/0"));
                    if problem.code == ProblemCode::NotPermitted {
                        let recorded = matches!(edit, ContactEdit::RecordOptOut { .. });
                        prop_assert!(problem.rule == Some(row.rule) || recorded);
                    }
                }
            }
        }
    }

    /// Edits applied one by one, and all at once.
    #[test]
    fn edits_one_by_one_equal_edits_at_once(client in profile(true), wishes in vec(wish(), 1..5)) {
        let (mut step, mut edits) = (client.clone(), Vec::new());
        for wish in &wishes {
            let one = wish.of(&step);
            if let Ok(gave) = edited(EditActor::Staff, &step, std::slice::from_ref(&one)) {
                step = gave.client;
                edits.push(one);
            }
        }
        prop_assert_eq!(edited(EditActor::Staff, &client, &edits).unwrap().client, step);
    }
}

/// CONTACT-15: every actor and field has exactly one permission, which is the one that edits are checked against.
#[test]
fn the_permission_table_is_complete() {
    let rows = permissions();
    assert_eq!(rows.len(), 4 * 8);
    let pairs: BTreeSet<_> = rows.iter().map(|row| (row.actor, row.field)).collect();
    assert_eq!(pairs.len(), rows.len());
    for row in rows {
        assert_eq!(permission(row.actor, row.field), row);
    }
}
