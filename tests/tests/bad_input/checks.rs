//! Calls the JSON API and checks the form of its problems.

use std::collections::HashSet;

use littermate::api::{self, ApiError, ErrorCode};
use littermate::problem::{Problem, ProblemCode};
use serde_json::Value;

use super::bases::inputs;
use crate::json::pointers;

/// The detail that is used if the parser rejects an input and the structural check finds no problem. It must never appear.
const GENERIC: &str = "The input is not as it must be.";

/// The problems of an input; empty if it is accepted, or if a rule rejects it.
pub(super) fn problems(operation: &str, input: &str) -> Vec<Problem> {
    match api::call(operation, input) {
        Ok(_) => Vec::new(),
        Err(ApiError { code: ErrorCode::InvalidInput, problems, .. }) => {
            assert!(!problems.is_empty());
            assert!(problems.iter().all(|problem| problem.detail != GENERIC), "{input}");
            problems
        }
        Err(refusal) => {
            assert_ne!(refusal.code, ErrorCode::InvalidInput);
            Vec::new()
        }
    }
}

/// The codes and paths of the problems.
pub(super) fn faults(operation: &str, input: &Value) -> Vec<(ProblemCode, String)> {
    let problems = problems(operation, &input.to_string());
    problems.into_iter().map(|problem| (problem.code, problem.path)).collect()
}

/// Every operation with a valid input and the pointers in it, each kind of location once: of `/pets/0/name` and `/pets/1/name`
/// only the first. A client, clinic, ticket or record is expanded where it first occurs; later ones are a single location.
pub(super) fn inputs_and_pointers() -> Vec<(&'static str, Value, Vec<String>)> {
    let mut seen = HashSet::new();
    let with_places = |(operation, input): (&'static str, Value)| {
        let all = pointers(&input).into_iter();
        let places = all.filter(|pointer| seen.insert(kind(operation, &input, pointer))).collect();
        (operation, input, places)
    };
    inputs().into_iter().map(with_places).collect()
}

/// What identifies a kind of location, independent of indexes and of where its object occurs.
fn kind(operation: &str, input: &Value, pointer: &str) -> String {
    let (parent, key) = parent_and_key(pointer);
    let mut kind = operation.to_owned();
    let mut around = String::new();
    for part in parent.split('/').skip(1) {
        around = format!("{around}/{part}");
        let record = match part {
            "previous" => "record",
            other => other,
        };
        let is_client = input.pointer(&around).is_some_and(|value| value.get("phones").is_some());
        match record {
            "opened" | "selected" | "survivor" | "retired" | "profile" | "client" if is_client => {
                kind = "client".to_owned();
            }
            "clinic" | "ticket" | "record" | "policy" | "choices" | "stamp" => kind = record.to_owned(),
            index if index.parse::<usize>().is_ok() => kind += "/*",
            other => kind = format!("{kind}/{other}"),
        }
    }
    // A list in a union of another type is a different location.
    let tag = input.pointer(parent).and_then(|parent| parent["type"].as_str()).unwrap_or_default();
    format!("{kind} {tag} {}", if key.parse::<usize>().is_ok() { "*" } else { key })
}

/// The pointer of the parent value, and the key in it.
pub(super) fn parent_and_key(pointer: &str) -> (&str, &str) {
    pointer.rsplit_once('/').unwrap()
}

fn optional(input: &Value, pointer: &str) -> bool {
    let (parent, key) = parent_and_key(pointer);
    let tag = input.pointer(parent).and_then(|value| value["type"].as_str());
    match key {
        "previous" | "reviewedAt" | "recordedBy" | "staffOffAt" | "since" | "derivedLine" | "keyword"
        | "dateOfBirth" | "extension" | "item" | "breed" | "color" | "weightGrams" | "clinicInfo"
        | "newConversation" | "clinicPhone" => true,
        "email" => {
            let tagged = matches!(tag, Some("email" | "set-email" | "address"));
            !parent.ends_with("/preferences") && !tagged && !parent.contains("/emails/") && parent != "/pims"
        }
        "primary" => parent.ends_with("/choices"),
        "label" => parent.contains("/phones/"),
        "pathOf" => true,
        // The phone number that staff chose for a call.
        "phone" => parent.is_empty(),
        _ => parent.ends_with("/capabilities") || parent.ends_with("/choices"),
    }
}

/// Whether null is allowed at the pointer: a missing value is written as null.
pub(super) fn may_be_null(input: &Value, pointer: &str) -> bool {
    optional(input, pointer)
}

/// Whether the key is optional: apart from nullable fields, only policies, choices, capabilities, keywords, and of a profile
/// the stored sync overrides and default preferences.
pub(super) fn is_optional(input: &Value, pointer: &str) -> bool {
    let (parent, key) = parent_and_key(pointer);
    match key {
        "capabilities" | "syncOverrides" | "mergedBefore" | "undoneMerges" | "keywords" | "push" | "nps" => {
            true
        }
        "policy" | "choices" => !parent.ends_with("/ticket"),
        // A draft has defaults for fields that cannot block a merge.
        "name" | "phones" | "preferences" | "pets" | "paymentMethods" | "merges" if parent == "/draft" => {
            true
        }
        "primary" if parent.starts_with("/draft/phones/") => true,
        _ => optional(input, pointer) || parent.ends_with("/policy") || parent.ends_with("/keywords"),
    }
}

/// Checks that the path of each problem exists in the input; for a missing field, the path of its parent.
pub(super) fn assert_paths_exist(problems: &[Problem], input: &Value) {
    for problem in problems {
        if problem.code == ProblemCode::MissingField {
            let (parent, _) = parent_and_key(&problem.path);
            assert!(input.pointer(parent).is_some_and(Value::is_object), "{problem:?}");
            assert!(input.pointer(&problem.path).is_none(), "{problem:?}");
        } else {
            assert!(input.pointer(&problem.path).is_some(), "{problem:?} in {input}");
        }
    }
}
