//! Editing a profile: from a profile to a profile, with what the host must do (CONTACT-2 to CONTACT-4, CONTACT-8, CONTACT-9,
//! CONTACT-14).

use std::fmt;

use macro_rules_attribute::apply;

use super::notice::ContactNotice;
use super::permission::{Actor, ContactField};
use crate::consent::OptEvent;
use crate::explained::{Explain, explained};
use crate::model::client::{Client, LineDraft, PersonName};
use crate::model::clinic::Clinic;
use crate::model::email::EmailText;
use crate::model::ids::ClientId;
use crate::model::phone::{PhoneKey, PhoneText};
use crate::model::time::Instant;
use crate::problem::Problems;
use crate::rule::Rule;
use crate::wire::{union, wire};

/// One change of a profile.
#[apply(union)]
pub enum Edit {
    /// Gives the client another name.
    SetName {
        /// The name.
        name: PersonName,
    },
    /// Gives the client an email address (CONTACT-3).
    SetEmail {
        /// The address as typed.
        email: EmailText,
    },
    /// Takes the email address away (CONTACT-3).
    RemoveEmail,
    /// Adds a number, which is not the primary one by that.
    AddNumber {
        /// The number as typed.
        text: PhoneText,
        /// What is known of its line.
        line: LineDraft,
    },
    /// Puts another number, or another spelling, in a number's place. It stays in Flow (CONTACT-4).
    EditNumber {
        /// The number that is there.
        phone: PhoneKey,
        /// The number as typed.
        text: PhoneText,
        /// What is known of its line. Of the same number, unverified leaves what is known as it is.
        line: LineDraft,
    },
    /// Takes a number away.
    RemoveNumber {
        /// Which.
        phone: PhoneKey,
    },
    /// Makes a number the primary one, in place of any other (CONTACT-2).
    SetPrimary {
        /// Which.
        phone: PhoneKey,
    },
    /// Unchecks the primary number, which leaves none (CONTACT-2).
    UnsetPrimary {
        /// The number that is the primary one.
        phone: PhoneKey,
    },
    /// Switches texts.
    SetContactByText {
        /// Whether they are sent.
        on: bool,
    },
    /// Switches mail.
    SetContactByEmail {
        /// Whether it is sent.
        on: bool,
    },
    /// Switches push notifications in the app (CONTACT-8).
    SetPush {
        /// Whether they arrive.
        on: bool,
    },
    /// Switches NPS surveys (CONTACT-14).
    SetNpsSurveys {
        /// Whether they are sent.
        on: bool,
    },
}

impl Edit {
    /// The field of the table that it changes.
    #[must_use]
    pub const fn field(&self) -> ContactField {
        match self {
            Self::SetName { .. } => ContactField::Name,
            Self::SetEmail { .. } | Self::RemoveEmail => ContactField::Email,
            Self::AddNumber { .. } | Self::EditNumber { .. } | Self::RemoveNumber { .. } => {
                ContactField::Phones
            }
            Self::SetPrimary { .. } | Self::UnsetPrimary { .. } => ContactField::Primary,
            Self::SetContactByText { .. } => ContactField::ContactByText,
            Self::SetContactByEmail { .. } => ContactField::ContactByEmail,
            Self::SetPush { .. } => ContactField::Push,
            Self::SetNpsSurveys { .. } => ContactField::NpsSurveys,
        }
    }
}

/// Who edits, where and when. The library reads no clock.
#[derive(Debug, Clone, Copy)]
pub struct Editing<'a> {
    pub(super) clinic: &'a Clinic,
    pub(super) actor: Actor,
    pub(super) now: Instant,
}

impl<'a> Editing<'a> {
    /// Edits by this actor at this moment. Phone numbers are read with the clinic's region.
    #[must_use]
    pub const fn new(clinic: &'a Clinic, actor: Actor, now: Instant) -> Self {
        Self { clinic, actor, now }
    }
}

/// What edits gave.
#[apply(wire)]
#[output]
pub struct Edited {
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

/// What to do.
#[apply(union)]
#[output]
pub enum ContactAction {
    /// Keep the profile, in which these fields changed.
    SaveProfile {
        /// The profile.
        client: ClientId,
        /// What changed.
        fields: Vec<ContactField>,
    },
    /// Keep this event with the client's others: the opt-outs are made of them (CONTACT-11).
    KeepOptEvent {
        /// The client.
        client: ClientId,
        /// The event.
        event: OptEvent,
    },
}

impl fmt::Display for ContactAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::SaveProfile { client, .. } => {
                write!(f, "Keep profile {client} as it now is. Nothing of it is written to the PIMS.")
            }
            Self::KeepOptEvent { client, .. } => {
                write!(f, "Keep the event with the others of {client}; its opt-outs are made of them.")
            }
        }
    }
}

impl Explain for ContactAction {
    fn rule(&self) -> Rule {
        match self {
            Self::SaveProfile { .. } => Rule::Contact4,
            Self::KeepOptEvent { .. } => Rule::Contact11,
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
