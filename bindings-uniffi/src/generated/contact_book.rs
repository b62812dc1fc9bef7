//! Mirrors of `littermate::contact_book`. Written by `cargo xtask generate`; do not edit.

use super::KnownLine;
use crate::ids::Instant;
use crate::mirror::{record, union};

record! {
    /// The facts that a clinic knows about phone numbers and email addresses.
    ///
    /// A number or address without an entry has an unknown line type, has not texted STOP and is not suppressed, so a host passes the
    /// rows that it has. Entries that do not concern an operation are ignored. Duplicate entries are an error. Both lists are
    /// required, since an entry can block a message.
    ContactBook of littermate::model::contact_book::ContactBook {
        /// The phone book, in any order: at most 1,000,000 entries with unique numbers.
        #[uniffi(default = [])]
        phones: Vec<PhoneEntry>,
        /// The email book, in any order: at most 1,000,000 entries with unique addresses.
        #[uniffi(default = [])]
        emails: Vec<EmailEntry>,
    }
}

record! {
    /// The facts that a clinic knows about one email address.
    EmailEntry of littermate::model::contact_book::EmailEntry {
        /// The address. Addresses are compared ignoring the case of ASCII letters.
        email: String,
        /// Whether email to the address is suppressed, and why (CONTACT-21).
        suppressed: EmailSuppression,
    }
}

union! {
    /// Why email to an address is suppressed (CONTACT-21).
    EmailSuppression of littermate::model::contact_book::EmailSuppression {
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
}

record! {
    /// The facts that a clinic knows about one phone number.
    PhoneEntry of littermate::model::contact_book::PhoneEntry {
        /// The number in E.164, without an extension: text messages carry none.
        number: String,
        /// The verified line type, if any (CONTACT-16).
        line: KnownLine,
        /// Whether the number texted STOP (CONTACT-11).
        text_opt_out: TextOptOut,
    }
}

union! {
    /// Whether a phone number opted out of text messages by keyword (CONTACT-11). Only a keyword from the same number lifts the
    /// opt-out.
    TextOptOut of littermate::model::contact_book::TextOptOut {
        /// The number never opted out, as far as the clinic knows.
        None,
        /// The number opted out. No text messages are sent to it.
        Stopped {
            /// The time of the keyword. Keywords with an earlier time have no effect.
            at: Instant,
            /// The keyword, or null if it is not known: the opt-out came from a messaging provider, or was stored in format 1.
            keyword: Option<String>,
        },
        /// The number opted out and in again.
        Lifted {
            /// The time of the keyword. A STOP with an earlier time that arrives late has no effect.
            at: Instant,
            /// The keyword, or null if it is not known because the opt-in came from a messaging provider.
            keyword: Option<String>,
        },
    }
}
