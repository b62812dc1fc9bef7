//! The clinic's contact book: facts about a phone number or an address, whichever profile has it.

use super::pool::{self, EMAILS, Email, Line, Number};
use super::profile::Time;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TextOptOut {
    None,
    Stopped {
        at: Time,
    },
    /// Lifted by a keyword. The time distinguishes a STOP delivered late from a new one.
    Lifted {
        at: Time,
    },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct PhoneEntry {
    /// E.164 without the extension.
    pub(crate) base: &'static str,
    /// The line type that a host verified; `None` if it is unknown.
    pub(crate) verified: Option<Line>,
    pub(crate) text: TextOptOut,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Suppressed {
    None,
    Unsubscribed { at: Time },
    Bounced { at: Time },
    Complained { at: Time },
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct EmailEntry {
    pub(crate) email: Email,
    pub(crate) suppressed: Suppressed,
}

/// An entry for every phone number and address of the pool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct ContactBook {
    pub(crate) phones: Vec<PhoneEntry>,
    pub(crate) emails: Vec<EmailEntry>,
}

impl ContactBook {
    /// Entries without any facts.
    pub(crate) fn blank() -> Self {
        let mut phones: Vec<PhoneEntry> = Vec::new();
        for base in pool::NUMBERS.iter().filter_map(|facts| facts.base) {
            if phones.iter().all(|entry| entry.base != base) {
                phones.push(PhoneEntry { base, verified: None, text: TextOptOut::None });
            }
        }
        let emails =
            (0..EMAILS.len()).map(|email| EmailEntry { email, suppressed: Suppressed::None }).collect();
        Self { phones, emails }
    }

    pub(crate) fn phone(&self, number: Number) -> Option<&PhoneEntry> {
        let base = pool::base(number)?;
        self.phones.iter().find(|entry| entry.base == base)
    }

    pub(crate) fn phone_mut(&mut self, number: Number) -> Option<&mut PhoneEntry> {
        let base = pool::base(number)?;
        self.phones.iter_mut().find(|entry| entry.base == base)
    }

    pub(crate) fn email(&self, email: Email) -> Option<&EmailEntry> {
        self.emails.iter().find(|entry| entry.email == email)
    }

    pub(crate) fn email_mut(&mut self, email: Email) -> Option<&mut EmailEntry> {
        self.emails.iter_mut().find(|entry| entry.email == email)
    }

    /// A STOP applies to the E.164 number without its extension (CONTACT-11).
    pub(crate) fn is_stopped(&self, number: Number) -> bool {
        self.phone(number).is_some_and(|entry| matches!(entry.text, TextOptOut::Stopped { .. }))
    }

    /// MERGE-25: an unreadable phone number, or one with an extension, is never a verified mobile.
    pub(crate) fn is_verified_mobile(&self, number: Number) -> bool {
        !pool::has_extension(number)
            && self.phone(number).is_some_and(|entry| entry.verified == Some(Line::Mobile))
    }

    /// CONTACT-5: whether the phone number can receive texts, regardless of a STOP.
    pub(crate) fn is_textable(&self, number: Number) -> bool {
        let Some(facts) = pool::number(number) else { return false };
        if facts.base.is_none() || facts.extension.is_some() {
            return false;
        }
        let verified = self.phone(number).and_then(|entry| entry.verified);
        matches!(verified.unwrap_or(facts.derived), Line::Mobile | Line::Voip | Line::Unknown)
    }

    /// CONTACT-21: whether email to the address is suppressed.
    pub(crate) fn is_suppressed(&self, email: Email) -> bool {
        self.email(email).is_some_and(|entry| entry.suppressed != Suppressed::None)
    }
    /// CONTACT-21: a bounce is lifted by staff or a delivery, not by the client.
    pub(crate) fn is_bounced(&self, email: Email) -> bool {
        self.email(email).is_some_and(|entry| matches!(entry.suppressed, Suppressed::Bounced { .. }))
    }
}
