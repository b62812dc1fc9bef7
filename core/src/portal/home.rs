//! The home page, whole (PORTAL-1, PORTAL-10).

use macro_rules_attribute::apply;

use super::appointments::AppointmentsSection;
use super::check::Portal;
use super::facts::PortalPet;
use super::hidden::{Hidden, HiddenReason, because};
use super::services::ServicesSection;
use crate::conversation::ConversationCard;
use crate::model::ids::{Name, PetId};
use crate::model::link::Link;
use crate::model::pet::{Pet, PetStatus};
use crate::model::time::{Date, Instant};
use crate::places::Places;
use crate::reminder::Windows;
use crate::rule::Rule;
use crate::wire::{union, wire};

/// The home page. Its sections are in the order in which they are to be drawn.
#[apply(wire)]
pub struct HomePage {
    /// The link to the clinic's information.
    pub clinic_info: ClinicInfoSection,
    /// The pets.
    pub pets: PetsSection,
    /// The website widgets.
    pub widgets: WidgetsSection,
    /// The active conversation.
    pub conversation: HomeConversationSection,
    /// The upcoming appointments of all pets.
    pub appointments: AppointmentsSection,
    /// The services due of all active pets.
    pub services: ServicesSection,
}

/// The link to the clinic's information.
#[apply(union)]
pub enum ClinicInfoSection {
    /// There is one.
    Shown {
        /// The rule: PORTAL-1.
        rule: Rule,
        /// Where it leads.
        link: Link,
    },
    /// There is none.
    Hidden {
        /// Why.
        because: Vec<Hidden>,
    },
}

/// A pet in the list of pets, and at the head of its page.
#[apply(wire)]
pub struct PetCard {
    /// The pet.
    pub pet: PetId,
    /// Its name.
    pub name: Name,
    /// Its species, as the clinic calls it.
    pub species: Name,
    /// Whether it is still a patient.
    pub status: PetStatus,
    /// Its photo; null where there is none.
    pub photo: Option<Link>,
}

/// The pets.
#[apply(union)]
pub enum PetsSection {
    /// There are some.
    Shown {
        /// The rule: PORTAL-9, which sets some of them apart, else PORTAL-1.
        rule: Rule,
        /// The active ones, in the order given.
        pets: Vec<PetCard>,
        /// The inactive and the deceased ones, in the order given, to stand apart.
        apart: Vec<PetCard>,
    },
    /// The client has none.
    Hidden {
        /// Why.
        because: Vec<Hidden>,
    },
}

/// A website widget that is on.
#[apply(wire)]
pub struct WidgetLine {
    /// What it is called.
    pub label: Name,
    /// Where it leads.
    pub link: Link,
}

/// The website widgets.
#[apply(union)]
pub enum WidgetsSection {
    /// Some are on.
    Shown {
        /// The rule: PORTAL-1.
        rule: Rule,
        /// Those that are on, in the order given.
        widgets: Vec<WidgetLine>,
    },
    /// None is on.
    Hidden {
        /// Why.
        because: Vec<Hidden>,
    },
}

/// The active conversation.
#[apply(union)]
pub enum HomeConversationSection {
    /// There is one; there are never two (CONV-2).
    Shown {
        /// The rule: PORTAL-1.
        rule: Rule,
        /// The conversation.
        conversation: ConversationCard,
    },
    /// None is active.
    Hidden {
        /// Why.
        because: Vec<Hidden>,
    },
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
    /// The home page. `today` is the day at the clinic and `now` the moment: the services are due by days, the appointments
    /// start at moments, and which day a moment is on depends on the clinic's zone, which the caller knows.
    #[must_use]
    pub fn home(&self, today: Date, now: Instant) -> HomePage {
        HomePage {
            clinic_info: self.clinic_info(),
            pets: self.pets(),
            widgets: self.widgets(),
            conversation: self.conversation(),
            appointments: self.appointments(None, now),
            services: self.services_due(&Windows::from(today)),
        }
    }

    /// The pets by their ids.
    pub(super) fn by_id<'p>(&'p self) -> impl Fn(&PetId) -> Option<&'p Pet> {
        let pets = &self.facts.pets;
        let places = Places::of(pets.iter().map(|one| one.pet.id.as_str()));
        move |id| Some(&pets.get(places.find(id.as_str())?)?.pet)
    }

    fn clinic_info(&self) -> ClinicInfoSection {
        match &self.facts.settings.clinic_info {
            Some(link) => ClinicInfoSection::Shown { rule: Rule::Portal1, link: link.clone() },
            None => ClinicInfoSection::Hidden { because: because(HiddenReason::NoClinicInfo) },
        }
    }

    fn pets(&self) -> PetsSection {
        if self.facts.pets.is_empty() {
            return PetsSection::Hidden { because: because(HiddenReason::NoPets) };
        }
        let (pets, apart): (Vec<PetCard>, Vec<PetCard>) =
            self.facts.pets.iter().map(PortalPet::card).partition(|card| card.status.is_active());
        let rule = if apart.is_empty() { Rule::Portal1 } else { Rule::Portal9 };
        PetsSection::Shown { rule, pets, apart }
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
            return WidgetsSection::Hidden { because: because(HiddenReason::WidgetsOff) };
        }
        WidgetsSection::Shown { rule: Rule::Portal1, widgets }
    }

    fn conversation(&self) -> HomeConversationSection {
        let active = self.active.id();
        match self.facts.conversations.iter().find(|one| Some(&one.id) == active) {
            Some(conversation) => {
                HomeConversationSection::Shown { rule: Rule::Portal1, conversation: conversation.clone() }
            }
            None => HomeConversationSection::Hidden { because: because(HiddenReason::NoActiveConversation) },
        }
    }
}
