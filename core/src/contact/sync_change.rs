//! What a sync changes, and why.

use std::fmt;

use macro_rules_attribute::apply;

use crate::explained::{Explain, explained};
use crate::model::client::PersonName;
use crate::model::email::Email;
use crate::model::phone::{PhoneKey, PhoneText};
use crate::rule::Rule;
use crate::wire::union;

explained! {
    /// One thing that a sync changed.
    #[output]
    pub struct SyncChange of SyncChangeKind;
}

/// What a sync changed.
#[apply(union)]
#[output]
pub enum SyncChangeKind {
    /// CONTACT-1: the name is another in the PIMS.
    Name {
        /// The name before the sync.
        from: PersonName,
        /// The name after the sync.
        to: PersonName,
    },
    /// CONTACT-3: the email address is another in the PIMS, or none.
    Email {
        /// The email address before the sync; `None` if there was none.
        from: Option<Email>,
        /// The email address after the sync; `None` if there is none.
        to: Option<Email>,
    },
    /// CONTACT-6: a number was added in the PIMS.
    PhoneAdded {
        /// The key of the number.
        phone: PhoneKey,
    },
    /// CONTACT-6: a number left the PIMS, and with it the profile.
    PhoneRemoved {
        /// The key of the number.
        phone: PhoneKey,
    },
    /// CONTACT-6: a number left the PIMS, and remains on the profile since it was added in Flow.
    PhoneKept {
        /// The key of the number.
        phone: PhoneKey,
    },
    /// CONTACT-6: a number that was added in Flow is in the PIMS now as well.
    PhoneNowInPims {
        /// The key of the number.
        phone: PhoneKey,
    },
    /// CONTACT-1: a number is written differently in the PIMS.
    PhoneReformatted {
        /// The key of the number.
        phone: PhoneKey,
        /// As it was written.
        from: PhoneText,
        /// As it is written.
        to: PhoneText,
    },
    /// CONTACT-6: the PIMS no longer lists a number that the sync ignored; when it lists it again, the sync takes it.
    NoLongerIgnored {
        /// The key of the number.
        phone: PhoneKey,
    },
    /// CONTACT-6: a number is no longer the primary one: it left, or the PIMS marks another or none.
    PrimaryCleared {
        /// The key of the number.
        phone: PhoneKey,
    },
    /// CONTACT-1: this number is the primary one now, as the PIMS marks it or as the client's only number.
    PrimarySet {
        /// The key of the number.
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
            Self::Name { from, to } => write!(f, "The name in the PIMS is {to}; it was {from}."),
            Self::Email { from: None, to: Some(to) } => write!(f, "The PIMS has the email address {to}."),
            Self::Email { from: Some(from), to: Some(to) } => {
                write!(f, "The email address in the PIMS is {to}; it was {from}.")
            }
            Self::Email { from: Some(from), to: None } => {
                write!(f, "The PIMS no longer has an email address; it was {from}.")
            }
            Self::Email { from: None, to: None } => f.write_str("The PIMS has no email address."),
            Self::PhoneAdded { phone } => write!(f, "The number {} was added in the PIMS.", phone.readable()),
            Self::PhoneRemoved { phone } => {
                write!(f, "The number {} was removed in the PIMS.", phone.readable())
            }
            Self::PhoneKept { phone } => write!(
                f,
                "The number {} was removed in the PIMS. It remains on the profile, since it was added in Flow.",
                phone.readable()
            ),
            Self::PhoneNowInPims { phone } => {
                write!(
                    f,
                    "The number {}, which was added in Flow, is now in the PIMS as well.",
                    phone.readable()
                )
            }
            Self::PhoneReformatted { phone, to, .. } => {
                write!(f, "The number {} is written \"{}\" in the PIMS.", phone.readable(), to.as_str())
            }
            Self::NoLongerIgnored { phone } => write!(
                f,
                "The number {}, which the sync ignored, is no longer in the PIMS. If it is added there again, it will be taken.",
                phone.readable()
            ),
            Self::PrimaryCleared { phone } => {
                write!(f, "The number {} is no longer the primary number.", phone.readable())
            }
            Self::PrimarySet { phone } => {
                write!(f, "The number {} is now the primary number.", phone.readable())
            }
        }
    }
}
