//! The bits of a search list's answer.

use crate::json;
use crate::merge::Verdict;

/// The codes of [`Verdict::BITS`] as a JSON list.
#[must_use]
pub fn blocker_bits() -> String {
    json::write(&Verdict::BITS.as_slice())
}
