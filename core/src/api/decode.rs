//! Reads an input. The reader only decides whether the input is valid. If it is not, the input is compared with the description
//! of its type, which lists every problem with its path.

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

/// Reads a part of an input, given the path of the part.
pub(super) fn decode_at<T: Wire>(path: &str, text: &str) -> Result<T, ApiError> {
    let tape = scanned(path, text)?;
    read_at(path, tape.root())
}

/// Reads a part of an input that has already been scanned.
pub(super) fn read_at<T: Wire>(path: &str, value: At<'_>) -> Result<T, ApiError> {
    match T::read(value) {
        Some(value) => Ok(value),
        None => Err(refused(path, explained(T::TYPE, value))),
    }
}

/// Does not depend on the type, so that it is compiled once.
pub(super) fn scanned<'t>(path: &str, text: &'t str) -> Result<Tape<'t>, ApiError> {
    if text.len() > limits::INPUT_BYTES {
        let detail =
            format!("The input has {} bytes; at most {} are allowed.", text.len(), limits::INPUT_BYTES);
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
    // If a field appears twice, only the last one has been checked.
    problems
        .some()
        .or_else(|| duplicates::problems(value, repeated).some())
        .unwrap_or_else(|| Problems::one(Problem::new(ProblemCode::WrongType, "", "The input is not valid.")))
}

fn not_json(error: &JsonSyntaxError) -> Problem {
    let code = if error.is_too_deep() { ProblemCode::TooDeep } else { ProblemCode::InvalidJson };
    Problem::new(code, "", format!("The input is not valid JSON: {error}."))
}
