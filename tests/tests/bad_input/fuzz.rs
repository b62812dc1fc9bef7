//! Arbitrary input: no operation panics, every problem has an existing path, and no rejection is unexplained.

use std::sync::LazyLock;

use littermate::api::OPERATIONS;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::Config;
use serde_json::{Value, json};

use super::agreement::agree;
use super::bases::inputs;
use super::checks::{assert_paths_exist, problems};
use crate::json::{pointers, with};

/// Any JSON, with keys and strings that the API knows.
fn any_json() -> impl Strategy<Value = Value> {
    let strings = vec![
        "type",
        "active",
        "none",
        "in-pims",
        "record",
        "id",
        "clinic",
        "opened",
        "selected",
        "surface",
        "desktop",
        "pims",
        "policy",
        "a",
        "US",
        "2024-01-05",
        "2026-03-01T09:30:00Z",
        "+15551230001",
        "",
        "draft",
        "phones",
        "format",
        "ask",
    ];
    let word = prop_oneof![4 => prop::sample::select(strings).prop_map(str::to_owned), 1 => any::<String>()];
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_map(|number| json!(number)),
        word.clone().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 48, 8, move |inner| {
        let fields = vec((word.clone(), inner.clone()), 0..8);
        prop_oneof![
            vec(inner, 0..8).prop_map(Value::from),
            fields.prop_map(|fields| Value::Object(fields.into_iter().collect())),
        ]
    })
}

/// A single change to an input.
#[derive(Debug, Clone)]
pub(super) enum Change {
    Remove(Index),
    Replace(Index, Value),
    /// A value from another location in the same input.
    Copy(Index, Index),
    Add(Index, Value),
    /// A change to the string: characters removed and replaced.
    Cut(Index, usize),
    Put(Index, String),
    Twice(Index, usize),
}

pub(super) fn change() -> impl Strategy<Value = Change> {
    let index = any::<Index>;
    let fragment = prop::sample::select(vec![
        "\"",
        "\\",
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\u{0}",
        " ",
        "0",
        "-",
        ".5",
        "e9",
        "null",
        "\\ud800",
        "\\u0000",
        "é",
        "\n",
        "\"type\":\"none\",",
        "[]",
        "1",
    ]);
    prop_oneof![
        index().prop_map(Change::Remove),
        (index(), any_json()).prop_map(|(at, value)| Change::Replace(at, value)),
        (index(), index()).prop_map(|(from, to)| Change::Copy(from, to)),
        (index(), any_json()).prop_map(|(at, value)| Change::Add(at, value)),
        (index(), 1_usize..8).prop_map(|(at, count)| Change::Cut(at, count)),
        (index(), fragment).prop_map(|(at, text)| Change::Put(at, text.to_owned())),
        (index(), 1_usize..40).prop_map(|(at, count)| Change::Twice(at, count)),
    ]
}

/// The input after each change: changes to values first, then changes to the string.
pub(super) fn changed(input: &Value, changes: &[Change]) -> String {
    let mut value = input.clone();
    for change in changes {
        let places = pointers(&value);
        if places.is_empty() {
            break;
        }
        let at = |index: &Index| index.get(&places).as_str();
        match change {
            Change::Remove(index) => {
                let (parent, key) = at(index).rsplit_once('/').unwrap();
                match value.pointer_mut(parent) {
                    Some(Value::Object(object)) => drop(object.remove(key)),
                    Some(Value::Array(items)) => drop(items.remove(key.parse().unwrap())),
                    _ => {}
                }
            }
            Change::Replace(index, other) => value = with(&value, at(index), other.clone()),
            Change::Copy(from, to) => {
                let copied = value.pointer(at(from)).unwrap().clone();
                value = with(&value, at(to), copied);
            }
            Change::Add(index, other) => match value.pointer_mut(at(index)) {
                Some(Value::Object(object)) => drop(object.insert("added".to_owned(), other.clone())),
                Some(Value::Array(items)) => items.push(other.clone()),
                _ => {}
            },
            Change::Cut(..) | Change::Put(..) | Change::Twice(..) => {}
        }
    }
    let mut text: Vec<char> = value.to_string().chars().collect();
    for change in changes {
        match change {
            Change::Cut(index, count) if !text.is_empty() => {
                let start = index.index(text.len());
                text.drain(start..text.len().min(start + count));
            }
            Change::Put(index, put) => {
                let start = index.index(text.len() + 1);
                text.splice(start..start, put.chars());
            }
            Change::Twice(index, count) if !text.is_empty() => {
                let start = index.index(text.len());
                let again: Vec<char> = text[start..text.len().min(start + count)].to_vec();
                text.splice(start..start, again);
            }
            _ => {}
        }
    }
    text.into_iter().collect()
}

static INPUTS: LazyLock<Vec<(&str, Value)>> = LazyLock::new(inputs);

/// Calls every operation. Structural problems must have existing paths.
fn call_every_operation(text: &str) {
    let value = serde_json::from_str::<Value>(text);
    for operation in OPERATIONS {
        let problems = problems(operation.name, text);
        if let Ok(value) = &value {
            assert_paths_exist(&problems, value);
        }
    }
}

proptest! {
    #![proptest_config(Config { cases: 150, failure_persistence: None, ..Config::default() })]

    #[test]
    fn arbitrary_json(value in any_json()) {
        call_every_operation(&value.to_string());
    }

    #[test]
    fn arbitrary_strings(bytes in vec(any::<u8>(), 0..200), text in any::<String>()) {
        call_every_operation(&String::from_utf8_lossy(&bytes));
        call_every_operation(&text);
    }

    /// A changed input of one operation, passed to that operation and to another one.
    #[test]
    fn changed_inputs(which in any::<Index>(), other in any::<Index>(), changes in vec(change(), 0..4)) {
        let (operation, input) = which.get(&INPUTS);
        let text = changed(input, &changes);
        let other = other.get(OPERATIONS).name;
        for operation in [operation, other] {
            let problems = problems(operation, &text);
            if let Ok(value) = serde_json::from_str::<Value>(&text) {
                assert_paths_exist(&problems, &value);
            }
        }
        agree(other, &text);
    }
}
