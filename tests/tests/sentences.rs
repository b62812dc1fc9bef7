//! A snapshot of every English sentence in the results of the vectors, by code. Review it as prose.
//!
//! Programs match on codes and facts, so sentences may be improved at any time; this snapshot shows every change.

use std::collections::{BTreeMap, BTreeSet};

use littermate_tests::kinds::kind;
use littermate_tests::vectors;
use serde_json::Value;

/// The sentences by kind and code, and by the field they are in.
type Sentences = BTreeMap<(&'static str, String), BTreeMap<&'static str, BTreeSet<String>>>;

fn collect(value: &Value, sentences: &mut Sentences) {
    let string = |pointer: &str| value.pointer(pointer).and_then(Value::as_str);
    let detail = string("/detail");
    if let (Some(detail), Some((kind, code))) = (detail, kind(value)) {
        let of = sentences.entry((kind, code.to_owned())).or_default();
        // If an error has causes, they are collected separately; its own detail only combines them.
        let has_causes =
            |key: &str| value.get(key).and_then(Value::as_array).is_some_and(|led| !led.is_empty());
        if !has_causes("problems") && !has_causes("blockers") {
            of.entry("detail").or_default().insert(detail.to_owned());
        }
        if let Some(help) = string("/help") {
            of.entry("help").or_default().insert(help.to_owned());
        }
        if let Some((by, how)) = string("/remedy/by").zip(string("/remedy/how")) {
            of.entry("remedy").or_default().insert(format!("{by}: {how}"));
        }
    } else {
        assert!(detail.is_none(), "a sentence without a code: {}", value);
    }
    match value {
        Value::Object(entries) => entries.values().for_each(|value| collect(value, sentences)),
        Value::Array(items) => items.iter().for_each(|value| collect(value, sentences)),
        _ => {}
    }
}

#[test]
fn every_sentence() {
    let mut sentences = Sentences::new();
    for (_, vectors) in vectors::committed().unwrap() {
        for vector in &vectors {
            collect(&vector.response.value().unwrap(), &mut sentences);
        }
    }
    let mut text = String::new();
    for ((kind, code), of) in &sentences {
        text += &format!("{kind} {code}\n");
        for (what, sentences) in of {
            for sentence in sentences {
                let sentence = sentence.replace('\n', "\n        ");
                text += &format!("  {what}: {sentence}\n");
            }
        }
    }
    insta::assert_snapshot!("every_sentence", text);
}
