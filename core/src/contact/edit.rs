//! Edits of a profile, and what the host must do (CONTACT-2 to CONTACT-4, CONTACT-8, CONTACT-9, CONTACT-14).

use std::fmt;

use macro_rules_attribute::apply;

use super::notice::ContactNotice;
use super::permission::{ContactField, EditActor};
use crate::consent::ConsentEvent;
use crate::explained::{Explain, explained, list};
use crate::model::client::{Client, PersonName};
use crate::model::clinic::Clinic;
use crate::model::email::{Email, EmailText};
use crate::model::ids::{ActorId, ClientId};
use crate::model::phone::{PhoneKey, PhoneText};
use crate::model::preferences::ContactChannel;
use crate::model::time::Instant;
use crate::problem::Problems;
use crate::rule::Rule;
use crate::wire::{union, wire};

/// An edit of a profile.
#[apply(union)]
pub enum ContactEdit {
    /// Changes the client's name (CONTACT-3).
    SetName {
        /// The new name, first and last together.
        name: PersonName,
    },
    /// Changes or adds the client's email address (CONTACT-3).
    SetEmail {
        /// The address as entered.
        email: EmailText,
    },
    /// Removes the client's email address (CONTACT-3).
    RemoveEmail,
    /// Adds a phone. It becomes primary only if it is the client's only phone (CONTACT-2).
    AddPhone {
        /// The phone number as entered.
        text: PhoneText,
    },
    /// Replaces the number of a phone, or its text. The change stays in Flow (CONTACT-4).
    EditPhone {
        /// The key of the phone to edit.
        phone: PhoneKey,
        /// The phone number as entered.
        text: PhoneText,
    },
    /// Removes a phone from the profile.
    RemovePhone {
        /// The phone to remove.
        phone: PhoneKey,
    },
    /// Makes a phone primary, replacing any other (CONTACT-2).
    SetPrimary {
        /// The phone that becomes primary.
        phone: PhoneKey,
    },
    /// Unsets the primary phone, leaving none; only if the client has other phones (CONTACT-2). It stays unset until staff set
    /// it.
    UnsetPrimary {
        /// The phone that is primary.
        phone: PhoneKey,
    },
    /// Switches text messages on or off (CONTACT-7, CONTACT-9).
    SetContactByText {
        /// Whether text messages are sent.
        on: bool,
    },
    /// Switches email on or off (CONTACT-7, CONTACT-9).
    SetContactByEmail {
        /// Whether email is sent.
        on: bool,
    },
    /// Records an opt-out that the client gave orally, on paper or by email. It counts as the client's: staff cannot lift it
    /// (CONTACT-11).
    RecordOptOut {
        /// The channel that the client opts out of.
        channel: ContactChannel,
        /// The staff member who records the opt-out.
        by: ActorId,
    },
    /// Switches push notifications in the app (CONTACT-8).
    SetPush {
        /// Whether push notifications are sent to the app.
        on: bool,
    },
    /// Switches NPS surveys (CONTACT-14).
    SetNpsSurveys {
        /// Whether surveys are sent.
        on: bool,
    },
}

impl ContactEdit {
    /// The field of the permission table that the edit changes.
    #[must_use]
    pub const fn field(&self) -> ContactField {
        match self {
            Self::SetName { .. } => ContactField::Name,
            Self::SetEmail { .. } | Self::RemoveEmail => ContactField::Email,
            Self::AddPhone { .. } | Self::EditPhone { .. } | Self::RemovePhone { .. } => ContactField::Phones,
            Self::SetPrimary { .. } | Self::UnsetPrimary { .. } => ContactField::Primary,
            Self::SetContactByText { .. } | Self::RecordOptOut { channel: ContactChannel::Text, .. } => {
                ContactField::ContactByText
            }
            Self::SetContactByEmail { .. } | Self::RecordOptOut { channel: ContactChannel::Email, .. } => {
                ContactField::ContactByEmail
            }
            Self::SetPush { .. } => ContactField::Push,
            Self::SetNpsSurveys { .. } => ContactField::NpsSurveys,
        }
    }
}

