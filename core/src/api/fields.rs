//! Problems of the fields of an object.

use super::path::Path;
use super::quoted::Quoted;
use crate::problem::{Problem, ProblemCode};

/// A field that the object at a path does not have and must have.
pub(super) fn missing(object: &Path<'_>, key: &str) -> Problem {
    let detail = format!("Missing field \"{key}\".");
    Problem::new(ProblemCode::MissingField, &Path::Field(object, key), detail)
}

/// A field that the object at a path has more than once.
pub(super) fn duplicate(object: &Path<'_>, key: &str) -> Problem {
    let detail = format!("Duplicate field {}.", Quoted(key));
    Problem::new(ProblemCode::DuplicateField, &Path::Field(object, key), detail)
}
