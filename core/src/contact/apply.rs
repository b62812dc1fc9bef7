//! Applies edits to a profile, each to the result of the previous one.

use super::edit::{ContactAction, ContactEdit, ContactEditOutput, ContactEffect, EditError, Editing};
use super::notice::{self, ContactNotice, ContactNoticeKind};
use super::permission::{self, ContactActor, ContactField, EditActor};
use crate::consent::{ConsentAction, ConsentActor, ConsentEvent};
use crate::limits;
use crate::lists;
use crate::model::client::{self, Client, ClientParts, invariants, unknown_region};
use crate::model::email::{Email, EmailText};
use crate::model::ids::ActorId;
use crate::model::phone::{Phone, PhoneReader};
use crate::model::preferences::ContactChannel;
use crate::problem::{Collector, Problem, ProblemCode, Problems};
use crate::rule::Rule;

pub(super) struct Draft<'a> {
    pub(super) editing: Editing<'a>,
    pub(super) reader: &'a dyn PhoneReader,
    pub(super) parts: ClientParts,
    pub(super) notices: Vec<ContactNoticeKind>,
    events: Vec<ConsentEvent>,
    /// Whether a phone was edited, rather than only added or removed (CONTACT-4).
    pub(super) number_edited: bool,
}

impl<'a> Draft<'a> {
    const fn new(editing: Editing<'a>, reader: &'a dyn PhoneReader, parts: ClientParts) -> Self {
        Self { editing, reader, parts, notices: Vec::new(), events: Vec::new(), number_edited: false }
    }

    /// Applies one edit, with the path of its problems.
    pub(super) fn edit(&mut self, edit: &ContactEdit) -> Result<(), Problem> {
        let Editing { clinic, actor, now } = self.editing;
        permission::may(ContactActor::from(actor), edit.field(), clinic, &self.parts, "")?;
        match edit {
            ContactEdit::SetName { name } => self.parts.name.clone_from(name),
            ContactEdit::SetEmail { email } => self.set_email(email),
            ContactEdit::RemoveEmail => self.parts.email = None,
            ContactEdit::AddPhone { text } => self.add_number(text)?,
            ContactEdit::EditPhone { phone, text } => self.edit_number(phone, text)?,
            ContactEdit::RemovePhone { phone } => self.remove_number(phone)?,
            ContactEdit::SetPrimary { phone } => self.set_primary(phone)?,
            ContactEdit::UnsetPrimary { phone } => self.unset_primary(phone)?,
            ContactEdit::SetContactByText { on } => self.switch(ContactChannel::Text, *on)?,
            ContactEdit::SetContactByEmail { on } => self.switch(ContactChannel::Email, *on)?,
            ContactEdit::RecordOptOut { channel, by } => self.record_opt_out(*channel, by)?,
            ContactEdit::SetPush { on } => {
                self.parts.preferences.push = self.parts.preferences.push.switched(*on, now);
            }
            ContactEdit::SetNpsSurveys { on } => {
                self.parts.preferences.nps = self.parts.preferences.nps.switched(*on, now);
            }
        }
        Ok(())
    }

    fn set_email(&mut self, text: &EmailText) {
        let email = Email::read(text);
        if !email.valid {
            let email = email.as_written.as_str().to_owned();
            self.notices.push(ContactNoticeKind::EmailInvalid { email });
        }
        self.parts.email = Some(email);
    }

    /// CONTACT-9, CONTACT-11: staff cannot switch on what the client switched off. Keyword opt-outs do not affect the switch.
    fn switch(&mut self, channel: ContactChannel, on: bool) -> Result<(), Problem> {
        let Editing { actor, now, .. } = self.editing;
        let by_staff = actor == EditActor::Staff;
        let preference = self.parts.preferences.of_mut(channel);
        if on && by_staff && preference.is_off_by_client() {
            return Err(opted_out(channel));
        }
        let after = if by_staff {
            preference.switched_by_staff(on, now)
        } else {
            preference.switched_by_client(on, now)
        };
        if *preference != after {
            *preference = after;
            let by = if by_staff { ConsentActor::Staff } else { ConsentActor::Client };
            self.events.push(ConsentEvent { at: now, action: ConsentAction::Switched { by, channel, on } });
        }
        Ok(())
    }

