//! Mirrors of `littermate::membership`. Written by `cargo xtask generate`; do not edit.

use crate::ids::MembershipId;
use crate::mirror::{code, record};

record! {
    /// A care membership of a client, by id.
    Membership of littermate::model::membership::Membership {
        /// The id of the membership.
        id: MembershipId,
        /// The state of the membership.
        status: MembershipStatus,
    }
}

code! {
    /// The state of a care membership (MERGE-8).
    MembershipStatus of littermate::model::membership::MembershipStatus {
        /// The membership is in force.
        Active,
        /// The membership is paused, and may be resumed.
        Paused,
        /// A payment is overdue.
        PastDue,
        /// Cancelled, and in force until the end of its term.
        CancelledRunning,
        /// The membership has ended.
        Ended,
        /// The host does not know the state. Treated as not ended.
        Unknown,
    }
}
