//! Why a section of a page is hidden.

use macro_rules_attribute::apply;

use crate::rule::Rule;
use crate::wire::{code, wire};

/// A reason for which a section is hidden.
#[apply(code)]
pub enum HiddenReason {
    /// The clinic has no page of information.
    NoClinicInfo,
    /// The client has no pets.
    NoPets,
    /// No website widget is turned on.
    WidgetsOff,
    /// No conversation is active.
    NoActiveConversation,
    /// No appointment starts now or later.
    NoUpcomingAppointments,
    /// Appointments are upcoming, but of types that the clinic did not make visible.
    AppointmentTypesNotVisible,
    /// No service is due from today to six months from today.
    NoServicesDue,
    /// Services are due, but only of pets that are inactive or deceased.
    OnlyOfPetsApart,
    /// The client uploaded no photo.
    NoPhoto,
    /// The clinic's PIMS has no ID cards.
    IdCardNotAvailable,
    /// The clinic's PIMS has no reminders under a pet.
    RemindersNotAvailable,
    /// No service is overdue or due within six months.
    NoReminders,
    /// The pet is no longer a patient.
    PetInactive,
    /// The pet is deceased.
    PetDeceased,
    /// The client has no conversations.
    NoConversations,
}

/// One reason for which a section is hidden.
#[apply(wire)]
pub struct Hidden {
    /// The reason.
    pub reason: HiddenReason,
    /// The rule.
    pub rule: Rule,
    /// An English sentence.
    pub detail: String,
}

impl From<HiddenReason> for Hidden {
    fn from(reason: HiddenReason) -> Self {
        let (rule, detail) = match reason {
            HiddenReason::NoClinicInfo => (Rule::Portal1, "The clinic gave no link to its information."),
            HiddenReason::NoPets => (Rule::Portal1, "The client has no pets."),
            HiddenReason::WidgetsOff => (Rule::Portal1, "The clinic turned on no website widget."),
            HiddenReason::NoActiveConversation => (Rule::Portal1, "No conversation is active."),
            HiddenReason::NoUpcomingAppointments => (Rule::Portal7, "No appointment is upcoming."),
            HiddenReason::AppointmentTypesNotVisible => (
                Rule::Portal7,
                "Appointments are upcoming, of types that the clinic does not show to clients.",
            ),
            HiddenReason::NoServicesDue => (Rule::Portal2, "No service is due within the next six months."),
            HiddenReason::OnlyOfPetsApart => {
                (Rule::Portal9, "Services are due only of pets that are inactive or deceased.")
            }
            HiddenReason::NoPhoto => (Rule::Portal6, "The client uploaded no photo."),
            HiddenReason::IdCardNotAvailable => {
                (Rule::Pims3, "The clinic's PIMS makes no ID cards available.")
            }
            HiddenReason::RemindersNotAvailable => {
                (Rule::Pims4, "The clinic's PIMS makes no reminders available under a pet.")
            }
            HiddenReason::NoReminders => {
                (Rule::Portal3, "No service is overdue or due within the next six months.")
            }
            HiddenReason::PetInactive => {
                (Rule::Portal9, "The pet is no longer a patient and gets no reminders.")
            }
            HiddenReason::PetDeceased => (Rule::Portal9, "The pet is deceased and gets no reminders."),
            HiddenReason::NoConversations => (Rule::Conv3, "The client has no conversations."),
        };
        Self { reason, rule, detail: detail.to_owned() }
    }
}

/// Of a section that one reason hides.
pub(super) fn because(reason: HiddenReason) -> Vec<Hidden> {
    vec![reason.into()]
}
