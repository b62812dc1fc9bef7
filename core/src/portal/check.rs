//! Validation of portal facts: unique ids, at most one active conversation, and only known pets.

use std::fmt::Arguments;

use super::facts::{PortalFacts, PortalPet};
use crate::conversation::check_cards;
use crate::lists;
use crate::model::conversation::ActiveConversation;
use crate::model::ids::{AppointmentId, AppointmentTypeId, PetId};
use crate::model::pet;
use crate::model::time::{Date, Instant};
use crate::problem::{Collector, Problem, ProblemCode, Problems};
use crate::rule::Rule;
use crate::text_index::TextIndex;

/// The validated facts of a portal, from which its pages are made.
#[derive(Debug, Clone)]
pub struct Portal<'a> {
    pub(super) facts: &'a PortalFacts,
    pub(super) active: ActiveConversation,
}

impl<'a> Portal<'a> {
    /// Validates the facts.
    ///
    /// ```
    /// use littermate::Portal;
    /// # use littermate::model::pet::Pet;
    /// # use littermate::portal::{Altered, CardHeader, Photo, PortalPet, PortalSettings, Sex, SignalmentFacts};
    /// # use littermate::{Clinic, PersonName, Pims, PortalFacts};
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Pulse, "US".parse()?);
    /// # let header = CardHeader {
    /// #     owner: PersonName { first: "Anne".parse()?, last: "Jones".parse()? }, clinic: "Elm Street".parse()?, clinic_phone: None,
    /// # };
    /// # let pet = Pet::new("mochi".parse()?, "Mochi".parse()?, "Feline".parse()?);
    /// # let signalment = SignalmentFacts::new(Sex::Female, Altered::Yes);
    /// # let pet = PortalPet { pet, signalment, photo: Photo::None, vaccinations: vec![] };
    /// # let facts = PortalFacts {
    /// #     clinic, card_header: header, pets: vec![pet], conversations: vec![], appointments: vec![], services: vec![],
    /// #     settings: PortalSettings { clinic_info: None, widgets: vec![], visible_appointment_types: vec![] },
    /// # };
    ///
    /// assert!(Portal::new(&facts).is_ok());
    ///
    /// let twice = PortalFacts { pets: [facts.pets.clone(), facts.pets.clone()].concat(), ..facts };
    /// let problems = Portal::new(&twice).unwrap_err();
    /// assert_eq!(problems.as_slice()[0].path, "/pets/1/pet/id");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// All problems at once, with paths relative to the facts: a duplicate id, more than one active conversation, an appointment
    /// or a service of an unknown pet, a list that is too long.
    pub fn new(facts: &'a PortalFacts) -> Result<Self, Problems> {
        let mut problems = Collector::default();
        let settings = &facts.settings;
        let limit = crate::limits::CLIENT_LIST;
        lists::check_length("/settings/widgets", settings.widgets.len(), limit, &mut problems);
        let types = settings.visible_appointment_types.iter().map(AppointmentTypeId::as_str);
        lists::check_ids("/settings/visibleAppointmentTypes", "", types, &mut problems);
        facts.check_pets(&mut problems);
        let active = check_cards("/conversations", &facts.conversations, &mut problems);
        let appointments = facts.appointments.iter();
        lists::check_ids(
            "/appointments",
            "/id",
            appointments.clone().map(|one| one.id.as_str()),
            &mut problems,
        );
        facts.check_owners("/appointments", appointments.map(|one| &one.pet), &mut problems);
        let services = facts.services.iter();
        lists::check_ids("/services", "/id", services.clone().map(|one| one.id.as_str()), &mut problems);
        facts.check_owners("/services", services.map(|one| &one.pet), &mut problems);
        problems.finish()?;
        Ok(Self { facts, active })
    }
}

impl PortalFacts {
    fn check_pets(&self, problems: &mut Collector) {
        lists::check_ids("/pets", "/pet/id", self.pets.iter().map(|one| one.pet.id.as_str()), problems);
        for (index, one) in self.pets.iter().enumerate() {
            one.check(format_args!("/pets/{index}"), problems);
        }
    }

    fn check_owners<'p>(
        &self,
        path: &str,
        owners: impl Iterator<Item = &'p PetId>,
        problems: &mut Collector,
    ) {
        let known = TextIndex::of(self.pets.iter().map(|one| one.pet.id.as_str()));
        for (index, pet) in owners.enumerate().filter(|(_, pet)| !known.has(pet.as_str())) {
            problems.push(|| pet::unknown(pet, format!("{path}/{index}/pet")));
        }
    }
}

impl PortalPet {
    /// The problems of one pet, with paths under the given one.
    pub(super) fn check(&self, path: Arguments<'_>, problems: &mut Collector) {
        let appointments = self.pet.upcoming_appointments.iter().map(AppointmentId::as_str);
        lists::check_ids(format_args!("{path}/pet/upcomingAppointments"), "", appointments, problems);
        let vaccinations = self.vaccinations.len();
        let limit = crate::limits::CLIENT_LIST;
        lists::check_length(format_args!("{path}/vaccinations"), vaccinations, limit, problems);
    }
}

impl Portal<'_> {
    /// The facts of a pet.
    ///
    /// # Errors
    ///
    /// A problem with the path of `{ pet }` if the client has no such pet.
    pub(super) fn pet_of(&self, id: &PetId) -> Result<&PortalPet, Problem> {
        let found = self.facts.pets.iter().find(|one| one.pet.id == *id);
        found.ok_or_else(|| pet::unknown(id, "/pet".to_owned()))
    }
}

/// Adds the problem of a moment that cannot be on this day in any time zone: its UTC date is more than one day from it
/// (PORTAL-4).
pub(super) fn check_moment(today: Date, now: Instant, problems: &mut Collector) {
    let date = now.utc_date();
    if today.days_until(date).abs() > 1 {
        problems.push(|| {
            let detail = format!("The UTC date of {now} is more than one day from today, {today}.");
            Problem::new(ProblemCode::Contradiction, "/now", detail)
                .by(Rule::SixMonthWindow)
                .given(&now.to_string())
        });
    }
}
