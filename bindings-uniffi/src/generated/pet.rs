//! Mirrors of `littermate::pet`. Written by `cargo xtask generate`; do not edit.

use crate::ids::{AppointmentId, LocalDate, PetId};
use crate::mirror::{code, record};

record! {
    /// A pet of a client profile.
    Pet of littermate::model::pet::Pet {
        /// The id of the pet.
        id: PetId,
        /// The pet's name, as the clinic writes it.
        name: String,
        /// The species as the clinic writes it, such as `dog` or `Canine`. Synonyms are treated as the same species when pets are
        /// compared (MERGE-28).
        species: String,
        /// The date of birth, if known.
        date_of_birth: Option<LocalDate>,
        /// Whether the pet is a current patient.
        status: PetStatus,
        /// The upcoming appointments. They move with the pet (MERGE-34); past ones do not.
        upcoming_appointments: Vec<AppointmentId>,
    }
}

code! {
    /// Whether a pet is a current patient.
    PetStatus of littermate::model::pet::PetStatus {
        /// The pet is a current patient.
        Active,
        /// The pet is not a current patient.
        Inactive,
        /// The pet has died.
        Deceased,
    }
}
