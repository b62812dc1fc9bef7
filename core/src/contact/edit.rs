//! Editing a profile: from a profile to a profile, with what the host must do (CONTACT-2 to CONTACT-4, CONTACT-8, CONTACT-9,
//! CONTACT-14).

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

/// One change of a profile.
#[apply(union)]
pub enum ContactEdit {
    /// Gives the client another name.
    SetName {
        /// The new name, first and last together.
        name: PersonName,
    },
    /// Gives the client an email address (CONTACT-3).
    SetEmail {
        /// The address as typed.
        email: EmailText,
    },
    /// Takes the email address away (CONTACT-3).
    RemoveEmail,
    /// Adds a number. It becomes the primary one only where it is the client's only number (CONTACT-2).
    AddPhone {
        /// The number as typed.
        text: PhoneText,
    },
    /// Puts another number, or another spelling, in a number's place. It stays in Flow (CONTACT-4).
    EditPhone {
        /// The key of the number that is there.
        phone: PhoneKey,
        /// The number as typed.
        text: PhoneText,
    },
    /// Takes a number away.
    RemovePhone {
        /// The phone that becomes primary.
        phone: PhoneKey,
    },
    /// Makes a number the primary one, in place of any other (CONTACT-2).
    SetPrimary {
        /// The phone that is primary now.
        phone: PhoneKey,
    },
    /// Unsets the primary number, which leaves none; only where the client has other numbers (CONTACT-2). It stays unset until
    /// staff set it.
    UnsetPrimary {
        /// The number that is the primary one.
        phone: PhoneKey,
    },
    /// Switches text messages on or off (CONTACT-7, CONTACT-9).
    SetContactByText {
        /// Whether they are sent.
        on: bool,
    },
    /// Switches email on or off (CONTACT-7, CONTACT-9).
    SetContactByEmail {
        /// Whether it is sent.
        on: bool,
    },
    /// Records an opt-out that the client gave in speech, on paper or by email. It counts as the client's own: staff cannot lift it
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
        /// Whether they are sent.
        on: bool,
    },
}

impl ContactEdit {
    /// The field of the table that it changes.
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

/// Who edits, where and when. The library reads no clock.
#[derive(Debug, Clone, Copy)]
pub struct Editing<'a> {
    pub(super) clinic: &'a Clinic,
    pub(super) actor: EditActor,
    pub(super) now: Instant,
}

impl<'a> Editing<'a> {
    /// Edits by this actor at this moment. Phone numbers are read with the clinic's region.
    #[must_use]
    pub const fn new(clinic: &'a Clinic, actor: EditActor, now: Instant) -> Self {
        Self { clinic, actor, now }
    }
}

/// Output of `contact.edit`: the profile after all edits, and what follows from them.
#[apply(wire)]
#[output]
pub struct ContactEditOutput {
    /// The profile as it now is.
    pub client: Client,
    /// What the host must do, in this order; nothing where nothing changed. None of it writes to the PIMS (CONTACT-4).
    pub effects: Vec<ContactEffect>,
    /// What should be known.
    pub notices: Vec<ContactNotice>,
}

explained! {
    /// One thing the host must do.
    #[output]
    pub struct ContactEffect of ContactAction;
}

/// What the host must do after an edit.
#[apply(union)]
#[output]
pub enum ContactAction {
    /// Save these fields of the profile. By CONTACT-4 where a number was edited, otherwise by the rule of the first field.
    SaveProfile {
        /// The profile to save.
        client: ClientId,
        /// The fields that are not as they were; empty where only what the sync ignores is different.
        fields: Vec<ContactField>,
    },
    /// Lift the suppression of the client's email address in the clinic's email book, where there is one that is not a bounce: the
    /// client switched email on (CONTACT-21).
    LiftEmailSuppression {
        /// The profile whose switch was changed.
        client: ClientId,
        /// The address that is no longer suppressed.
        email: Email,
    },
    /// Store this event with the client's others (CONTACT-11).
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

/// Why edits were not carried out.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum EditError {
    /// There are more than 1,000 of them.
    #[error("too many edits at once")]
    TooMany(#[source] Problems),
    /// The rules do not allow them, or one of them.
    #[error("edits that the rules do not allow")]
    NotAllowed(#[from] Problems),
}

impl EditError {
    /// The problems, each with its path from the root of `{ clinic, client, edits }`.
    #[must_use]
    pub const fn problems(&self) -> &Problems {
        match self {
            Self::TooMany(problems) | Self::NotAllowed(problems) => problems,
        }
    }
}
