//! Care memberships.

use macro_rules_attribute::apply;

use crate::model::ids::MembershipId;
use crate::wire::{code, wire};

/// The state of a care membership.
#[apply(code)]
pub enum MembershipStatus {
    /// The membership is in force.
    Active,
    /// The membership is paused, and may be resumed.
    Paused,
    /// A payment is outstanding.
    PastDue,
    /// Cancelled, and running to the end of its term.
    CancelledRunning,
    /// The membership has ended.
    Ended,
    /// The host does not know. It counts as not ended.
    Unknown,
}

/// A care membership of a client.
#[apply(wire)]
pub struct Membership {
    /// The id of the membership.
    pub id: MembershipId,
    /// The state of the membership.
    pub status: MembershipStatus,
}

impl Membership {
    /// Whether it is known to be over.
    #[must_use]
    pub const fn has_ended(&self) -> bool {
        matches!(self.status, MembershipStatus::Ended)
    }
}
