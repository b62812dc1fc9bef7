//! The operation that checks a draft.

use macro_rules_attribute::apply;

use super::{ClientDraft, ClientsCheckOutput};
use crate::api::operations;
use crate::model::clinic::Clinic;
use crate::wire::wire;

/// Input of `clients.check`: the draft, and the clinic it belongs to.
#[apply(wire)]
pub struct ClientsCheckInput {
    /// The clinic, whose region the numbers are read with.
    pub clinic: Clinic,
    /// The profile as typed.
    pub draft: ClientDraft,
}

operations! {
    /// Reads a draft into a client, with everything noticed on the way.
    ///
    /// Its phone numbers are read with the clinic's region (CONTACT-16), and its email address.
    CheckClient = "clients.check" as checkClient: ClientsCheckInput => ClientsCheckOutput [reads phones], |input, phones| {
        Ok(input.draft.check_with(&input.clinic, phones)?)
    };
}
