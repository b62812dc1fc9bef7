//! The ID card of a pet: owner, clinic, signalment, and the relevant record of each vaccine (PORTAL-5, PIMS-3).

use macro_rules_attribute::apply;

use super::facts::{CardHeader, PortalPet};
use super::hidden::HiddenReasonKind;
use super::section::{Section, section};
use super::signalment::{Signalment, signalment};
use super::vaccination::{Expiry, Vaccination, VaccineState};
use crate::model::clinic::Clinic;
use crate::model::ids::Name;
use crate::model::pims::Capability;
use crate::model::time::Date;
use crate::problem::{Collector, Problems};
use crate::rule::Rule;
use crate::text_index::TextIndex;
use crate::wire::wire;

/// A vaccine on the card.
#[apply(wire)]
#[output]
pub struct VaccineLine {
    /// The vaccine, as named in its record.
    pub vaccine: Name,
    /// The day on which it was administered.
    pub administered_on: Date,
    /// When the vaccination expires.
    pub expires: Expiry,
    /// Whether the vaccination is current today.
    pub state: VaccineState,
}

/// The ID card of a pet, for display and for its PDF.
#[apply(wire)]
#[output]
pub struct IdCard {
    /// The owner and the clinic.
    pub header: CardHeader,
    /// Breed, sex, color, weight and age of the pet.
    pub signalment: Signalment,
    /// The record of each vaccine that is current longest, or the latest if none is current, in the order in which the vaccines
    /// first appear.
    pub vaccines: Vec<VaccineLine>,
}

section! {
    /// The ID card, as a section of the page of a pet or alone (PORTAL-5).
    pub type IdCardSection = IdCard;
}

impl PortalPet {
    /// The ID card of the pet on this day: the owner and clinic of the header, its signalment, and for each vaccine the record
    /// that is current longest, or the latest if none is current (PORTAL-5). Hidden if the clinic lacks the capability (PIMS-3).
    ///
    /// ```
    /// use littermate::portal::{Expiry, Vaccination, VaccineState};
    /// # use littermate::model::pet::Pet;
    /// # use littermate::portal::{Altered, CardHeader, Photo, PortalPet, PortalSettings, Sex, SignalmentFacts};
    /// # use littermate::{Clinic, PersonName, Pims, PortalFacts};
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Pulse, "US".parse()?);
    /// # let header = CardHeader {
    /// #     owner: PersonName { first: "Anne".parse()?, last: "Jones".parse()? }, clinic: "Elm Street".parse()?, clinic_phone: None,
    /// # };
    /// # let pet = Pet::new("mochi".parse()?, "Mochi".parse()?, "Feline".parse()?);
    /// # let signalment = SignalmentFacts::new(Sex::Female, Altered::Yes);
    /// # let mut pet = PortalPet { pet, signalment, photo: Photo::None, vaccinations: vec![] };
    ///
    /// let (administered_on, expires) = ("2025-02-01".parse()?, Expiry::On { date: "2026-02-01".parse()? });
    /// pet.vaccinations.push(Vaccination { vaccine: "Rabies".parse()?, administered_on, expires });
    /// let section = pet.id_card(&clinic, &header, "2026-03-02".parse()?)?;
    /// assert_eq!(section.content().unwrap().vaccines[0].state, VaccineState::Expired);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// All problems at once, with the paths of `{ pet }`: a duplicate id, a list that is too long.
    pub fn id_card(
        &self,
        clinic: &Clinic,
        header: &CardHeader,
        today: Date,
    ) -> Result<IdCardSection, Problems> {
        let mut problems = Collector::default();
        self.check(format_args!("/pet"), &mut problems);
        problems.finish()?;
        Ok(card(clinic, header, self, today))
    }
}

pub(super) fn card(clinic: &Clinic, header: &CardHeader, pet: &PortalPet, today: Date) -> IdCardSection {
    if !clinic.has(Capability::PetIdCard) {
        return Section::hidden(HiddenReasonKind::IdCardNotAvailable);
    }
    let content = IdCard {
        header: header.clone(),
        signalment: signalment(clinic, &pet.pet, &pet.signalment, today),
        vaccines: by_vaccine(&pet.vaccinations, today),
    };
    Section::Shown { rule: Rule::PetIdCard, content }
}

/// The form in which names of vaccines are compared: folded. Equal forms are the same vaccine.
fn same_vaccine(vaccine: &Name) -> String {
    vaccine.folded().into_owned()
}

/// Orders records of one vaccine; the greatest is used: the one that is current longest or, if none is current, the latest. Ties
/// are broken by the later date, then by a known and later expiry.
fn rank(record: &Vaccination, today: Date) -> (Option<Date>, Date, Option<Date>) {
    let expires = record.expires.date();
    let holds = expires.filter(|_| record.expires.on(today) == VaccineState::Current);
    (holds, record.administered_on, expires)
}

/// One record per vaccine; of equal ones the first. Records dated after today are skipped.
fn by_vaccine(records: &[Vaccination], today: Date) -> Vec<VaccineLine> {
    let records: Vec<&Vaccination> =
        records.iter().filter(|record| record.administered_on <= today).collect();
    let vaccines: Vec<String> = records.iter().map(|record| same_vaccine(&record.vaccine)).collect();
    let places = TextIndex::of(vaccines.iter().map(String::as_str));
    // The record replaces the first one of its vaccine.
    let mut found: Vec<Option<&Vaccination>> = vec![None; records.len()];
    for (record, vaccine) in records.into_iter().zip(&vaccines) {
        if let Some(known) = places.find(vaccine).and_then(|first| found.get_mut(first))
            && known.is_none_or(|known| rank(record, today) > rank(known, today))
        {
            *known = Some(record);
        }
    }
    let line = |record: &Vaccination| VaccineLine {
        vaccine: record.vaccine.clone(),
        administered_on: record.administered_on,
        expires: record.expires,
        state: record.expires.on(today),
    };
    found.into_iter().flatten().map(line).collect()
}
