//! Whether a profile is still one, and which merges it survived.

use macro_rules_attribute::apply;

use crate::model::ids::{ClientId, MergeId};
use crate::wire::{union, wire};

/// The status of a profile. It can block a merge, so it is always said.
#[apply(union)]
pub enum ClientStatus {
    /// In use.
    Active,
    /// Retired by a merge (MERGE-39). Its history stays readable, and does not make it active again.
    Retired {
        /// The profile that remained.
        survivor: ClientId,
        /// The merge that retired it.
        merge: MergeId,
    },
    /// Deleted.
    Deleted,
}

/// A merge that a profile survived and that has not been undone.
#[apply(wire)]
pub struct StandingMerge {
    /// The merge.
    pub merge: MergeId,
    /// The profile it retired.
    pub retired: ClientId,
}
