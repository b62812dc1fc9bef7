//! The contact points of a client: who may change which, what an edit gives, and what the nightly sync brings.
//!
//! | where | what |
//! |---|---|
//! | [`TABLE`], [`permission`] | CONTACT-15: actor by field |
//! | [`Editing`] | one or more edits of a profile, all or none |
//! | [`read_phone_number_with`] | one number as typed, read by itself (CONTACT-18) |
//! | [`ContactSync`] | the PIMS' version of a profile comes in (CONTACT-1, CONTACT-6) |

mod apply;
mod edit;
mod notice;
mod numbers;
#[cfg(feature = "json")]
pub mod ops;
mod permission;
mod pims_contacts;
mod read_number;
mod sync;
mod sync_change;
mod sync_numbers;

pub use edit::{ContactAction, ContactEffect, Edit, EditError, Edited, Editing};
pub use notice::{ContactNotice, ContactNoticeKind};
pub use permission::{
    Actor, ContactField, EditActor, Permission, PermissionRow, TABLE, permission, permissions,
};
pub use pims_contacts::{ContactSync, PimsContacts, PimsEmail, PimsPhone};
#[cfg(any(feature = "phones", feature = "phones-lite"))]
pub use read_number::read_phone_number;
pub use read_number::{NumberKind, NumberReading, read_phone_number_with};
pub use sync::Synced;
pub use sync_change::{SyncChange, SyncChangeKind};
