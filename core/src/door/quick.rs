//! Answers as bits, for who asks so often that writing an answer down, and reading it, would be most of the cost.

use super::decode::decode;
use super::refusal::Refusal;
use crate::json;
use crate::merge::Pair;
use crate::merge::ops::{EligibilityInput, EligibilityOutput};

/// `merge.eligibility`, with `None` in place of the answer that the two may be merged, which has no more to say.
///
/// # Errors
/// As for `merge.eligibility`.
pub fn blocked(input: &str) -> Result<Option<String>, Refusal> {
    let EligibilityInput { clinic, opened, selected, surface, policy } = decode(input)?;
    let pair = Pair::new(&clinic, &opened, &selected, surface).policy(policy);
    if pair.verdict().is_eligible() {
        return Ok(None);
    }
    Ok(Some(json::write(&EligibilityOutput { eligible: false, blockers: pair.blockers() })))
}
