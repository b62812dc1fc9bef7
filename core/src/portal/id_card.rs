//! The ID card of a pet: its signalment, and the latest record of each vaccine (PORTAL-5, PIMS-3).

use macro_rules_attribute::apply;

use super::facts::PortalPet;
use super::hidden::{Hidden, HiddenReason, because};
use super::signalment::{Signalment, signalment};
use super::vaccination::{Expiry, Vaccination, VaccineState};
use crate::model::clinic::Clinic;
use crate::model::ids::Name;
use crate::model::pims::Capability;
use crate::model::time::Date;
use crate::places::Places;
use crate::problem::{Collector, Problems};
use crate::rule::Rule;
use crate::wire::{union, wire};

/// One vaccine on the card.
#[apply(wire)]
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

/// The ID card, on the page of a pet and by itself.
#[apply(union)]
pub enum IdCardSection {
    /// The card: what its PDF has, too.
    Shown {
        /// The rule: PORTAL-5.
        rule: Rule,
        /// The signalment.
        signalment: Signalment,
        /// The latest record of each vaccine, in the order in which the vaccines first stand in the records.
        vaccines: Vec<VaccineLine>,
    },
    /// There is none.
    Hidden {
        /// Why.
        because: Vec<Hidden>,
    },
}

/// The ID card of a pet today.
///
/// # Errors
/// All problems at once, with the paths of `{ pet }`: an id twice, a list over its limit.
pub fn id_card(clinic: &Clinic, pet: &PortalPet, today: Date) -> Result<IdCardSection, Problems> {
    let mut problems = Collector::default();
    pet.check(format_args!("/pet"), &mut problems);
    problems.finish()?;
    Ok(section(clinic, pet, today))
}

pub(super) fn section(clinic: &Clinic, pet: &PortalPet, today: Date) -> IdCardSection {
    if !clinic.has(Capability::PetIdCard) {
        return IdCardSection::Hidden { because: because(HiddenReason::IdCardNotAvailable) };
    }
    IdCardSection::Shown {
        rule: Rule::Portal5,
        signalment: signalment(clinic, &pet.pet, &pet.signalment, today),
        vaccines: latest(&pet.vaccinations, today),
    }
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
