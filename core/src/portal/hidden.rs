//! The reasons why a section of a page is hidden.

use std::fmt;

use macro_rules_attribute::apply;

use crate::explained::{Explain, explained};
use crate::rule::Rule;
use crate::wire::union;

/// The kinds of reasons why a section is hidden.
#[apply(union)]
#[output]
#[derive(Copy)]
pub enum HiddenReasonKind {
    /// The clinic has no information page.
    NoClinicInfo,
    /// The client has no pets.
    NoPets,
    /// No website widget is turned on.
    WidgetsOff,
    /// No conversation is active.
    NoActiveConversation,
    /// No visible appointment is upcoming.
    NoUpcomingAppointments,
    /// There are upcoming appointments, but of types that the clinic did not make visible. For staff only.
    AppointmentTypesNotVisible,
    /// There are upcoming appointments, but of inactive or deceased pets. For staff only.
    AppointmentsOfInactivePets,
    /// No service of an active pet is due within six months from today.
    NoServicesDue,
    /// Services are due, but only of inactive or deceased pets. For staff only.
    ServicesOfInactivePets,
    /// The client uploaded no photo.
    NoPhoto,
    /// The clinic's PIMS does not support ID cards.
    IdCardNotAvailable,
    /// The clinic's PIMS does not support reminders under a pet.
    RemindersNotAvailable,
    /// No service is overdue or due within six months.
    NoReminders,
    /// The pet is inactive: its page has no reminders.
    PetInactive,
    /// The pet is deceased: its page has neither reminders nor appointments.
    PetDeceased,
    /// The client has no conversations.
    NoConversations,
}

explained! {
    /// A reason why a section is hidden.
    #[output]
    pub struct HiddenReason of HiddenReasonKind {
        /// Whether the reason is for staff only (PORTAL-7). A page for the client contains no such reason.
        for_staff: bool,
    }
}

impl From<HiddenReasonKind> for HiddenReason {
    fn from(kind: HiddenReasonKind) -> Self {
        Self { rule: kind.rule(), kind, for_staff: kind.is_for_staff() }
    }
}

impl HiddenReasonKind {
    /// The reason that the client sees instead of a reason for staff: that of a section without anything to hide (PORTAL-7). Any
    /// other reason is unchanged.
    pub(super) const fn for_client(self) -> Self {
        match self {
            Self::AppointmentTypesNotVisible | Self::AppointmentsOfInactivePets => {
                Self::NoUpcomingAppointments
            }
            Self::ServicesOfInactivePets => Self::NoServicesDue,
            own => own,
        }
    }

    /// Whether the reason is for staff only and is omitted from a page for the client (PORTAL-7).
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
            Self::NoClinicInfo => "The clinic has no information page.",
            Self::NoPets => "The client has no pets.",
            Self::WidgetsOff => "No website widget is turned on.",
            Self::NoActiveConversation => "No conversation is active.",
            Self::NoUpcomingAppointments => "There are no upcoming appointments to show.",
            Self::AppointmentTypesNotVisible => {
                "All upcoming appointments are of types that the clinic does not show to clients."
            }
            Self::AppointmentsOfInactivePets => {
                "All upcoming appointments are of inactive or deceased pets, which the home page does not show."
            }
            Self::NoServicesDue => "No service of an active pet is due within the next six months.",
            Self::ServicesOfInactivePets => {
                "All services due are of inactive or deceased pets, which the home page does not show."
            }
            Self::NoPhoto => "The client has not uploaded a photo.",
            Self::IdCardNotAvailable => "The clinic's PIMS does not support ID cards.",
            Self::RemindersNotAvailable => {
                "The clinic's PIMS does not support reminders under a pet."
            }
            Self::NoReminders => "No service is overdue or due within the next six months.",
            Self::PetInactive => "The pet is inactive, so it has no reminders.",
            Self::PetDeceased => "The pet is deceased, so its page has no reminders or appointments.",
            Self::NoConversations => "The client has no conversations.",
        })
    }
}
