//! The locks on options of step 2.

use std::fmt;

use macro_rules_attribute::apply;

use crate::explained::{Explain, explained, list};
use crate::model::ids::ClientId;
use crate::model::phone::PhoneKey;
use crate::model::preferences::ContactChannel;
use crate::problem::ProblemCode;
use crate::rule::Rule;
use crate::wire::union;

explained! {
    /// Why an option cannot be changed.
    #[output]
    pub struct ChoiceLock of ChoiceLockKind {
        /// The code of the problem that a choice against the lock causes.
        code: ProblemCode,
    }
}

/// The kinds of locks on an option.
#[apply(union)]
#[output]
pub enum ChoiceLockKind {
    /// MERGE-22: the name is that of the profile in the PIMS.
    NameInPims {
        /// The profile in the PIMS.
        client: ClientId,
    },
    /// MERGE-22: the email address is that of the profile in the PIMS. If that has none, the merged profile has none.
    EmailInPims {
        /// The profile in the PIMS.
        client: ClientId,
    },
    /// MERGE-26: the survivor's client opted out.
    OptedOutByClient {
        /// The survivor, whose client opted out.
        client: ClientId,
        /// The channel that the client opted out of.
        channel: ContactChannel,
    },
    /// MERGE-27: the client of the retired profile opted out, which by policy applies to the merged profile.
    CarriedOptOut {
        /// The retired profile, whose client opted out.
        client: ClientId,
        /// The channel that the client opted out of.
        channel: ContactChannel,
    },
    /// MERGE-27: the number that would be primary texted STOP.
    OptedOutByKeyword {
        /// The key of the phone.
        phone: PhoneKey,
    },
    /// MERGE-25: a phone is verified as mobile, so only verified mobiles may be primary.
    OnlyVerifiedMobiles {
        /// The keys of the phones that may be primary.
        phones: Vec<PhoneKey>,
    },
}

impl Explain for ChoiceLockKind {
    fn rule(&self) -> Rule {
        match self {
            Self::NameInPims { .. } | Self::EmailInPims { .. } => Rule::PimsProfileFixesNameAndEmail,
            Self::OptedOutByClient { .. } => Rule::OptOutLocksChannel,
            Self::OnlyVerifiedMobiles { .. } => Rule::VerifiedMobileAsPrimary,
            Self::CarriedOptOut { .. } | Self::OptedOutByKeyword { .. } => Rule::OptOutsAreCarried,
        }
    }
}

impl ChoiceLockKind {
    /// The code of the problem that a choice against the lock causes.
    pub(super) const fn code(&self) -> ProblemCode {
        match self {
            Self::NameInPims { .. } => ProblemCode::NameLocked,
            Self::EmailInPims { .. } => ProblemCode::EmailLocked,
            Self::OptedOutByClient { .. } | Self::CarriedOptOut { .. } | Self::OptedOutByKeyword { .. } => {
                ProblemCode::ChannelOptedOut
            }
            Self::OnlyVerifiedMobiles { .. } => ProblemCode::PrimaryMustBeVerifiedMobile,
        }
    }
}

impl From<ChoiceLockKind> for ChoiceLock {
    fn from(kind: ChoiceLockKind) -> Self {
        Self { rule: kind.rule(), code: kind.code(), kind }
    }
}

impl fmt::Display for ChoiceLockKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NameInPims { client } => write!(f, "The name is that of {client}, which is in the PIMS."),
            Self::EmailInPims { client } => write!(
                f,
                "The email address is that of {client}, which is in the PIMS. If that profile has none, the merged profile has none."
            ),
            Self::OptedOutByClient { client, channel: of } | Self::CarriedOptOut { client, channel: of } => {
                write!(f, "Client {client} opted out of {}. Only the client can opt in again.", channel(*of))
            }
            Self::OptedOutByKeyword { phone } => {
                let phone = phone.readable();
                write!(f, "The client texted STOP from {phone}. Only START from that phone lifts it.")
            }
            Self::OnlyVerifiedMobiles { phones } => {
                let phones: Vec<String> = phones.iter().map(PhoneKey::readable).collect();
                write!(
                    f,
                    "A phone is verified as mobile, so only verified mobiles may be primary: {}.",
                    list(&phones)
                )
            }
        }
    }
}

/// The messages of a channel, as a sentence names them.
pub(super) const fn channel(channel: ContactChannel) -> &'static str {
    match channel {
        ContactChannel::Text => "text messages",
        ContactChannel::Email => "email",
    }
}
