//! The page of a pet (PORTAL-3, PORTAL-5 to PORTAL-10).

use macro_rules_attribute::apply;

use super::appointments::AppointmentsSection;
use super::check::{Portal, check_moment};
use super::facts::PortalFacts;
use super::hidden::HiddenReasonKind;
use super::home::PetCard;
use super::id_card::{self, IdCardSection};
use super::photo::LinkSection;
use super::section::{Section, section};
use super::services::ServicesSection;
use super::signalment::{Signalment, signalment};
use crate::conversation::{ConversationCard, sort_cards};
use crate::model::audience::Audience;
use crate::model::ids::PetId;
use crate::model::time::{Date, Instant};
use crate::problem::{Collector, Problems};
use crate::reminder::Windows;
use crate::rule::Rule;
use crate::wire::wire;

/// The page of a pet. Its sections are in display order.
#[apply(wire)]
#[output]
pub struct PetPage {
    /// The pet that the page is about.
    pub pet: PetCard,
    /// The photo that the client uploaded (PORTAL-6).
    pub photo: LinkSection,
    /// The pet's signalment, read only (PORTAL-8).
    pub signalment: Signalment,
    /// The pet's ID card (PORTAL-5).
    pub id_card: IdCardSection,
    /// The pet's upcoming appointments (PORTAL-7).
    pub appointments: AppointmentsSection,
    /// Overdue and due services (PORTAL-3).
    pub reminders: ServicesSection,
    /// The conversations of the client.
    pub conversations: ConversationsSection,
}

/// A conversation on the page of a pet.
#[apply(wire)]
#[output]
pub struct ConversationLine {
    /// The conversation and the pets it is about.
    pub conversation: ConversationCard,
    /// Whether the conversation is about this pet, alone or among others.
    pub about_this_pet: bool,
}

section! {
    /// The conversations of the client for all pets, in the order of the history (CONV-3).
    pub type ConversationsSection = Vec<ConversationLine>;
}

impl Portal<'_> {
    /// The page of a pet (PORTAL-3, PORTAL-5 to PORTAL-9). For `today`, `now` and `audience` see [`Portal::home`].
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
    /// let page = portal.pet(&"mochi".parse()?, today, now, Audience::Client)?;
    /// assert_eq!(page.pet.name.as_str(), "Mochi");
    ///
    /// let problems = portal.pet(&"rex".parse()?, today, now, Audience::Client).unwrap_err();
    /// assert_eq!(problems.as_slice()[0].path, "/pet");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Both problems at once: with the path `/now` if the UTC date of `now` is more than one day from `today` (PORTAL-4), and
    /// with the path `/pet` if the client has no pet with this id.
    pub fn pet(
        &self,
        id: &PetId,
        today: Date,
        now: Instant,
        audience: Audience,
    ) -> Result<PetPage, Problems> {
        let mut problems = Collector::default();
        check_moment(today, now, &mut problems);
        let one = problems.finish_with(self.pet_of(id))?;
        let PortalFacts { clinic, card_header, .. } = self.facts;
        Ok(PetPage {
            pet: one.card(),
            photo: one.photo.section().seen_by(audience),
            signalment: signalment(clinic, &one.pet, &one.signalment, today),
            id_card: id_card::card(clinic, card_header, one, today).seen_by(audience),
            appointments: self.appointments_of(&one.pet, now).seen_by(audience),
            reminders: self.reminders(&one.pet, &Windows::new(today)).seen_by(audience),
            conversations: self.conversations(id).seen_by(audience),
        })
    }

    fn conversations(&self, pet: &PetId) -> ConversationsSection {
        let mut cards = self.facts.conversations.clone();
        if cards.is_empty() {
            return Section::hidden(HiddenReasonKind::NoConversations);
        }
        sort_cards(&mut cards);
        let line = |conversation: ConversationCard| {
            let about_this_pet = conversation.pets.contains(pet);
            ConversationLine { conversation, about_this_pet }
        };
        Section::Shown { rule: Rule::ConversationHistory, content: cards.into_iter().map(line).collect() }
    }
}
