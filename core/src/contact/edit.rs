//! Editing a profile: from a profile to a profile, with what the host must do (CONTACT-2 to CONTACT-4, CONTACT-8, CONTACT-9,
//! CONTACT-14).

use macro_rules_attribute::apply;

use super::apply::Draft;
use super::notice::ContactNotice;
use super::permission::{Actor, ContactField};
use super::{guard, sentences};
use crate::consent::OptEvent;
use crate::limits;
use crate::model::client::{Client, ClientParts, LineDraft, PersonName, unknown_region};
use crate::model::clinic::Clinic;
use crate::model::email::EmailText;
use crate::model::ids::ClientId;
use crate::model::phone::{Phone, PhoneKey, PhoneReader, PhoneText};
use crate::model::preferences;
use crate::model::time::Instant;
use crate::problem::{Collector, Problems};
use crate::rule::Rule;
use crate::wire::{union, wire};

/// One change of a profile.
#[apply(union)]
pub enum Edit {
    /// Gives the client another name.
    SetName {
        /// The name.
        name: PersonName,
    },
    /// Gives the client an email address (CONTACT-3).
    SetEmail {
        /// The address as typed.
        email: EmailText,
    },
    /// Takes the email address away (CONTACT-3).
    RemoveEmail {},
    /// Adds a number, which is not the primary one by that.
    AddNumber {
        /// The number as typed.
        text: PhoneText,
        /// What is known of its line.
        line: LineDraft,
    },
    /// Puts another number, or another spelling, in a number's place. It stays in Flow (CONTACT-4).
    EditNumber {
        /// The number that is there.
        phone: PhoneKey,
        /// The number as typed.
        text: PhoneText,
        /// What is known of its line. Of the same number, unverified leaves what is known as it is.
        line: LineDraft,
    },
    /// Takes a number away.
    RemoveNumber {
        /// Which.
        phone: PhoneKey,
    },
    /// Makes a number the primary one, in place of any other (CONTACT-2).
    SetPrimary {
        /// Which.
        phone: PhoneKey,
    },
    /// Unchecks the primary number, which leaves none (CONTACT-2).
    UnsetPrimary {
        /// The number that is the primary one.
        phone: PhoneKey,
    },
    /// Switches texts.
    SetContactByText {
        /// Whether they are sent.
        on: bool,
    },
    /// Switches mail.
    SetContactByEmail {
        /// Whether it is sent.
        on: bool,
    },
    /// Switches push notifications in the app (CONTACT-8).
    SetPush {
        /// Whether they arrive.
        on: bool,
    },
    /// Switches NPS surveys (CONTACT-14).
    SetNpsSurveys {
        /// Whether they are sent.
        on: bool,
    },
}

/// Who edits, where and when. The library reads no clock.
#[derive(Clone, Copy)]
pub struct Editing<'a> {
    /// The clinic in hand, whose region numbers are read with.
    pub clinic: &'a Clinic,
    /// Who edits.
    pub actor: Actor,
    /// When.
    pub now: Instant,
    /// What reads phone numbers as typed.
    pub reader: &'a dyn PhoneReader,
}

/// What edits gave.
#[apply(wire)]
pub struct Edited {
    /// The profile as it now is.
    pub client: Client,
    /// What the host must do, in this order; nothing where nothing changed. None of it writes to the PIMS (CONTACT-4).
    pub effects: Vec<ContactEffect>,
    /// What should be known.
    pub notices: Vec<ContactNotice>,
}

/// One thing the host must do.
#[apply(wire)]
pub struct ContactEffect {
    /// The rule.
    pub rule: Rule,
    /// What to do.
    pub action: ContactAction,
    /// An English sentence.
    pub detail: String,
}

/// What to do.
#[apply(union)]
pub enum ContactAction {
    /// Keep the profile, in which these fields changed.
    SaveProfile {
        /// The profile.
        client: ClientId,
        /// What changed.
        fields: Vec<ContactField>,
    },
    /// Keep this event with the client's others: the opt-outs are made of them (CONTACT-11).
    KeepOptEvent {
        /// The client.
        client: ClientId,
        /// The event.
        event: OptEvent,
    },
}

