//! The pet portal: the home page and the page of a pet, ready to render (PORTAL-1 to PORTAL-10).
//!
//! [`PortalFacts`] are the facts of a client that the host passes; [`Portal`] holds them validated. Each section of a page is
//! either shown with its content or hidden with all of its reasons, each with a rule. The rules come from the document on the
//! sections of the Pet Portal; PORTAL-9 and PORTAL-10 are additions of this library. A page is for the client or for staff. Only
//! staff see that something is hidden from the client.
//!
//! ```
//! use littermate::Audience;
//! use littermate::portal::{HiddenReasonKind, Portal, PortalFacts};
//!
//! let facts: PortalFacts = serde_json::from_str(
//!     r#"{
//!         "clinic": { "id": "elm-street", "pims": { "type": "pulse" }, "region": "US" },
//!         "settings": { "clinicInfo": null, "widgets": [], "visibleAppointmentTypes": ["exam"] },
//!         "cardHeader": { "owner": { "first": "Anne", "last": "Jones" }, "clinic": "Elm Street Veterinary" },
//!         "pets": [{
//!             "pet": { "id": "mochi", "name": "Mochi", "species": "Feline", "status": "active", "upcomingAppointments": [] },
//!             "signalment": { "sex": "female", "altered": "yes" },
//!             "photo": { "type": "none" },
//!             "vaccinations": []
//!         }],
//!         "conversations": [],
//!         "appointments": [],
//!         "services": [{
//!             "id": "s-1", "pet": "mochi", "name": "Rabies booster", "due": { "type": "on", "date": "2026-03-01" },
//!             "completed": false
//!         }]
//!     }"#,
//! )?;
//! let (today, now) = ("2026-03-02".parse()?, "2026-03-02T15:00:00Z".parse()?);
//! let portal = Portal::new(&facts)?;
//!
//! // Overdue: hidden on the home page, with the reason; shown on the page of the pet.
//! let home = portal.home(today, now, Audience::Client)?;
//! assert_eq!(home.services.reasons()[0].kind, HiddenReasonKind::NoServicesDue);
//! let page = portal.pet(&"mochi".parse()?, today, now, Audience::Client)?;
//! assert_eq!(page.reminders.content().unwrap()[0].days, -1);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod account;
mod appointments;
mod check;
mod facts;
mod hidden;
mod home;
mod id_card;
#[cfg(feature = "json")]
pub mod ops;
mod pet_page;
mod photo;
mod section;
mod services;
mod signalment;
mod vaccination;

pub use account::{
    AccountNotice, AccountNoticeKind, AccountPage, AccountSurface, AccountSwitch, DetailsChange,
    DetailsChangeKind,
};
pub use appointments::{AppointmentLine, AppointmentsSection};
pub use check::Portal;
pub use facts::{Appointment, CardHeader, PortalFacts, PortalPet, PortalSettings, PortalWidget};
pub use hidden::{HiddenReason, HiddenReasonKind};
pub use home::{
    HomeConversationSection, HomePage, PetCard, PetList, PetsSection, WidgetLine, WidgetsSection,
};
pub use id_card::{IdCard, IdCardSection, VaccineLine};
pub use pet_page::{ConversationLine, ConversationsSection, PetPage};
pub use photo::{LinkSection, Photo, PhotoAction, PhotoRemoval, PhotoRemovalAction, PhotoUpload};
pub use section::Section;
#[cfg(feature = "json")]
pub use section::SectionContent;
pub use services::{ServiceLine, ServicesSection};
pub use signalment::{Age, Altered, ChangedIn, Sex, Signalment, SignalmentFacts};
pub use vaccination::{Expiry, Vaccination, VaccineState};
