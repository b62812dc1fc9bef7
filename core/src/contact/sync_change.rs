//! The changes that a sync makes, and why.

use std::fmt;

use macro_rules_attribute::apply;

use crate::explained::{Explain, explained};
use crate::model::client::PersonName;
use crate::model::email::Email;
use crate::model::phone::{PhoneKey, PhoneText};
use crate::rule::Rule;
use crate::wire::union;

explained! {
    /// A change that a sync made.
    #[output]
    pub struct SyncChange of SyncChangeKind;
}

/// The kinds of changes that a sync makes.
#[apply(union)]
#[output]
pub enum SyncChangeKind {
    /// CONTACT-1: the name in the PIMS is different.
    Name {
        /// The name before the sync.
        from: PersonName,
        /// The name after the sync.
        to: PersonName,
    },
    /// CONTACT-3: the email address in the PIMS is different, or was removed.
    Email {
        /// The email address before the sync; null if there was none.
        from: Option<Email>,
        /// The email address after the sync; null if there is none.
        to: Option<Email>,
    },
    /// CONTACT-6: a phone was added in the PIMS.
    PhoneAdded {
        /// The key of the phone.
        phone: PhoneKey,
    },
    /// CONTACT-6: a phone was removed in the PIMS, and so from the profile.
    PhoneRemoved {
        /// The key of the phone.
        phone: PhoneKey,
    },
    /// CONTACT-6: a phone was removed in the PIMS but stays on the profile, since it was added in Flow.
    PhoneKept {
        /// The key of the phone.
        phone: PhoneKey,
    },
    /// CONTACT-6: a phone that was added in Flow is now in the PIMS as well.
    PhoneNowInPims {
        /// The key of the phone.
        phone: PhoneKey,
    },
    /// CONTACT-1: the text of a phone changed in the PIMS.
    PhoneReformatted {
        /// The key of the phone.
        phone: PhoneKey,
        /// The text before the sync.
        from: PhoneText,
        /// The text after the sync.
        to: PhoneText,
    },
    /// CONTACT-6: the PIMS no longer lists a phone that the sync ignored. If it lists the phone again, the sync adds it.
    NoLongerIgnored {
        /// The key of the phone.
        phone: PhoneKey,
    },
    /// CONTACT-6: a phone is no longer primary: it was removed, or the PIMS marks another or none.
    PrimaryCleared {
        /// The key of the phone.
        phone: PhoneKey,
    },
    /// CONTACT-1: a phone became primary, as marked in the PIMS or as the client's only phone.
    PrimarySet {
        /// The key of the phone.
        phone: PhoneKey,
    },
}

impl Explain for SyncChangeKind {
    fn rule(&self) -> Rule {
        match self {
            Self::Name { .. } | Self::PhoneReformatted { .. } | Self::PrimarySet { .. } => {
                Rule::ContactsMirrorPims
            }
            Self::Email { .. } => Rule::NameAndEmailChangeInPims,
            Self::PhoneAdded { .. }
            | Self::PhoneRemoved { .. }
            | Self::PhoneKept { .. }
            | Self::PhoneNowInPims { .. }
            | Self::NoLongerIgnored { .. }
            | Self::PrimaryCleared { .. } => Rule::NightlySync,
        }
    }
}

impl fmt::Display for SyncChangeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Name { from, to } => write!(f, "The name in the PIMS changed from {from} to {to}."),
            Self::Email { from: None, to: Some(to) } => {
                write!(f, "The email address {to} was added in the PIMS.")
            }
            Self::Email { from: Some(from), to: Some(to) } => {
                write!(f, "The email address in the PIMS changed from {from} to {to}.")
            }
            Self::Email { from: Some(from), to: None } => {
                write!(f, "The email address {from} was removed in the PIMS.")
            }
            Self::Email { from: None, to: None } => f.write_str("The PIMS has no email address."),
            Self::PhoneAdded { phone } => write!(f, "Phone {} was added in the PIMS.", phone.readable()),
            Self::PhoneRemoved { phone } => {
                write!(f, "Phone {} was removed in the PIMS.", phone.readable())
            }
            Self::PhoneKept { phone } => write!(
                f,
                "Phone {} was removed in the PIMS. It stays on the profile because it was added in Flow.",
                phone.readable()
            ),
            Self::PhoneNowInPims { phone } => {
                write!(f, "Phone {}, which was added in Flow, is now in the PIMS as well.", phone.readable())
            }
            Self::PhoneReformatted { phone, to, .. } => {
                write!(f, "Phone {} is now written \"{}\" in the PIMS.", phone.readable(), to.as_str())
            }
            Self::NoLongerIgnored { phone } => write!(
                f,
                "Phone {}, which the sync ignored, is no longer in the PIMS. If the PIMS adds it again, the sync will add it.",
                phone.readable()
            ),
            Self::PrimaryCleared { phone } => {
                write!(f, "Phone {} is no longer primary.", phone.readable())
            }
            Self::PrimarySet { phone } => {
                write!(f, "Phone {} is now primary.", phone.readable())
            }
        }
    }
}
