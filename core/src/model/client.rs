//! A client (pet parent, customer): the validated profile and the draft it is read from.

mod check;
mod draft;
mod facts;
pub(crate) mod invariants;
#[cfg(feature = "json")]
pub mod ops;
mod parts;
mod primary;
mod profile;

pub use check::{ClientsCheckOutput, DraftNotice, DraftNoticeKind};
pub(crate) use check::{ReadNumber, read_number, unknown_region};
pub use draft::{ClientDraft, PhoneDraft};
pub use facts::{ClientFacts, Facts};
pub use parts::{ActiveMerge, ClientParts, ClientStatus, PersonName};
pub use primary::primary;
pub(crate) use primary::{PrimaryChange, settle};
pub use profile::Client;
