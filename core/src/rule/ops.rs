//! The operation that lists the rules.

use macro_rules_attribute::apply;

use super::{RULES_VERSION, RuleInfo, rules};
use crate::api::operations;
use crate::wire::wire;

/// Input of `rules.list`: an empty object.
#[apply(wire)]
pub struct RulesInput {}

/// Output of `rules.list`: every rule, and the version of the rules.
#[apply(wire)]
#[output]
pub struct RulesOutput {
    /// The version of the rules.
    pub rules_version: u32,
    /// The catalogue, in the order of the documents.
    pub rules: Vec<RuleInfo>,
}

operations! {
    /// The catalogue of rules.
    ///
    /// In the order of the documents.
    Rules = "rules.list" as rules: RulesInput => RulesOutput, |RulesInput {}, _| {
        Ok(RulesOutput { rules_version: RULES_VERSION, rules: rules() })
    };
}
