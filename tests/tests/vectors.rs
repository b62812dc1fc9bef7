//! The shared vectors: committed, fresh, unique, and enough of them.
//!
//! # Sides
//!
//! A rule has an edge, and a vector on one side of it proves little. So each case says of each rule it is about on which
//! side it lies: the rule `fires` where it makes the answer what it is (it blocks, refuses, locks, warns, gives an
//! effect, picks another value), and `rests` where it is asked and lets the answer be as it would be without it. Two
//! words for all rules, since with free words nobody could tell whether two of them are two sides. Every rule of the
//! catalogue has both.

#![expect(clippy::expect_used, clippy::panic, reason = "a vector that cannot be read fails the test")]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::LazyLock;

use littermate::api::OPERATIONS;
use littermate::rule::RULES;
use littermate_tests::cases::Side;
use littermate_tests::generated::root;
use littermate_tests::json::Json;
use littermate_tests::variants::Answers;
use littermate_tests::vectors::{self, Answer, Made, Vector};
use serde_json::Value;

/// What no answer can show: the definition, its variant, and why.
const NOT_SHOWN: &[(&str, &str, &str)] = &[
    ("Surface", "mobile", "only tickets hold a surface, and none is made on a mobile device (MERGE-9)"),
    ("PushPreference", "not-set-up", "a profile's push is not written where it was not set up (CONTACT-8)"),
    ("SurveyPreference", "on", "a profile's surveys are not written where they are on (CONTACT-14)"),
    ("EmailSuppression", "none", "a record has no entry of an address of which nothing is known (MERGE-43)"),
];

static COMMITTED: LazyLock<Vec<Vector>> = LazyLock::new(|| {
    let areas = vectors::committed().expect("the committed vectors are readable");
    areas.into_iter().flat_map(|(_, vectors)| vectors).collect()
});

static MADE: LazyLock<Vec<Made>> = LazyLock::new(|| match vectors::make() {
    Ok(made) => made,
    Err(wrong) => panic!("{wrong}"),
});

#[test]
fn every_kept_vector_gives_the_same_bytes() {
    assert!(COMMITTED.len() > 300, "{} vectors", COMMITTED.len());
    for vector in &*COMMITTED {
        assert_eq!(Answer::of(&vector.op, &vector.input).unwrap(), vector.answer, "{}", vector.name);
    }
}

#[test]
fn every_case_is_as_expected_and_kept() {
    let files: BTreeSet<String> = fs::read_dir(root().join("tests/vectors"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let areas: BTreeSet<String> = MADE.iter().map(|area| format!("{}.jsonl", area.area)).collect();
    assert_eq!(files, areas, "a file of vectors without a file of cases, or the other way round");
    for area in &*MADE {
        let path = vectors::path(area);
        let fresh = fs::read_to_string(root().join(&path)).unwrap() == vectors::lines(area).unwrap();
        assert!(fresh, "{path} is not fresh: run `cargo xtask generate`");
    }
}

/// A reader finds each key exactly once, in the order that `cases/README.md` documents.
#[test]
fn a_line_is_compact_and_has_its_keys_in_order() {
    for area in &*MADE {
        for (line, (_, vector)) in vectors::lines(area).unwrap().lines().zip(&area.vectors) {
            let string = |text: &String| serde_json::to_string(text).unwrap();
            let (key, answer) = match &vector.answer {
                Answer::Output(output) => ("output", output),
                Answer::Problem(problem) => ("problem", problem),
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
fn no_two_vectors_ask_the_same() {
    let mut seen = BTreeMap::new();
    for vector in &*COMMITTED {
        let asked = (&vector.op, &vector.input);
        if let Some(other) = seen.insert(asked, vector.name.clone()) {
            // The same question may show two things of a long answer; of a short one it shows the same.
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

/// Where an answer's lists of what is wrong or to be known stand.
const CITED_IN: [&str; 6] = ["problems", "blockers", "warnings", "notices", "conflicts", "irreversible"];

/// The rules that the problems, blockers, warnings and notices of an answer name.
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

/// A case that marks a rule as resting is no case of its other side where the answer refuses or warns by that rule.
#[test]
fn a_rule_that_rests_neither_refuses_nor_warns() {
    let mut wrong = Vec::new();
    for (case, vector) in MADE.iter().flat_map(|area| &area.vectors) {
        let mut rules = BTreeSet::new();
        cited(&vector.answer.value().unwrap(), false, &mut rules);
        let rests = case.rules.0.iter().filter(|(_, side)| *side == Side::Rests);
        let refutes = rests.filter(|(rule, _)| rules.contains(rule.id()));
        wrong.extend(refutes.map(|(rule, _)| format!("{}: {rule} does not rest", case.name)));
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
fn every_code_is_in_some_answer() {
    let answers = Answers::schemas();
    let shown = answers.shown(&*COMMITTED).unwrap();
    let mut missing = Vec::new();
    for (of, names) in answers.all() {
        for name in names {
            let excused = NOT_SHOWN.iter().any(|(def, variant, _)| *def == of && *variant == name);
            let is_shown = shown.get(&of).is_some_and(|shown| shown.contains(&name));
            match (is_shown, excused) {
                (false, false) => missing.push(format!("{of}: {name} is in no answer")),
                (true, true) => missing.push(format!("{of}: {name} is excused and shown")),
                _ => {}
            }
        }
    }
    assert!(missing.is_empty(), "{} missing\n{}", missing.len(), missing.join("\n"));
}

#[test]
fn every_operation_answers_and_refuses() {
    for operation in OPERATIONS {
        let of_it = |refused: bool| {
            let refuses = |vector: &&Vector| matches!(vector.answer, Answer::Problem(_)) == refused;
            COMMITTED.iter().filter(refuses).any(|vector| vector.op == operation.name)
        };
        assert!(of_it(false), "no vector where {} gives an answer", operation.name);
        assert!(of_it(true), "no vector where {} is refused", operation.name);
    }
}

/// MERGE-29: saved payment methods are never shown or chosen.
#[test]
fn no_options_and_no_review_show_payment_methods() {
    let mut asked = 0;
    for vector in
        COMMITTED.iter().filter(|vector| matches!(vector.op.as_str(), "merge.options" | "merge.plan"))
    {
        let Answer::Output(output) = &vector.answer else { continue };
        let input = Json::read(&vector.input).unwrap();
        for side in ["/opened/paymentMethods", "/selected/paymentMethods"] {
            for method in input.at(side).unwrap().items() {
                asked += 1;
                assert!(!output.contains(&method.compact().unwrap()), "{}", vector.name);
            }
        }
    }
    assert!(asked > 5, "{asked} payment methods");
}
