//! Every English sentence that the answers of the vectors hold, under its code, in one snapshot: read it as prose.
//!
//! Programs match on codes and facts, so a sentence may be bettered at any time; this shows all that changes with it.

use std::collections::{BTreeMap, BTreeSet};

use littermate_tests::kinds::kind;
use littermate_tests::vectors;
use serde_json::Value;

/// By kind and code, and there by what the sentence is for.
type Sentences = BTreeMap<(&'static str, String), BTreeMap<&'static str, BTreeSet<String>>>;

fn collect(value: &Value, sentences: &mut Sentences) {
    let string = |pointer: &str| value.pointer(pointer).and_then(Value::as_str);
    let detail = string("/detail");
    if let (Some(detail), Some((kind, code))) = (detail, kind(value)) {
        let of = sentences.entry((kind, code.to_owned())).or_default();
        // What led to a refusal is told there; its own detail only strings that together.
        let told = |key: &str| value.get(key).and_then(Value::as_array).is_some_and(|led| !led.is_empty());
        if !told("problems") && !told("blockers") {
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
            collect(&vector.answer.value().unwrap(), &mut sentences);
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
