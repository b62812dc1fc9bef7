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
pub enum HiddenReasonKind {
    /// The clinic has no page of information.
    NoClinicInfo,
    /// The client has no pets.
    NoPets,
    /// No website widget is turned on.
    WidgetsOff,
    /// No conversation is active.
    NoActiveConversation,
    /// No appointment to show starts now or later.
    NoUpcomingAppointments,
    /// Appointments are upcoming, but of types that the clinic did not make visible. Meant for staff.
    AppointmentTypesNotVisible,
    /// Appointments are upcoming, but of pets that are inactive or deceased. Meant for staff.
    AppointmentsOfInactivePets,
    /// No service of an active pet is due from today to six months from today.
    NoServicesDue,
    /// Services are due, but only of pets that are inactive or deceased. Meant for staff.
    ServicesOfInactivePets,
    /// The client uploaded no photo.
    NoPhoto,
    /// The clinic's PIMS has no ID cards.
    IdCardNotAvailable,
    /// The clinic's PIMS has no reminders under a pet.
    RemindersNotAvailable,
    /// No service is overdue or due within six months.
    NoReminders,
    /// The pet is no longer a patient: its page has no reminders.
    PetInactive,
    /// The pet is deceased: its page has neither reminders nor appointments.
    PetDeceased,
    /// The client has no conversations.
    NoConversations,
}

explained! {
    /// One reason for which a section is hidden.
    #[output]
    pub struct HiddenReason of HiddenReasonKind {
        /// Whether the reason is meant for staff (PORTAL-7). A page for the client has no such reason.
        for_staff: bool,
    }
}

impl From<HiddenReasonKind> for HiddenReason {
    fn from(kind: HiddenReasonKind) -> Self {
        Self { rule: kind.rule(), kind, for_staff: kind.is_for_staff() }
    }
}

impl HiddenReasonKind {
    /// What the client reads in place of a reason meant for staff: the reason of a section that has nothing to hide
    /// (PORTAL-7). Any other reason is its own.
    pub(super) const fn for_client(self) -> Self {
        match self {
            Self::AppointmentTypesNotVisible | Self::AppointmentsOfInactivePets => {
                Self::NoUpcomingAppointments
            }
            Self::ServicesOfInactivePets => Self::NoServicesDue,
            own => own,
        }
    }

    /// Whether the reason is meant for staff, and a page for the client leaves it out (PORTAL-7).
    ///
    /// ```
    /// use littermate::portal::HiddenReasonKind;
    ///
    /// assert!(HiddenReasonKind::AppointmentTypesNotVisible.is_for_staff());
    /// assert!(!HiddenReasonKind::NoUpcomingAppointments.is_for_staff());
    /// ```
    #[must_use]
    pub fn is_for_staff(self) -> bool {
        self.for_client() != self
    }
}

impl Explain for HiddenReasonKind {
    fn rule(&self) -> Rule {
        match self {
            Self::NoClinicInfo | Self::NoPets | Self::WidgetsOff | Self::NoActiveConversation => {
                Rule::PortalHome
            }
            Self::NoUpcomingAppointments | Self::AppointmentTypesNotVisible => Rule::VisibleAppointments,
            Self::NoServicesDue => Rule::ServicesDueOnHome,
            Self::ServicesOfInactivePets
            | Self::AppointmentsOfInactivePets
            | Self::PetInactive
            | Self::PetDeceased => Rule::InactivePets,
            Self::NoPhoto => Rule::ClientPhoto,
            Self::IdCardNotAvailable => Rule::PetIdCardByPims,
            Self::RemindersNotAvailable => Rule::PortalRemindersByPims,
            Self::NoReminders => Rule::RemindersUnderPet,
            Self::NoConversations => Rule::ConversationHistory,
        }
    }
}

impl fmt::Display for HiddenReasonKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoClinicInfo => "The clinic has not given a link to its information.",
            Self::NoPets => "The client has no pets.",
            Self::WidgetsOff => "The clinic has no website widget turned on.",
            Self::NoActiveConversation => "No conversation is active.",
            Self::NoUpcomingAppointments => "There are no upcoming appointments to show.",
            Self::AppointmentTypesNotVisible => {
                "Appointments are upcoming, but of types that the clinic does not show to clients."
            }
            Self::AppointmentsOfInactivePets => {
                "Appointments are upcoming for pets that are inactive or deceased; they do not show on home."
            }
            Self::NoServicesDue => "No service of an active pet is due within the next six months.",
            Self::ServicesOfInactivePets => {
                "Services are due only for pets that are inactive or deceased; they do not show on home."
            }
            Self::NoPhoto => "The client has not uploaded a photo.",
            Self::IdCardNotAvailable => "The clinic has no PIMS that makes ID cards available.",
            Self::RemindersNotAvailable => {
                "The clinic has no PIMS that makes reminders available under a pet."
            }
            Self::NoReminders => "No service is overdue or due within the next six months.",
            Self::PetInactive => "The pet is no longer a patient, so it gets no reminders.",
            Self::PetDeceased => "The pet is deceased, so its page shows no reminders and no appointments.",
            Self::NoConversations => "The client has no conversations.",
        })
    }
}