    /// CONTACT-11: staff record an opt-out that the client gave; clients use the switch.
    fn record_opt_out(&mut self, channel: ContactChannel, by: &ActorId) -> Result<(), Problem> {
        let Editing { actor, now, .. } = self.editing;
        if actor != EditActor::Staff {
            let detail = "Only staff can record an opt-out at the client's request.";
            return Err(Problem::new(ProblemCode::NotPermitted, "", detail).by(Rule::EditPermissions));
        }
        let preference = self.parts.preferences.of_mut(channel);
        let after = preference.recorded_by_staff(by.clone(), now);
        if *preference != after {
            *preference = after;
            let action = ConsentAction::Recorded { by: by.clone(), channel };
            self.events.push(ConsentEvent { at: now, action });
        }
        Ok(())
    }

    /// The profile, the events to store, and the notices: those of the edits, then, if phones were edited, those of the resulting
    /// primary phone.
    pub(super) fn into_parts(
        self,
        edits: &[ContactEdit],
    ) -> (ClientParts, Vec<ConsentEvent>, Vec<ContactNoticeKind>) {
        let Self { parts, mut notices, events, .. } = self;
        let about = |edit: &ContactEdit| matches!(edit.field(), ContactField::Phones | ContactField::Primary);
        if edits.iter().any(about) {
            let of_primary = notice::of_primary(&parts).filter(|notice| !notices.contains(notice));
            notices.extend(of_primary);
            // A notice about the only phone that no longer applies after the last edit.
            notices.retain(|notice| match notice {
                ContactNoticeKind::OnlyPhoneIsPrimary { phone }
                | ContactNoticeKind::OnlyPhoneStaysUnset { phone } => {
                    parts.phones.iter().any(|known| known.is_named(phone))
                }
                ContactNoticeKind::NoPhoneLeft => parts.phones.is_empty(),
                _ => true,
            });
        }
        (parts, events, notices)
    }
}

fn opted_out(channel: ContactChannel) -> Problem {
    let what = match channel {
        ContactChannel::Text => "text messages",
        ContactChannel::Email => "email",
    };
    let detail = format!("The client opted out of {what}. Only the client can opt in again.");
    Problem::new(ProblemCode::ChannelOptedOut, "/on", detail)
        .by(Rule::KeywordOptOut)
        .given("true")
        .allowed([false])
}

