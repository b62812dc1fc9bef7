//! A profile while it is edited: one edit after the other, each on what the ones before it gave.

use super::edit::{ContactAction, Edit, EditError, Edited, Editing};
use super::notice::{self, ContactNotice, ContactNoticeKind};
use super::permission::{self, Actor, ContactField};
use crate::consent::{OptAct, OptEvent, Switcher};
use crate::limits;
use crate::lists;
use crate::model::client::{Client, ClientParts, invariants, unknown_region};
use crate::model::email::{Email, EmailText};
use crate::model::phone::{Phone, PhoneKey, PhoneReader};
use crate::model::preferences::{self, Channel, Preference};
use crate::problem::{Collector, Problem, ProblemCode, Problems};
use crate::rule::Rule;

pub(super) struct Draft<'a> {
    pub(super) editing: Editing<'a>,
    pub(super) reader: &'a dyn PhoneReader,
    pub(super) parts: ClientParts,
    pub(super) notices: Vec<ContactNoticeKind>,
    events: Vec<OptEvent>,
}

impl<'a> Draft<'a> {
    const fn new(editing: Editing<'a>, reader: &'a dyn PhoneReader, parts: ClientParts) -> Self {
        Self { editing, reader, parts, notices: Vec::new(), events: Vec::new() }
    }

