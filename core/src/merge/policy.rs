//! The readings somebody may reasonably want otherwise, and where the merge runs.

use macro_rules_attribute::apply;

use crate::wire::{code, wire};

/// Where the merge is carried out (MERGE-9).
#[apply(code)]
pub enum MergeSurface {
    /// A browser on a computer.
    Desktop,
    /// A mobile device, where merging is not offered.
    Mobile,
}

/// Which care memberships block (MERGE-8).
#[apply(code)]
#[derive(Default)]
pub enum MembershipPolicy {
    /// Those not known to have ended.
    #[default]
    NotEnded,
    /// Any that was ever held.
    EverHeld,
}

/// What the opt-out of a client does to the merged profile where the survivor's client did not opt out (MERGE-27).
#[apply(code)]
#[derive(Default)]
pub enum OptOutPolicy {
    /// The channel is off by default, and may be switched on.
    #[default]
    OffByDefault,
    /// The survivor's preference is the default, with a warning.
    Survivor,
    /// The channel is off and locked.
    Either,
}

/// The choices a clinic may make about the rules. The default is the reading decided.
#[apply(wire)]
#[derive(Copy, Default)]
#[serde(default)]
pub struct MergePolicy {
    /// Which care memberships block (MERGE-8).
    pub memberships: MembershipPolicy,
    /// What the opt-out of the retired profile's client does (MERGE-27).
    pub carry_opt_outs: OptOutPolicy,
}

impl MergePolicy {
    /// The readings decided: what `default` gives.
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
