//! Every English sentence that the answers of the vectors hold, under its code, in one snapshot: read it as prose.
//!
//! Programs match on codes and facts, so a sentence may be bettered at any time; this shows all that changes with it.

use std::collections::{BTreeMap, BTreeSet};

use littermate_tests::json::Json;
use littermate_tests::kinds::kind;
use littermate_tests::vectors;

/// By kind and code, and there by what the sentence is for.
type Sentences = BTreeMap<(&'static str, String), BTreeMap<&'static str, BTreeSet<String>>>;

fn collect(value: &Json, sentences: &mut Sentences) {
    let detail = value.text_at("detail");
    if let (Some(detail), Some((kind, code))) = (detail, kind(value)) {
        let of = sentences.entry((kind, code.to_owned())).or_default();
        // What led to a refusal is told there; its own detail only strings that together.
        let told = |key: &str| value.get(key).is_some_and(|led| !led.items().is_empty());
        if !told("problems") && !told("blockers") {
            of.entry("detail").or_default().insert(detail.to_owned());
        }
        if let Some(help) = value.text_at("help") {
            of.entry("help").or_default().insert(help.to_owned());
        }
        if let Some(remedy) = value.get("remedy")
            && let Some((by, how)) = remedy.text_at("by").zip(remedy.text_at("how"))
        {
            of.entry("remedy").or_default().insert(format!("{by}: {how}"));
        }
    } else {
        assert!(detail.is_none(), "a sentence without a code: {}", value.pretty());
    }
    value.entries().iter().for_each(|(_, value)| collect(value, sentences));
    value.items().iter().for_each(|value| collect(value, sentences));
}

#[test]
fn every_sentence() {
    let mut sentences = Sentences::new();
    for (_, vectors) in vectors::kept().unwrap() {
        for vector in &vectors {
            collect(vector.answer.value(), &mut sentences);
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
