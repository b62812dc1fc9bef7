//! The file of choices.

use littermate::merge::Choices;
use littermate::problem::Problem;
use serde_json::{Value, json};

use super::Refused;
use super::case::{Case, moved, refusals, text_of};

/// The choices in the file; without one, every default.
pub(super) fn read(path: Option<&str>, case: &Case) -> Result<Choices, Refused> {
    let Some(path) = path else {
        return Ok(Choices::default());
    };
    let text = text_of(path)?;
    serde_json::from_str(&text).map_err(|error| Refused::shape(path, &error, explain(&text, case)))
}

/// Everything that is wrong with the file, as `merge.plan` has it.
fn explain(text: &str, case: &Case) -> Vec<Problem> {
    let Ok(choices) = serde_json::from_str::<Value>(text) else {
        return refusals("merge.plan", text);
    };
    let input = json!({
        "clinic": case.clinic,
        "opened": case.opened.client,
        "selected": case.selected.client,
        "surface": case.surface,
        "policy": case.policy,
        "choices": choices,
    });
    refusals("merge.plan", &input.to_string())
        .iter()
        .filter_map(|problem| moved(problem, "/choices", ""))
        .collect()
}
