//! The pet portal: its home page and the page of a pet, as whole answers ready to draw (PORTAL-1 to PORTAL-10).
//!
//! [`PortalFacts`] is what a host knows of a client, checked as a whole; [`Portal`] is the same, known to hold together.
//! Every section of a page is either shown with its content or hidden with all its reasons, each with its rule.

mod appointments;
mod check;
mod facts;
mod hidden;
mod home;
mod id_card;
mod pet_page;
mod photo;
mod services;
mod signalment;

pub use appointments::{AppointmentLine, AppointmentsSection};
pub use check::Portal;
pub use facts::{Appointment, PortalFacts, PortalPet, PortalSettings, Widget};
pub use hidden::{Hidden, HiddenReason};
pub use home::{
    ClinicInfoSection, HomeConversationSection, HomePage, PetCard, PetsSection, WidgetLine, WidgetsSection,
};
pub use id_card::{Expiry, IdCardSection, Vaccination, VaccineLine, VaccineState, id_card};
pub use pet_page::{ConversationLine, ConversationsSection, PetPage};
pub use photo::{Photo, PhotoAction, PhotoSection, PhotoUpload, upload};
pub use services::{ServiceLine, ServicesSection};
pub use signalment::{Age, Altered, ChangedIn, Sex, Signalment, SignalmentFacts};
