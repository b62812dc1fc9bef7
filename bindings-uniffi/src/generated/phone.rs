//! Mirrors of `littermate::phone`. Written by `cargo xtask generate`; do not edit.

use crate::mirror::{code, record, union};

union! {
    /// The kind of line that the host has established for a number, for instance with a lookup service.
    KnownLine of littermate::model::phone::KnownLine {
        /// The host has not established it.
        Unknown,
        /// The host has verified it.
        Verified {
            /// The kind.
            line_type: LineType,
        },
    }
}

code! {
    /// A kind of line.
    LineType of littermate::model::phone::LineType {
        /// A mobile phone. It can receive texts.
        Mobile,
        /// A fixed line. It cannot receive texts.
        Landline,
        /// Voice over IP. It can receive texts.
        Voip,
        /// A number that is free of charge for the caller. It cannot receive texts.
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
        /// The kind of line that the number's own metadata show, where they show one. The verified kind and any STOP are facts of
        /// the number at the clinic and are in its `ContactBook` (CONTACT-16).
        derived_line: Option<LineType>,
        /// Whether it is the client's primary number. At most one is.
        primary: bool,
        /// Where it comes from.
        source: PhoneSource,
        /// The note beside it, if there was one (CONTACT-16).
        label: Option<String>,
    }
}

union! {
    /// The kind of line of a number as the rules take it, and where it is known from (CONTACT-16).
    ///
    /// A North American number does not show whether it is mobile, so only a verified line tells.
    PhoneLine of littermate::model::phone::PhoneLine {
        /// The host has verified it.
        Verified {
            /// The kind.
            line_type: LineType,
        },
        /// Only the number's own metadata show it. This is a fallback and never counts as verified.
        Derived {
            /// The kind.
            line_type: LineType,
        },
        /// Neither the host nor the metadata tell.
        Unknown,
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
