//! The home page of the portal (PORTAL-1, PORTAL-10).

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

/// The home page. Its sections are in display order.
#[apply(wire)]
#[output]
pub struct HomePage {
    /// The URL of the clinic's information page.
    pub clinic_info: LinkSection,
    /// The client's pets (PORTAL-9).
    pub pets: PetsSection,
    /// The website widgets that are on.
    pub widgets: WidgetsSection,
    /// The active conversation, if any.
    pub conversation: HomeConversationSection,
    /// The upcoming appointments of all active pets.
    pub appointments: AppointmentsSection,
    /// The services due of all active pets.
    pub services: ServicesSection,
}

/// A pet in the list of pets, and at the top of its page.
#[apply(wire)]
#[output]
pub struct PetCard {
    /// The id of the pet.
    pub pet: PetId,
    /// The name of the pet.
    pub name: Name,
    /// The species as the clinic writes it.
    pub species: Name,
    /// Whether the pet is a current patient.
    pub status: PetStatus,
    /// The URL of the photo; null if there is none.
    pub photo: Option<WebLink>,
}

/// The pets of a client on the home page.
#[apply(wire)]
#[output]
pub struct PetList {
    /// The active pets, in the order of the input.
    pub pets: Vec<PetCard>,
    /// The inactive and deceased pets, in the order of the input, listed separately (PORTAL-9).
    pub inactive: Vec<PetCard>,
}

section! {
    /// The pets. The rule is PORTAL-9 if some are inactive or deceased, otherwise PORTAL-1.
    pub type PetsSection = PetList;
}

/// A website widget that is on.
#[apply(wire)]
#[output]
pub struct WidgetLine {
    /// The label of the widget.
    pub label: Name,
    /// The URL that the widget opens.
    pub link: WebLink,
}

section! {
    /// The website widgets that are on, in the order of the input (PORTAL-1).
    pub type WidgetsSection = Vec<WidgetLine>;
}

section! {
    /// The active conversation (PORTAL-1). There is at most one (CONV-2).
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
    /// `today` is the date at the clinic, which decides which services are due. `now` is the current moment, which decides which
    /// appointments are upcoming. Both are required because the library does not know the clinic's time zone. A page for the
    /// client omits reasons for staff (PORTAL-10).
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
    ///
    /// A problem with the path `/now` if the UTC date of `now` is more than one day from `today` (PORTAL-4).
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

    /// The pets by id.
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
