//! The operation that lists the rules.

use macro_rules_attribute::apply;

use super::{RULES_VERSION, RuleInfo, rules};
use crate::api::operations;
use crate::wire::wire;

/// Input of `rules.list`: an empty object.
#[apply(wire)]
pub struct RulesListInput {}

/// Output of `rules.list`: every rule, and the version of the rules.
#[apply(wire)]
#[output]
pub struct RulesListOutput {
    /// The version of the rules, which tickets store.
    pub rules_version: u32,
    /// The rules in the order of the documents.
    pub rules: Vec<RuleInfo>,
}

operations! {
    /// Lists all rules.
    ///
    /// They are in the order of the documents.
    Rules = "rules.list" as rules: RulesListInput => RulesListOutput, |RulesListInput {}, _| {
        Ok(RulesListOutput { rules_version: RULES_VERSION, rules: rules() })
    };
}
