//! The signalment of a pet, read only in the portal (PORTAL-8).

use macro_rules_attribute::apply;

use crate::count::Count;
use crate::model::clinic::Clinic;
use crate::model::ids::Name;
use crate::model::pet::Pet;
use crate::model::pims::Pims;
use crate::model::time::Date;
use crate::rule::Rule;
use crate::wire::{code, wire};

/// The sex of a pet.
#[apply(code)]
pub enum Sex {
    /// The pet is female.
    Female,
    /// The pet is male.
    Male,
    /// The sex is not known.
    Unknown,
}

/// Whether a pet is spayed or neutered.
#[apply(code)]
pub enum Altered {
    /// The pet is spayed or neutered.
    Yes,
    /// The pet is intact.
    No,
    /// It is not known whether the pet is altered.
    Unknown,
}

/// The facts of a signalment that a [`Pet`] does not contain.
#[apply(wire)]
pub struct SignalmentFacts {
    /// The breed, if known.
    pub breed: Option<Name>,
    /// The sex of the pet.
    pub sex: Sex,
    /// Whether the pet is spayed or neutered.
    pub altered: Altered,
    /// The color, if known.
    pub color: Option<Name>,
    /// The weight in grams, if known.
    pub weight_grams: Option<Count>,
}

/// The age of a pet in completed calendar months.
#[apply(wire)]
#[output]
#[derive(Copy)]
pub struct Age {
    /// Completed years since the date of birth.
    pub years: u32,
    /// Completed months beyond the years, 0 to 11.
    pub months: u32,
}

/// Where a signalment is changed. It cannot be changed in the portal.
#[apply(code)]
#[output]
pub enum ChangedIn {
    /// In the PIMS, from which it is synced.
    Pims,
    /// In Flow, by the clinic, which has no PIMS.
    Flow,
}

/// The signalment of a pet for display. It cannot be edited in the portal.
#[apply(wire)]
#[output]
pub struct Signalment {
    /// The rule that makes it read only: PORTAL-8.
    pub rule: Rule,
    /// Where it is changed.
    pub changed_in: ChangedIn,
    /// The name of the pet.
    pub name: Name,
    /// The species as the clinic writes it.
    pub species: Name,
    /// The breed, if known.
    pub breed: Option<Name>,
    /// The sex of the pet.
    pub sex: Sex,
    /// Whether the pet is spayed or neutered.
    pub altered: Altered,
    /// The color, if known.
    pub color: Option<Name>,
    /// The weight in grams, if known.
    pub weight_grams: Option<Count>,
    /// The date of birth, if known.
    pub date_of_birth: Option<Date>,
    /// The age today; null if the date of birth is unknown or later than today.
    pub age: Option<Age>,
}

impl SignalmentFacts {
    /// Facts with these two known and the others unknown.
    #[must_use]
    pub const fn new(sex: Sex, altered: Altered) -> Self {
        Self { breed: None, sex, altered, color: None, weight_grams: None }
    }
}

impl Age {
    /// The age on `today` of a pet with this date of birth; `None` if that is later. A pet born on 31 January is one month old on
    /// the last day of February.
    ///
    /// ```
    /// use littermate::portal::Age;
    ///
    /// let age = Age::on("2026-02-28".parse()?, "2024-01-31".parse()?).unwrap();
    /// assert_eq!((age.years, age.months), (2, 1));
    /// assert_eq!(Age::on("2026-02-28".parse()?, "2026-03-01".parse()?), None);
    /// # Ok::<(), littermate::model::time::TimeError>(())
    /// ```
    #[must_use]
    pub fn on(today: Date, date_of_birth: Date) -> Option<Self> {
        let begun =
            u32::try_from(date_of_birth.month_difference(today)).ok().filter(|_| date_of_birth <= today)?;
        let whole = date_of_birth.months_later(begun).is_some_and(|day| day <= today);
        let months = if whole { begun } else { begun.saturating_sub(1) };
        Some(Self { years: months / 12, months: months % 12 })
    }
}

pub(super) fn signalment(clinic: &Clinic, pet: &Pet, facts: &SignalmentFacts, today: Date) -> Signalment {
    Signalment {
        rule: Rule::SignalmentFromPims,
        changed_in: if matches!(clinic.pims, Pims::None) { ChangedIn::Flow } else { ChangedIn::Pims },
        name: pet.name.clone(),
        species: pet.species.clone(),
        breed: facts.breed.clone(),
        sex: facts.sex,
        altered: facts.altered,
        color: facts.color.clone(),
        weight_grams: facts.weight_grams,
        date_of_birth: pet.date_of_birth,
        age: pet.date_of_birth.and_then(|date_of_birth| Age::on(today, date_of_birth)),
    }
}
