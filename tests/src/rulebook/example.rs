//! Picks and formats one short example of a rule.

use littermate::rule::Rule;

use super::{Shown, capital};
use crate::cases::{Case, Expect};
use crate::json::Json;

/// The case that is marked as the example. Otherwise the smallest case that is about few rules, preferably one whose result
/// names the rule.
pub(super) fn best<'s, 'm>(rule: Rule, of: &'s [Shown<'m>]) -> Option<&'s Shown<'m>> {
    let weight = |shown: &&Shown<'_>| {
        let named = names(shown.case.expect.part(), rule.id());
        let about = shown.case.rules.0.len();
        (!shown.case.example_of.contains(&rule), !named, about, size(shown.case))
    };
    of.iter().filter(|shown| shown.case.text.is_none()).min_by_key(weight)
}

fn names(expected: &Json, rule: &str) -> bool {
    expected.text_at("rule") == Some(rule)
        || expected.entries().iter().any(|(_, value)| names(value, rule))
        || expected.items().iter().any(|value| names(value, rule))
}

/// The amount of JSON in a case, to prefer short examples.
fn size(case: &Case) -> usize {
    let steps: Json = case.prepare.iter().cloned().collect();
    [&case.set, &case.then, case.expect.part(), &steps].into_iter().map(|part| part.pretty().len()).sum()
}

/// The example in Markdown.
pub(super) fn text(shown: &Shown<'_>) -> Result<String, serde_json::Error> {
    let Shown { case, vector, .. } = shown;
    let mut text = format!("**{}**: `{}`", capital(&case.name), case.op);
    if let Some(base) = &case.base {
        text.push_str(&format!(" on `{base}`"));
    }
    append("with", &edits(&case.set, &case.remove), &mut text);
    let steps: Vec<String> = case.prepare.iter().map(step).collect();
    if !steps.is_empty() {
        text.push_str(&format!("{}after {}", separator(&text), steps.join(", ")));
    }
    append("and then with", &edits(&case.then, &case.then_remove), &mut text);
    let label = match case.expect {
        Expect::Output(_) => "returns",
        Expect::Problem(_) => "fails with",
    };
    let result = Json::read(vector.response.json())?;
    append(label, &trimmed(&result, case.expect.part()), &mut text);
    Ok(text)
}

fn step(step: &Json) -> String {
    let name = step.text().or_else(|| step.text_at("@")).or_else(|| step.text_at("op"));
    format!("`{}`", name.unwrap_or_default().trim_start_matches('@'))
}

/// Appends a label and the value in a code block; nothing if the value is empty.
fn append(label: &str, value: &Json, text: &mut String) {
    if !value.entries().is_empty() {
        let separator = separator(text);
        text.push_str(&format!("{separator}{label}\n\n```json\n{}\n```", value.pretty()));
    }
}

/// The separator before a label: a paragraph break after a code block, otherwise a space.
fn separator(text: &str) -> &'static str {
    if text.ends_with("```") { "\n\n" } else { " " }
}

fn edits(set: &Json, remove: &[String]) -> Json {
    let removed = remove.iter().map(|pointer| (pointer.clone(), Json::from("(removed)")));
    set.entries().iter().cloned().chain(removed).collect()
}

/// The expected part of the result, with the `detail` sentences in it.
fn trimmed(actual: &Json, expected: &Json) -> Json {
    match (actual, expected) {
        (Json::Record(entries), Json::Record(_)) => entries
            .iter()
            .filter_map(|(key, actual)| match expected.get(key) {
                Some(expected) => Some((key.clone(), trimmed(actual, expected))),
                None if key == "detail" => Some((key.clone(), actual.clone())),
                None => None,
            })
            .collect(),
        (Json::List(actual), Json::List(expected)) => {
            actual.iter().zip(expected).map(|(actual, expected)| trimmed(actual, expected)).collect()
        }
        _ => actual.clone(),
    }
}
