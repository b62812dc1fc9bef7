//! The kind of line of a phone number (CONTACT-16).

use macro_rules_attribute::apply;

use crate::wire::{code, union};

/// A kind of line.
#[apply(code)]
pub enum LineType {
    /// A mobile phone. It can receive texts.
    Mobile,
    /// A fixed line. It cannot receive texts.
    Landline,
    /// Voice over IP. It can receive texts.
    Voip,
    /// A number that is free of charge for the caller. It cannot receive texts.
    TollFree,
}

/// The kind of line that the host has established for a number, for instance with a lookup service.
#[apply(union)]
#[derive(Copy)]
pub enum KnownLine {
    /// The host has not established it.
    Unknown,
    /// The host has verified it.
    Verified {
        /// The type of the line.
        line_type: LineType,
    },
}

/// The kind of line of a number as the rules take it, and where it is known from (CONTACT-16).
///
/// A North American number does not show whether it is mobile, so only a verified line tells.
#[apply(union)]
#[output]
#[derive(Copy)]
pub enum PhoneLine {
    /// The host has verified it.
    Verified {
        /// The type of the line.
        line_type: LineType,
    },
    /// Only the number's own metadata show it. This is a fallback and never counts as verified.
    Derived {
        /// The type of the line.
        line_type: LineType,
    },
    /// Neither the host nor the metadata tell.
    Unknown,
}

impl LineType {
    /// Whether texts arrive at lines of this kind (CONTACT-5).
    #[must_use]
    pub const fn can_receive_texts(self) -> bool {
        matches!(self, Self::Mobile | Self::Voip)
    }
}

impl PhoneLine {
    /// The verified kind, else the derived one, else unknown.
    #[must_use]
    pub const fn new(known: KnownLine, derived: Option<LineType>) -> Self {
        match (known, derived) {
            (KnownLine::Verified { line_type }, _) => Self::Verified { line_type },
            (KnownLine::Unknown, Some(line_type)) => Self::Derived { line_type },
            (KnownLine::Unknown, None) => Self::Unknown,
        }
    }

    /// Whether texts arrive there (CONTACT-5): on mobile and VoIP lines and on lines of unknown kind they do.
    #[must_use]
    pub const fn can_receive_texts(self) -> bool {
        match self {
            Self::Verified { line_type } | Self::Derived { line_type } => line_type.can_receive_texts(),
            Self::Unknown => true,
        }
    }
}
