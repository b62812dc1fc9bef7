//! The operations on contact points.

use macro_rules_attribute::apply;

use super::{Actor, ContactSync, Edit, Edited, Editing, PermissionRow, PimsContacts, Synced, permissions};
use crate::api::{ApiError, operations};
use crate::model::client::Client;
use crate::model::clinic::Clinic;
use crate::model::time::Instant;
use crate::wire::wire;

/// Input of `contact.edit`.
#[apply(wire)]
pub struct ContactEditInput {
    /// The clinic in hand, whose region numbers are read with.
    pub clinic: Clinic,
    /// The profile.
    pub client: Client,
    /// Who edits.
    pub actor: Actor,
    /// The edits, carried out in this order, all or none; at most 1,000.
    pub edits: Vec<Edit>,
    /// When.
    pub now: Instant,
}

/// Input of `contact.permissions`: an empty object.
#[apply(wire)]
pub struct ContactPermissionsInput {}

/// Output of `contact.permissions`.
#[apply(wire)]
#[output]
pub struct ContactPermissionsOutput {
    /// The whole table, field by field and actor by actor.
    pub table: Vec<PermissionRow>,
}

/// Input of `contact.sync`.
#[apply(wire)]
pub struct ContactSyncInput {
    /// The clinic in hand, whose region numbers are read with.
    pub clinic: Clinic,
    /// The profile.
    pub client: Client,
    /// The PIMS' version of it.
    pub pims: PimsContacts,
}

operations! {
    /// Edits contact points and switches, with what the host must do.
    ///
    /// In the order given, all or none; at most 1,000. Nothing of it is written to the PIMS (CONTACT-4).
    ///
    /// Refused with every edit that the rules do not allow, each with its path: the actor may not change the field
    /// (CONTACT-15), the number is not on the profile or is there already, an only number would be unset (CONTACT-2), the
    /// client opted out of what staff would switch on (CONTACT-11).
    EditContact = "contact.edit" as editContact: ContactEditInput => Edited [reads phones], |input, reader| {
        let ContactEditInput { clinic, client, actor, edits, now } = input;
        Ok(Editing::new(&clinic, actor, now).edit_with(&client, &edits, reader)?)
    };
    /// Who may change what: actor by field.
    ///
    /// The whole table (CONTACT-15).
    ContactPermissions = "contact.permissions" as contactPermissions:
        ContactPermissionsInput => ContactPermissionsOutput, |ContactPermissionsInput {}, _| {
        Ok(ContactPermissionsOutput { table: permissions() })
    };
    /// Takes the PIMS' version of a profile in, with what changed and why.
    ///
    /// Doing it twice changes nothing the second time (CONTACT-1, CONTACT-6).
    SyncContact = "contact.sync" as syncContact: ContactSyncInput => Synced [reads phones], |input, reader| {
        let ContactSyncInput { clinic, client, pims } = input;
        ContactSync::new(&clinic).sync_with(&client, &pims, reader).map_err(ApiError::not_allowed)
    };
}
