//! Mirrors of `littermate::rule`. Written by `cargo xtask generate`; do not edit.

use crate::ids::RuleId;
use crate::mirror::{code, record};

record! {
    /// A rule as a record, for showing.
    RuleInfo of littermate::rule::RuleInfo {
        /// The rule's id.
        id: RuleId,
        /// What it says, in a sentence without its full stop.
        title: String,
        /// The documents it comes from.
        origins: Vec<RuleOrigin>,
    }
}

code! {
    /// The document a rule comes from.
    RuleOrigin of littermate::rule::RuleOrigin {
        /// Otto Flow, merging Pet Parent profiles.
        Merge,
        /// Otto Flow, client profile.
        Profile,
        /// Otto, sections of the Pet Portal.
        Portal,
        /// Beyond the documents: ours, and what users of comparable products ask for.
        Littermate,
    }
}

record! {
    /// Output of `rules.list`.
    RulesOutput of littermate::rule::ops::RulesOutput {
        /// The version of the rules.
        rules_version: u32,
        /// The catalogue, in the order of the documents.
        rules: Vec<RuleInfo>,
    }
}
