//! The line type of a phone number (CONTACT-16).

use macro_rules_attribute::apply;

use crate::wire::{code, union};

/// The type of a phone line.
#[apply(code)]
pub enum LineType {
    /// A mobile phone. It can receive text messages.
    Mobile,
    /// A landline. It cannot receive text messages.
    Landline,
    /// Voice over IP. It can receive text messages.
    Voip,
    /// A toll-free number. It cannot receive text messages.
    TollFree,
}

/// The line type that the host verified, for example with a lookup service.
#[apply(union)]
#[derive(Copy)]
pub enum KnownLine {
    /// The host has not verified the line type.
    Unknown,
    /// The host verified the line type.
    Verified {
        /// The type of the line.
        line_type: LineType,
    },
}

/// The line type that the rules use, and where it comes from (CONTACT-16).
///
/// A North American number does not show whether it is mobile, so only a verified line type tells.
#[apply(union)]
#[output]
#[derive(Copy)]
pub enum PhoneLine {
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

impl LineType {
    /// Whether lines of this type can receive text messages (CONTACT-5).
    #[must_use]
    pub const fn can_receive_texts(self) -> bool {
        matches!(self, Self::Mobile | Self::Voip)
    }
}

impl PhoneLine {
    /// The verified line type, otherwise the derived one, otherwise unknown.
    #[must_use]
    pub const fn new(known: KnownLine, derived: Option<LineType>) -> Self {
        match (known, derived) {
            (KnownLine::Verified { line_type }, _) => Self::Verified { line_type },
            (KnownLine::Unknown, Some(line_type)) => Self::Derived { line_type },
            (KnownLine::Unknown, None) => Self::Unknown,
        }
    }

    /// Whether the line can receive text messages (CONTACT-5): a mobile, VoIP or unknown line.
    #[must_use]
    pub const fn can_receive_texts(self) -> bool {
        match self {
            Self::Verified { line_type } | Self::Derived { line_type } => line_type.can_receive_texts(),
            Self::Unknown => true,
        }
    }
}
