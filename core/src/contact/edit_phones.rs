//! Edits of phones (CONTACT-2, CONTACT-4, CONTACT-6, CONTACT-16).

use super::apply::Draft;
use super::notice::ContactNoticeKind;
use crate::limits;
use crate::model::client::{self, ReadNumber, read_number, settle};
use crate::model::phone::{Phone, PhoneKey, PhoneNumber, PhoneSource, PhoneText, readable};
use crate::model::pims::Capability;
use crate::model::preferences::PrimaryDecision;
use crate::problem::{Problem, ProblemCode};
use crate::rule::Rule;

impl Draft<'_> {
    pub(super) fn add_number(&mut self, text: &PhoneText) -> Result<(), Problem> {
        if self.parts.phones.len() >= limits::PHONES {
            let max = limits::PHONES;
            let detail = format!("The profile already has {max} phones, which is the limit.");
            return Err(Problem::new(ProblemCode::TooLong, "", detail));
        }
        let phone = self.read(text);
        self.not_there_yet(&phone, None)?;
        let phone = self.arriving(phone);
        self.parts.phones.push(phone);
        self.settle();
        Ok(())
    }

    /// The new phone is primary if the replaced one was. Flow decided on the primary phone then.
    pub(super) fn edit_number(&mut self, key: &PhoneKey, text: &PhoneText) -> Result<(), Problem> {
        let at = self.place(key)?;
        let read = self.read(text);
        self.not_there_yet(&read, Some(at))?;
        let Some(old) = self.parts.phones.get(at).cloned() else { return Ok(()) };
        let new = if old.same_number(&read) {
            let respelled = old.as_written != read.as_written;
            if respelled && self.is_in_pims(&old) {
                self.stays_in_flow(&old);
            }
            let source = if respelled { old.source.and(PhoneSource::Flow) } else { old.source };
            let label = read.label.or(old.label);
            Phone { as_written: read.as_written, source, label, ..old }
        } else {
            if self.leaving(&old) {
                self.stays_in_flow(&old);
            }
            if old.primary {
                self.parts.sync_overrides.primary = PrimaryDecision::SetInFlow;
            }
            Phone { primary: old.primary, ..self.arriving(read) }
        };
        if let Some(place) = self.parts.phones.get_mut(at) {
            self.number_edited |= *place != new;
            *place = new;
        }
        self.settle();
        Ok(())
    }

    pub(super) fn remove_number(&mut self, key: &PhoneKey) -> Result<(), Problem> {
        let at = self.place(key)?;
        let phone = self.parts.phones.remove(at);
        if self.leaving(&phone) {
            let (phone, nightly_sync) = (phone.key(), self.nightly_sync());
            self.notices.push(ContactNoticeKind::RemovalStaysInFlow { phone, nightly_sync });
        }
        if self.parts.phones.is_empty() {
            self.notices.push(ContactNoticeKind::NoPhoneLeft);
        }
        self.settle();
        Ok(())
    }

    /// CONTACT-2: setting one unsets the others.
    pub(super) fn set_primary(&mut self, key: &PhoneKey) -> Result<(), Problem> {
        let at = self.place(key)?;
        self.parts.sync_overrides.primary = PrimaryDecision::SetInFlow;
        for (index, phone) in self.parts.phones.iter_mut().enumerate() {
            phone.primary = index == at;
        }
        Ok(())
    }

    /// CONTACT-2: only if there are other phones.
    pub(super) fn unset_primary(&mut self, key: &PhoneKey) -> Result<(), Problem> {
        let at = self.place(key)?;
        let only = self.parts.phones.len() == 1;
        let Some(phone) = self.parts.phones.get_mut(at).filter(|phone| phone.primary) else {
            let primary = client::primary(&self.parts.phones).map(Phone::key);
            let detail = format!("Phone {} is not primary.", key.readable());
            return Err(
                number_problem(ProblemCode::NotPrimary, key, detail).allowed_listed(primary, readable)
            );
        };
        if only {
            let detail = format!("Phone {} is the client's only one and stays primary.", key.readable());
            return Err(number_problem(ProblemCode::OnlyPhone, key, detail));
        }
        phone.primary = false;
        self.parts.sync_overrides.primary = PrimaryDecision::UnsetInFlow { phone: key.clone() };
        Ok(())
    }

    /// Applies CONTACT-2 after each edit.
    fn settle(&mut self) {
        self.notices.extend(Option::<ContactNoticeKind>::from(settle(&mut self.parts)));
    }

    /// The position of a phone on the profile.
    fn place(&self, key: &PhoneKey) -> Result<usize, Problem> {
        let phones = &self.parts.phones;
        phones.iter().position(|phone| phone.is_named(key)).ok_or_else(|| {
            let detail = format!("Phone {} is not on the profile.", key.readable());
            number_problem(ProblemCode::PhoneNotOnProfile, key, detail)
                .allowed_listed(phones.iter().map(Phone::key), readable)
        })
    }

    fn not_there_yet(&self, phone: &Phone, but: Option<usize>) -> Result<(), Problem> {
        let mut others = self.parts.phones.iter().enumerate().filter(|(index, _)| Some(*index) != but);
        if others.any(|(_, known)| known.same_number(phone)) {
            let detail = format!("Phone {} is already on the profile.", phone.key().readable());
            return Err(Problem::new(ProblemCode::DuplicatePhone, "/text", detail)
                .by(Rule::PhonesCompareInE164)
                .given(phone.as_written.as_str()));
        }
        Ok(())
    }

    fn read(&self, text: &PhoneText) -> Phone {
        let ReadNumber { number, derived_line, label } =
            read_number(text, self.editing.clinic.region, self.reader);
        let (as_written, source) = (text.clone(), PhoneSource::Flow);
        Phone { as_written, number, label, derived_line, primary: false, source }
    }

    /// Adds a phone. One that the sync ignored is in the PIMS as well.
    fn arriving(&mut self, read: Phone) -> Phone {
        let key = read.key();
        if matches!(read.number, PhoneNumber::Invalid) {
            self.notices.push(ContactNoticeKind::PhoneInvalid { phone: key.clone() });
        }
        if self.parts.sync_overrides.stop_ignoring(&key) {
            Phone { source: PhoneSource::Both, ..read }
        } else {
            read
        }
    }

    /// Removes a phone: the sync ignores it if the PIMS has it (CONTACT-6). Returns whether it does.
    fn leaving(&mut self, phone: &Phone) -> bool {
        let in_pims = self.is_in_pims(phone);
        if in_pims {
            self.parts.sync_overrides.ignore(phone.key());
        }
        in_pims
    }

    /// CONTACT-4: an edit of a phone of the PIMS is not written to the PIMS.
    fn stays_in_flow(&mut self, phone: &Phone) {
        let (phone, nightly_sync) = (phone.key(), self.nightly_sync());
        self.notices.push(ContactNoticeKind::StaysInFlow { phone, nightly_sync });
    }

    /// Whether the client's PIMS record has the phone.
    fn is_in_pims(&self, phone: &Phone) -> bool {
        self.parts.pims.is_in_pims() && phone.source.is_in_pims()
    }

    const fn nightly_sync(&self) -> bool {
        self.editing.clinic.has(Capability::NightlyContacts)
    }
}

fn number_problem(code: ProblemCode, key: &PhoneKey, detail: String) -> Problem {
    Problem::new(code, "/phone", detail).by(Rule::AtMostOnePrimaryPhone).given(key.as_str())
}
