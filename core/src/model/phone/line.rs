//! What kind of line a number is.

use macro_rules_attribute::apply;

use crate::wire::{code, union};

/// A kind of line.
#[apply(code)]
pub enum LineType {
    /// A mobile phone.
    Mobile,
    /// A fixed line. It cannot receive texts.
    Landline,
    /// Voice over IP.
    Voip,
    /// Free of charge for the caller. It cannot receive texts.
    TollFree,
}

/// What kind of line a number is, and how that is known (CONTACT-16).
///
/// A North American number does not show whether it is mobile: the host says so, once it has looked it up.
#[apply(union)]
#[derive(Copy)]
pub enum Line {
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

impl Line {
    /// Whether a text can arrive there: at a mobile, a VoIP line and one of unknown kind it can (CONTACT-5).
    #[must_use]
    pub const fn can_receive_texts(self) -> bool {
        match self {
            Self::Verified { line_type } | Self::Derived { line_type } => {
                matches!(line_type, LineType::Mobile | LineType::Voip)
            }
            Self::Unknown => true,
        }
    }

    /// Verified is stronger than derived, and derived than unknown; of two that are equally strong, this one.
    pub(crate) const fn stronger(self, other: Self) -> Self {
        if other.strength() > self.strength() { other } else { self }
    }

    const fn strength(self) -> u8 {
        match self {
            Self::Verified { .. } => 2,
            Self::Derived { .. } => 1,
            Self::Unknown => 0,
        }
    }
}