impl Editing<'_> {
    /// Applies edits to a profile in order, all or none.
    ///
    /// ```
    /// use littermate::contact::{ContactEdit, EditActor, EditError, Editing};
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// # let facts = ClientFacts {
    /// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
    /// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
    /// # };
    /// # let client = Client::draft(facts).check(&clinic)?.client;
    ///
    /// let staff = Editing::new(&clinic, EditActor::Staff, "2026-03-01T09:30:00Z".parse()?);
    /// let edited = staff.edit(&client, &[ContactEdit::SetContactByText { on: false }])?;
    /// assert!(!edited.client.preferences().text.is_on());
    /// assert_eq!(edited.effects.len(), 2); // save the profile, and store the opt-out event
    ///
    /// // Only the client can switch push notifications.
    /// let EditError::NotAllowed(problems) = staff.edit(&client, &[ContactEdit::SetPush { on: true }]).unwrap_err() else {
    ///     panic!()
    /// };
    /// assert_eq!(problems.as_slice()[0].path, "/edits/0");
    /// assert_eq!(problems.as_slice()[0].rule.unwrap().id(), "CONTACT-8");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`EditError::NotAllowed`] with every edit that the rules do not allow, each with its path: the actor may not change the
    /// field (CONTACT-15), the phone is not on the profile or is already on it, an only phone would be unset as primary
    /// (CONTACT-2), the client opted out of what staff would switch on (CONTACT-11). The same error if the profile cannot be
    /// edited at all. [`EditError::TooMany`] above 1,000 edits.
    #[cfg(any(feature = "phones", feature = "phones-lite"))]
    pub fn edit(&self, client: &Client, edits: &[ContactEdit]) -> Result<ContactEditOutput, EditError> {
        self.edit_with(client, edits, &crate::model::phone::Metadata)
    }

    /// Like `edit`, with the caller's own phone number parser.
    ///
    /// # Errors
    ///
    /// As for `edit`.
    pub fn edit_with(
        &self,
        client: &Client,
        edits: &[ContactEdit],
        reader: &dyn PhoneReader,
    ) -> Result<ContactEditOutput, EditError> {
        lists::within("/edits", edits.len(), limits::EDITS).map_err(EditError::TooMany)?;
        Ok(carry_out(self, client, edits, reader)?)
    }
}

fn carry_out(
    editing: &Editing<'_>,
    client: &Client,
    edits: &[ContactEdit],
    reader: &dyn PhoneReader,
) -> Result<ContactEditOutput, Problems> {
    let before = client.parts();
    let mut problems = Collector::default();
    invariants::in_use("/client", editing.clinic, before, &mut problems);
    let reads =
        |edit: &ContactEdit| matches!(edit, ContactEdit::AddPhone { .. } | ContactEdit::EditPhone { .. });
    if edits.iter().any(reads) {
        unknown_region("/clinic/region", editing.clinic.region, reader, &mut problems);
    }
    let mut draft = Draft::new(*editing, reader, before.clone());
    for (index, edit) in edits.iter().enumerate() {
        if let Err(problem) = draft.edit(edit) {
            problems.under(format_args!("/edits/{index}"), |problems| problems.push(|| problem));
        }
    }
    problems.finish()?;
    let number_edited = draft.number_edited;
    let (after, events, notices) = draft.into_parts(edits);
    let after = Client::new(after).map_err(|problems| problems.under("/client"))?;
    let fields = changed(before, after.parts());
    let mut effects = Vec::new();
    if !fields.is_empty() || before.sync_overrides != *after.sync_overrides() {
        let edited = number_edited && fields.contains(&ContactField::Phones);
        let save = ContactEffect::from(ContactAction::SaveProfile { client: after.id().clone(), fields });
        effects.push(if edited { ContactEffect { rule: Rule::PhoneEditsStayInFlow, ..save } } else { save });
    }
    let store = |event| ContactAction::StoreConsentEvent { client: after.id().clone(), event }.into();
    effects.extend(events.into_iter().map(store));
    let switched_on = edits.iter().any(|edit| matches!(edit, ContactEdit::SetContactByEmail { on: true }));
    if let Some(email) = after.email().filter(|_| switched_on && editing.actor != EditActor::Staff) {
        let (client, email) = (after.id().clone(), email.clone());
        effects.push(ContactAction::LiftEmailSuppression { client, email }.into());
    }
    Ok(ContactEditOutput {
        effects,
        notices: notices.into_iter().map(ContactNotice::from).collect(),
        client: after,
    })
}

/// The fields that changed, in the order of the permission table.
fn changed(before: &ClientParts, after: &ClientParts) -> Vec<ContactField> {
    let primary = |parts: &ClientParts| client::primary(&parts.phones).map(Phone::key);
    let numbers = |parts: &ClientParts| -> Vec<_> {
        let bare = |phone: &Phone| Phone { primary: false, ..phone.clone() };
        parts.phones.iter().map(bare).collect()
    };
    let (was, is) = (&before.preferences, &after.preferences);
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
