//! Why an option of step 2 cannot be changed.

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
        /// The code of the problem that a choice against it gives.
        code: ProblemCode,
    }
}

/// What locks an option.
#[apply(union)]
#[output]
pub enum ChoiceLockKind {
    /// MERGE-22: the name is that of the profile in the PIMS.
    NameInPims {
        /// The profile in the PIMS.
        client: ClientId,
    },
    /// MERGE-22: the email address is that of the profile in the PIMS; where that has none, the merged profile has none.
    EmailInPims {
        /// The profile in the PIMS.
        client: ClientId,
    },
    /// MERGE-26: the survivor's client opted out, in the portal or on request.
    OptedOutByClient {
        /// The survivor, whose client opted out.
        client: ClientId,
        /// What the client opted out of.
        channel: ContactChannel,
    },
    /// MERGE-27: the other client opted out, and by policy that carries to the merged profile.
    CarriedOptOut {
        /// The retired profile, whose client opted out.
        client: ClientId,
        /// What the client opted out of.
        channel: ContactChannel,
    },
    /// MERGE-27: the client texted STOP from the number that would be primary.
    OptedOutByKeyword {
        /// The key of the number.
        phone: PhoneKey,
    },
    /// MERGE-25: a number is verified as mobile, so only verified mobiles may be primary.
    OnlyVerifiedMobiles {
        /// The keys of the numbers that may be primary.
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
    /// The code of the problem that a choice against it gives.
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
                "The email address is that of {client}, which is in the PIMS; if it has none, the merged profile has none."
            ),
            Self::OptedOutByClient { client, channel: of } | Self::CarriedOptOut { client, channel: of } => {
                write!(f, "Client {client} opted out of {}. Only the client can opt in again.", channel(*of))
            }
            Self::OptedOutByKeyword { phone } => {
                let phone = phone.readable();
                write!(f, "The client texted STOP from {phone}. Only START from that number lifts it.")
            }
            Self::OnlyVerifiedMobiles { phones } => {
                let phones: Vec<String> = phones.iter().map(PhoneKey::readable).collect();
                write!(
                    f,
                    "A number is verified as mobile, so only verified mobiles may be primary: {}.",
                    list(&phones)
                )
            }
        }
    }
}

/// What goes by a channel, as a sentence names it.
pub(super) const fn channel(channel: ContactChannel) -> &'static str {
    match channel {
        ContactChannel::Text => "text messages",
        ContactChannel::Email => "email",
    }
}
