//! The inputs of handles that are not also inputs of an operation.

use macro_rules_attribute::apply;

use crate::merge::{Policy, Surface};
use crate::model::client::ClientFacts;
use crate::model::clinic::Clinic;
use crate::reminder::Service;
use crate::wire::wire;

/// A list of search results that stays in memory: see [`SearchList`](super::SearchList).
#[apply(wire)]
pub struct SearchListInput {
    /// The clinic in hand.
    pub clinic: Clinic,
    /// The facts of each profile found; at most 1,000,000.
    pub results: Vec<ClientFacts>,
    /// Where the merge would run.
    pub surface: Surface,
    /// The policy.
    #[serde(default)]
    pub policy: Policy,
}

/// A list of services that stays in memory: see [`ServiceList`](super::ServiceList).
#[apply(wire)]
pub struct ServiceListInput {
    /// The services; at most 1,000,000.
    pub services: Vec<Service>,
}
