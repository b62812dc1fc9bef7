//! Mirrors of `littermate::phone`. Written by `cargo xtask generate`; do not edit.

use crate::mirror::{code, record, union};

union! {
    /// The line type that the host verified, for example with a lookup service.
    KnownLine of littermate::model::phone::KnownLine {
        /// The host has not verified the line type.
        Unknown,
        /// The host verified the line type.
        Verified {
            /// The type of the line.
            line_type: LineType,
        },
    }
}

code! {
    /// The type of a phone line.
    LineType of littermate::model::phone::LineType {
        /// A mobile phone. It can receive text messages.
        Mobile,
        /// A landline. It cannot receive text messages.
        Landline,
        /// Voice over IP. It can receive text messages.
        Voip,
        /// A toll-free number. It cannot receive text messages.
        TollFree,
    }
}

record! {
    /// A phone of a client.
    Phone of littermate::model::phone::Phone {
        /// The number as entered.
        as_written: String,
        /// The parsed number, or that it is not valid.
        number: PhoneNumber,
        /// The line type derived from the number's metadata, if they determine one. The verified line type and opt-outs are in the
        /// `ContactBook` (CONTACT-16).
        derived_line: Option<LineType>,
        /// Whether this is the client's primary phone. At most one is.
        primary: bool,
        /// The source of the phone: the PIMS, Flow or both.
        source: PhoneSource,
        /// The note entered next to the number, if any (CONTACT-16).
        label: Option<String>,
    }
}

union! {
    /// The line type that the rules use, and where it comes from (CONTACT-16).
    ///
    /// A North American number does not show whether it is mobile, so only a verified line type tells.
    PhoneLine of littermate::model::phone::PhoneLine {
        /// The host verified the line type.
        Verified {
            /// The type of the line.
            line_type: LineType,
        },
        /// The line type is derived from the number's metadata. It never counts as verified.
        Derived {
            /// The type of the line.
            line_type: LineType,
        },
        /// The line type is not known.
        Unknown,
    }
}

union! {
    /// A phone number after parsing (CONTACT-16).
    PhoneNumber of littermate::model::phone::PhoneNumber {
        /// A number that can be dialed.
        Valid {
            /// The number in E.164: `+15551234567`.
            e164: String,
            /// The extension of the number, if any.
            extension: Option<String>,
        },
        /// Not a valid phone number. The profile stores it as entered (CONTACT-16).
        Invalid,
    }
}

code! {
    /// The source of a phone (CONTACT-6).
    PhoneSource of littermate::model::phone::PhoneSource {
        /// The PIMS contains the phone.
        Pims,
        /// The phone was added or edited in Flow.
        Flow,
        /// The PIMS contains the phone, and it was also added in Flow. It stays when the PIMS no longer contains it.
        Both,
    }
}
