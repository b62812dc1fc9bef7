//! The operations on records of the PIMS.

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
    /// The profile, in Flow only.
    pub client: Client,
    /// The record of the PIMS.
    pub record: PimsRecordId,
    /// The profile that has the record already, or that none has. Required: it can block.
    pub holder: RecordHolder,
}

/// Input of `clients.unlink`: the profile, and what happened to its PIMS record.
#[apply(wire)]
pub struct ClientsUnlinkInput {
    /// The clinic the request is for.
    pub clinic: Clinic,
    /// The profile whose record is gone.
    pub client: Client,
    /// What became of the record.
    pub gone: RecordRemoval,
}

operations! {
    /// Links a profile that is in Flow only to a record of the PIMS.
    ///
    /// Refused where another profile has the record: those two are merged, where the PIMS allows it (CONTACT-20).
    LinkClient = "clients.link" as linkClient: ClientsLinkInput => ClientsLinkOutput, |input, _| {
        let ClientsLinkInput { clinic, client, record, holder } = input;
        link(&clinic, &client, &record, &holder).map_err(ApiError::not_allowed)
    };
    /// Makes a profile whose record of the PIMS is gone a profile in Flow only.
    ///
    /// Names what can be done where the record was merged into another one in the PIMS (CONTACT-22).
    UnlinkClient = "clients.unlink" as unlinkClient: ClientsUnlinkInput => ClientsUnlinkOutput, |input, _| {
        let ClientsUnlinkInput { clinic, client, gone } = input;
        unlink(&clinic, &client, &gone).map_err(ApiError::not_allowed)
    };
}
