//! Why a section of a page is hidden.

use std::fmt;

use macro_rules_attribute::apply;

use crate::explained::{Explain, explained};
use crate::rule::Rule;
use crate::wire::union;

/// A reason for which a section is hidden.
#[apply(union)]
#[output]
#[derive(Copy)]
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

explained! {
    /// One reason for which a section is hidden.
    #[output]
    pub struct Hidden of HiddenReason;
}

impl Explain for HiddenReason {
    fn rule(&self) -> Rule {
        match self {
            Self::NoClinicInfo | Self::NoPets | Self::WidgetsOff | Self::NoActiveConversation => {
                Rule::Portal1
            }
            Self::NoUpcomingAppointments | Self::AppointmentTypesNotVisible => Rule::Portal7,
            Self::NoServicesDue => Rule::Portal2,
            Self::OnlyOfPetsApart | Self::PetInactive | Self::PetDeceased => Rule::Portal9,
            Self::NoPhoto => Rule::Portal6,
            Self::IdCardNotAvailable => Rule::Pims3,
            Self::RemindersNotAvailable => Rule::Pims4,
            Self::NoReminders => Rule::Portal3,
            Self::NoConversations => Rule::Conv3,
        }
    }
}

impl fmt::Display for HiddenReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoClinicInfo => "The clinic gave no link to its information.",
            Self::NoPets => "The client has no pets.",
            Self::WidgetsOff => "The clinic turned on no website widget.",
            Self::NoActiveConversation => "No conversation is active.",
            Self::NoUpcomingAppointments => "No appointment is upcoming.",
            Self::AppointmentTypesNotVisible => {
                "Appointments are upcoming, of types that the clinic does not show to clients."
            }
            Self::NoServicesDue => "No service is due within the next six months.",
            Self::OnlyOfPetsApart => "Services are due only of pets that are inactive or deceased.",
            Self::NoPhoto => "The client uploaded no photo.",
            Self::IdCardNotAvailable => "The clinic's PIMS makes no ID cards available.",
            Self::RemindersNotAvailable => "The clinic's PIMS makes no reminders available under a pet.",
            Self::NoReminders => "No service is overdue or due within the next six months.",
            Self::PetInactive => "The pet is no longer a patient and gets no reminders.",
            Self::PetDeceased => "The pet is deceased and gets no reminders.",
            Self::NoConversations => "The client has no conversations.",
        })
    }
}
