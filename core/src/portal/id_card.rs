//! The ID card of a pet: its signalment, and the latest record of each vaccine (PORTAL-5, PIMS-3).

use macro_rules_attribute::apply;

use super::facts::PortalPet;
use super::hidden::HiddenReason;
use super::section::{Section, section};
use super::signalment::{Signalment, signalment};
use super::vaccination::{Expiry, Vaccination, VaccineState};
use crate::model::clinic::Clinic;
use crate::model::ids::Name;
use crate::model::pims::Capability;
use crate::model::time::Date;
use crate::places::Places;
use crate::problem::{Collector, Problems};
use crate::rule::Rule;
use crate::wire::wire;

/// One vaccine on the card.
#[apply(wire)]
#[output]
pub struct VaccineLine {
    /// The vaccine, as the latest record calls it.
    pub vaccine: Name,
    /// The day it was given last.
    pub given: Date,
    /// When that expires.
    pub expires: Expiry,
    /// Its state today.
    pub state: VaccineState,
}

/// The ID card of a pet: what is on screen, and in its PDF.
#[apply(wire)]
#[output]
pub struct IdCard {
    /// The signalment.
    pub signalment: Signalment,
    /// The latest record of each vaccine, in the order in which the vaccines first stand in the records.
    pub vaccines: Vec<VaccineLine>,
}

section! {
    /// The ID card, on the page of a pet and by itself (PORTAL-5).
    pub type IdCardSection = IdCard;
}

impl PortalPet {
    /// The ID card of the pet on this day: its signalment, and the latest record of each vaccine (PORTAL-5). Hidden
    /// where the clinic lacks the capability (PIMS-3).
    ///
    /// ```
    /// use littermate::portal::{Expiry, Vaccination, VaccineState};
    /// # use littermate::model::pet::Pet;
    /// # use littermate::portal::{Altered, Photo, PortalPet, PortalSettings, Sex, SignalmentFacts};
    /// # use littermate::{Clinic, Pims, PortalFacts};
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Pulse, "US".parse()?);
    /// # let pet = Pet::new("mochi".parse()?, "Mochi".parse()?, "Feline".parse()?);
    /// # let signalment = SignalmentFacts::new(Sex::Female, Altered::Yes);
    /// # let mut pet = PortalPet { pet, signalment, photo: Photo::None, vaccinations: vec![] };
    ///
    /// let (given, expires) = ("2025-02-01".parse()?, Expiry::On { date: "2026-02-01".parse()? });
    /// pet.vaccinations.push(Vaccination { vaccine: "Rabies".parse()?, given, expires });
    /// let section = pet.id_card(&clinic, "2026-03-02".parse()?)?;
    /// assert_eq!(section.content().unwrap().vaccines[0].state, VaccineState::Expired);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// All problems at once, with the paths of `{ pet }`: a duplicate id, a list that is too long.
    pub fn id_card(&self, clinic: &Clinic, today: Date) -> Result<IdCardSection, Problems> {
        let mut problems = Collector::default();
        self.check(format_args!("/pet"), &mut problems);
        problems.finish()?;
        Ok(card(clinic, self, today))
    }
}

pub(super) fn card(clinic: &Clinic, pet: &PortalPet, today: Date) -> IdCardSection {
    if !clinic.has(Capability::PetIdCard) {
        return Section::hidden(HiddenReason::IdCardNotAvailable);
    }
    let content = IdCard {
        signalment: signalment(clinic, &pet.pet, &pet.signalment, today),
        vaccines: latest(&pet.vaccinations, today),
    };
    Section::Shown { rule: Rule::Portal5, content }
}

/// The latest record of each vaccine; of two of one day the one that holds longer, of two that are alike the first. What is
/// dated after today has not been given yet, and is passed over.
fn latest(records: &[Vaccination], today: Date) -> Vec<VaccineLine> {
    let given: Vec<&Vaccination> = records.iter().filter(|record| record.given <= today).collect();
    let vaccines: Vec<String> = given.iter().map(|record| record.vaccine.folded().collect()).collect();
    let places = Places::of(vaccines.iter().map(String::as_str));
    // The latest record of a vaccine is put where its first one stands.
    let mut found: Vec<Option<&Vaccination>> = vec![None; given.len()];
    for (record, vaccine) in given.into_iter().zip(&vaccines) {
        let rank = |one: &Vaccination| (one.given, one.expires.date());
        if let Some(known) = places.find(vaccine).and_then(|first| found.get_mut(first))
            && known.is_none_or(|known| rank(record) > rank(known))
        {
            *known = Some(record);
        }
    }
    let line = |record: &Vaccination| VaccineLine {
        vaccine: record.vaccine.clone(),
        given: record.given,
        expires: record.expires,
        state: record.expires.on(today),
    };
    found.into_iter().flatten().map(line).collect()
}
