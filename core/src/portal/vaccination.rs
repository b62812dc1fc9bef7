//! Vaccination records, and their state on a day.

use macro_rules_attribute::apply;

use crate::model::ids::Name;
use crate::model::time::Date;
use crate::wire::{code, union, wire};

/// When a vaccination expires. Required: it decides how the vaccination is marked.
#[apply(union)]
#[derive(Copy)]
pub enum Expiry {
    /// It expires at the end of a date.
    On {
        /// The last day on which it is current.
        date: Date,
    },
    /// The expiry date is not known.
    Unknown,
}

/// A record of one vaccination.
#[apply(wire)]
pub struct Vaccination {
    /// The name of the vaccine. Names that are equal when folded are the same vaccine (PORTAL-5).
    pub vaccine: Name,
    /// The day on which it was administered.
    pub administered_on: Date,
    /// When the vaccination expires, if known.
    pub expires: Expiry,
}

/// The state of a vaccination on a day.
#[apply(code)]
#[output]
pub enum VaccineState {
    /// It is current: it expires today or later.
    Current,
    /// It expired before today.
    Expired,
    /// It is not known when it expires.
    ExpiryUnknown,
}

impl Expiry {
    /// The state of the vaccination on a day. It is current through its expiry date.
    ///
    /// ```
    /// use littermate::portal::{Expiry, VaccineState};
    ///
    /// let expiry = Expiry::On { date: "2026-03-02".parse()? };
    /// assert_eq!(expiry.on("2026-03-02".parse()?), VaccineState::Current);
    /// assert_eq!(expiry.on("2026-03-03".parse()?), VaccineState::Expired);
    /// # Ok::<(), littermate::model::time::TimeError>(())
    /// ```
    #[must_use]
    pub fn on(self, today: Date) -> VaccineState {
        match self {
            Self::Unknown => VaccineState::ExpiryUnknown,
            Self::On { date } if date < today => VaccineState::Expired,
            Self::On { .. } => VaccineState::Current,
        }
    }

    /// The expiry date, if known.
    pub(super) const fn date(self) -> Option<Date> {
        match self {
            Self::On { date } => Some(date),
            Self::Unknown => None,
        }
    }
}
