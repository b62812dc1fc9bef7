//! The operation that validates a draft.

use macro_rules_attribute::apply;

use super::{ClientDraft, ClientsCheckOutput};
use crate::api::operations;
use crate::model::clinic::Clinic;
use crate::wire::wire;

/// Input of `clients.check`: the draft, and the clinic it belongs to.
#[apply(wire)]
pub struct ClientsCheckInput {
    /// The clinic. Phone numbers without a country code are parsed as numbers of its region.
    pub clinic: Clinic,
    /// The profile as entered.
    pub draft: ClientDraft,
}

operations! {
    /// Validates a draft and returns a client, together with any notices.
    ///
    /// Parses the phone numbers with the clinic's region, and the email address (CONTACT-16).
    CheckClient = "clients.check" as checkClient: ClientsCheckInput => ClientsCheckOutput [reads phones], |input, phones| {
        Ok(input.draft.check_with(&input.clinic, phones)?)
    };
}
