//! Why a channel is not used.

use std::fmt;

use macro_rules_attribute::apply;

use crate::explained::{Explain, explained};
use crate::rule::Rule;
use crate::wire::code;

/// A channel that a message can go by.
#[apply(code)]
#[output]
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
#[output]
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

explained! {
    /// A reason, its rule, and a sentence.
    #[output]
    pub struct ReasonInfo of Suppression;
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

    /// Its bit.
    pub(super) const fn bit(self) -> u16 {
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
            Self::NoPrimary => "No number is the primary one; none is picked in its place.",
            Self::PrimaryNotTextable => {
                "The primary number cannot receive texts; those that can are named, and none is picked."
            }
            Self::TextStoppedByKeyword => {
                "The client texted STOP from the primary number; only START from it lifts that."
            }
            Self::TextOffByClient => "The client switched texts off in the portal.",
            Self::TextOffByStaff => "Staff switched texts off.",
            Self::NoEmail => "There is no email address.",
            Self::EmailInvalid => "What is written is no email address.",
            Self::EmailOffByClient => "The client switched email off in the portal.",
            Self::EmailOffByStaff => "Staff switched email off.",
            Self::PushNotSetUp => "The client has not set push notifications up in the app.",
            Self::PushOffByClient => "The client switched push notifications off in the app.",
            Self::SurveysOff => "NPS surveys are off for the client; everything else goes on.",
            Self::SurveyAutomationOff => "NPS surveys are off for this type of automation.",
            Self::NoScheduledAppointment => {
                "A survey follows from a scheduled appointment, and there is none."
            }
        })
    }
}
