//! Mirrors of `littermate::membership`. Written by `cargo xtask generate`; do not edit.

use crate::ids::MembershipId;
use crate::mirror::{code, record};

record! {
    /// A care membership of a client.
    Membership of littermate::model::membership::Membership {
        /// Its id.
        id: MembershipId,
        /// Its state.
        status: MembershipStatus,
    }
}

code! {
    /// The state of a care membership.
    MembershipStatus of littermate::model::membership::MembershipStatus {
        /// Running.
        Active,
        /// Paused.
        Paused,
        /// A payment is outstanding.
        PastDue,
        /// Cancelled, and running to the end of its term.
        CancelledRunning,
        /// Over.
        Ended,
        /// The host does not know. It counts as not ended.
        Unknown,
    }
}
