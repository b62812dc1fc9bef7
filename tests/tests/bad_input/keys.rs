//! Keys left out, keys that are not known, keys said twice.

use littermate::problem::ProblemCode;
use serde_json::{Value, json};

use super::bases::inputs;
use super::checks::{faults, inputs_and_places, may_be_left_out, parent_and_key, problems};
use crate::json::pointers;

fn without(input: &Value, pointer: &str) -> Option<Value> {
    let (parent, key) = parent_and_key(pointer);
    let mut input = input.clone();
    input.pointer_mut(parent)?.as_object_mut()?.remove(key)?;
    Some(input)
}

/// Of the facts that decide whether two may be merged, none has a default. The list of what has one is said in full.
#[test]
fn eligibility_takes_nothing_for_granted() {
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
fn every_key_left_out_is_missed() {
    for (operation, input, places) in inputs_and_places() {
        for pointer in places {
            let Some(without) = without(&input, &pointer) else { continue };
            let faults = faults(operation, &without);
            if may_be_left_out(&input, &pointer) {
                assert_eq!(faults, [], "{operation} without {pointer}");
            } else {
                assert_eq!(faults, [(ProblemCode::MissingField, pointer)], "{operation}");
            }
        }
    }
}

#[test]
fn every_unknown_key_is_named() {
    for (operation, input, mut objects) in inputs_and_places() {
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

/// The text of a value, with the key at the pointer said twice.
fn twice(value: &Value, at: &str) -> String {
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

/// Every key that stands twice, wherever it is, with its path.
#[test]
fn every_key_said_twice_is_named() {
    for (operation, input, places) in inputs_and_places() {
        for pointer in places {
            let (parent, _) = parent_and_key(&pointer);
            if input.pointer(parent).is_some_and(Value::is_object) {
                let problems = problems(operation, &twice(&input, &pointer));
                let found: Vec<_> = problems.iter().map(|problem| (problem.code, &problem.path)).collect();
                assert_eq!(found, [(ProblemCode::DuplicateField, &pointer)], "{operation}");
            }
        }
    }
}
