//! A service that a pet is or was due for.

use macro_rules_attribute::apply;

use crate::model::ids::{Name, PetId, ServiceId};
use crate::model::time::Date;
use crate::wire::{union, wire};

/// When a service is due. Required: it can hide the service.
#[apply(union)]
#[derive(Copy)]
pub enum Due {
    /// The service is due on a date.
    On {
        /// The date on which it is due.
        date: Date,
    },
    /// The due date is not known. Such a service is neither upcoming nor overdue and is not shown.
    Undated,
}

/// A veterinary service of a pet, such as a vaccination or an exam.
#[apply(wire)]
pub struct PetService {
    /// The id of the service.
    pub id: ServiceId,
    /// The id of the pet.
    pub pet: PetId,
    /// The name of the service: `Rabies booster`.
    pub name: Name,
    /// When the service is due.
    pub due: Due,
    /// Whether it is marked completed. Required: it can hide the service.
    pub completed: bool,
}

impl Due {
    /// The due date, if known.
    #[must_use]
    pub const fn date(self) -> Option<Date> {
        match self {
            Self::On { date } => Some(date),
            Self::Undated => None,
        }
    }
}
