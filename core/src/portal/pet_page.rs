//! The page of a pet, whole (PORTAL-3, PORTAL-5 to PORTAL-10).

use macro_rules_attribute::apply;

use super::appointments::AppointmentsSection;
use super::check::Portal;
use super::hidden::HiddenReason;
use super::home::PetCard;
use super::id_card::{self, IdCardSection};
use super::photo::LinkSection;
use super::section::{Section, section};
use super::services::ServicesSection;
use super::signalment::{Signalment, signalment};
use crate::conversation::{ConversationCard, ConversationHistory};
use crate::model::ids::PetId;
use crate::model::time::{Date, Instant};
use crate::problem::Problems;
use crate::reminder::Windows;
use crate::wire::wire;

/// The page of a pet. Its sections are in the order in which they are to be drawn.
#[apply(wire)]
#[output]
pub struct PetPage {
    /// The pet.
    pub pet: PetCard,
    /// Its photo.
    pub photo: LinkSection,
    /// Its signalment, to read.
    pub signalment: Signalment,
    /// Its ID card.
    pub id_card: IdCardSection,
    /// Its upcoming appointments.
    pub appointments: AppointmentsSection,
    /// What is overdue and what is due.
    pub reminders: ServicesSection,
    /// The conversations of the client.
    pub conversations: ConversationsSection,
}

/// One conversation of the client.
#[apply(wire)]
#[output]
pub struct ConversationLine {
    /// The conversation.
    pub conversation: ConversationCard,
    /// Whether it is about this pet, among others or alone.
    pub about_this_pet: bool,
}

section! {
    /// The conversations of the client, for all pets, in the order of the history (CONV-3).
    pub type ConversationsSection = Vec<ConversationLine>;
}

impl Portal<'_> {
    /// The page of one pet (PORTAL-3, PORTAL-5 to PORTAL-9). For `today` and `now` see [`Portal::home`].
    ///
    /// ```
    /// use littermate::Portal;
    /// # use littermate::model::pet::Pet;
    /// # use littermate::portal::{Altered, Photo, PortalPet, PortalSettings, Sex, SignalmentFacts};
    /// # use littermate::{Clinic, Pims, PortalFacts};
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Pulse, "US".parse()?);
    /// # let pet = Pet::new("mochi".parse()?, "Mochi".parse()?, "Feline".parse()?);
    /// # let signalment = SignalmentFacts::new(Sex::Female, Altered::Yes);
    /// # let pet = PortalPet { pet, signalment, photo: Photo::None, vaccinations: vec![] };
    /// # let facts = PortalFacts {
    /// #     clinic, pets: vec![pet], conversations: vec![], appointments: vec![], services: vec![],
    /// #     settings: PortalSettings { clinic_info: None, widgets: vec![], visible_appointment_types: vec![] },
    /// # };
    ///
    /// let portal = Portal::new(&facts)?;
    /// let (today, now) = ("2026-03-02".parse()?, "2026-03-02T15:00:00Z".parse()?);
    /// assert_eq!(portal.pet(&"mochi".parse()?, today, now)?.pet.name.as_str(), "Mochi");
    ///
    /// let problems = portal.pet(&"rex".parse()?, today, now).unwrap_err();
    /// assert_eq!(problems.as_slice()[0].path, "/pet");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// A problem with the path `/pet` where the client has no pet of this id.
    pub fn pet(&self, id: &PetId, today: Date, now: Instant) -> Result<PetPage, Problems> {
        let one = self.pet_of(id)?;
        let clinic = &self.facts.clinic;
        Ok(PetPage {
            pet: one.card(),
            photo: one.photo.section(),
            signalment: signalment(clinic, &one.pet, &one.signalment, today),
            id_card: id_card::card(clinic, one, today),
            appointments: self.appointments(Some(id), now),
            reminders: self.reminders(&one.pet, &Windows::new(today)),
            conversations: self.conversations(id),
        })
    }

    fn conversations(&self, pet: &PetId) -> ConversationsSection {
        let cards = self.facts.conversations.clone();
        if cards.is_empty() {
            return Section::hidden(HiddenReason::NoConversations);
        }
        let history = ConversationHistory::sorted(self.active.clone(), cards);
        let line = |conversation: ConversationCard| {
            let about_this_pet = conversation.pets.contains(pet);
            ConversationLine { conversation, about_this_pet }
        };
        Section::Shown { rule: history.rule, content: history.conversations.into_iter().map(line).collect() }
    }
}
