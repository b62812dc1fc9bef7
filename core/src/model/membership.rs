//! The care memberships of a client.

use macro_rules_attribute::apply;

use crate::model::ids::MembershipId;
use crate::wire::{code, wire};

/// The state of a care membership (MERGE-8).
#[apply(code)]
pub enum MembershipStatus {
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

/// A care membership of a client, by id.
#[apply(wire)]
pub struct Membership {
    /// The id of the membership.
    pub id: MembershipId,
    /// The state of the membership.
    pub status: MembershipStatus,
}

impl Membership {
    /// Whether the membership is known to have ended.
    #[must_use]
    pub const fn has_ended(&self) -> bool {
        matches!(self.status, MembershipStatus::Ended)
    }
}
