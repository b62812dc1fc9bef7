//! Reading an input. The reader decides; only where it says no is the input held against the schema, to say everything
//! that is wrong with it, each with its path.

use serde::de::DeserializeOwned;

use super::duplicates;
use super::refusal::Refusal;
use super::shapes::Shapes;
use crate::json::{self, NotJson};
use crate::problem::{Problem, ProblemCode, Problems};

/// Reads the input of an operation, whose schema has the name given.
pub(super) fn decode<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, Refusal> {
    decode_at("", name, text)
}

/// The same for a part of an input, whose path in the whole is given.
pub(super) fn decode_at<T: DeserializeOwned>(path: &str, name: &str, text: &str) -> Result<T, Refusal> {
    json::read(text).map_err(|_| refused(path, name, text))
}

fn refused(path: &str, name: &str, text: &str) -> Refusal {
    let problems = explain(name, text).into_iter().map(|problem| problem.under(path));
    Problems::all_of(problems.collect()).into()
}

fn explain(name: &str, text: &str) -> Vec<Problem> {
    let value = match json::parse(text) {
        Ok(value) => value,
        Err(error) => return vec![not_json(&error)],
    };
    let mut problems = Shapes::problems(name, &value);
    if problems.is_empty() {
        // What the schema does not see: of two fields with one name it looks at the last.
        problems = duplicates::problems(&value);
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
