//! Input that is too large or too deeply nested is rejected quickly, with its path.

use std::time::{Duration, Instant};

use littermate::api::{self, ErrorCode};
use littermate::problem::ProblemCode::{self, InvalidJson, MergedTooLong, TooDeep, TooLong, UnknownField};
use serde_json::{Value, json};

use super::bases::inputs;
use super::checks::problems;
use crate::json::with;

/// A generous limit for a debug build on a busy machine. Linear work takes a second or two, quadratic work would take hours.
const QUICK: Duration = Duration::from_secs(60);

fn quickly(operation: &str, text: &str) -> Vec<(ProblemCode, String)> {
    let started = Instant::now();
    let problems = problems(operation, text);
    assert!(started.elapsed() < QUICK, "{operation} took {:?}", started.elapsed());
    for problem in &problems {
        assert!(problem.given.as_ref().is_none_or(|given| given.chars().count() <= 81));
        assert!(problem.detail.len() < 2_000);
    }
    problems.into_iter().map(|problem| (problem.code, problem.path)).collect()
}

fn input_of(operation: &str) -> Value {
    inputs().into_iter().find(|(name, _)| *name == operation).unwrap().1
}

#[test]
fn a_string_of_fifty_megabytes() {
    let huge = "ä".repeat(25 * 1024 * 1024);
    for (operation, pointer) in [
        ("merge.eligibility", "/opened/id"),
        ("merge.plan", "/opened/name/first"),
        ("clients.check", "/draft/phones/0/text"),
        ("clients.check", "/draft/email"),
    ] {
        let input = input_of(operation);
        let marked = with(&input, pointer, json!("MARK")).to_string();
        let text = marked.replacen("MARK", &huge, 1);
        assert_eq!(quickly(operation, &text), [(TooLong, pointer.to_owned())]);
    }
    let input = with(&input_of("merge.eligibility"), "/surface", json!("MARK")).to_string();
    let faults = quickly("merge.eligibility", &input.replacen("MARK", &huge, 1));
    assert_eq!(faults, [(ProblemCode::NotOneOf, "/surface".to_owned())]);
}

/// If several lists are too long, the opened profile's is reported before a result's, as in a call for that pair alone.
#[test]
fn the_opened_profile_of_a_search_is_checked_before_its_results() {
    let long: Vec<Value> = vec![json!({ "id": "one", "status": "ended" }); 10_001];
    let both = with(&input_of("merge.search"), "/results/1/memberships", json!(long));
    assert_eq!(quickly("merge.search", &both.to_string()), [(TooLong, "/results/1/memberships".to_owned())]);
    let both = with(&both, "/opened/memberships", json!(long));
    assert_eq!(quickly("merge.search", &both.to_string()), [(TooLong, "/opened/memberships".to_owned())]);
}

/// If no choice can produce a single valid profile, the options are rejected, as every plan is. The maximum that one profile
/// may have is accepted.
#[test]
fn a_pair_that_is_too_large_for_one_profile_is_rejected_before_choices() {
    let pets = |side: &str, count: usize| -> Vec<Value> {
        let pet = |index| {
            json!({
                "id": format!("{side}-{index}"), "name": "Rex", "species": "dog", "dateOfBirth": null, "status": "active",
                "upcomingAppointments": []
            })
        };
        (0..count).map(pet).collect()
    };
    let with_pets = |operation: &str, count: usize| {
        let input = with(&input_of(operation), "/opened/pets", json!(pets("one", 5_000)));
        with(&input, "/selected/pets", json!(pets("other", count))).to_string()
    };
    for operation in ["merge.options", "merge.plan"] {
        let refused = api::call(operation, &with_pets(operation, 5_001)).unwrap_err();
        assert_eq!(refused.code, ErrorCode::NotAllowed);
        let [problem] = refused.problems.as_slice() else { panic!("{refused}") };
        assert_eq!((problem.code, problem.path.as_str()), (MergedTooLong, ""));
        assert!(api::call(operation, &with_pets(operation, 5_000)).is_ok());
    }
}

/// Deep nesting in place of an object, and in an unknown field; with and without closing brackets.
#[test]
fn a_thousand_levels() {
    for levels in [200, 1_000, 100_000] {
        for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
            let deep = format!("{}1{}", open.repeat(levels), close.repeat(levels));
            let unclosed = open.repeat(levels);
            for (operation, input) in inputs() {
                let whole = input.to_string();
                let added = whole.replacen('{', &format!("{{\"deep\":{deep}"), 1);
                let added =
                    if input == json!({}) { added } else { added.replacen(&deep, &format!("{deep},"), 1) };
                for text in [&deep, &unclosed, &added] {
                    assert_eq!(quickly(operation, text), [(TooDeep, String::new())], "{operation} {levels}");
                }
            }
        }
    }
}

/// An input nested just deeply enough to be parsed, with an unknown field.
#[test]
fn a_hundred_levels_are_parsed() {
    let deep = format!("{{\"deep\":{}{}}}", "[".repeat(100), "]".repeat(100));
    assert_eq!(quickly("rules.list", &deep), [(UnknownField, "/deep".to_owned())]);
}

/// The cost of a long list with a fault at its end is proportional to its length.
#[test]
fn a_fault_at_the_end_of_a_long_list() {
    let mut input = input_of("merge.search");
    let result = input["results"][0].clone();
    let mut results = vec![result; 20_000];
    results[19_999]["loyaltyPoints"] = json!(-1);
    input["results"] = Value::Array(results);
    let faults = quickly("merge.search", &input.to_string());
    assert_eq!(faults, [(ProblemCode::OutOfRange, "/results/19999/loyaltyPoints".to_owned())]);
}

#[test]
fn empty_and_nearly_empty_inputs() {
    for text in [
        "",
        " ",
        "\u{feff}{}",
        "{",
        "}",
        "[",
        "\"",
        "{}}",
        "{} {}",
        "nul",
        "{\"a\"}",
        "{'a':1}",
        "{a:1}",
        "//",
        "{\"a\":1,}",
        "\u{0}",
    ] {
        for (operation, _) in inputs() {
            assert_eq!(quickly(operation, text), [(InvalidJson, String::new())], "{operation} {text:?}");
        }
    }
}
