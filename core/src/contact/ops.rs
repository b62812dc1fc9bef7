//! The operations on contact points.

use macro_rules_attribute::apply;

use super::{
    ContactEdit, ContactEditOutput, ContactSync, ContactSyncOutput, EditActor, Editing, PermissionRow,
    PhoneNumberReading, PimsContacts, permissions, read_phone_number_with,
};
use crate::api::{ApiError, operations};
use crate::model::client::Client;
use crate::model::clinic::Clinic;
use crate::model::phone::{PhoneText, Region};
use crate::model::time::Instant;
use crate::wire::wire;

/// Input of `contact.edit`: a profile and the edits to apply.
#[apply(wire)]
pub struct ContactEditInput {
    /// The clinic in hand, whose region numbers are read with.
    pub clinic: Clinic,
    /// The profile to edit.
    pub client: Client,
    /// The user who makes the edits (CONTACT-15).
    pub actor: EditActor,
    /// The edits, carried out in this order, all or none; at most 1,000.
    pub edits: Vec<ContactEdit>,
    /// The time of the edits. Changed preferences store it.
    pub now: Instant,
}

/// Input of `contact.permissions`: an empty object.
#[apply(wire)]
pub struct ContactPermissionsInput {}

/// Output of `contact.permissions`: the permission table.
#[apply(wire)]
#[output]
pub struct ContactPermissionsOutput {
    /// The whole table, field by field and actor by actor.
    pub table: Vec<PermissionRow>,
}

/// Input of `contact.sync`: a profile and its PIMS record.
#[apply(wire)]
pub struct ContactSyncInput {
    /// The clinic in hand, whose region numbers are read with.
    pub clinic: Clinic,
    /// The profile to update.
    pub client: Client,
    /// The PIMS' version of it.
    pub pims: PimsContacts,
}

/// Input of `contact.read-phone-number`: the text and the region.
#[apply(wire)]
pub struct ContactReadPhoneNumberInput {
    /// The number as typed, in any spelling, with or without a note beside it.
    pub text: PhoneText,
    /// The region whose numbers are written without a country code: the clinic's.
    pub region: Region,
}

operations! {
    /// Edits contact points and switches, with what the host must do.
    ///
    /// In the order given, all or none; at most 1,000. Nothing of it is written to the PIMS (CONTACT-4).
    ///
    /// Refused with every edit that the rules do not allow, each with its path: the actor may not change the field
    /// (CONTACT-15), the number is not on the profile or is there already, an only number would be unset (CONTACT-2), the
    /// client opted out of what staff would switch on (CONTACT-11).
    EditContact = "contact.edit" as editContact: ContactEditInput => ContactEditOutput [reads phones], |input, reader| {
        let ContactEditInput { clinic, client, actor, edits, now } = input;
        Ok(Editing::new(&clinic, actor, now).edit_with(&client, &edits, reader)?)
    };
    /// Reads one phone number as typed, with its extension and the note beside it.
    ///
    /// Gives the key, the number in E.164, the extension, the note as a label and the derived line type, or says that it is not
    /// a valid number, which a profile stores as entered (CONTACT-16, CONTACT-18).
    ReadPhoneNumber = "contact.read-phone-number" as readPhoneNumber: ContactReadPhoneNumberInput => PhoneNumberReading [reads phones], |input, reader| {
        Ok(read_phone_number_with(&input.text, input.region, reader)?)
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
    SyncContact = "contact.sync" as syncContact: ContactSyncInput => ContactSyncOutput [reads phones], |input, reader| {
        let ContactSyncInput { clinic, client, pims } = input;
        ContactSync::new(&clinic).sync_with(&client, &pims, reader).map_err(ApiError::not_allowed)
    };
}
