//! The contact data of a PIMS record.

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
    /// A sync for this clinic. Phone numbers are parsed with its region.
    #[must_use]
    pub const fn new(clinic: &'a Clinic) -> Self {
        Self { clinic }
    }
}

/// The contact data of a PIMS record. Data that are missing here were removed in the PIMS, so no field has a default.
#[apply(wire)]
pub struct PimsContacts {
    /// The id of the PIMS record. Must be the record that the profile is linked to.
    pub record: PimsRecordId,
    /// The name in the PIMS.
    pub name: PersonName,
    /// The email address in the PIMS, or that there is none.
    pub email: PimsEmail,
    /// The phones in the PIMS, in any order.
    pub phones: Vec<PimsPhone>,
}

/// The email address in the PIMS, or that there is none.
#[apply(union)]
pub enum PimsEmail {
    /// The record has no email address.
    None,
    /// The record has an email address.
    Address {
        /// The address as entered in the PIMS.
        text: EmailText,
    },
}

/// A phone in the PIMS.
#[apply(wire)]
pub struct PimsPhone {
    /// The phone number as entered in the PIMS.
    pub text: PhoneText,
    /// Whether the PIMS marks the phone as primary. At most one is.
    pub primary: bool,
}
