//! The operation that routes a message.

use macro_rules_attribute::apply;

use super::{Message, RouteOutput, RoutingFacts, route_all};
use crate::api::operations;
use crate::wire::wire;

/// Input of `message.route`.
#[apply(wire)]
pub struct RouteInput {
    /// The message.
    pub message: Message,
    /// The facts of each recipient; at most 1,000,000.
    pub recipients: Vec<RoutingFacts>,
}

operations! {
    /// Which channels a message goes by, for each recipient, and by which rule it does not.
    ///
    /// At most 1,000,000 recipients (CONTACT-12). Whom to write to is the caller's decision: a retired profile resolves to its
    /// survivor first (MERGE-46).
    RouteMessage = "message.route" as routeMessage: RouteInput => RouteOutput, |input, _| {
        Ok(route_all(&input.message, &input.recipients)?)
    };
}
