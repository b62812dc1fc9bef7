//! The contact book of a clinic: facts about phone numbers and email addresses that do not depend on a profile.
//!
//! Whether a number texted STOP, its line type, and whether an address unsubscribed are facts of the number or address at one
//! clinic, as they are for messaging providers. They are not part of a profile, so no edit, sync, merge or undo of a profile can
//! lose or restore them (CONTACT-11, CONTACT-16, CONTACT-21).
//!
//! | type | purpose |
//! |---|---|
//! | [`ContactBook`] | the entries as a host passes them |
//! | [`PhoneEntry`], [`TextOptOut`] | one phone number |
//! | [`EmailEntry`], [`EmailSuppression`] | one email address |
//! | [`ContactIndex`] | the validated entries, indexed for lookup |

mod index;

use macro_rules_attribute::apply;

use crate::model::email::EmailText;
use crate::model::ids::Keyword;
use crate::model::phone::{E164, KnownLine};
use crate::model::time::Instant;
use crate::wire::{union, wire};

pub use index::ContactIndex;

/// The facts that a clinic knows about phone numbers and email addresses.
///
/// A number or address without an entry has an unknown line type, has not texted STOP and is not suppressed, so a host passes the
/// rows that it has. Entries that do not concern an operation are ignored. Duplicate entries are an error. Both lists are
/// required, since an entry can block a message.
///
/// ```
/// use littermate::model::contact_book::{ContactBook, PhoneEntry, TextOptOut};
/// use littermate::model::phone::KnownLine;
///
/// let book = ContactBook {
///     phones: vec![PhoneEntry {
///         number: "+12025550114".parse()?,
///         line: KnownLine::Unknown,
///         text_opt_out: TextOptOut::Stopped { at: "2026-03-01T09:30:00Z".parse()?, keyword: Some("STOP".parse()?) },
///     }],
///     emails: vec![],
/// };
/// assert!(book.index().is_ok());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[apply(wire)]
#[derive(Default)]
pub struct ContactBook {
    /// The phone book, in any order: at most 1,000,000 entries with unique numbers.
    pub phones: Vec<PhoneEntry>,
    /// The email book, in any order: at most 1,000,000 entries with unique addresses.
    pub emails: Vec<EmailEntry>,
}

/// The facts that a clinic knows about one phone number.
#[apply(wire)]
pub struct PhoneEntry {
    /// The number in E.164, without an extension: text messages carry none.
    pub number: E164,
    /// The verified line type, if any (CONTACT-16).
    pub line: KnownLine,
    /// Whether the number texted STOP (CONTACT-11).
    pub text_opt_out: TextOptOut,
}

/// Whether a phone number opted out of text messages by keyword (CONTACT-11). Only a keyword from the same number lifts the
/// opt-out.
#[apply(union)]
pub enum TextOptOut {
    /// The number never opted out, as far as the clinic knows.
    None,
    /// The number opted out. No text messages are sent to it.
    Stopped {
        /// The time of the keyword. Keywords with an earlier time have no effect.
        at: Instant,
        /// The keyword, or null if it is not known: the opt-out came from a messaging provider, or was stored in format 1.
        keyword: Option<Keyword>,
    },
    /// The number opted out and in again.
    Lifted {
        /// The time of the keyword. A STOP with an earlier time that arrives late has no effect.
        at: Instant,
        /// The keyword, or null if it is not known because the opt-in came from a messaging provider.
        keyword: Option<Keyword>,
    },
}

/// The facts that a clinic knows about one email address.
#[apply(wire)]
pub struct EmailEntry {
    /// The address. Addresses are compared ignoring the case of ASCII letters.
    pub email: EmailText,
    /// Whether email to the address is suppressed, and why (CONTACT-21).
    pub suppressed: EmailSuppression,
}

/// Why email to an address is suppressed (CONTACT-21).
#[apply(union)]
#[derive(Copy)]
pub enum EmailSuppression {
    /// Nothing prevents email to the address.
    None,
    /// The client unsubscribed. Only the client can lift the suppression: with the switch in the portal, or by subscribing again.
    Unsubscribed {
        /// The time of the unsubscription.
        at: Instant,
    },
    /// Email to the address bounced permanently. Staff or a successful delivery lifts the suppression.
    Bounced {
        /// The time of the bounce.
        at: Instant,
    },
    /// The client reported an email as spam. Only the client can lift the suppression.
    Complained {
        /// The time of the complaint.
        at: Instant,
    },
}

impl ContactBook {
    /// A contact book without entries.
    pub const EMPTY: Self = Self { phones: Vec::new(), emails: Vec::new() };
}

impl PhoneEntry {
    /// The entry that stands for a missing one: unknown line type, no opt-out.
    #[must_use]
    pub const fn unknown(number: E164) -> Self {
        Self { number, line: KnownLine::Unknown, text_opt_out: TextOptOut::None }
    }

    /// Whether the number opted out and did not opt in again.
    #[must_use]
    pub const fn is_stopped(&self) -> bool {
        matches!(self.text_opt_out, TextOptOut::Stopped { .. })
    }

    /// Whether the entry is equivalent to a missing one.
    pub(crate) const fn says_nothing(&self) -> bool {
        matches!((self.line, &self.text_opt_out), (KnownLine::Unknown, TextOptOut::None))
    }
}
