//! The facts of a recipient that decide how a message goes, as a host has them in a list.

use macro_rules_attribute::apply;

use crate::model::client::{Client, ClientParts, ClientStatus};
use crate::model::email::Email;
use crate::model::ids::ClientId;
use crate::model::pet::PetStatus;
use crate::model::phone::Phone;
use crate::model::preferences::ContactPreferences;
use crate::wire::{facts, union, wire};

facts! {
    /// The facts of a profile that decide how a message goes to its client.
    ///
    /// In JSON they are read from a whole client as well, whose other fields are skipped.
    pub struct RoutingFacts of ClientParts {
        /// The id of the profile.
        pub id: ClientId,
        /// Whether it is active, retired by a merge, or deleted. Nothing is sent to a profile that is not active (MERGE-3).
        pub status: ClientStatus,
        /// The client's email address.
        pub email: Option<Email>,
        /// The client's phone numbers; at most one is primary.
        pub phones: Vec<Phone>,
        /// Which channels the client may be reached by.
        pub preferences: ContactPreferences,
    }
    skips {
        clinic, pims, name, sync_overrides, pets, active_conversation, archived_conversations, loyalty_points, memberships,
        payment_methods, merges, undone_merges,
    }
}

/// One recipient of a message. Nothing of it has a default: a forgotten field is a problem, never a message that silently is not sent.
#[apply(wire)]
pub struct MessageRecipient {
    /// The client's profile, or the facts of it. A retired profile resolves to its survivor first (MERGE-46).
    pub client: RoutingFacts,
    /// What the message is about (PORTAL-9).
    pub subject: MessageSubject,
    /// Whether the message follows from a scheduled appointment of the client. Only a survey depends on it (CONTACT-14).
    pub scheduled_appointment: bool,
}

/// What a message is about: an automation, a reminder or a survey about a pet that is not a patient is not sent (PORTAL-9).
#[apply(union)]
#[derive(Copy)]
pub enum MessageSubject {
    /// The client, or nothing that has a status.
    Client,
    /// The message is about a pet.
    Pet {
        /// Whether the pet is active, inactive or deceased.
        status: PetStatus,
    },
}

/// The same facts, borrowed from a [`Client`] or from a [`MessageRecipient`]. Cheap to construct.
#[derive(Debug, Clone, Copy)]
pub struct Recipient<'a> {
    /// The id of the profile.
    pub client: &'a ClientId,
    /// Whether the profile is active.
    pub status: &'a ClientStatus,
    /// The client's phone numbers.
    pub phones: &'a [Phone],
    /// The client's email address.
    pub email: Option<&'a Email>,
    /// Which channels the client may be reached by.
    pub preferences: &'a ContactPreferences,
    /// What the message is about.
    pub subject: MessageSubject,
    /// Whether the message follows from a scheduled appointment of the client.
    pub scheduled_appointment: bool,
}

impl<'a> Recipient<'a> {
    /// A client as recipient of a message about this subject, which follows from a scheduled appointment or does not.
    #[must_use]
    pub fn new(client: &'a Client, subject: MessageSubject, scheduled_appointment: bool) -> Self {
        Self {
            client: client.id(),
            status: client.status(),
            phones: client.phones(),
            email: client.email(),
            preferences: client.preferences(),
            subject,
            scheduled_appointment,
        }
    }
}

impl<'a> From<&'a MessageRecipient> for Recipient<'a> {
    fn from(recipient: &'a MessageRecipient) -> Self {
        let RoutingFacts { id, status, email, phones, preferences } = &recipient.client;
        Self {
            client: id,
            status,
            phones,
            email: email.as_ref(),
            preferences,
            subject: recipient.subject,
            scheduled_appointment: recipient.scheduled_appointment,
        }
    }
}

impl From<Recipient<'_>> for MessageRecipient {
    fn from(recipient: Recipient<'_>) -> Self {
        Self {
            client: RoutingFacts {
                id: recipient.client.clone(),
                status: recipient.status.clone(),
                email: recipient.email.cloned(),
                phones: recipient.phones.to_vec(),
                preferences: recipient.preferences.clone(),
            },
            subject: recipient.subject,
            scheduled_appointment: recipient.scheduled_appointment,
        }
    }
}
