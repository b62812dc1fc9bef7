//! Linking a profile to a PIMS record, and unlinking it when the record is gone (CONTACT-20, CONTACT-22).

mod link;
#[cfg(feature = "json")]
pub mod ops;
mod unlink;

pub use link::{ClientsLinkOutput, RecordHolder, link};
pub use unlink::{ClientsUnlinkOutput, RecordRemoval, Successor, unlink};
