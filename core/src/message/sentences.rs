//! The English sentences of routing.

use super::reason::Suppression;

pub(super) const fn reason(reason: Suppression) -> &'static str {
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
