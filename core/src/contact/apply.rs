//! A profile while it is edited: one edit after the other, each on what the ones before it gave.

use super::edit::{Edit, Editing};
use super::notice::{self, ContactNoticeKind};
use super::permission::{Actor, ContactField};
use super::{guard, sentences};
use crate::consent::{OptAct, OptEvent, Switcher};
use crate::model::client::ClientParts;
use crate::model::email::{Email, EmailText};
use crate::model::preferences::{self, Channel, Preference};
use crate::problem::{Problem, ProblemCode};
use crate::rule::Rule;

pub(super) struct Draft<'a> {
    pub(super) editing: Editing<'a>,
    pub(super) parts: ClientParts,
    pub(super) notices: Vec<ContactNoticeKind>,
    events: Vec<OptEvent>,
}

impl Edit {
    /// The field of the table that it changes.
    #[must_use]
    pub const fn field(&self) -> ContactField {
        match self {
            Self::SetName { .. } => ContactField::Name,
            Self::SetEmail { .. } | Self::RemoveEmail {} => ContactField::Email,
            Self::AddNumber { .. } | Self::EditNumber { .. } | Self::RemoveNumber { .. } => {
                ContactField::Phones
            }
            Self::SetPrimary { .. } | Self::UnsetPrimary { .. } => ContactField::Primary,
            Self::SetContactByText { .. } => ContactField::ContactByText,
            Self::SetContactByEmail { .. } => ContactField::ContactByEmail,
            Self::SetPush { .. } => ContactField::Push,
            Self::SetNpsSurveys { .. } => ContactField::NpsSurveys,
        }
    }
}

impl<'a> Draft<'a> {
    pub(super) const fn of(editing: Editing<'a>, parts: ClientParts) -> Self {
        Self { editing, parts, notices: Vec::new(), events: Vec::new() }
    }

    /// One edit, with the path of a problem within it.
    pub(super) fn edit(&mut self, edit: &Edit) -> Result<(), Problem> {
        guard::may(self.editing.actor, edit.field(), &self.parts, "")?;
        let now = Some(self.editing.now);
        match edit {
            Edit::SetName { name } => self.parts.name.clone_from(name),
            Edit::SetEmail { email } => self.set_email(email),
            Edit::RemoveEmail {} => self.parts.email = None,
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
                    return Err(opted_out(sentences::SURVEYS_OFF_BY_CLIENT.to_owned()));
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
            return Err(opted_out(sentences::off_by_client(channel)));
        }
        if let Some(phone) = stopped.filter(|_| on) {
            if by_staff {
                return Err(opted_out(sentences::stopped(&phone.key())));
            }
            self.notices.push(ContactNoticeKind::KeywordOptOutStands { phone: phone.key() });
        }
        let at = Some(self.editing.now);
        let after =
            if by_staff { before.switched_by_staff(on, at) } else { before.switched_by_client(on, at) };
        self.parts.preferences = self.parts.preferences.with(channel, after);
        if before != after {
            let by = if by_staff { Switcher::Staff } else { Switcher::Client };
            let act = OptAct::Switched { by, channel, on: matches!(after, Preference::On {}) };
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
