//! Missing keys, unknown keys, duplicate keys.

use littermate::problem::ProblemCode;
use serde_json::{Value, json};

use super::bases::inputs;
use super::checks::{faults, inputs_and_pointers, is_optional, parent_and_key, problems};
use crate::json::pointers;

fn without(input: &Value, pointer: &str) -> Option<Value> {
    let (parent, key) = parent_and_key(pointer);
    let mut input = input.clone();
    input.pointer_mut(parent)?.as_object_mut()?.remove(key)?;
    Some(input)
}

/// Facts that decide whether two profiles may be merged have no defaults. The complete list of fields with defaults is below.
#[test]
fn no_fact_of_eligibility_has_a_default() {
    let (operation, input) = inputs().swap_remove(0);
    assert_eq!(operation, "merge.eligibility");
    let mut granted = Vec::new();
    for pointer in pointers(&input) {
        let Some(without) = without(&input, &pointer) else { continue };
        let faults = faults(operation, &without);
        if faults.is_empty() {
            granted.push(pointer);
        } else {
            assert_eq!(faults, [(ProblemCode::MissingField, pointer)]);
        }
    }
    granted.sort_unstable();
    assert_eq!(
        granted,
        [
            "/clinic/capabilities",
            "/clinic/capabilities/mergeWithOneInPims",
            "/clinic/capabilities/nightlyContacts",
            "/clinic/capabilities/petIdCard",
            "/clinic/capabilities/portalReminders",
            "/clinic/capabilities/writeBackPets",
            "/policy",
            "/policy/carryOptOuts",
            "/policy/memberships",
        ]
    );
}

#[test]
fn every_missing_key_is_reported() {
    for (operation, input, places) in inputs_and_pointers() {
        for pointer in places {
            let Some(without) = without(&input, &pointer) else { continue };
            let faults = faults(operation, &without);
            if is_optional(&input, &pointer) {
                assert_eq!(faults, [], "{operation} without {pointer}");
            } else {
                assert_eq!(faults, [(ProblemCode::MissingField, pointer)], "{operation}");
            }
        }
    }
}

#[test]
fn every_unknown_key_is_reported() {
    for (operation, input, mut objects) in inputs_and_pointers() {
        objects.push(String::new());
        for pointer in objects {
            let mut more = input.clone();
            let Some(Value::Object(object)) = more.pointer_mut(&pointer) else { continue };
            object.insert("not~a/key".to_owned(), json!({ "type": "active" }));
            let path = format!("{pointer}/not~0a~1key");
            assert_eq!(faults(operation, &more), [(ProblemCode::UnknownField, path)], "{operation}");
        }
    }
}

/// The JSON of a value, with a duplicate of the key at the pointer.
fn with_duplicate_key(value: &Value, at: &str) -> String {
    fn write(value: &Value, path: &str, at: &str, text: &mut String) {
        match value {
            Value::Object(object) => {
                let mut entries = Vec::new();
                for (key, value) in object {
                    let path = format!("{path}/{key}");
                    let mut inner = String::new();
                    write(value, &path, at, &mut inner);
                    let entry = format!("{}:{inner}", Value::from(key.as_str()));
                    if path == at {
                        entries.push(entry.clone());
                    }
                    entries.push(entry);
                }
                text.push_str(&format!("{{{}}}", entries.join(",")));
            }
            Value::Array(items) => {
                let mut written = Vec::new();
                for (index, value) in items.iter().enumerate() {
                    let mut inner = String::new();
                    write(value, &format!("{path}/{index}"), at, &mut inner);
                    written.push(inner);
                }
                text.push_str(&format!("[{}]", written.join(",")));
            }
            other => text.push_str(&other.to_string()),
        }
    }
    let mut text = String::new();
    write(value, "", at, &mut text);
    text
}

/// Every duplicate key, wherever it occurs, is reported with its path.
#[test]
fn every_duplicate_key_is_reported() {
    for (operation, input, places) in inputs_and_pointers() {
        for pointer in places {
            let (parent, _) = parent_and_key(&pointer);
            if input.pointer(parent).is_some_and(Value::is_object) {
                let problems = problems(operation, &with_duplicate_key(&input, &pointer));
                let found: Vec<_> = problems.iter().map(|problem| (problem.code, &problem.path)).collect();
                assert_eq!(found, [(ProblemCode::DuplicateField, &pointer)], "{operation}");
            }
        }
    }
}
