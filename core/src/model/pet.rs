//! The pets of a client.

mod species;

use macro_rules_attribute::apply;

use crate::model::ids::{AppointmentId, Name, PetId};
use crate::model::time::Date;
use crate::problem::{Problem, ProblemCode};
use crate::text_index::TextIndex;
use crate::wire::{code, wire};

/// Whether a pet is a current patient.
#[apply(code)]
pub enum PetStatus {
    /// The pet is a current patient.
    Active,
    /// The pet is not a current patient.
    Inactive,
    /// The pet has died.
    Deceased,
}

/// A pet of a client profile.
#[apply(wire)]
pub struct Pet {
    /// The id of the pet.
    pub id: PetId,
    /// The pet's name, as the clinic writes it.
    pub name: Name,
    /// The species as the clinic writes it, such as `dog` or `Canine`. Synonyms are treated as the same species when pets are
    /// compared (MERGE-28).
    pub species: Name,
    /// The date of birth, if known.
    pub date_of_birth: Option<Date>,
    /// Whether the pet is a current patient.
    pub status: PetStatus,
    /// The upcoming appointments. They move with the pet (MERGE-34); past ones do not.
    pub upcoming_appointments: Vec<AppointmentId>,
}

impl PetStatus {
    /// Whether the pet is a current patient, which gets automations, reminders and surveys, and is shown on the home page
    /// (PORTAL-9).
    #[must_use]
    pub const fn is_active(self) -> bool {
        matches!(self, Self::Active)
    }
}

impl Pet {
    /// An active pet without a date of birth or upcoming appointments.
    #[must_use]
    pub fn new(id: PetId, name: Name, species: Name) -> Self {
        Self {
            id,
            name,
            species,
            date_of_birth: None,
            status: PetStatus::Active,
            upcoming_appointments: Vec::new(),
        }
    }

    /// This pet with the upcoming appointments of another record of the same pet added (MERGE-28).
    pub(crate) fn with_appointments_of(&self, other: &Self) -> Self {
        let mine = TextIndex::of(self.upcoming_appointments.iter().map(AppointmentId::as_str));
        let theirs = other.upcoming_appointments.iter().filter(|one| !mine.has(one.as_str()));
        Self {
            upcoming_appointments: self.upcoming_appointments.iter().chain(theirs).cloned().collect(),
            ..self.clone()
        }
    }

    /// Whether two pets are likely duplicates (MERGE-28): their folded names are equal, their species are equal or synonyms, and
    /// their dates of birth are equal if both are known.
    ///
    /// ```
    /// use littermate::model::pet::Pet;
    ///
    /// let rex = Pet::new("p-1".parse()?, "Rex".parse()?, "Canine".parse()?);
    /// let mut other = Pet::new("p-2".parse()?, " REX".parse()?, "canine".parse()?);
    /// assert!(rex.is_likely(&other));
    ///
    /// other.species = "Dog".parse()?;
    /// assert!(rex.is_likely(&other));
    ///
    /// other.species = "Feline".parse()?;
    /// assert!(!rex.is_likely(&other));
    /// # Ok::<(), littermate::text::TextError>(())
    /// ```
    #[must_use]
    pub fn is_likely(&self, other: &Self) -> bool {
        let born_apart =
            matches!((self.date_of_birth, other.date_of_birth), (Some(mine), Some(theirs)) if mine != theirs);
        !born_apart && self.likeness() == other.likeness()
    }

    /// The name and species in the form in which pets are compared.
    pub(crate) fn likeness(&self) -> (String, String) {
        (self.name.folded().into_owned(), species::canonical(&self.species.folded()).to_owned())
    }
}

/// The problem of an id that is not one of the client's pets.
pub(crate) fn unknown(pet: &PetId, path: String) -> Problem {
    let detail = format!("Pet {pet} is not one of the client's pets.");
    Problem::new(ProblemCode::UnknownPet, path, detail).given(pet.as_str())
}
