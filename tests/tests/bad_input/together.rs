//! All faults in one input are reported.

use littermate::problem::ProblemCode;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::Config;
use serde_json::{Value, json};

use super::bases::inputs;
use super::checks::{faults, is_optional, parent_and_key};
use crate::json::pointers;

/// Makes one fault at a pointer and returns its expected code and path; `None` if the location cannot have that fault.
fn fault(input: &mut Value, pointer: &str, kind: u8) -> Option<(ProblemCode, String)> {
    let (parent, key) = parent_and_key(pointer);
    // Fields next to an invalid `type` cannot be checked.
    if key == "type" {
        return None;
    }
    let optional = is_optional(input, pointer);
    match kind {
        0 if !optional => {
            input.pointer_mut(parent)?.as_object_mut()?.remove(key)?;
            Some((ProblemCode::MissingField, pointer.to_owned()))
        }
        1 => {
            input.pointer_mut(pointer)?.as_object_mut()?.insert("unheard-of".to_owned(), json!(1));
            Some((ProblemCode::UnknownField, format!("{pointer}/unheard-of")))
        }
        2 => {
            *input.pointer_mut(pointer)? = json!(1.5);
            Some((ProblemCode::WrongType, pointer.to_owned()))
        }
        _ => {
            let leaf = input.pointer_mut(pointer).filter(|value| value.is_number())?;
            *leaf = json!(-1);
            Some((ProblemCode::OutOfRange, pointer.to_owned()))
        }
    }
}

proptest! {
    #![proptest_config(Config { cases: 300, failure_persistence: None, ..Config::default() })]

    #[test]
    fn all_faults_are_reported_at_once(which in any::<Index>(), drawn in vec((any::<Index>(), 0_u8..4), 2..7)) {
        let (operation, input) = which.get(&inputs()[..9]).clone();
        let places = pointers(&input);
        let mut faulty = input.clone();
        let mut touched: Vec<String> = Vec::new();
        let mut expected = Vec::new();
        for (index, kind) in drawn {
            let pointer = index.get(&places);
            let within = |one: &str, other: &str| other.strip_prefix(one).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
            if touched.iter().any(|known| within(known, pointer) || within(pointer, known)) {
                continue;
            }
            if let Some(fault) = fault(&mut faulty, pointer, kind) {
                touched.push(pointer.clone());
                expected.push(fault);
            }
        }
        let mut found = faults(operation, &faulty);
        found.sort_unstable();
        expected.sort_unstable();
        prop_assert_eq!(found, expected, "{}", operation);
    }
}

/// Content problems of both profiles are reported together.
#[test]
fn content_problems_of_both_profiles() {
    let mut input = super::bases::planning();
    for side in ["opened", "selected"] {
        let client = &mut input[side];
        client["phones"][1]["primary"] = json!(true);
        let pet = client["pets"][0].clone();
        client["pets"].as_array_mut().unwrap().push(pet);
    }
    let at = |side: &str| {
        [
            (ProblemCode::TwoPrimaries, format!("/{side}/phones")),
            (ProblemCode::DuplicateId, format!("/{side}/pets/2/id")),
        ]
    };
    assert_eq!(faults("merge.plan", &input), [at("opened"), at("selected")].concat());
}