/// Edits of profiles of one clinic by one actor at one time. The library reads no clock.
#[derive(Debug, Clone, Copy)]
pub struct Editing<'a> {
    pub(super) clinic: &'a Clinic,
    pub(super) actor: EditActor,
    pub(super) now: Instant,
}

impl<'a> Editing<'a> {
    /// Edits by this actor at this time. Phone numbers are parsed with the clinic's region.
    #[must_use]
    pub const fn new(clinic: &'a Clinic, actor: EditActor, now: Instant) -> Self {
        Self { clinic, actor, now }
    }
}

/// Output of `contact.edit`: the profile after all edits, and what follows from them.
#[apply(wire)]
#[output]
pub struct ContactEditOutput {
    /// The profile after the edits.
    pub client: Client,
    /// What the host must do, in this order; empty if nothing changed. Nothing is written to the PIMS (CONTACT-4).
    pub effects: Vec<ContactEffect>,
    /// Notices to show to the user.
    pub notices: Vec<ContactNotice>,
}

explained! {
    /// An effect of an edit: one thing that the host must do.
    #[output]
    pub struct ContactEffect of ContactAction;
}

/// What the host must do after an edit.
#[apply(union)]
#[output]
pub enum ContactAction {
    /// Save these fields of the profile. The rule is CONTACT-4 if a phone was edited, otherwise that of the first field.
    SaveProfile {
        /// The profile to save.
        client: ClientId,
        /// The fields that changed; empty if only the phones that the sync ignores changed.
        fields: Vec<ContactField>,
    },
    /// Lift the suppression of the client's email address in the clinic's email book, unless it is a bounce: the client switched
    /// email on (CONTACT-21).
    LiftEmailSuppression {
        /// The profile whose switch was changed.
        client: ClientId,
        /// The address that is no longer suppressed.
        email: Email,
    },
    /// Store this event with the client's other events (CONTACT-11).
    StoreConsentEvent {
        /// The profile that the event belongs to.
        client: ClientId,
        /// The event to append to the stored ones.
        event: ConsentEvent,
    },
}

impl fmt::Display for ContactAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SaveProfile { client, fields } if fields.is_empty() => write!(f, "Save profile {client}."),
            Self::SaveProfile { client, fields } => {
                let fields: Vec<&str> = fields.iter().map(|field| field.readable()).collect();
                write!(f, "Save these fields of profile {client}: {}.", list(&fields))
            }
            Self::LiftEmailSuppression { client, email } => {
                write!(
                    f,
                    "Client {client} switched email on. Lift an unsubscription or a complaint for {email}."
                )
            }
            Self::StoreConsentEvent { client, .. } => {
                write!(f, "Store the event with the consent events of {client}.")
            }
        }
    }
}

impl Explain for ContactAction {
    fn rule(&self) -> Rule {
        match self {
            Self::SaveProfile { fields, .. } => {
                fields.first().map_or(Rule::NightlySync, |field| field.rule())
            }
            Self::LiftEmailSuppression { .. } => Rule::EmailSuppression,
            Self::StoreConsentEvent { .. } => Rule::KeywordOptOut,
        }
    }
}

/// Why edits were not applied. Nothing has changed.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EditError {
    /// There are more than 1,000 edits.
    #[error("more edits than one call allows")]
    TooMany(#[source] Problems),
    /// The rules do not allow one or more of the edits.
    #[error("edits that the rules do not allow")]
    NotAllowed(#[from] Problems),
}

impl EditError {
    /// The problems, with paths from the root of `{ clinic, client, edits }`.
    #[must_use]
    pub const fn problems(&self) -> &Problems {
        match self {
            Self::TooMany(problems) | Self::NotAllowed(problems) => problems,
        }
    }
}
