//! Mirrors of `littermate::pet`. Written by `cargo xtask generate`; do not edit.

use crate::ids::{AppointmentId, LocalDate, PetId};
use crate::mirror::{code, record};

record! {
    /// A pet of a client.
    Pet of littermate::model::pet::Pet {
        /// Its id.
        id: PetId,
        /// Its name.
        name: String,
        /// Its species, as the clinic calls it: `dog`, `Canine`. Synonyms such as these two are one species where records are compared (MERGE-28).
        species: String,
        /// Its date of birth, where known.
        date_of_birth: Option<LocalDate>,
        /// Whether it is still a patient.
        status: PetStatus,
        /// Its upcoming appointments. They go where the pet goes (MERGE-34); past ones stay where they were.
        upcoming_appointments: Vec<AppointmentId>,
    }
}

code! {
    /// Whether a pet is still a patient.
    PetStatus of littermate::model::pet::PetStatus {
        /// A patient.
        Active,
        /// No longer a patient.
        Inactive,
        /// Deceased.
        Deceased,
    }
}
