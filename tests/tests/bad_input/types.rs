//! A value of the wrong type, at every location of every input.

use littermate::problem::ProblemCode;
use serde_json::{Value, json};

use super::bases::inputs;
use super::checks::{faults, inputs_and_pointers, may_be_null};
use crate::json::with;

/// Values of other types than this one. Null represents an optional value, whose type is not tested here.
fn others(value: &Value) -> Vec<Value> {
    match value {
        Value::Null => Vec::new(),
        Value::Bool(_) => vec![json!(null), json!(1), json!("true"), json!([true])],
        Value::Number(_) => vec![json!(null), json!("7"), json!(1.5), json!([7])],
        Value::String(_) => {
            vec![json!(null), json!(7), json!(false), json!([""]), json!({ "type": "active" })]
        }
        Value::Array(_) => vec![json!(null), json!({}), json!("text"), json!(0)],
        Value::Object(_) => vec![json!(null), json!([]), json!([[]]), json!("active"), json!(0)],
    }
}

#[test]
fn a_wrong_type_is_reported_at_its_path() {
    let mut seen = 0;
    for (operation, input, places) in inputs_and_pointers() {
        for pointer in places {
            // Three of them in turn, so that every kind of location is tested with every other type.
            let others = others(input.pointer(&pointer).unwrap());
            for other in others.into_iter().cycle().skip(seen).take(3) {
                if other.is_null() && may_be_null(&input, &pointer) {
                    continue;
                }
                let faults = faults(operation, &with(&input, &pointer, other.clone()));
                let expected = [(ProblemCode::WrongType, pointer.clone())];
                assert_eq!(faults, expected, "{operation} with {other}");
                seen += 1;
            }
        }
    }
    assert!(seen > 1_000, "only {seen} locations were tested");
}

/// Null is accepted for an optional value.
#[test]
fn null_is_accepted_for_optional_values() {
    for (operation, input, places) in inputs_and_pointers() {
        for pointer in places.into_iter().filter(|pointer| may_be_null(&input, pointer)) {
            assert_eq!(faults(operation, &with(&input, &pointer, Value::Null)), [], "{operation} {pointer}");
        }
    }
}

#[test]
fn the_whole_input_of_another_type() {
    for (operation, _) in inputs() {
        for other in [json!(null), json!(true), json!(7), json!("text"), json!([]), json!([{}])] {
            assert_eq!(faults(operation, &other), [(ProblemCode::WrongType, String::new())], "{operation}");
        }
    }
}