    /// One edit, with the path of a problem within it.
    pub(super) fn edit(&mut self, edit: &Edit) -> Result<(), Problem> {
        permission::may(self.editing.actor, edit.field(), &self.parts, "")?;
        let now = Some(self.editing.now);
        match edit {
            Edit::SetName { name } => self.parts.name.clone_from(name),
            Edit::SetEmail { email } => self.set_email(email),
            Edit::RemoveEmail => self.parts.email = None,
            Edit::AddNumber { text, line } => self.add_number(text, *line)?,
            Edit::EditNumber { phone, text, line } => self.edit_number(phone, text, *line)?,
            Edit::RemoveNumber { phone } => self.remove_number(phone)?,
            Edit::SetPrimary { phone } => self.set_primary(phone)?,
            Edit::UnsetPrimary { phone } => self.unset_primary(phone)?,
            Edit::SetContactByText { on } => self.switch(Channel::Text, *on)?,
            Edit::SetContactByEmail { on } => self.switch(Channel::Email, *on)?,
            Edit::SetPush { on } => {
                self.parts.preferences.push = self.parts.preferences.push.switched(*on, now);
            }
            Edit::SetNpsSurveys { on } => {
                let nps = self.parts.preferences.nps;
                if *on && nps.is_off_by_client() {
                    return Err(opted_out(
                        "The client opted out of surveys; only the client can opt in again.".to_owned(),
                    ));
                }
                self.parts.preferences.nps = nps.switched_by_staff(*on, now);
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

    /// CONTACT-7, CONTACT-9, CONTACT-11, as a merge has it: staff cannot switch on what the client switched off, nor texts while
    /// a STOP from the primary number stands. The client's own switch does not lift a STOP either, but is the client's.
    fn switch(&mut self, channel: Channel, on: bool) -> Result<(), Problem> {
        let before = self.parts.preferences.of(channel);
        let stopped = preferences::stopped(channel, preferences::primary(&self.parts.phones));
        let by_staff = self.editing.actor == Actor::Staff;
        if on && by_staff && before.is_off_by_client() {
            return Err(opted_out(off_by_client(channel)));
        }
        if let Some(phone) = stopped.filter(|_| on) {
            if by_staff {
                return Err(opted_out(stopped_by_keyword(&phone.key())));
            }
            self.notices.push(ContactNoticeKind::KeywordOptOutStands { phone: phone.key() });
        }
        let at = Some(self.editing.now);
        let after =
            if by_staff { before.switched_by_staff(on, at) } else { before.switched_by_client(on, at) };
        self.parts.preferences = self.parts.preferences.with(channel, after);
        if before != after {
            let by = if by_staff { Switcher::Staff } else { Switcher::Client };
            let act = OptAct::Switched { by, channel, on: matches!(after, Preference::On) };
            self.events.push(OptEvent { at: self.editing.now, act });
        }
        Ok(())
    }

    /// The profile, the events to keep, and the notices: those of the edits, then of the primary number as it now is, where
    /// the edits were about numbers.
    pub(super) fn into_parts(self, edits: &[Edit]) -> (ClientParts, Vec<OptEvent>, Vec<ContactNoticeKind>) {
        let Self { parts, mut notices, events, .. } = self;
        let about = |edit: &Edit| matches!(edit.field(), ContactField::Phones | ContactField::Primary);
        if edits.iter().any(about) {
            notices.extend(notice::of_primary(&parts));
        }
        (parts, events, notices)
    }
}

fn opted_out(detail: String) -> Problem {
    Problem::new(ProblemCode::ChannelOptedOut, "/on", detail)
        .by(Rule::Contact11)
        .given("true")
        .allowed([false])
}

fn off_by_client(channel: Channel) -> String {
    let what = match channel {
        Channel::Text => "text messages",
        Channel::Email => "email",
    };
    format!("The client opted out of {what}; only the client can opt in again.")
}

fn stopped_by_keyword(phone: &PhoneKey) -> String {
    format!(
        "The client texted STOP from {phone}, the primary number; only START from it lifts that.",
        phone = phone.readable()
    )
}

impl Editing<'_> {
    /// Applies edits to a profile in their order, all or none.
    ///
    /// ```
    /// use littermate::contact::{Actor, Edit, EditError, Editing};
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// # let facts = ClientFacts {
    /// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
    /// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
    /// # };
    /// # let client = Client::draft(facts).check(&clinic)?.client;
    ///
    /// let staff = Editing::new(&clinic, Actor::Staff, "2026-03-01T09:30:00Z".parse()?);
    /// let edited = staff.edit(&client, &[Edit::SetContactByText { on: false }])?;
    /// assert!(!edited.client.preferences().text.is_on());
    /// assert_eq!(edited.effects.len(), 2); // save the profile, and store the opt-out event
    ///
    /// // Push notifications are the client's to switch.
    /// let EditError::NotAllowed(problems) = staff.edit(&client, &[Edit::SetPush { on: true }]).unwrap_err() else {
    ///     panic!()
    /// };
    /// assert_eq!(problems.as_slice()[0].path, "/edits/0");
    /// assert_eq!(problems.as_slice()[0].rule.unwrap().id(), "CONTACT-8");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// [`EditError::NotAllowed`] with every edit that the rules do not allow, each with its path: this actor may not
    /// change this field (CONTACT-15), the number is not on the profile or is on it already, an only number would be
    /// unset as primary (CONTACT-2), the client opted out of what staff would switch on (CONTACT-11). The same error
    /// where the profile cannot be edited at all. [`EditError::TooMany`] above 1,000 edits.
    #[cfg(any(feature = "phones", feature = "phones-lite"))]
    pub fn edit(&self, client: &Client, edits: &[Edit]) -> Result<Edited, EditError> {
        self.edit_with(client, edits, &crate::model::phone::Metadata)
    }

    /// The same with a reader of phone numbers from elsewhere.
    ///
    /// # Errors
    /// As for `edit`.
    pub fn edit_with(
        &self,
        client: &Client,
        edits: &[Edit],
        reader: &dyn PhoneReader,
    ) -> Result<Edited, EditError> {
        lists::within("/edits", edits.len(), limits::EDITS).map_err(EditError::TooMany)?;
        Ok(carry_out(self, client, edits, reader)?)
    }
}

fn carry_out(
    editing: &Editing<'_>,
    client: &Client,
    edits: &[Edit],
    reader: &dyn PhoneReader,
) -> Result<Edited, Problems> {
    let before = client.parts();
    let mut problems = Collector::default();
    invariants::in_use("/client", editing.clinic, before, &mut problems);
    let reads = |edit: &Edit| matches!(edit, Edit::AddNumber { .. } | Edit::EditNumber { .. });
    if edits.iter().any(reads) {
        unknown_region(editing.clinic, reader, &mut problems);
    }
    let mut draft = Draft::new(*editing, reader, before.clone());
    for (index, edit) in edits.iter().enumerate() {
        if let Err(problem) = draft.edit(edit) {
            problems.under(format_args!("/edits/{index}"), |problems| problems.push(|| problem));
        }
    }
    problems.finish()?;
    let (after, events, notices) = draft.into_parts(edits);
    let after = Client::new(after).map_err(|problems| problems.under("/client"))?;
    let fields = changed(before, after.parts());
    let mut effects = Vec::new();
    if !fields.is_empty() || before.memory != *after.memory() {
        effects.push(ContactAction::SaveProfile { client: after.id().clone(), fields }.into());
    }
    let keep = |event| ContactAction::KeepOptEvent { client: after.id().clone(), event }.into();
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
