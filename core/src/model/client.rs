//! A client (pet parent, customer): what a profile holds, once checked.

mod check;
mod draft;
mod facts;
pub(crate) mod invariants;
#[cfg(feature = "json")]
pub mod ops;
mod parts;
mod profile;

pub use check::{Checked, Notice, NoticeKind};
pub(crate) use check::{read_number, unknown_region};
pub use draft::{ClientDraft, LineDraft, PhoneDraft};
pub use facts::{ClientFacts, Facts};
pub use parts::{ClientParts, ClientStatus, PersonName, StandingMerge};
pub use profile::Client;
