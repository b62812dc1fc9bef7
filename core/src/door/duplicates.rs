//! Keys that stand twice in one object.

use super::shapes::escaped;
use crate::json::{At, Value};
use crate::places::Places;
use crate::problem::{Collector, Problem, ProblemCode};

/// All of them, each with its path.
pub(super) fn problems(value: At<'_>) -> Collector {
    let mut found = Collector::default();
    walk(value, "", &mut found);
    found
}

fn walk(value: At<'_>, path: &str, found: &mut Collector) {
    match value.value() {
        Value::Array => {
            for (index, item) in value.items().enumerate() {
                walk(item, &format!("{path}/{index}"), found);
            }
        }
        Value::Object => {
            let keys: Vec<_> = value.fields().map(|(key, _)| key).collect();
            let mut again = Places::of(keys.iter().map(|key| &**key)).again().into_iter().peekable();
            for (index, (key, field)) in value.fields().enumerate() {
                let path = format!("{path}/{}", escaped(&key));
                if again.next_if(|(_, place)| *place == index).is_some() {
                    found.push(|| {
                        let detail = format!("The field {key:.80} stands in this object already.");
                        Problem::new(ProblemCode::DuplicateField, path.clone(), detail)
                    });
                }
                walk(field, &path, found);
            }
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
