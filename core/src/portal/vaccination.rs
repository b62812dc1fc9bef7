//! The record of a vaccination, and its state on a day.

use macro_rules_attribute::apply;

use crate::model::ids::Name;
use crate::model::time::Date;
use crate::wire::{code, union, wire};

/// When a vaccination expires. It decides how it is marked, so it is always said.
#[apply(union)]
#[derive(Copy)]
pub enum Expiry {
    /// With the end of a day.
    On {
        /// The last day it holds.
        date: Date,
    },
    /// On no day that is known.
    Unknown,
}

/// The record of one vaccination.
#[apply(wire)]
pub struct Vaccination {
    /// The vaccine. Two names that are equal when folded are one vaccine (PORTAL-5).
    pub vaccine: Name,
    /// The day on which it was administered.
    pub administered_on: Date,
    /// The last day on which the vaccination is current, if known.
    pub expires: Expiry,
}

/// The state of a vaccination today.
#[apply(code)]
#[output]
pub enum VaccineState {
    /// It holds: it expires today or later.
    Current,
    /// It expired before today.
    Expired,
    /// Nobody knows when it expires.
    ExpiryUnknown,
}

impl Expiry {
    /// The state of the vaccination on a day. It is current through its last day.
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

    /// The last day on which the vaccination holds, where it is known.
    pub(super) const fn date(self) -> Option<Date> {
        match self {
            Self::On { date } => Some(date),
            Self::Unknown => None,
        }
    }
}
