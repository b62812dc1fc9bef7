//! The operations on PIMS records.

use macro_rules_attribute::apply;

use super::{ClientsLinkOutput, ClientsUnlinkOutput, RecordHolder, RecordRemoval, link, unlink};
use crate::api::{ApiError, operations};
use crate::model::client::Client;
use crate::model::clinic::Clinic;
use crate::model::ids::PimsRecordId;
use crate::wire::wire;

/// Input of `clients.link`: the profile, and the PIMS record to link it to.
#[apply(wire)]
pub struct ClientsLinkInput {
    /// The clinic the request is for.
    pub clinic: Clinic,
    /// The Flow-only profile to link.
    pub client: Client,
    /// The id of the PIMS record.
    pub record: PimsRecordId,
    /// The profile that the record is already linked to, if any. Required: it can block.
    pub holder: RecordHolder,
}

/// Input of `clients.unlink`: the profile, and what happened to its PIMS record.
#[apply(wire)]
pub struct ClientsUnlinkInput {
    /// The clinic the request is for.
    pub clinic: Clinic,
    /// The profile whose record is gone.
    pub client: Client,
    /// What happened to the record.
    pub gone: RecordRemoval,
}

operations! {
    /// Links a Flow-only profile to a PIMS record.
    ///
    /// An error if another profile is linked to the record; merge the two instead, if the PIMS allows it (CONTACT-20).
    LinkClient = "clients.link" as linkClient: ClientsLinkInput => ClientsLinkOutput, |input, _| {
        let ClientsLinkInput { clinic, client, record, holder } = input;
        link(&clinic, &client, &record, &holder).map_err(ApiError::not_allowed)
    };
    /// Turns a profile whose PIMS record is gone into a Flow-only profile.
    ///
    /// If the record was merged into another one in the PIMS, the output says what can be done (CONTACT-22).
    UnlinkClient = "clients.unlink" as unlinkClient: ClientsUnlinkInput => ClientsUnlinkOutput, |input, _| {
        let ClientsUnlinkInput { clinic, client, gone } = input;
        unlink(&clinic, &client, &gone).map_err(ApiError::not_allowed)
    };
}
