//! A value of another type, at every place of every input.

use littermate::problem::ProblemCode;
use serde_json::{Value, json};

use super::bases::inputs;
use super::checks::{faults, inputs_and_places, may_be_null};
use crate::json::with;

/// Values of other types than this one. Null stands where there may be something else; what, is not asked here.
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
fn a_wrong_type_anywhere_is_said_there() {
    let mut seen = 0;
    for (operation, input, places) in inputs_and_places() {
        for pointer in places {
            // Three of them in turn, so that every kind of place meets every other type.
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
    assert!(seen > 1_000, "only {seen} places were tried");
}

/// Null where there may be nothing is nothing.
#[test]
fn null_is_taken_where_there_may_be_nothing() {
    for (operation, input, places) in inputs_and_places() {
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
