//! Keys that an object has twice.

use super::path::Path;
use crate::json::{At, Value};
use crate::places::Places;
use crate::problem::{Collector, Problem, ProblemCode};

/// All of them, in the order of the input.
pub(super) fn problems(value: At<'_>) -> Collector {
    let mut found = Collector::default();
    walk(value, &Path::Root, &mut found);
    found
}

fn walk(value: At<'_>, path: &Path<'_>, found: &mut Collector) {
    match value.value() {
        Value::Array => {
            for (index, item) in value.items().enumerate() {
                walk(item, &Path::Item(path, index), found);
            }
        }
        Value::Object => object(value, path, found),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn object(object: At<'_>, path: &Path<'_>, found: &mut Collector) {
    const FEW: usize = 24;
    let is_few = object.fields().nth(FEW).is_none();
    let mut again = if is_few { Vec::new() } else { places_of_repeated(object) }.into_iter().peekable();
    for (index, (key, field)) in object.fields().enumerate() {
        let path = Path::Field(path, &key);
        let earlier = || object.fields().take(index).any(|(earlier, _)| earlier == key);
        if again.next_if_eq(&index).is_some() || (is_few && earlier()) {
            found.push(|| {
                let detail = format!("The field {key:.80} stands in this object already.");
                Problem::new(ProblemCode::DuplicateField, &path, detail)
            });
        }
        walk(field, &path, found);
    }
}

fn places_of_repeated(object: At<'_>) -> Vec<usize> {
    let keys: Vec<_> = object.fields().map(|(key, _)| key).collect();
    Places::of(keys.iter().map(|key| &**key)).again().into_iter().map(|(_, place)| place).collect()
}
