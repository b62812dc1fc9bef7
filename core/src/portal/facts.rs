//! What a host knows of a client and a clinic, as far as the portal shows it.

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

/// Everything that the pages of one client's portal are made of. Each list has at most 10,000 entries.
#[apply(wire)]
pub struct PortalFacts {
    /// The clinic whose portal it is.
    pub clinic: Clinic,
    /// What the clinic set for its portal.
    pub settings: PortalSettings,
    /// The owner and the clinic, as an ID card names them (PORTAL-5).
    pub card_header: CardHeader,
    /// The client's pets, inactive and deceased ones too, in the order they are to stand in.
    pub pets: Vec<PortalPet>,
    /// All conversations of the client, archived ones too.
    pub conversations: Vec<ConversationCard>,
    /// The appointments of the pets, past and cancelled ones too where the host has them.
    pub appointments: Vec<Appointment>,
    /// The services of the pets, completed ones too where the host has them.
    pub services: Vec<PetService>,
}

/// The owner and the clinic, as an ID card names them (PORTAL-5).
#[apply(wire)]
pub struct CardHeader {
    /// The name of the pet's owner: the client whose portal it is.
    pub owner: PersonName,
    /// The name of the clinic.
    pub clinic: Name,
    /// The phone number of the clinic, in E.164; null where the card is to have none.
    pub clinic_phone: Option<E164>,
}

/// What the clinic set for its portal.
///
/// Whether it has service reminders on is not asked: the portal shows them all the same (PORTAL-3).
#[apply(wire)]
pub struct PortalSettings {
    /// Where the clinic's information is; null where it has none.
    pub clinic_info: Option<WebLink>,
    /// The website widgets, on or off.
    pub widgets: Vec<PortalWidget>,
    /// The types of appointments that clients can see (PORTAL-7).
    pub visible_appointment_types: Vec<AppointmentTypeId>,
}

/// A website widget option.
#[apply(wire)]
pub struct PortalWidget {
    /// What it is called.
    pub label: Name,
    /// The URL that the widget opens.
    pub link: WebLink,
    /// Whether the clinic turned it on.
    pub on: bool,
}

/// A pet with what its page shows.
#[apply(wire)]
pub struct PortalPet {
    /// The pet as on its profile.
    pub pet: Pet,
    /// What more its signalment has.
    pub signalment: SignalmentFacts,
    /// The photo that the client uploaded, if any.
    pub photo: Photo,
    /// Its vaccinations: every record there is, in any order.
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
    /// What it is called: `Annual exam`.
    pub title: Name,
    /// The moment when the appointment starts.
    pub starts_at: Instant,
    /// Whether it was cancelled. It can hide an appointment, so it is always said.
    pub cancelled: bool,
}
