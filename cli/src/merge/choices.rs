//! The file of choices (`--choose`).

use littermate::merge::Choices;
use littermate::problem::Problem;
use serde_json::{Value, json};

use super::Failure;
use super::case::{Case, moved, problems_of, read_file};

/// The choices in the file. Without a file, all defaults.
pub(super) fn read(path: Option<&str>, case: &Case) -> Result<Choices, Failure> {
    let Some(path) = path else {
        return Ok(Choices::default());
    };
    let text = read_file(path)?;
    serde_json::from_str(&text).map_err(|error| Failure::shape(path, &error, explain(&text, case)))
}

/// All problems of the file, as `merge.plan` reports them.
fn explain(text: &str, case: &Case) -> Vec<Problem> {
    let Ok(choices) = serde_json::from_str::<Value>(text) else {
        return problems_of("merge.plan", text);
    };
    let input = json!({
        "clinic": case.clinic,
        "opened": case.opened.client,
        "selected": case.selected.client,
        "surface": case.surface,
        "policy": case.policy,
        "choices": choices,
    });
    problems_of("merge.plan", &input.to_string())
        .iter()
        .filter_map(|problem| moved(problem, "/choices", ""))
        .collect()
}
