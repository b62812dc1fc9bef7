//! What the PIMS has of a client.

use macro_rules_attribute::apply;

use crate::model::client::PersonName;
use crate::model::clinic::Clinic;
use crate::model::email::EmailText;
use crate::model::ids::PimsRecordId;
use crate::model::phone::PhoneText;
use crate::wire::{union, wire};

/// The nightly sync of a clinic.
#[derive(Debug, Clone, Copy)]
pub struct ContactSync<'a> {
    pub(super) clinic: &'a Clinic,
}

impl<'a> ContactSync<'a> {
    /// The sync of this clinic. Phone numbers are read with its region.
    #[must_use]
    pub const fn new(clinic: &'a Clinic) -> Self {
        Self { clinic }
    }
}

/// What the PIMS has of a client, all of it. What is not here has left the PIMS, so nothing has a default.
#[apply(wire)]
pub struct PimsContacts {
    /// The id of the PIMS record. Must be the record that the profile is linked to.
    pub record: PimsRecordId,
    /// The name in the PIMS.
    pub name: PersonName,
    /// The email address in the PIMS, or that there is none.
    pub email: PimsEmail,
    /// The phone numbers, in any order.
    pub phones: Vec<PimsPhone>,
}

/// The email address that the PIMS has, or that it has none.
#[apply(union)]
pub enum PimsEmail {
    /// The record has no email address.
    None,
    /// The record has an email address.
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
    /// Whether the PIMS marks it as primary. At most one number is.
    pub primary: bool,
}
