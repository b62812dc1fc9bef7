//! Mirrors of `littermate::phone`. Written by `cargo xtask generate`; do not edit.

use crate::ids::Instant;
use crate::mirror::{code, record, union};

union! {
    /// Whether the client texted STOP from this number (CONTACT-11, MERGE-27). It belongs to the number, not to the client.
    KeywordOptOut of littermate::model::phone::KeywordOptOut {
        /// No keyword opt-out stands.
        None,
        /// A keyword such as STOP came from this number, and no START since.
        Stopped {
            /// When, where that is known.
            at: Option<Instant>,
        },
    }
}

union! {
    /// What kind of line a number is, and how that is known (CONTACT-16).
    ///
    /// A North American number does not show whether it is mobile: the host says so, once it has looked it up.
    Line of littermate::model::phone::Line {
        /// The host has had it verified.
        Verified {
            /// The kind.
            line_type: LineType,
        },
        /// Only the number's own metadata say so: a fallback, which never counts as verified.
        Derived {
            /// The kind.
            line_type: LineType,
        },
        /// Nothing is known.
        Unknown,
    }
}

code! {
    /// A kind of line.
    LineType of littermate::model::phone::LineType {
        /// A mobile phone.
        Mobile,
        /// A fixed line. It cannot receive texts.
        Landline,
        /// Voice over IP.
        Voip,
        /// Free of charge for the caller. It cannot receive texts.
        TollFree,
    }
}

record! {
    /// One phone number of a client.
    Phone of littermate::model::phone::Phone {
        /// The number as it was written.
        as_written: String,
        /// What it is.
        number: PhoneNumber,
        /// What kind of line it is, and how that is known.
        line: Line,
        /// Whether it is the client's primary number. At most one is.
        primary: bool,
        /// Whether the client texted STOP from it.
        keyword_opt_out: KeywordOptOut,
        /// Where it comes from.
        source: PhoneSource,
    }
}

union! {
    /// What a phone number is, once read (CONTACT-16).
    PhoneNumber of littermate::model::phone::PhoneNumber {
        /// A number that can be dialled.
        Valid {
            /// The number in E.164: `+15551234567`.
            e164: String,
            /// The extension behind it, where there is one.
            extension: Option<String>,
        },
        /// What was written is no phone number. It is kept as written, never dropped.
        Invalid,
    }
}

code! {
    /// Where a number comes from (CONTACT-6).
    PhoneSource of littermate::model::phone::PhoneSource {
        /// From the practice management software.
        Pims,
        /// Added or edited in Flow.
        Flow,
        /// From the practice management software, and added in Flow too: it outlives the one there.
        Both,
    }
}
