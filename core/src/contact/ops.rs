//! The operations on contact data.

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
    /// The clinic the request is for. Phone numbers are parsed with its region.
    pub clinic: Clinic,
    /// The profile to edit.
    pub client: Client,
    /// The user who makes the edits (CONTACT-15).
    pub actor: EditActor,
    /// The edits, applied in this order, all or none; at most 1,000.
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
    /// The cells of the table, by field and then by actor.
    pub table: Vec<PermissionRow>,
}

/// Input of `contact.sync`: a profile and its PIMS record.
#[apply(wire)]
pub struct ContactSyncInput {
    /// The clinic the request is for. Phone numbers are parsed with its region.
    pub clinic: Clinic,
    /// The profile to update.
    pub client: Client,
    /// The contact data of the PIMS record.
    pub pims: PimsContacts,
}

/// Input of `contact.read-phone-number`: the text and the region.
#[apply(wire)]
pub struct ContactReadPhoneNumberInput {
    /// The phone number as entered, in any format, with or without a note next to it.
    pub text: PhoneText,
    /// The region of numbers without a country code: the clinic's.
    pub region: Region,
}

operations! {
    /// Edits the contact data and switches of a profile.
    ///
    /// Applies all edits in order, or none; at most 1,000. Nothing is written to the PIMS (CONTACT-4).
    ///
    /// The error lists every edit that the rules do not allow, with its path: the actor may not change the field (CONTACT-15),
    /// the phone is not on the profile or is already on it, an only phone would be unset (CONTACT-2), the client opted out of
    /// what staff would switch on (CONTACT-11).
    EditContact = "contact.edit" as editContact: ContactEditInput => ContactEditOutput [reads phones], |input, reader| {
        let ContactEditInput { clinic, client, actor, edits, now } = input;
        Ok(Editing::new(&clinic, actor, now).edit_with(&client, &edits, reader)?)
    };
    /// Parses a phone number with its extension and the note next to it.
    ///
    /// Returns the key, the E.164 number, the extension, the note as a label and the derived line type, or that the text is not a
    /// valid number (CONTACT-16, CONTACT-18).
    ReadPhoneNumber = "contact.read-phone-number" as readPhoneNumber: ContactReadPhoneNumberInput => PhoneNumberReading [reads phones], |input, reader| {
        Ok(read_phone_number_with(&input.text, input.region, reader)?)
    };
    /// Lists which actor may change which field.
    ///
    /// The whole permission table (CONTACT-15).
    ContactPermissions = "contact.permissions" as contactPermissions:
        ContactPermissionsInput => ContactPermissionsOutput, |ContactPermissionsInput {}, _| {
        Ok(ContactPermissionsOutput { table: permissions() })
    };
    /// Updates a profile with the contact data of the PIMS.
    ///
    /// Returns what changed and why. Repeating it changes nothing (CONTACT-1, CONTACT-6).
    SyncContact = "contact.sync" as syncContact: ContactSyncInput => ContactSyncOutput [reads phones], |input, reader| {
        let ContactSyncInput { clinic, client, pims } = input;
        ContactSync::new(&clinic).sync_with(&client, &pims, reader).map_err(ApiError::not_allowed)
    };
}
