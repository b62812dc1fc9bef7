//! Mirrors of `littermate::rule`. Written by `cargo xtask generate`; do not edit.

use crate::ids::RuleId;
use crate::mirror::{code, record};

record! {
    /// A rule of the catalogue.
    RuleInfo of littermate::rule::RuleInfo {
        /// The id of the rule, such as `MERGE-22`.
        id: RuleId,
        /// The sentence of the rule, without its full stop.
        title: String,
        /// The documents that the rule comes from.
        origins: Vec<RuleOrigin>,
    }
}

code! {
    /// The document that a rule comes from.
    RuleOrigin of littermate::rule::RuleOrigin {
        /// Otto Flow: merging Pet Parent profiles.
        Merge,
        /// Otto Flow: the client profile.
        Profile,
        /// Otto: sections of the Pet Portal.
        Portal,
        /// An addition of this library, from what users of comparable products need.
        Littermate,
    }
}

record! {
    /// Output of `rules.list`: every rule, and the version of the rules.
    RulesListOutput of littermate::rule::ops::RulesListOutput {
        /// The version of the rules, which tickets store.
        rules_version: u32,
        /// The rules in the order of the documents.
        rules: Vec<RuleInfo>,
    }
}
