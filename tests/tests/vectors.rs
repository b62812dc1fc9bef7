//! The shared vectors are committed, up to date, unique, and complete.
//!
//! # Sides
//!
//! Each case states for each of its rules on which side it lies: the rule `fires` if it determines the result (it blocks,
//! rejects, locks, warns, adds an effect, or changes a value), and `holds_off` if it is evaluated and does not change the
//! result. The same two values are used for all rules, so that both sides can be checked: every rule has vectors on both.

#![expect(clippy::expect_used, clippy::panic, reason = "an unreadable vector fails the test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::LazyLock;

use littermate::api::OPERATIONS;
use littermate::rule::RULES;
use littermate_tests::cases::Side;
use littermate_tests::generated::root;
use littermate_tests::json::Json;
use littermate_tests::variants::OutputSchemas;
use littermate_tests::vectors::{self, Response, Vector, VectorArea};
use serde_json::Value;

/// Variants that no result can contain: the definition, its variant, and the reason.
const NOT_SHOWN: &[(&str, &str, &str)] = &[
    (
        "MergeSurface",
        "mobile",
        "only tickets have a surface, and none is created on a mobile device (MERGE-9)",
    ),
    ("PushPreference", "not-set-up", "a profile's push is omitted if it is not set up (CONTACT-8)"),
    ("SurveyPreference", "on", "a profile's surveys are omitted if they are on (CONTACT-14)"),
    ("EmailSuppression", "none", "a record has no entry for an address without facts (MERGE-43)"),
];

static COMMITTED: LazyLock<Vec<Vector>> = LazyLock::new(|| {
    let areas = vectors::committed().expect("the committed vectors are readable");
    areas.into_iter().flat_map(|(_, vectors)| vectors).collect()
});

static MADE: LazyLock<Vec<VectorArea>> = LazyLock::new(|| match vectors::make() {
    Ok(made) => made,
    Err(wrong) => panic!("{wrong}"),
});

#[test]
fn every_committed_vector_has_the_same_bytes() {
    assert!(COMMITTED.len() > 300, "{} vectors", COMMITTED.len());
    for vector in &*COMMITTED {
        assert_eq!(Response::of(&vector.op, &vector.input).unwrap(), vector.response, "{}", vector.name);
    }
}