impl From<ContactAction> for ContactEffect {
    fn from(action: ContactAction) -> Self {
        let rule = match action {
            ContactAction::SaveProfile { .. } => Rule::Contact4,
            ContactAction::KeepOptEvent { .. } => Rule::Contact11,
        };
        Self { rule, detail: sentences::effect(&action), action }
    }
}

/// Why edits were not carried out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(transparent)]
#[non_exhaustive]
pub enum EditError {
    /// There are more than 1,000 of them.
    TooMany(Problems),
    /// The rules do not allow them, or one of them.
    NotAllowed(#[from] Problems),
}

/// Carries edits out, in their order, all or none.
///
/// # Errors
/// Every edit that the rules do not allow, each with its path: the actor may not change the field (CONTACT-15), the number
/// is not on the profile or is there already, an only number would be unset (CONTACT-2), the client opted out of what staff
/// would switch on (CONTACT-11). And what keeps the profile from being edited at all. [`EditError::TooMany`] above 1,000.
pub fn edit(editing: &Editing<'_>, client: &Client, edits: &[Edit]) -> Result<Edited, EditError> {
    limits::within("/edits", edits.len(), limits::EDITS).map_err(EditError::TooMany)?;
    Ok(carry_out(editing, client, edits)?)
}

fn carry_out(editing: &Editing<'_>, client: &Client, edits: &[Edit]) -> Result<Edited, Problems> {
    let before: &ClientParts = client;
    let mut problems = Collector::default();
    guard::profile(editing.clinic, before, &mut problems);
    let reads = |edit: &Edit| matches!(edit, Edit::AddNumber { .. } | Edit::EditNumber { .. });
    if edits.iter().any(reads) {
        unknown_region(editing.clinic, editing.reader, &mut problems);
    }
    let mut draft = Draft::of(*editing, before.clone());
    for (index, edit) in edits.iter().enumerate() {
        if let Err(problem) = draft.edit(edit) {
            problems.under(format_args!("/edits/{index}"), |problems| problems.push(|| problem));
        }
    }
    problems.finish()?;
    let (after, events, notices) = draft.into_parts(edits);
    let after = Client::new(after).map_err(|problems| problems.under("/client"))?;
    let fields = changed(before, &after);
    let mut effects = Vec::new();
    if !fields.is_empty() || before.memory != after.memory {
        effects.push(ContactAction::SaveProfile { client: after.id.clone(), fields }.into());
    }
    let keep = |event| ContactAction::KeepOptEvent { client: after.id.clone(), event }.into();
    effects.extend(events.into_iter().map(keep));
    Ok(Edited { effects, notices: notices.into_iter().map(ContactNotice::from).collect(), client: after })
}

/// The fields that are not as they were, in the order of the table.
fn changed(before: &ClientParts, after: &ClientParts) -> Vec<ContactField> {
    let primary = |parts: &ClientParts| preferences::primary(&parts.phones).map(Phone::key);
    let numbers = |parts: &ClientParts| -> Vec<_> {
        let bare = |phone: &Phone| Phone { primary: false, ..phone.clone() };
        parts.phones.iter().map(bare).collect()
    };
    let (was, is) = (before.preferences, after.preferences);
    [
        (ContactField::Name, before.name != after.name),
        (ContactField::Email, before.email != after.email),
        (ContactField::Phones, numbers(before) != numbers(after)),
        (ContactField::Primary, primary(before) != primary(after)),
        (ContactField::ContactByText, was.text != is.text),
        (ContactField::ContactByEmail, was.email != is.email),
        (ContactField::Push, was.push != is.push),
        (ContactField::NpsSurveys, was.nps != is.nps),
    ]
    .into_iter()
    .filter_map(|(field, changed)| changed.then_some(field))
    .collect()
}
