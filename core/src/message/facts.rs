//! The facts of a client that decide how a message goes, as a host has them in a list.

use macro_rules_attribute::apply;

use crate::model::client::Client;
use crate::model::email::Email;
use crate::model::ids::ClientId;
use crate::model::phone::Phone;
use crate::model::preferences::{ContactPreferences, Preference, PushPreference};
use crate::wire::{union, wire};

/// The facts of one recipient. None of them has a default, in any language: a forgotten field is a problem, never a message
/// that silently does not go.
///
/// Whom to write to is the caller's: a retired profile resolves to its survivor first (MERGE-46).
#[apply(wire)]
pub struct RoutingFacts {
    /// The client.
    pub client: ClientId,
    /// The client's phone numbers; at most one is primary.
    pub phones: Vec<Phone>,
    /// The client's email address.
    pub email: RecipientEmail,
    /// What the client may be reached by.
    pub preferences: RoutingPreferences,
    /// Whether the message follows from a scheduled appointment of the client. Only a survey asks (CONTACT-14).
    pub scheduled_appointment: bool,
}

/// The email address of a recipient, or that there is none.
#[apply(union)]
pub enum RecipientEmail {
    /// There is none.
    None,
    /// There is one.
    Address {
        /// The address.
        email: Email,
    },
}

/// What a recipient may be reached by. The same as [`ContactPreferences`], all of it said.
#[apply(wire)]
#[derive(Copy)]
pub struct RoutingPreferences {
    /// Text messages.
    pub text: Preference,
    /// Mail.
    pub email: Preference,
    /// Push notifications.
    pub push: PushPreference,
    /// NPS surveys.
    pub nps: Preference,
}

/// The same facts, borrowed from a [`Client`] or from [`RoutingFacts`]. Costs nothing to make.
#[derive(Debug, Clone, Copy)]
pub struct Recipient<'a> {
    /// The client.
    pub client: &'a ClientId,
    /// The client's phone numbers.
    pub phones: &'a [Phone],
    /// The client's email address.
    pub email: Option<&'a Email>,
    /// What the client may be reached by.
    pub preferences: ContactPreferences,
    /// Whether the message follows from a scheduled appointment of the client.
    pub scheduled_appointment: bool,
}

impl<'a> Recipient<'a> {
    /// A client as recipient of a message that follows from a scheduled appointment, or does not.
    #[must_use]
    pub fn new(client: &'a Client, scheduled_appointment: bool) -> Self {
        Self {
            client: client.id(),
            phones: client.phones(),
            email: client.email(),
            preferences: client.preferences(),
            scheduled_appointment,
        }
    }
}

impl<'a> From<&'a RoutingFacts> for Recipient<'a> {
    fn from(facts: &'a RoutingFacts) -> Self {
        let RoutingPreferences { text, email, push, nps } = facts.preferences;
        Self {
            client: &facts.client,
            phones: &facts.phones,
            email: match &facts.email {
                RecipientEmail::None => None,
                RecipientEmail::Address { email } => Some(email),
            },
            preferences: ContactPreferences { text, email, push, nps },
            scheduled_appointment: facts.scheduled_appointment,
        }
    }
}

impl From<Recipient<'_>> for RoutingFacts {
    fn from(recipient: Recipient<'_>) -> Self {
        let ContactPreferences { text, email, push, nps } = recipient.preferences;
        Self {
            client: recipient.client.clone(),
            phones: recipient.phones.to_vec(),
            email: match recipient.email {
                None => RecipientEmail::None,
                Some(email) => RecipientEmail::Address { email: email.clone() },
            },
            preferences: RoutingPreferences { text, email, push, nps },
            scheduled_appointment: recipient.scheduled_appointment,
        }
    }
}
