//! The settings of a clinic for merges, and the device that a merge runs on.

use macro_rules_attribute::apply;

use crate::wire::{code, wire};

/// The device that a merge runs on (MERGE-9).
#[apply(code)]
pub enum MergeSurface {
    /// A browser on a computer.
    Desktop,
    /// A mobile device, on which merging is not available.
    Mobile,
}

/// The care memberships that block a merge (MERGE-8).
#[apply(code)]
#[derive(Default)]
pub enum MembershipPolicy {
    /// Memberships that are not known to have ended.
    #[default]
    NotEnded,
    /// Any membership, ended or not.
    EverHeld,
}

/// The effect of an opt-out of the retired profile's client, if the survivor's client did not opt out (MERGE-27).
#[apply(code)]
#[derive(Default)]
pub enum OptOutPolicy {
    /// The channel is off by default, and may be switched on.
    #[default]
    OffByDefault,
    /// The survivor's preference is the default, and a warning is shown.
    Survivor,
    /// The channel is off and locked.
    Either,
}

/// The settings of a clinic for merges.
#[apply(wire)]
#[derive(Copy, Default)]
#[serde(default)]
pub struct MergePolicy {
    /// The care memberships that block a merge (MERGE-8).
    pub memberships: MembershipPolicy,
    /// The effect of an opt-out of the retired profile's client (MERGE-27).
    pub carry_opt_outs: OptOutPolicy,
}

impl MergePolicy {
    /// The default settings, as returned by `default`.
    pub const DEFAULT: Self =
        Self { memberships: MembershipPolicy::NotEnded, carry_opt_outs: OptOutPolicy::OffByDefault };
}

#[cfg(test)]
mod tests {
    use super::MergePolicy;

    #[test]
    fn the_constant_is_the_default() {
        assert_eq!(MergePolicy::DEFAULT, MergePolicy::default());
    }
}
