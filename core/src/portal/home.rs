//! The home page, whole (PORTAL-1, PORTAL-10).

use macro_rules_attribute::apply;

use super::appointments::AppointmentsSection;
use super::check::{Portal, check_moment};
use super::facts::PortalPet;
use super::hidden::HiddenReasonKind;
use super::photo::LinkSection;
use super::section::{Section, section};
use super::services::ServicesSection;
use crate::conversation::ConversationCard;
use crate::model::audience::Audience;
use crate::model::ids::{Name, PetId};
use crate::model::link::WebLink;
use crate::model::pet::{Pet, PetStatus};
use crate::model::time::{Date, Instant};
use crate::problem::{Collector, Problems};
use crate::reminder::Windows;
use crate::rule::Rule;
use crate::text_index::TextIndex;
use crate::wire::wire;

/// The home page. Its sections are in the order in which they are to be drawn.
#[apply(wire)]
#[output]
pub struct HomePage {
    /// The link to the clinic's information.
    pub clinic_info: LinkSection,
    /// The client's pets (PORTAL-9).
    pub pets: PetsSection,
    /// The website widgets that are on.
    pub widgets: WidgetsSection,
    /// The active conversation, if there is one.
    pub conversation: HomeConversationSection,
    /// The upcoming appointments of all active pets.
    pub appointments: AppointmentsSection,
    /// The services due of all active pets.
    pub services: ServicesSection,
}

/// A pet in the list of pets, and at the head of its page.
#[apply(wire)]
#[output]
pub struct PetCard {
    /// The id of the pet.
    pub pet: PetId,
    /// The name of the pet.
    pub name: Name,
    /// Its species, as the clinic calls it.
    pub species: Name,
    /// Whether it is still a patient.
    pub status: PetStatus,
    /// Its photo; null where there is none.
    pub photo: Option<WebLink>,
}

/// The pets of a client.
#[apply(wire)]
#[output]
pub struct PetList {
    /// The active ones, in the order given.
    pub pets: Vec<PetCard>,
    /// The inactive and the deceased ones, in the order given, listed separately (PORTAL-9).
    pub inactive: Vec<PetCard>,
}

section! {
    /// The pets, by PORTAL-9 where some of them are inactive or deceased, otherwise by PORTAL-1.
    pub type PetsSection = PetList;
}

/// A website widget that is on.
#[apply(wire)]
#[output]
pub struct WidgetLine {
    /// What it is called.
    pub label: Name,
    /// The URL that the widget opens.
    pub link: WebLink,
}

section! {
    /// The website widgets that are on, in the order given (PORTAL-1).
    pub type WidgetsSection = Vec<WidgetLine>;
}

section! {
    /// The active conversation (PORTAL-1). There are never two (CONV-2).
    pub type HomeConversationSection = ConversationCard;
}

impl PortalPet {
    pub(super) fn card(&self) -> PetCard {
        PetCard {
            pet: self.pet.id.clone(),
            name: self.pet.name.clone(),
            species: self.pet.species.clone(),
            status: self.pet.status,
            photo: self.photo.link().cloned(),
        }
    }
}

impl Portal<'_> {
    /// The home page (PORTAL-1, PORTAL-2, PORTAL-7).
    ///
    /// `today` is the date at the clinic, by which services are due, and `now` is the moment, by which appointments are
    /// upcoming. Both are needed since the library does not know the clinic's time zone. A page for the client
    /// leaves out the reasons that are meant for staff (PORTAL-10).
    ///
    /// ```
    /// use littermate::{Audience, Portal};
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
    /// let portal = Portal::new(&facts)?;
    /// let (today, now) = ("2026-03-02".parse()?, "2026-03-02T15:00:00Z".parse()?);
    /// let home = portal.home(today, now, Audience::Client)?;
    /// assert_eq!(home.pets.content().unwrap().pets[0].name.as_str(), "Mochi");
    /// assert!(home.services.content().is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// A problem with the path `/now` where the date of `now` in UTC is more than one day from `today` (PORTAL-4).
    pub fn home(&self, today: Date, now: Instant, audience: Audience) -> Result<HomePage, Problems> {
        let mut problems = Collector::default();
        check_moment(today, now, &mut problems);
        problems.finish()?;
        Ok(HomePage {
            clinic_info: self.clinic_info().seen_by(audience),
            pets: self.pets().seen_by(audience),
            widgets: self.widgets().seen_by(audience),
            conversation: self.conversation().seen_by(audience),
            appointments: self.appointments_on_home(now).seen_by(audience),
            services: self.services_due(&Windows::new(today)).seen_by(audience),
        })
    }

    /// The pets by their ids.
    pub(super) fn by_id<'p>(&'p self) -> impl Fn(&PetId) -> Option<&'p Pet> {
        let pets = &self.facts.pets;
        let places = TextIndex::of(pets.iter().map(|one| one.pet.id.as_str()));
        move |id| Some(&pets.get(places.find(id.as_str())?)?.pet)
    }

    fn clinic_info(&self) -> LinkSection {
        match &self.facts.settings.clinic_info {
            Some(link) => Section::Shown { rule: Rule::PortalHome, content: link.clone() },
            None => Section::hidden(HiddenReasonKind::NoClinicInfo),
        }
    }

    fn pets(&self) -> PetsSection {
        if self.facts.pets.is_empty() {
            return Section::hidden(HiddenReasonKind::NoPets);
        }
        let (pets, inactive): (Vec<PetCard>, Vec<PetCard>) =
            self.facts.pets.iter().map(PortalPet::card).partition(|card| card.status.is_active());
        let rule = if inactive.is_empty() { Rule::PortalHome } else { Rule::InactivePets };
        Section::Shown { rule, content: PetList { pets, inactive } }
    }

    fn widgets(&self) -> WidgetsSection {
        let widgets: Vec<WidgetLine> = self
            .facts
            .settings
            .widgets
            .iter()
            .filter(|widget| widget.on)
            .map(|widget| WidgetLine { label: widget.label.clone(), link: widget.link.clone() })
            .collect();
        if widgets.is_empty() {
            return Section::hidden(HiddenReasonKind::WidgetsOff);
        }
        Section::Shown { rule: Rule::PortalHome, content: widgets }
    }

    fn conversation(&self) -> HomeConversationSection {
        let active = self.active.id();
        match self.facts.conversations.iter().find(|one| Some(&one.id) == active) {
            Some(conversation) => Section::Shown { rule: Rule::PortalHome, content: conversation.clone() },
            None => Section::hidden(HiddenReasonKind::NoActiveConversation),
        }
    }
}
