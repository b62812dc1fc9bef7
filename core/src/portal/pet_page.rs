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
    /// The page of one pet. For `today` and `now` see [`Portal::home`].
    ///
    /// # Errors
    /// A problem with the path of `{ pet }` where the client has no such pet.
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
