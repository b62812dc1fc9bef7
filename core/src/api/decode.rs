//! Reading an input. The reader decides; only where it says no is the input compared with the description of its type, to
//! list everything that is wrong with it, each with its path.

use super::error::ApiError;
use super::{duplicates, explain};
use crate::limits;
use crate::problem::{Problem, ProblemCode, Problems};
use crate::wire::json::{At, JsonSyntaxError, Tape};
use crate::wire::{TypeInfo, Wire};

/// Reads the input of an operation.
pub(super) fn decode<T: Wire>(text: &str) -> Result<T, ApiError> {
    decode_at("", text)
}

/// The same for a part of an input, whose path in the whole is given.
pub(super) fn decode_at<T: Wire>(path: &str, text: &str) -> Result<T, ApiError> {
    let tape = scanned(path, text)?;
    read_at(path, tape.root())
}

/// The same for a part that has been scanned with the whole.
pub(super) fn read_at<T: Wire>(path: &str, value: At<'_>) -> Result<T, ApiError> {
    match T::read(value) {
        Some(value) => Ok(value),
        None => Err(refused(path, explained(T::TYPE, value))),
    }
}

/// In a function of its own, as what does not depend on the type: it would be compiled for each.
pub(super) fn scanned<'t>(path: &str, text: &'t str) -> Result<Tape<'t>, ApiError> {
    if text.len() > limits::INPUT_BYTES {
        let detail = format!("The input has {} bytes; at most {} are read.", text.len(), limits::INPUT_BYTES);
        return Err(refused(path, Problems::one(Problem::new(ProblemCode::TooLong, "", detail))));
    }
    Tape::of(text).map_err(|error| refused(path, Problems::one(not_json(&error))))
}

#[cold]
fn refused(path: &str, problems: Problems) -> ApiError {
    problems.under(path).into()
}

#[cold]
fn explained(of: &'static TypeInfo, value: At<'_>) -> Problems {
    let (problems, repeated) = explain::problems(of, value);
    // Of two fields with one name only the last has been looked at.
    problems.some().or_else(|| duplicates::problems(value, repeated).some()).unwrap_or_else(|| {
        Problems::one(Problem::new(ProblemCode::WrongType, "", "The input is not as it must be."))
    })
}

fn not_json(error: &JsonSyntaxError) -> Problem {
    let code = if error.is_too_deep() { ProblemCode::TooDeep } else { ProblemCode::InvalidJson };
    Problem::new(code, "", format!("The input cannot be read as JSON: {error}."))
}
