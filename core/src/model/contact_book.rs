//! The contact book of a clinic: what is true of a phone number or an email address there, whichever profile has it.
//!
//! Whether a number texted STOP, what kind of line it is, and whether an address unsubscribed are facts of the number and the
//! address at the clinic, as they are at every provider. They are not part of any profile, so that no edit, sync, merge or undo
//! of a profile can lose them or bring them back (CONTACT-11, CONTACT-16, CONTACT-21).
//!
//! | type | what |
//! |---|---|
//! | [`ContactBook`] | the entries, as a host passes them |
//! | [`PhoneEntry`], [`TextOptOut`] | one phone number |
//! | [`EmailEntry`], [`EmailSuppression`] | one email address |
//! | [`ContactIndex`] | the entries, checked and indexed for lookup |

mod index;

use macro_rules_attribute::apply;

use crate::model::email::EmailText;
use crate::model::ids::Keyword;
use crate::model::phone::{E164, KnownLine};
use crate::model::time::Instant;
use crate::wire::{union, wire};

pub use index::ContactIndex;

/// What a clinic knows of phone numbers and email addresses: its phone book and its email book.
///
/// A number or an address without an entry is of unknown line, has not texted STOP and is not suppressed, so a host passes what
/// its tables have and no more. Entries of numbers and addresses that an operation is not about are ignored. Two entries of one
/// number or of one address are refused. Neither list has a default, since an entry can block a message.
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
    /// The phone book, in any order; at most 1,000,000 entries, each number once.
    pub phones: Vec<PhoneEntry>,
    /// The email book, in any order; at most 1,000,000 entries, each address once.
    pub emails: Vec<EmailEntry>,
}

/// What a clinic knows of one phone number.
#[apply(wire)]
pub struct PhoneEntry {
    /// The number in E.164. An extension is not part of it: a text message carries none.
    pub number: E164,
    /// The verified kind of line (CONTACT-16).
    pub line: KnownLine,
    /// Whether the number texted STOP (CONTACT-11).
    pub text_opt_out: TextOptOut,
}

/// Whether a phone number opted out of texts by keyword (CONTACT-11). Only a keyword from the same number lifts it.
#[apply(union)]
pub enum TextOptOut {
    /// It never did, as far as the clinic knows.
    None,
    /// It did, and nothing is texted to it.
    Stopped {
        /// When. A keyword that was sent earlier changes nothing.
        at: Instant,
        /// The keyword; null where only the provider knows, which refuses to send, and where it was stored in format 1.
        keyword: Option<Keyword>,
    },
    /// It did, and opted in again.
    Lifted {
        /// When. A STOP that was sent earlier, and is delivered late, changes nothing.
        at: Instant,
        /// The keyword; null where only the provider knows.
        keyword: Option<Keyword>,
    },
}

/// What a clinic knows of one email address.
#[apply(wire)]
pub struct EmailEntry {
    /// The address. Entries are found by the same address: equal but for the case of ASCII letters.
    pub email: EmailText,
    /// Why nothing is sent to it, if so (CONTACT-21).
    pub suppressed: EmailSuppression,
}

/// Why nothing is sent to an email address (CONTACT-21).
#[apply(union)]
#[derive(Copy)]
pub enum EmailSuppression {
    /// Nothing prevents email to the address.
    None,
    /// The client unsubscribed. Only the client lifts it: by the switch in the portal, or by subscribing again.
    Unsubscribed {
        /// The time of the unsubscription.
        at: Instant,
    },
    /// Email to it bounced for good. Staff or a delivery lifts it.
    Bounced {
        /// The time of the bounce.
        at: Instant,
    },
    /// The client reported an email as spam. Nobody but the client lifts it.
    Complained {
        /// The time of the complaint.
        at: Instant,
    },
}

impl ContactBook {
    /// A book without entries: nothing is known of any number or address.
    pub const EMPTY: Self = Self { phones: Vec::new(), emails: Vec::new() };
}

impl PhoneEntry {
    /// The entry that a missing one stands for: unknown line, no opt-out.
    #[must_use]
    pub const fn unknown(number: E164) -> Self {
        Self { number, line: KnownLine::Unknown, text_opt_out: TextOptOut::None }
    }

    /// Whether the number texted STOP and no opt-in followed.
    #[must_use]
    pub const fn is_stopped(&self) -> bool {
        matches!(self.text_opt_out, TextOptOut::Stopped { .. })
    }

    /// Whether it says no more than a missing entry.
    pub(crate) const fn says_nothing(&self) -> bool {
        matches!((self.line, &self.text_opt_out), (KnownLine::Unknown, TextOptOut::None))
    }
}
