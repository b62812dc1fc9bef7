//! Linking a profile to a record of the PIMS, and what happens when the record is gone (CONTACT-20, CONTACT-22).

mod link;
#[cfg(feature = "json")]
pub mod ops;
mod unlink;

pub use link::{ClientsLinkOutput, RecordHolder, link};
pub use unlink::{ClientsUnlinkOutput, RecordRemoval, Successor, unlink};
