//! Mirrors of `littermate::contact_book`. Written by `cargo xtask generate`; do not edit.

use super::KnownLine;
use crate::ids::Instant;
use crate::mirror::{record, union};

record! {
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
    ContactBook of littermate::model::contact_book::ContactBook {
        /// The phone book, in any order; at most 1,000,000 entries, each number once.
        #[uniffi(default = [])]
        phones: Vec<PhoneEntry>,
        /// The email book, in any order; at most 1,000,000 entries, each address once.
        #[uniffi(default = [])]
        emails: Vec<EmailEntry>,
    }
}

record! {
    /// What a clinic knows of one email address.
    EmailEntry of littermate::model::contact_book::EmailEntry {
        /// The address. Entries are found by the same address: equal but for the case of ASCII letters.
        email: String,
        /// Why nothing is sent to it, if so (CONTACT-21).
        suppressed: EmailSuppression,
    }
}

union! {
    /// Why nothing is sent to an email address (CONTACT-21).
    EmailSuppression of littermate::model::contact_book::EmailSuppression {
        /// Email is sent.
        None,
        /// The client unsubscribed. Only the client lifts it: by the switch in the portal, or by subscribing again.
        Unsubscribed {
            /// When.
            at: Instant,
        },
        /// Email to it bounced for good. Staff or a delivery lifts it.
        Bounced {
            /// When.
            at: Instant,
        },
        /// The client reported an email as spam. Nobody but the client lifts it.
        Complained {
            /// When.
            at: Instant,
        },
    }
}

record! {
    /// What a clinic knows of one phone number.
    PhoneEntry of littermate::model::contact_book::PhoneEntry {
        /// The number in E.164. An extension is not part of it: a text message carries none.
        number: String,
        /// The verified kind of line (CONTACT-16).
        line: KnownLine,
        /// Whether the number texted STOP (CONTACT-11).
        text_opt_out: TextOptOut,
    }
}

union! {
    /// Whether a phone number opted out of texts by keyword (CONTACT-11). Only a keyword from the same number lifts it.
    TextOptOut of littermate::model::contact_book::TextOptOut {
        /// It never did, as far as the clinic knows.
        None,
        /// It did, and nothing is texted to it.
        Stopped {
            /// When. A keyword that was sent earlier changes nothing.
            at: Instant,
            /// The keyword; null where only the provider knows, which refuses to send, and where it was stored in format 1.
            keyword: Option<String>,
        },
        /// It did, and opted in again.
        Lifted {
            /// When. A STOP that was sent earlier, and is delivered late, changes nothing.
            at: Instant,
            /// The keyword; null where only the provider knows.
            keyword: Option<String>,
        },
    }
}