#[test]
fn every_case_is_as_expected_and_committed() {
    let files: BTreeSet<String> = fs::read_dir(root().join("tests/vectors"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let areas: BTreeSet<String> = MADE.iter().map(|area| format!("{}.jsonl", area.area)).collect();
    assert_eq!(files, areas, "the files of vectors and cases differ");
    for area in &*MADE {
        let path = vectors::path(area);
        let fresh = fs::read_to_string(root().join(&path)).unwrap() == vectors::lines(area).unwrap();
        assert!(fresh, "{path} is out of date: run `cargo xtask generate`");
    }
}

/// A reader finds each key exactly once, in the order documented in `cases/README.md`.
#[test]
fn a_line_is_compact_and_has_its_keys_in_order() {
    for area in &*MADE {
        for (line, (_, vector)) in vectors::lines(area).unwrap().lines().zip(&area.vectors) {
            let string = |text: &String| serde_json::to_string(text).unwrap();
            let (key, answer) = match &vector.response {
                Response::Output(output) => ("output", output),
                Response::Problem(problem) => ("problem", problem),
            };
            let rules: Vec<String> = vector.rules.iter().map(string).collect();
            let expected = format!(
                r#"{{"name":{},"rules":[{}],"op":{},"input":{},"{key}":{}}}"#,
                string(&vector.name),
                rules.join(","),
                string(&vector.op),
                string(&vector.input),
                string(answer),
            );
            assert_eq!(line, expected);
        }
    }
}

#[test]
fn names_are_unique() {
    let mut seen = BTreeSet::new();
    for vector in &*COMMITTED {
        assert!(seen.insert(vector.name.clone()), "{} is the name of two vectors", vector.name);
    }
}

#[test]
fn no_two_vectors_have_the_same_input() {
    let mut seen = BTreeMap::new();
    for vector in &*COMMITTED {
        let call = (&vector.op, &vector.input);
        if let Some(other) = seen.insert(call, vector.name.clone()) {
            // The same input may show two aspects of a long result; for a short result it is a duplicate.
            assert!(vector.op != "merge.eligibility", "{} and {other}", vector.name);
        }
    }
}

#[test]
fn every_rule_has_vectors_on_both_sides() {
    let mut sides = BTreeMap::<_, BTreeSet<Side>>::new();
    for (case, _) in MADE.iter().flat_map(|area| &area.vectors) {
        for (rule, side) in &case.rules.0 {
            sides.entry(*rule).or_default().insert(*side);
        }
    }
    let lacking: Vec<String> = RULES
        .iter()
        .filter(|rule| sides.get(rule).is_none_or(|sides| sides.len() < 2))
        .map(|rule| format!("{rule}: only {:?}", sides.get(rule)))
        .collect();
    assert!(lacking.is_empty(), "{}", lacking.join("\n"));
}

/// The fields of a result that list problems and notices.
const CITED_IN: [&str; 6] = ["problems", "blockers", "warnings", "notices", "conflicts", "irreversible"];

/// The rules that the problems, blockers, warnings and notices of a result name.
fn cited(value: &Value, is_in: bool, rules: &mut BTreeSet<String>) {
    match value {
        Value::Object(entries) => {
            rules.extend(value.get("rule").and_then(Value::as_str).filter(|_| is_in).map(str::to_owned));
            for (key, value) in entries {
                cited(value, is_in || CITED_IN.contains(&key.as_str()), rules);
            }
        }
        Value::Array(items) => items.iter().for_each(|item| cited(item, is_in, rules)),
        _ => {}
    }
}

/// If a case marks a rule as `holds_off`, its result must not contain an error or a warning of that rule.
#[test]
fn a_rule_that_holds_off_neither_fails_nor_warns() {
    let mut wrong = Vec::new();
    for (case, vector) in MADE.iter().flat_map(|area| &area.vectors) {
        let mut rules = BTreeSet::new();
        cited(&vector.response.value().unwrap(), false, &mut rules);
        let held_off = case.rules.0.iter().filter(|(_, side)| *side == Side::HoldsOff);
        let refutes = held_off.filter(|(rule, _)| rules.contains(rule.id()));
        wrong.extend(refutes.map(|(rule, _)| format!("{}: {rule} does not hold off", case.name)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn an_example_of_a_rule_fires_it_and_is_the_only_one() {
    let mut seen = BTreeSet::new();
    for (case, _) in MADE.iter().flat_map(|area| &area.vectors) {
        for rule in &case.example_of {
            assert!(case.rules.0.contains(&(*rule, Side::Fires)), "{} does not fire {rule}", case.name);
            assert!(seen.insert(*rule), "{} is a second example of {rule}", case.name);
        }
    }
}

#[test]
fn every_code_is_in_some_result() {
    let answers = OutputSchemas::load();
    let shown = answers.shown(&*COMMITTED).unwrap();
    let mut missing = Vec::new();
    for (of, names) in answers.all() {
        for name in names {
            let excused = NOT_SHOWN.iter().any(|(def, variant, _)| *def == of && *variant == name);
            let is_shown = shown.get(&of).is_some_and(|shown| shown.contains(&name));
            match (is_shown, excused) {
                (false, false) => missing.push(format!("{of}: {name} is in no result")),
                (true, true) => missing.push(format!("{of}: {name} is listed as impossible, but occurs")),
                _ => {}
            }
        }
    }
    assert!(missing.is_empty(), "{} missing\n{}", missing.len(), missing.join("\n"));
}

#[test]
fn every_operation_has_an_output_and_an_error() {
    for operation in OPERATIONS {
        let of_it = |refused: bool| {
            let refuses = |vector: &&Vector| matches!(vector.response, Response::Problem(_)) == refused;
            COMMITTED.iter().filter(refuses).any(|vector| vector.op == operation.name)
        };
        assert!(of_it(false), "no vector with an output of {}", operation.name);
        assert!(of_it(true), "no vector with an error of {}", operation.name);
    }
}

/// MERGE-29: saved payment methods are never shown or chosen.
#[test]
fn no_options_and_no_review_show_payment_methods() {
    let mut count = 0;
    for vector in
        COMMITTED.iter().filter(|vector| matches!(vector.op.as_str(), "merge.options" | "merge.plan"))
    {
        let Response::Output(output) = &vector.response else { continue };
        let input = Json::read(&vector.input).unwrap();
        for side in ["/opened/paymentMethods", "/selected/paymentMethods"] {
            for method in input.at(side).unwrap().items() {
                count += 1;
                assert!(!output.contains(&method.compact().unwrap()), "{}", vector.name);
            }
        }
    }
    assert!(count > 5, "{count} payment methods");
}
