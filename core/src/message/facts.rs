//! The facts of a recipient that decide how a message is routed.

use macro_rules_attribute::apply;

use crate::model::client::{Client, ClientParts, ClientStatus};
use crate::model::email::Email;
use crate::model::ids::ClientId;
use crate::model::pet::PetStatus;
use crate::model::phone::Phone;
use crate::model::preferences::ContactPreferences;
use crate::wire::{facts, union, wire};

facts! {
    /// The facts of a profile that decide how a message to its client is routed.
    ///
    /// In JSON, a whole client is accepted as well; its other fields are skipped.
    pub struct RoutingFacts of ClientParts {
        /// The id of the profile.
        pub id: ClientId,
        /// Whether the profile is active, retired by a merge, or deleted. Nothing is sent to a profile that is not active
        /// (MERGE-3).
        pub status: ClientStatus,
        /// The client's email address, if any.
        pub email: Option<Email>,
        /// The client's phones. At most one is primary.
        pub phones: Vec<Phone>,
        /// The channels that the client may be contacted by.
        pub preferences: ContactPreferences,
    }
    skips {
        clinic, pims, name, sync_overrides, pets, active_conversation, archived_conversations, loyalty_points, memberships,
        payment_methods, merges, undone_merges,
    }
}

/// A recipient of a message. No field has a default, so that a forgotten field is an error and never a message that is silently
/// not sent.
#[apply(wire)]
pub struct MessageRecipient {
    /// The client's profile, or its facts. Resolve a retired profile to its survivor first (MERGE-46).
    pub client: RoutingFacts,
    /// The subject of the message (PORTAL-9).
    pub subject: MessageSubject,
    /// Whether the message follows from a scheduled appointment of the client. Only surveys depend on it (CONTACT-14).
    pub scheduled_appointment: bool,
}

/// The subject of a message. Automations, reminders and surveys about inactive or deceased pets are not sent (PORTAL-9).
#[apply(union)]
#[derive(Copy)]
pub enum MessageSubject {
    /// The message is about the client, or about nothing that has a status.
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
    /// The client's phones, the primary one marked.
    pub phones: &'a [Phone],
    /// The client's email address, if any.
    pub email: Option<&'a Email>,
    /// The channels that the client may be contacted by.
    pub preferences: &'a ContactPreferences,
    /// The subject of the message.
    pub subject: MessageSubject,
    /// Whether the message follows from a scheduled appointment of the client.
    pub scheduled_appointment: bool,
}

impl<'a> Recipient<'a> {
    /// A client as the recipient of a message about this subject, which follows from a scheduled appointment or not.
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
