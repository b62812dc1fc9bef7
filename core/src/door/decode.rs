//! Reading an input. The reader decides; only where it says no is the input held against the schema, to say everything
//! that is wrong with it, each with its path.

use super::duplicates;
use super::refusal::Refusal;
use super::shape_lines::{ANSWERS, INPUTS, Lines};
use super::shapes::Shapes;
use crate::json::{At, NotJson, Tape};
use crate::limits;
use crate::problem::{Problem, ProblemCode, Problems};
use crate::wire::Wire;

/// Reads the input of an operation.
pub(super) fn decode<T: Wire>(text: &str) -> Result<T, Refusal> {
    decode_by(&[INPUTS], text)
}

/// Reads what is an input, an answer or a part of one.
pub(super) fn decode_any<T: Wire>(text: &str) -> Result<T, Refusal> {
    decode_by(&[INPUTS, ANSWERS], text)
}

fn decode_by<T: Wire>(lines: &'static [Lines], text: &str) -> Result<T, Refusal> {
    let tape = scanned(text)?;
    read(lines, "", tape.root())
}

/// Reads a part of an input, whose path in the whole is given.
pub(super) fn read_at<T: Wire>(path: &str, value: At<'_>) -> Result<T, Refusal> {
    read(&[INPUTS], path, value)
}

fn read<T: Wire>(lines: &'static [Lines], path: &str, value: At<'_>) -> Result<T, Refusal> {
    T::read(value).ok_or_else(|| refused(path, explain(lines, T::TYPE.name, value)))
}

/// In a function of its own, as what does not depend on the type: it would be compiled for each.
pub(super) fn scanned(text: &str) -> Result<Tape<'_>, Refusal> {
    if text.len() > limits::INPUT_BYTES {
        let detail = format!("The input has {} bytes; at most {} are read.", text.len(), limits::INPUT_BYTES);
        return Err(refused("", vec![Problem::new(ProblemCode::TooLong, "", detail)]));
    }
    Tape::of(text).map_err(|error| refused("", vec![not_json(&error)]))
}

#[cold]
fn refused(path: &str, problems: Vec<Problem>) -> Refusal {
    let problems = problems.into_iter().map(|problem| problem.under(path));
    Problems::all_of(problems.collect()).into()
}

#[cold]
fn explain(lines: &'static [Lines], name: &str, value: At<'_>) -> Vec<Problem> {
    let mut problems = Shapes::problems(lines, name, value);
    if problems.is_empty() {
        // What the schema does not see: of two fields with one name it looks at the last.
        problems = duplicates::problems(value);
    }
    if problems.is_empty() {
        problems.push(Problem::new(ProblemCode::WrongType, "", "The input is not as it must be."));
    }
    problems
}

fn not_json(error: &NotJson) -> Problem {
    let code = if error.is_too_deep() { ProblemCode::TooDeep } else { ProblemCode::NotJson };
    Problem::new(code, "", format!("The input cannot be read as JSON: {error}."))
}
