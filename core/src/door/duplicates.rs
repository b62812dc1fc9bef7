//! Keys that stand twice in one object.

use std::borrow::Cow;

use super::shapes::escaped;
use crate::json::{At, Value};
use crate::problem::{Problem, ProblemCode};

/// All of them, each with its path.
pub(super) fn problems(value: At<'_>) -> Vec<Problem> {
    let mut found = Vec::new();
    walk(value, "", &mut found);
    found
}

fn walk(value: At<'_>, path: &str, found: &mut Vec<Problem>) {
    match value.value() {
        Value::Array => {
            for (index, item) in value.items().enumerate() {
                walk(item, &format!("{path}/{index}"), found);
            }
        }
        Value::Object => {
            let again = again(value);
            for (index, (key, field)) in value.fields().enumerate() {
                let path = format!("{path}/{}", escaped(&key));
                if again.binary_search(&index).is_ok() {
                    let detail = format!("The field {key:.80} stands in this object already.");
                    found.push(Problem::new(ProblemCode::DuplicateField, path.clone(), detail));
                }
                walk(field, &path, found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// The fields whose key stands before them already, by their place.
fn again(object: At<'_>) -> Vec<usize> {
    let mut places: Vec<(Cow<'_, str>, usize)> =
        (0..).zip(object.fields()).map(|(at, (key, _))| (key, at)).collect();
    places.sort_unstable();
    let pairs = places.iter().zip(places.iter().skip(1));
    let mut again: Vec<usize> =
        pairs.filter(|(first, next)| first.0 == next.0).map(|(_, next)| next.1).collect();
    again.sort_unstable();
    again
}
