//! From a retired client to the one that remains.

use crate::client::StandingMerge;
use crate::mirror::record;
use crate::words::ClientId;

record! {
    /// Where a client leads.
    Resolution of littermate::merge::Resolution {
        /// The client asked about.
        client: ClientId,
        /// The client that remains; the client itself where it was never retired.
        survivor: ClientId,
        /// The merges on the way, in their order, each with the client it retired.
        merges: Vec<StandingMerge>,
    }
}

record! {
    /// Output of `clients.resolve`.
    ResolveOutput of littermate::merge::resolve_ops::ResolveOutput {
        /// One answer for each client asked about, in order.
        resolutions: Vec<Resolution>,
    }
}
