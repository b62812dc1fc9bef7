//! The facts of a client and a clinic that the portal shows.

use macro_rules_attribute::apply;

use super::photo::Photo;
use super::signalment::SignalmentFacts;
use super::vaccination::Vaccination;
use crate::conversation::ConversationCard;
use crate::model::client::PersonName;
use crate::model::clinic::Clinic;
use crate::model::ids::{AppointmentId, AppointmentTypeId, Name, PetId};
use crate::model::link::WebLink;
use crate::model::pet::Pet;
use crate::model::phone::E164;
use crate::model::time::Instant;
use crate::reminder::PetService;
use crate::wire::wire;

/// The facts from which the pages of a client's portal are made. Each list has at most 10,000 entries.
#[apply(wire)]
pub struct PortalFacts {
    /// The clinic whose portal it is.
    pub clinic: Clinic,
    /// The clinic's settings for its portal.
    pub settings: PortalSettings,
    /// The owner and the clinic as an ID card shows them (PORTAL-5).
    pub card_header: CardHeader,
    /// The client's pets, including inactive and deceased ones, in display order.
    pub pets: Vec<PortalPet>,
    /// All conversations of the client, including archived ones.
    pub conversations: Vec<ConversationCard>,
    /// The appointments of the pets. Past and cancelled ones may be included.
    pub appointments: Vec<Appointment>,
    /// The services of the pets. Completed ones may be included.
    pub services: Vec<PetService>,
}

/// The owner and the clinic as an ID card shows them (PORTAL-5).
#[apply(wire)]
pub struct CardHeader {
    /// The name of the pet's owner: the client whose portal it is.
    pub owner: PersonName,
    /// The name of the clinic.
    pub clinic: Name,
    /// The phone number of the clinic in E.164; null if the card has none.
    pub clinic_phone: Option<E164>,
}

/// The clinic's settings for its portal.
///
/// Whether service reminders are on does not matter: the portal shows services regardless (PORTAL-3).
#[apply(wire)]
pub struct PortalSettings {
    /// The URL of the clinic's information page; null if there is none.
    pub clinic_info: Option<WebLink>,
    /// The website widgets, on or off.
    pub widgets: Vec<PortalWidget>,
    /// The types of appointments that clients can see (PORTAL-7).
    pub visible_appointment_types: Vec<AppointmentTypeId>,
}

/// A website widget of the portal's home page.
#[apply(wire)]
pub struct PortalWidget {
    /// The label of the widget.
    pub label: Name,
    /// The URL that the widget opens.
    pub link: WebLink,
    /// Whether the clinic turned the widget on.
    pub on: bool,
}

/// A pet with the facts that its page shows.
#[apply(wire)]
pub struct PortalPet {
    /// The pet as on its profile.
    pub pet: Pet,
    /// The facts of the pet's signalment.
    pub signalment: SignalmentFacts,
    /// The photo that the client uploaded, if any.
    pub photo: Photo,
    /// The vaccination records, in any order.
    pub vaccinations: Vec<Vaccination>,
}

/// An appointment of a pet.
#[apply(wire)]
pub struct Appointment {
    /// The id of the appointment.
    pub id: AppointmentId,
    /// The id of the pet.
    pub pet: PetId,
    /// The type of the appointment, which the clinic may show or hide (PORTAL-7).
    pub appointment_type: AppointmentTypeId,
    /// The title of the appointment: `Annual exam`.
    pub title: Name,
    /// The moment when the appointment starts.
    pub starts_at: Instant,
    /// Whether the appointment was cancelled. Required: it can hide the appointment.
    pub cancelled: bool,
}
