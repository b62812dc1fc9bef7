//! The signalment of a pet: read only in the portal (PORTAL-8).

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
    /// Female.
    Female,
    /// Male.
    Male,
    /// Not known.
    Unknown,
}

/// Whether a pet is spayed or neutered.
#[apply(code)]
pub enum Altered {
    /// It is.
    Yes,
    /// It is not.
    No,
    /// Not known.
    Unknown,
}

/// What a signalment has beside what every [`Pet`] has.
#[apply(wire)]
pub struct SignalmentFacts {
    /// The breed, where known.
    pub breed: Option<Name>,
    /// The sex.
    pub sex: Sex,
    /// Whether it is spayed or neutered.
    pub altered: Altered,
    /// The colour, where known.
    pub colour: Option<Name>,
    /// The weight in grams, where known.
    pub weight_grams: Option<Count>,
}

/// A pet's age in completed calendar months.
#[apply(wire)]
#[output]
#[derive(Copy)]
pub struct Age {
    /// Completed years.
    pub years: u32,
    /// And completed months, 0 to 11.
    pub months: u32,
}

/// Where a signalment is changed. Nowhere in the portal.
#[apply(code)]
#[output]
pub enum ChangedIn {
    /// In the PIMS, from which it is synced.
    Pims,
    /// In Flow, by the clinic: it has no PIMS.
    Flow,
}

/// A signalment to show. It cannot be edited in the portal.
#[apply(wire)]
#[output]
pub struct Signalment {
    /// The rule that makes it read only: PORTAL-8.
    pub rule: Rule,
    /// Where it is changed.
    pub changed_in: ChangedIn,
    /// The pet's name.
    pub name: Name,
    /// The species, as the clinic calls it.
    pub species: Name,
    /// The breed, where known.
    pub breed: Option<Name>,
    /// The sex.
    pub sex: Sex,
    /// Whether it is spayed or neutered.
    pub altered: Altered,
    /// The colour, where known.
    pub colour: Option<Name>,
    /// The weight in grams, where known.
    pub weight_grams: Option<Count>,
    /// The date of birth, where known.
    pub born: Option<Date>,
    /// The age today; null where the date of birth is not known, or later than today.
    pub age: Option<Age>,
}

impl SignalmentFacts {
    /// These two, and nothing else known.
    #[must_use]
    pub const fn new(sex: Sex, altered: Altered) -> Self {
        Self { breed: None, sex, altered, colour: None, weight_grams: None }
    }
}

impl Age {
    /// The age on the day `today` of a pet that was born on the day `born`; `None` where that is later. A pet that was
    /// born on 31 January is one month old on the last day of February.
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
    pub fn on(today: Date, born: Date) -> Option<Self> {
        let begun = u32::try_from(born.month_difference(today)).ok().filter(|_| born <= today)?;
        let whole = born.months_later(begun).is_some_and(|day| day <= today);
        let months = if whole { begun } else { begun.saturating_sub(1) };
        Some(Self { years: months / 12, months: months % 12 })
    }
}

pub(super) fn signalment(clinic: &Clinic, pet: &Pet, facts: &SignalmentFacts, today: Date) -> Signalment {
    Signalment {
        rule: Rule::Portal8,
        changed_in: if matches!(clinic.pims, Pims::None) { ChangedIn::Flow } else { ChangedIn::Pims },
        name: pet.name.clone(),
        species: pet.species.clone(),
        breed: facts.breed.clone(),
        sex: facts.sex,
        altered: facts.altered,
        colour: facts.colour.clone(),
        weight_grams: facts.weight_grams,
        born: pet.born,
        age: pet.born.and_then(|born| Age::on(today, born)),
    }
}
