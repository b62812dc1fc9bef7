//! Why a channel is not used.

use macro_rules_attribute::apply;

use crate::rule::Rule;
use crate::wire::{code, wire};

/// A channel that a message can go by.
#[apply(code)]
pub enum RouteChannel {
    /// A text to the primary number.
    Text,
    /// Mail to the email address.
    Email,
    /// A push notification in the app.
    Push,
    /// The pet portal, where every message is found (CONTACT-12).
    Portal,
}

/// A reason why a channel is not used. A channel may have several; it is used where it has none.
#[apply(code)]
pub enum Suppression {
    /// CONTACT-1: no number is the primary one, and no other is picked.
    NoPrimary,
    /// CONTACT-5: the primary number cannot receive texts.
    PrimaryNotTextable,
    /// CONTACT-10: the client texted STOP from the primary number.
    TextStoppedByKeyword,
    /// CONTACT-9: the client switched texts off in the portal.
    TextOffByClient,
    /// CONTACT-11: staff switched texts off.
    TextOffByStaff,
    /// CONTACT-1: there is no email address.
    NoEmail,
    /// CONTACT-16: the email address is none.
    EmailInvalid,
    /// CONTACT-9: the client switched mail off in the portal.
    EmailOffByClient,
    /// CONTACT-11: staff switched mail off.
    EmailOffByStaff,
    /// CONTACT-8: the client has not set push up in the app.
    PushNotSetUp,
    /// CONTACT-8: the client switched push off in the app.
    PushOffByClient,
    /// CONTACT-14: surveys are off for the client. It suppresses every channel of a survey, and of nothing else.
    SurveysOff,
    /// CONTACT-14: surveys are off for the type of automation.
    SurveyAutomationOff,
    /// CONTACT-14: the survey follows from no scheduled appointment.
    NoScheduledAppointment,
}

/// A reason, its rule, and a sentence.
#[apply(wire)]
pub struct ReasonInfo {
    /// The reason.
    pub suppression: Suppression,
    /// The rule.
    pub rule: Rule,
    /// An English sentence.
    pub detail: String,
}

impl RouteChannel {
    /// Every channel, in the order of a route.
    pub const ALL: [Self; 4] = [Self::Text, Self::Email, Self::Push, Self::Portal];
}

impl Suppression {
    /// Every reason, in the order in which a route gives them, and of the bits of [`Route::bits`](super::Route::bits).
    pub const ALL: [Self; 14] = [
        Self::NoPrimary,
        Self::PrimaryNotTextable,
        Self::TextStoppedByKeyword,
        Self::TextOffByClient,
        Self::TextOffByStaff,
        Self::NoEmail,
        Self::EmailInvalid,
        Self::EmailOffByClient,
        Self::EmailOffByStaff,
        Self::PushNotSetUp,
        Self::PushOffByClient,
        Self::SurveysOff,
        Self::SurveyAutomationOff,
        Self::NoScheduledAppointment,
    ];

    /// The rule that it rests on.
    #[must_use]
    pub const fn rule(self) -> Rule {
        match self {
            Self::NoPrimary | Self::NoEmail => Rule::Contact1,
            Self::PrimaryNotTextable => Rule::Contact5,
            Self::TextStoppedByKeyword => Rule::Contact10,
            Self::TextOffByClient | Self::EmailOffByClient => Rule::Contact9,
            Self::TextOffByStaff | Self::EmailOffByStaff => Rule::Contact11,
            Self::EmailInvalid => Rule::Contact16,
            Self::PushNotSetUp | Self::PushOffByClient => Rule::Contact8,
            Self::SurveysOff | Self::SurveyAutomationOff | Self::NoScheduledAppointment => Rule::Contact14,
        }
    }

    /// The channel that it suppresses; none for what suppresses every channel.
    #[must_use]
    pub const fn channel(self) -> Option<RouteChannel> {
        match self {
            Self::NoPrimary
            | Self::PrimaryNotTextable
            | Self::TextStoppedByKeyword
            | Self::TextOffByClient
            | Self::TextOffByStaff => Some(RouteChannel::Text),
            Self::NoEmail | Self::EmailInvalid | Self::EmailOffByClient | Self::EmailOffByStaff => {
                Some(RouteChannel::Email)
            }
            Self::PushNotSetUp | Self::PushOffByClient => Some(RouteChannel::Push),
            Self::SurveysOff | Self::SurveyAutomationOff | Self::NoScheduledAppointment => None,
        }
    }

    /// The reason with its rule and a sentence.
    #[must_use]
    pub fn info(self) -> ReasonInfo {
        ReasonInfo { suppression: self, rule: self.rule(), detail: sentence(self).to_owned() }
    }

    /// Its bit.
    pub(super) const fn bit(self) -> u16 {
        1 << (self as u16)
    }
}

const fn sentence(reason: Suppression) -> &'static str {
    match reason {
        Suppression::NoPrimary => "No number is the primary one; none is picked in its place.",
        Suppression::PrimaryNotTextable => {
            "The primary number cannot receive texts; those that can are named, and none is picked."
        }
        Suppression::TextStoppedByKeyword => {
            "The client texted STOP from the primary number; only START from it lifts that."
        }
        Suppression::TextOffByClient => "The client switched texts off in the portal.",
        Suppression::TextOffByStaff => "Staff switched texts off.",
        Suppression::NoEmail => "There is no email address.",
        Suppression::EmailInvalid => "What is written is no email address.",
        Suppression::EmailOffByClient => "The client switched email off in the portal.",
        Suppression::EmailOffByStaff => "Staff switched email off.",
        Suppression::PushNotSetUp => "The client has not set push notifications up in the app.",
        Suppression::PushOffByClient => "The client switched push notifications off in the app.",
        Suppression::SurveysOff => "NPS surveys are off for the client; everything else goes on.",
        Suppression::SurveyAutomationOff => "NPS surveys are off for this type of automation.",
        Suppression::NoScheduledAppointment => {
            "A survey follows from a scheduled appointment, and there is none."
        }
    }
}
