//! The operation that follows retired clients to their survivors.

use macro_rules_attribute::apply;

use super::resolve::{ClientStanding, Resolution, resolve_all};
use crate::api::operations;
use crate::model::ids::ClientId;
use crate::wire::wire;

/// Input of `clients.resolve`.
#[apply(wire)]
pub struct ResolveInput {
    /// What is known of the clients on the way; at most 1,000,000.
    pub clients: Vec<ClientStanding>,
    /// The clients asked about.
    pub ask: Vec<ClientId>,
}

/// Output of `clients.resolve`.
#[apply(wire)]
pub struct ResolveOutput {
    /// One answer for each client asked about, in order.
    pub resolutions: Vec<Resolution>,
}

operations! {
    /// Which client remains of each one asked about.
    ///
    /// It needs the status of every client on the way.
    ResolveClients = "clients.resolve" as resolveClients: ResolveInput => ResolveOutput, |input, _| {
        let ResolveInput { clients, ask } = input;
        Ok(ResolveOutput { resolutions: resolve_all(&clients, &ask)? })
    };
}
