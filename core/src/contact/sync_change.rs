//! What a sync changes, and why.

use std::fmt;

use macro_rules_attribute::apply;

use crate::explained::{Explain, explained};
use crate::model::client::PersonName;
use crate::model::email::Email;
use crate::model::phone::{KeywordOptOut, Line, PhoneKey, PhoneText};
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
        /// As it was.
        from: PersonName,
        /// As it is.
        to: PersonName,
    },
    /// CONTACT-3: the email address is another in the PIMS, or none.
    Email {
        /// As it was.
        from: Option<Email>,
        /// As it is.
        to: Option<Email>,
    },
    /// CONTACT-6: a number came.
    NumberCame {
        /// Which.
        phone: PhoneKey,
    },
    /// CONTACT-6: a number left. What was learnt of it is remembered, and comes back with it.
    NumberLeft {
        /// Which.
        phone: PhoneKey,
        /// What is remembered of its line.
        line: Line,
        /// The keyword opt-out that is remembered.
        keyword_opt_out: KeywordOptOut,
    },
    /// CONTACT-6: a number left the PIMS, and stays since it was added in Flow.
    NumberStays {
        /// Which.
        phone: PhoneKey,
    },
    /// CONTACT-6: a number that was added in Flow is in the PIMS now as well.
    NumberShared {
        /// Which.
        phone: PhoneKey,
    },
    /// CONTACT-1: a number is spelled otherwise in the PIMS.
    NumberRespelled {
        /// Which.
        phone: PhoneKey,
        /// As it was.
        from: PhoneText,
        /// As it is.
        to: PhoneText,
    },
    /// CONTACT-16: the PIMS knows more of a number's line.
    LineLearnt {
        /// Which.
        phone: PhoneKey,
        /// As it was.
        from: Line,
        /// As it is.
        to: Line,
    },
    /// CONTACT-6: a number that was passed over is no longer in the PIMS; when it comes again, it is taken.
    NoLongerPassedOver {
        /// Which.
        phone: PhoneKey,
    },
    /// CONTACT-6: the primary number left, and with it that there is one.
    PrimaryLeft {
        /// Which it was.
        phone: PhoneKey,
    },
    /// CONTACT-1: there was no primary number, and the PIMS marks this one.
    PrimaryCame {
        /// Which.
        phone: PhoneKey,
    },
}

impl Explain for SyncChangeKind {
    fn rule(&self) -> Rule {
        match self {
            Self::Name { .. } | Self::NumberRespelled { .. } | Self::PrimaryCame { .. } => Rule::Contact1,
            Self::Email { .. } => Rule::Contact3,
            Self::LineLearnt { .. } => Rule::Contact16,
            Self::NumberCame { .. }
            | Self::NumberLeft { .. }
            | Self::NumberStays { .. }
            | Self::NumberShared { .. }
            | Self::NoLongerPassedOver { .. }
            | Self::PrimaryLeft { .. } => Rule::Contact6,
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
                write!(f, "The PIMS has no email address any more; it was {from}.")
            }
            Self::Email { from: None, to: None } => f.write_str("There is no email address."),
            Self::NumberCame { phone } => {
                write!(f, "The number {phone} was added in the PIMS.", phone = phone.readable())
            }
            Self::NumberLeft { phone, .. } => {
                write!(
                    f,
                    "The number {phone} left the PIMS. What was learnt of it here is remembered.",
                    phone = phone.readable()
                )
            }
            Self::NumberStays { phone } => {
                write!(
                    f,
                    "The number {phone} left the PIMS, and stays since it was added in Flow.",
                    phone = phone.readable()
                )
            }
            Self::NumberShared { phone } => {
                write!(
                    f,
                    "The number {phone}, which was added in Flow, is in the PIMS as well.",
                    phone = phone.readable()
                )
            }
            Self::NumberRespelled { phone, to, .. } => {
                write!(
                    f,
                    "The number {phone} is written {} in the PIMS.",
                    to.as_str(),
                    phone = phone.readable()
                )
            }
            Self::LineLearnt { phone, .. } => {
                write!(f, "More is known of the line of {phone}.", phone = phone.readable())
            }
            Self::NoLongerPassedOver { phone } => {
                write!(
                    f,
                    "The number {phone}, which was passed over, is no longer in the PIMS.",
                    phone = phone.readable()
                )
            }
            Self::PrimaryLeft { phone } => {
                write!(
                    f,
                    "The primary number, {phone}, left the PIMS, and is the primary one no more.",
                    phone = phone.readable()
                )
            }
            Self::PrimaryCame { phone } => {
                write!(
                    f,
                    "There was no primary number, and the PIMS marks {phone}.",
                    phone = phone.readable()
                )
            }
        }
    }
}
