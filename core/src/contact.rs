//! The contact points of a client: who may change which, what an edit gives, and what the nightly sync brings.
//!
//! | where | what |
//! |---|---|
//! | [`TABLE`], [`permission`] | CONTACT-15: actor by field |
//! | [`edit`] | one or more edits of a profile, all or none |
//! | [`sync`] | the PIMS' version of a profile comes in (CONTACT-1, CONTACT-6) |

mod apply;
mod edit;
mod guard;
mod notice;
mod numbers;
#[cfg(feature = "json")]
pub mod ops;
mod permission;
mod sentences;
mod sync;
mod sync_numbers;

pub use edit::{ContactAction, ContactEffect, Edit, EditError, Edited, Editing, edit};
pub use notice::{ContactNotice, ContactNoticeKind};
pub use permission::{Actor, ContactField, Permission, PermissionRow, TABLE, permission, permissions};
pub use sync::{ContactSync, PimsContacts, PimsEmail, PimsPhone, SyncChange, SyncChangeKind, Synced, sync};
