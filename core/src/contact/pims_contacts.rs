//! What the PIMS has of a client.

use macro_rules_attribute::apply;

use crate::model::client::{LineDraft, PersonName};
use crate::model::clinic::Clinic;
use crate::model::email::EmailText;
use crate::model::ids::PimsRecordId;
use crate::model::phone::{PhoneReader, PhoneText};
use crate::wire::{union, wire};

/// Where a sync happens.
#[derive(Clone, Copy)]
pub struct ContactSync<'a> {
    /// The clinic in hand, whose region numbers are read with.
    pub clinic: &'a Clinic,
    /// What reads phone numbers as typed.
    pub reader: &'a dyn PhoneReader,
}

/// What the PIMS has of a client, all of it. What is not here has left the PIMS, so nothing has a default.
#[apply(wire)]
pub struct PimsContacts {
    /// Its record.
    pub record: PimsRecordId,
    /// The name.
    pub name: PersonName,
    /// The email address.
    pub email: PimsEmail,
    /// The phone numbers, in any order.
    pub phones: Vec<PimsPhone>,
}

/// The email address that the PIMS has, or that it has none.
#[apply(union)]
pub enum PimsEmail {
    /// It has none.
    None,
    /// It has one.
    Address {
        /// The address as typed there.
        text: EmailText,
    },
}

/// A phone number that the PIMS has.
#[apply(wire)]
pub struct PimsPhone {
    /// The number as typed there.
    pub text: PhoneText,
    /// What is known of its line.
    pub line: LineDraft,
    /// Whether the PIMS marks it as primary. At most one number is.
    pub primary: bool,
}
