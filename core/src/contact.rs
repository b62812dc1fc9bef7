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
mod edit_phones;
mod notice;
#[cfg(feature = "json")]
pub mod ops;
mod permission;
mod pims_contacts;
mod read_phone_number;
mod sync;
mod sync_change;
mod sync_phones;

pub use edit::{ContactAction, ContactEdit, ContactEditOutput, ContactEffect, EditError, Editing};
pub use notice::{ContactNotice, ContactNoticeKind};
pub use permission::{
    ContactActor, ContactField, EditActor, Permission, PermissionRow, TABLE, permission, permissions,
};
pub use pims_contacts::{ContactSync, PimsContacts, PimsEmail, PimsPhone};
#[cfg(any(feature = "phones", feature = "phones-lite"))]
pub use read_phone_number::read_phone_number;
pub use read_phone_number::{PhoneNumberKind, PhoneNumberReading, read_phone_number_with};
pub use sync::ContactSyncOutput;
pub use sync_change::{SyncChange, SyncChangeKind};
