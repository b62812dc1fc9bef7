//! The catalogue: every rule the library decides, with the document it comes from.

#[cfg(feature = "json")]
pub mod ops;
mod table;

use macro_rules_attribute::apply;

use crate::wire::wire;

pub use table::{RULES, Rule, RuleError, RuleOrigin};

/// The version of the rules. It changes when a decision changes, which the crate's own version need not.
///
/// A [`Ticket`](crate::merge::Ticket) is bound to it: what was reviewed under other rules is reviewed again.
pub const RULES_VERSION: u32 = 1;

/// A rule as a record, for showing.
#[apply(wire)]
#[output]
pub struct RuleInfo {
    /// The id of the rule, such as `MERGE-22`.
    pub id: Rule,
    /// What it says, in a sentence without its full stop.
    pub title: String,
    /// The documents it comes from.
    pub origins: Vec<RuleOrigin>,
}

/// All rules as records, in the order of the documents.
///
/// ```
/// let rules = littermate::rule::rules();
/// let call_2 = rules.iter().find(|rule| rule.id.id() == "CALL-2").unwrap();
/// assert_eq!(call_2.title, "the caller ID is the clinic's number");
/// ```
#[must_use]
pub fn rules() -> Vec<RuleInfo> {
    RULES
        .iter()
        .map(|&id| RuleInfo { id, title: id.title().to_owned(), origins: id.origins().to_vec() })
        .collect()
}
