//! Reading an input. Serde decides; only where it says no is the input held against the schema, to say everything that
//! is wrong with it, each with its path.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::refusal::Refusal;
use super::shapes::Shapes;
use crate::problem::{Problem, ProblemCode, Problems};

/// Reads the input of an operation, whose schema has the name given.
pub(super) fn decode<T: DeserializeOwned>(name: &str, text: &str) -> Result<T, Refusal> {
    serde_json::from_str(text).map_err(|error| Problems::all_of(explain::<T>(name, text, &error)).into())
}

/// The same for a part of an input, whose path in the whole is given.
pub(super) fn decode_at<T: DeserializeOwned>(path: &str, name: &str, text: &str) -> Result<T, Refusal> {
    serde_json::from_str(text).map_err(|error| {
        let problems = explain::<T>(name, text, &error);
        Problems::all_of(problems.into_iter().map(|problem| problem.under(path)).collect()).into()
    })
}

fn explain<T: DeserializeOwned>(name: &str, text: &str, error: &serde_json::Error) -> Vec<Problem> {
    let value: Value = match serde_json::from_str(text) {
        Ok(value) => value,
        Err(error) => return vec![not_json(&error)],
    };
    let problems = Shapes::problems(name, &value);
    if problems.is_empty() { vec![first::<T>(text, error)] } else { problems }
}

/// `serde_json` stops at 128 levels, and says so in words only.
fn not_json(error: &serde_json::Error) -> Problem {
    let said = error.to_string();
    let code = if said.starts_with("recursion limit") { ProblemCode::TooDeep } else { ProblemCode::NotJson };
    Problem::new(code, "", format!("The input cannot be read as JSON: {said}."))
}

/// What the schema cannot see: a key that stands twice.
fn first<T: DeserializeOwned>(text: &str, error: &serde_json::Error) -> Problem {
    let mut reader = serde_json::Deserializer::from_str(text);
    let (path, said) = match serde_path_to_error::deserialize::<_, T>(&mut reader) {
        Ok(_) => (String::new(), error.to_string()),
        Err(error) => (pointer(error.path()), error.inner().to_string()),
    };
    let code = if said.starts_with("duplicate field") {
        ProblemCode::DuplicateField
    } else {
        ProblemCode::WrongType
    };
    Problem::new(code, path, format!("The input cannot be read: {said}."))
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    path.iter()
        .map(|segment| match segment {
            Segment::Seq { index } => format!("/{index}"),
            Segment::Map { key } => format!("/{}", super::shapes::escaped(key)),
            Segment::Enum { variant } => format!("/{variant}"),
            Segment::Unknown => String::new(),
        })
        .collect()
}
