//! Editing phone numbers (CONTACT-2, CONTACT-4, CONTACT-6, CONTACT-16).

use super::apply::Draft;
use super::notice::{self, ContactNoticeKind};
use super::permission::Actor;
use crate::limits;
use crate::model::client::{LineDraft, read_number};
use crate::model::phone::{KeywordOptOut, Phone, PhoneKey, PhoneNumber, PhoneSource, PhoneText};
use crate::model::preferences::{self, RememberedPhone};
use crate::problem::{Problem, ProblemCode};
use crate::rule::Rule;

impl Draft<'_> {
    pub(super) fn add_number(&mut self, text: &PhoneText, line: LineDraft) -> Result<(), Problem> {
        if self.parts.phones.len() >= limits::PHONES {
            let max = limits::PHONES;
            let detail = format!("The profile has {max} numbers, which is all that one can have.");
            return Err(Problem::new(ProblemCode::TooLong, "", detail));
        }
        let phone = self.read(text, line);
        self.not_there_yet(&phone, None)?;
        let phone = self.arriving(phone);
        self.parts.phones.push(phone);
        Ok(())
    }

    pub(super) fn edit_number(
        &mut self,
        key: &PhoneKey,
        text: &PhoneText,
        line: LineDraft,
    ) -> Result<(), Problem> {
        let at = self.place(key)?;
        let read = self.read(text, line);
        self.not_there_yet(&read, Some(at))?;
        let Some(old) = self.parts.phones.get(at).cloned() else { return Ok(()) };
        let new = if old.same_number(&read) {
            let respelled = old.as_written != read.as_written;
            if respelled && old.source.is_in_pims() {
                self.stays_in_flow(&old);
            }
            let line = if matches!(line, LineDraft::Verified { .. }) { read.line } else { old.line };
            let source = if respelled { old.source.and(self.source()) } else { old.source };
            Phone { as_written: read.as_written, line, source, ..old }
        } else {
            self.leaving(&old);
            Phone { primary: old.primary, ..self.arriving(read) }
        };
        if let Some(place) = self.parts.phones.get_mut(at) {
            *place = new;
        }
        Ok(())
    }

    pub(super) fn remove_number(&mut self, key: &PhoneKey) -> Result<(), Problem> {
        let at = self.place(key)?;
        let phone = self.parts.phones.remove(at);
        self.leaving(&phone);
        Ok(())
    }

    /// CONTACT-2: setting one clears the others.
    pub(super) fn set_primary(&mut self, key: &PhoneKey) -> Result<(), Problem> {
        let at = self.place(key)?;
        let in_pims = self.parts.pims.is_in_pims();
        let was = preferences::primary(&self.parts.phones)
            .filter(|phone| in_pims && phone.source.is_in_pims() && !phone.is_named(key))
            .map(Phone::key);
        let memory = &mut self.parts.memory.primary;
        *memory = memory.take().or(was).filter(|marked| marked != key);
        for (index, phone) in self.parts.phones.iter_mut().enumerate() {
            phone.primary = index == at;
        }
        Ok(())
    }

    /// CONTACT-2: only where there are others.
    pub(super) fn unset_primary(&mut self, key: &PhoneKey) -> Result<(), Problem> {
        let at = self.place(key)?;
        if self.parts.phones.len() == 1 {
            let number = key.readable();
            let detail = format!(
                "The number {number} is the only one; it can be the primary number, and not be unset."
            );
            return Err(number_problem(ProblemCode::OnlyNumber, key, detail));
        }
        let in_pims = self.parts.pims.is_in_pims();
        let Some(phone) = self.parts.phones.get_mut(at).filter(|phone| phone.primary) else {
            let primary = preferences::primary(&self.parts.phones).map(Phone::key);
            let detail = format!("The number {} is not the primary one.", key.readable());
            return Err(number_problem(ProblemCode::NotPrimary, key, detail).allowed(primary));
        };
        phone.primary = false;
        if in_pims && phone.source.is_in_pims() && self.parts.memory.primary.is_none() {
            self.parts.memory.primary = Some(key.clone());
        }
        Ok(())
    }

    /// Where in the profile a number is.
    fn place(&self, key: &PhoneKey) -> Result<usize, Problem> {
        let phones = &self.parts.phones;
        phones.iter().position(|phone| phone.is_named(key)).ok_or_else(|| {
            let detail = format!("The number {} is not on the profile.", key.readable());
            number_problem(ProblemCode::PhoneNotOnProfile, key, detail).allowed(phones.iter().map(Phone::key))
        })
    }

    fn not_there_yet(&self, phone: &Phone, but: Option<usize>) -> Result<(), Problem> {
        let mut others = self.parts.phones.iter().enumerate().filter(|(index, _)| Some(*index) != but);
        if others.any(|(_, known)| known.same_number(phone)) {
            let detail = format!("The number {} is on the profile already.", phone.key().readable());
            return Err(Problem::new(ProblemCode::DuplicatePhone, "/text", detail)
                .by(Rule::Contact16)
                .given(phone.as_written.as_str()));
        }
        Ok(())
    }

    fn read(&mut self, text: &PhoneText, line: LineDraft) -> Phone {
        let (number, line) = read_number(text, line, self.editing.clinic.region, self.reader);
        let as_written = text.clone();
        let (primary, keyword_opt_out) = (false, KeywordOptOut::None);
        Phone { as_written, number, line, primary, keyword_opt_out, source: self.source() }
    }

    fn source(&self) -> PhoneSource {
        if self.editing.actor == Actor::PimsSync { PhoneSource::Pims } else { PhoneSource::Flow }
    }

    /// A number that comes to the profile, with what is remembered of it. One that the sync passed over is in the PIMS as
    /// well.
    fn arriving(&mut self, read: Phone) -> Phone {
        if matches!(read.number, PhoneNumber::Invalid) {
            self.notices.push(ContactNoticeKind::PhoneInvalid { phone: read.key() });
        }
        let Some(known) = self.parts.memory.take(&read.key()) else { return read };
        let source = if known.passed_over { read.source.and(PhoneSource::Pims) } else { read.source };
        let phone = known.onto(&read);
        self.notices.extend(notice::recalled(&read, &phone));
        Phone { source, ..phone }
    }

    /// A number that goes: the sync passes over it where the PIMS has it, and what was learnt of it is kept (CONTACT-6).
    fn leaving(&mut self, phone: &Phone) {
        let in_pims = self.parts.pims.is_in_pims() && phone.source.is_in_pims();
        let passed_over = in_pims && self.editing.actor != Actor::PimsSync;
        if passed_over {
            self.stays_in_flow(phone);
            if phone.primary && self.parts.memory.primary.is_none() {
                self.parts.memory.primary = Some(phone.key());
            }
        }
        self.parts.memory.keep(RememberedPhone::of(phone, passed_over));
    }

    fn stays_in_flow(&mut self, phone: &Phone) {
        if self.editing.actor != Actor::PimsSync {
            self.notices.push(ContactNoticeKind::StaysInFlow { phone: phone.key() });
        }
    }
}

fn number_problem(code: ProblemCode, key: &PhoneKey, detail: String) -> Problem {
    Problem::new(code, "/phone", detail).by(Rule::Contact2).given(key.as_str())
}
