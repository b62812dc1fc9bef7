//! Checks of lists: their length, and duplicate ids.

use std::fmt::Display;

use crate::limits;
use crate::problem::{Collector, Problem, ProblemCode, Problems};
use crate::text_index::TextIndex;

/// Returns an error if a list is longer than its limit, with its path.
pub(crate) fn within(path: &str, length: usize, max: usize) -> Result<(), Problems> {
    if length <= max {
        return Ok(());
    }
    Err(Problems::one(too_long(path, length, max)))
}

/// The problem of a list that is longer than its limit.
pub(crate) fn too_long(path: impl Into<String>, length: usize, max: usize) -> Problem {
    let detail = format!("The list has {length} entries; at most {max} are allowed.");
    Problem::new(ProblemCode::TooLong, path, detail).given(&length.to_string())
}

/// Adds a problem if a list is longer than its limit.
pub(crate) fn check_length(path: impl Display, length: usize, max: usize, found: &mut Collector) {
    if length > max {
        found.push(|| too_long(path.to_string(), length, max));
    }
}

/// Adds the problems of a list with at most [`limits::CLIENT_LIST`] entries that must have unique ids.
pub(crate) fn check_ids<'a>(
    path: impl Display,
    field: &str,
    ids: impl Iterator<Item = &'a str>,
    found: &mut Collector,
) {
    stands_once(&path, field, &TextIndex::of(ids), found);
}

/// Not generic over the entries, so that it is compiled once.
fn stands_once(path: &dyn Display, field: &str, ids: &TextIndex<'_>, found: &mut Collector) {
    check_length(path, ids.len(), limits::CLIENT_LIST, found);
    for (id, index) in ids.again() {
        found.push(|| duplicate_id(format!("{path}/{index}{field}"), id));
    }
}

/// The problem of an id that is the same as an earlier one in its list.
pub(crate) fn duplicate_id(path: String, id: &str) -> Problem {
    let detail = format!("Duplicate id {id}.");
    Problem::new(ProblemCode::DuplicateId, path, detail).given(id)
}
