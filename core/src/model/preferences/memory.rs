//! What a profile remembers of numbers that are not on it, and of a primary that is not the PIMS' (CONTACT-6).

use std::borrow::Cow;

use macro_rules_attribute::apply;

use crate::model::phone::{KeywordOptOut, Line, Phone, PhoneKey};
use crate::wire::wire;

/// What a profile remembers so that the nightly sync undoes nothing that was decided in Flow (CONTACT-6).
///
/// Empty on a profile where nothing was, and then not written at all.
#[apply(wire)]
#[derive(Default)]
pub struct ContactMemory {
    /// Numbers that are no longer on the profile, each once.
    pub phones: Vec<RememberedPhone>,
    /// The number that the PIMS marks as primary, where Flow has decided otherwise. The sync passes over that mark until
    /// the PIMS marks another.
    pub primary: Option<PhoneKey>,
}

/// A number that is no longer on the profile.
#[apply(wire)]
pub struct RememberedPhone {
    /// Which.
    pub phone: PhoneKey,
    /// Whether the sync passes over it: an edit in Flow replaced it or a merge left it out, and the PIMS still has it.
    pub passed_over: bool,
    /// What is known of its line, which comes back with the number.
    pub line: Line,
    /// Whether the client texted STOP from it, which comes back with the number.
    pub keyword_opt_out: KeywordOptOut,
}

impl RememberedPhone {
    /// What is remembered of a number that leaves a profile.
    pub(crate) fn of(phone: &Phone, passed_over: bool) -> Self {
        Self { phone: phone.key(), passed_over, line: phone.line, keyword_opt_out: phone.keyword_opt_out }
    }

    /// Whether something was learnt here that the PIMS would not bring again.
    #[must_use]
    pub const fn is_learnt(&self) -> bool {
        matches!(self.line, Line::Verified { .. })
            || matches!(self.keyword_opt_out, KeywordOptOut::Stopped { .. })
    }

    /// The number with the stronger facts of the two, as wherever two entries are one number.
    pub(crate) fn onto(&self, phone: &Phone) -> Phone {
        Phone {
            line: phone.line.stronger(self.line),
            keyword_opt_out: phone.keyword_opt_out.stronger(self.keyword_opt_out),
            ..phone.clone()
        }
    }
}

impl ContactMemory {
    /// Whether nothing is remembered.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.phones.is_empty() && self.primary.is_none()
    }

    /// What is remembered of a number.
    #[must_use]
    pub fn of(&self, phone: &PhoneKey) -> Option<&RememberedPhone> {
        self.phones.iter().find(|known| known.phone == *phone)
    }

    /// Whether the sync passes over a number.
    #[must_use]
    pub fn passes_over(&self, phone: &PhoneKey) -> bool {
        self.of(phone).is_some_and(|known| known.passed_over)
    }

    /// Keeps a number in mind, in place of what was known of it; not where there is nothing to keep.
    pub(crate) fn keep(&mut self, number: RememberedPhone) {
        self.phones.retain(|known| known.phone != number.phone);
        if number.passed_over || number.is_learnt() {
            self.phones.push(number);
        }
    }

    /// The same with what another profile remembers. What that one's sync passes over is no matter of this one's.
    pub(crate) fn joined_with(mut self, other: &Self) -> Self {
        for theirs in &other.phones {
            let mine = self.take(&theirs.phone);
            self.keep(match mine {
                None => RememberedPhone { passed_over: false, ..theirs.clone() },
                Some(mine) => RememberedPhone {
                    line: mine.line.stronger(theirs.line),
                    keyword_opt_out: mine.keyword_opt_out.stronger(theirs.keyword_opt_out),
                    ..mine
                },
            });
        }
        self
    }

    /// Takes a number out, which comes to the profile.
    pub(crate) fn take(&mut self, phone: &PhoneKey) -> Option<RememberedPhone> {
        let at = self.phones.iter().position(|known| known.phone == *phone)?;
        Some(self.phones.remove(at))
    }

    /// A number with what is remembered of it.
    pub(crate) fn recalled<'p>(&self, phone: Cow<'p, Phone>) -> Cow<'p, Phone> {
        match self.phones.iter().find(|known| phone.is_named(&known.phone)) {
            None => phone,
            Some(known) => Cow::Owned(known.onto(&phone)),
        }
    }

    /// Without the numbers that are on the profile: those need no memory.
    pub(crate) fn without(mut self, phones: &[Phone]) -> Self {
        if !self.phones.is_empty() {
            let there: Vec<PhoneKey> = phones.iter().map(Phone::key).collect();
            self.phones.retain(|known| !there.contains(&known.phone));
        }
        self
    }
}
