//! The reasons why a channel is suppressed.

use std::fmt;

use macro_rules_attribute::apply;

use crate::explained::{Explain, explained};
use crate::rule::Rule;
use crate::wire::code;

/// A channel that a message can use.
#[apply(code)]
#[output]
pub enum RouteChannel {
    /// A text message to the primary phone.
    Text,
    /// Email to the client's address.
    Email,
    /// A push notification in the app.
    Push,
    /// The pet portal, which contains every message (CONTACT-12).
    Portal,
}

/// A reason why a channel is suppressed. A channel may have several; it is used if it has none.
#[apply(code)]
#[output]
pub enum Suppression {
    /// CONTACT-1: no phone is primary. No other is chosen automatically.
    NoPrimary,
    /// CONTACT-5: the primary phone cannot receive text messages.
    PrimaryNotTextable,
    /// CONTACT-11: the client texted STOP from the primary phone.
    TextOptedOutByKeyword,
    /// CONTACT-11: the client opted out of text messages.
    TextOffByClient,
    /// CONTACT-11: staff switched text messages off.
    TextOffByStaff,
    /// CONTACT-1: the client has no email address.
    NoEmail,
    /// CONTACT-16: the email address is not valid.
    EmailInvalid,
    /// CONTACT-11: the client opted out of email.
    EmailOffByClient,
    /// CONTACT-11: staff switched email off.
    EmailOffByStaff,
    /// CONTACT-21: the client unsubscribed the address.
    EmailUnsubscribed,
    /// CONTACT-21: email to the address bounced permanently.
    EmailBounced,
    /// CONTACT-21: the client reported email to the address as spam.
    EmailComplained,
    /// CONTACT-8: the client has not set up push notifications.
    PushNotSetUp,
    /// CONTACT-8: the client switched push notifications off in the app.
    PushOffByClient,
    /// CONTACT-14: surveys are off for the client. Suppresses every channel of a survey, and nothing else.
    SurveysOff,
    /// CONTACT-14: surveys are off for the type of automation.
    SurveyAutomationOff,
    /// CONTACT-14: the survey does not follow from a scheduled appointment.
    NoScheduledAppointment,
    /// MERGE-3: the profile was retired by a merge.
    ClientRetired,
    /// MERGE-3: the profile was deleted.
    ClientDeleted,
    /// PORTAL-9: the automation, reminder or survey is about an inactive pet.
    PetInactive,
    /// PORTAL-9: the automation, reminder or survey is about a deceased pet.
    PetDeceased,
}

explained! {
    /// A reason with its rule and sentence.
    #[output]
    pub struct SuppressionInfo of Suppression;
}

impl RouteChannel {
    /// All channels, in the order of a route.
    pub const ALL: [Self; 4] = [Self::Text, Self::Email, Self::Push, Self::Portal];
}

impl Suppression {
    /// All reasons, in the order of a route and of the bits of [`Route::bits`](super::Route::bits).
    pub const ALL: [Self; 21] = [
        Self::NoPrimary,
        Self::PrimaryNotTextable,
        Self::TextOptedOutByKeyword,
        Self::TextOffByClient,
        Self::TextOffByStaff,
        Self::NoEmail,
        Self::EmailInvalid,
        Self::EmailOffByClient,
        Self::EmailOffByStaff,
        Self::EmailUnsubscribed,
        Self::EmailBounced,
        Self::EmailComplained,
        Self::PushNotSetUp,
        Self::PushOffByClient,
        Self::SurveysOff,
        Self::SurveyAutomationOff,
        Self::NoScheduledAppointment,
        Self::ClientRetired,
        Self::ClientDeleted,
        Self::PetInactive,
        Self::PetDeceased,
    ];

    /// The rule that decides the reason.
    #[must_use]
    pub const fn rule(self) -> Rule {
        match self {
            Self::NoPrimary | Self::NoEmail => Rule::ContactsMirrorPims,
            Self::PrimaryNotTextable => Rule::OnlyTextablePhonesAreTexted,
            Self::TextOptedOutByKeyword
            | Self::TextOffByClient
            | Self::EmailOffByClient
            | Self::TextOffByStaff
            | Self::EmailOffByStaff => Rule::KeywordOptOut,
            Self::EmailUnsubscribed | Self::EmailBounced | Self::EmailComplained => Rule::EmailSuppression,
            Self::ClientRetired | Self::ClientDeleted => Rule::BothActive,
            Self::PetInactive | Self::PetDeceased => Rule::InactivePets,
            Self::EmailInvalid => Rule::PhonesCompareInE164,
            Self::PushNotSetUp | Self::PushOffByClient => Rule::PushBelongsToClient,
            Self::SurveysOff | Self::SurveyAutomationOff | Self::NoScheduledAppointment => {
                Rule::NpsSurveySwitch
            }
        }
    }

    /// The channel that the reason suppresses; `None` if it suppresses every channel.
    #[must_use]
    pub const fn channel(self) -> Option<RouteChannel> {
        match self {
            Self::NoPrimary
            | Self::PrimaryNotTextable
            | Self::TextOptedOutByKeyword
            | Self::TextOffByClient
            | Self::TextOffByStaff => Some(RouteChannel::Text),
            Self::NoEmail
            | Self::EmailInvalid
            | Self::EmailOffByClient
            | Self::EmailOffByStaff
            | Self::EmailUnsubscribed
            | Self::EmailBounced
            | Self::EmailComplained => Some(RouteChannel::Email),
            Self::PushNotSetUp | Self::PushOffByClient => Some(RouteChannel::Push),
            Self::SurveysOff
            | Self::SurveyAutomationOff
            | Self::NoScheduledAppointment
            | Self::ClientRetired
            | Self::ClientDeleted
            | Self::PetInactive
            | Self::PetDeceased => None,
        }
    }

    /// The bit that stands for the reason in a set.
    pub(super) const fn bit(self) -> u32 {
        1 << (self as u16)
    }
}

impl Explain for Suppression {
    fn rule(&self) -> Rule {
        Self::rule(*self)
    }
}

impl fmt::Display for Suppression {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoPrimary => "The client has no primary phone. No other phone is chosen automatically.",
            Self::PrimaryNotTextable => {
                "The primary phone cannot receive text messages. No other phone is chosen automatically."
            }
            Self::TextOptedOutByKeyword => {
                "The client texted STOP from the primary phone. Only START from that phone lifts it."
            }
            Self::TextOffByClient => "The client opted out of text messages.",
            Self::TextOffByStaff => "Staff switched text messages off.",
            Self::NoEmail => "The client has no email address.",
            Self::EmailInvalid => "The email address is not valid.",
            Self::EmailOffByClient => "The client opted out of email.",
            Self::EmailOffByStaff => "Staff switched email off.",
            Self::EmailUnsubscribed => "The client unsubscribed the email address.",
            Self::EmailBounced => "Email to the address bounced permanently.",
            Self::EmailComplained => "The client reported email to the address as spam.",
            Self::PushNotSetUp => "The client has not set up push notifications in the app.",
            Self::PushOffByClient => "The client switched push notifications off in the app.",
            Self::SurveysOff => "NPS surveys are off for the client. Other messages are not affected.",
            Self::SurveyAutomationOff => "NPS surveys are off for this type of automation.",
            Self::NoScheduledAppointment => "The survey does not follow from a scheduled appointment.",
            Self::ClientRetired => "The profile was retired by a merge.",
            Self::ClientDeleted => "The profile was deleted.",
            Self::PetInactive => "The pet is inactive.",
            Self::PetDeceased => "The pet is deceased.",
        })
    }
}
