//! The contact points of a client: the permissions, edits by users, and the nightly sync.
//!
//! | item | purpose |
//! |---|---|
//! | [`TABLE`], [`permission`] | the permission table (CONTACT-15) |
//! | [`Editing`] | edits of a profile, all or none |
//! | [`read_phone_number_with`] | parsing a single phone number (CONTACT-18) |
//! | [`ContactSync`] | the nightly sync (CONTACT-1, CONTACT-6) |

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
