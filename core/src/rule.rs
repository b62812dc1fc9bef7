//! The catalogue: every rule that the library decides, with the document that it comes from.

#[cfg(feature = "json")]
pub mod ops;
mod table;

use macro_rules_attribute::apply;

use crate::wire::wire;

pub use table::{RULES, Rule, RuleError, RuleOrigin};

/// The version of the rules. It is raised when a decision changes, independently of the version of the crate.
///
/// A [`Ticket`](crate::merge::Ticket) stores it: a plan that was reviewed under other rules must be reviewed again.
pub const RULES_VERSION: u32 = 1;

/// A rule of the catalogue.
#[apply(wire)]
#[output]
pub struct RuleInfo {
    /// The id of the rule, such as `MERGE-22`.
    pub id: Rule,
    /// The sentence of the rule, without its full stop.
    pub title: String,
    /// The documents that the rule comes from.
    pub origins: Vec<RuleOrigin>,
}

/// All rules, in the order of the documents.
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
