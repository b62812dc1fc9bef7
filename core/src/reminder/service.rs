//! A service that a pet is due for, or was.

use macro_rules_attribute::apply;

use crate::model::ids::{Name, PetId, ServiceId};
use crate::model::time::Date;
use crate::wire::{union, wire};

/// When a service is due. It can hide a service, so it is always said.
#[apply(union)]
#[derive(Copy)]
pub enum Due {
    /// The service is due on a date.
    On {
        /// The date on which it is due.
        date: Date,
    },
    /// On no day that is known. It is neither upcoming nor overdue, and shows nowhere.
    Undated,
}

/// A service of a pet.
#[apply(wire)]
pub struct PetService {
    /// The id of the service.
    pub id: ServiceId,
    /// The id of the pet.
    pub pet: PetId,
    /// What it is called: `Rabies booster`.
    pub name: Name,
    /// When it is due.
    pub due: Due,
    /// Whether it is marked completed. It can hide a service, so it is always said.
    pub completed: bool,
}

impl Due {
    /// The day, where one is known.
    #[must_use]
    pub const fn date(self) -> Option<Date> {
        match self {
            Self::On { date } => Some(date),
            Self::Undated => None,
        }
    }
}
