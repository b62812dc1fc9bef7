//! Expands an authored case to its whole input.

use littermate::api;
use serde::Deserialize;

use crate::Failed;
use crate::bases::Bases;
use crate::cases::Case;
use crate::json::Json;

/// An operation to run first, and the parts of its output that become part of the input.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    op: String,
    /// The keys of the input to call it with. Missing keys are skipped. `a as b` sends `a` as `b`.
    with: Vec<String>,
    /// From a JSON Pointer in the output to one in the input.
    take: Json,
    /// The keys to drop from the input afterwards.
    #[serde(default)]
    drop: Vec<String>,
    /// Values to set in the input afterwards.
    #[serde(default)]
    set: Json,
}

/// The whole input of a case: the exact string that the operation is called with.
///
/// # Errors
/// If a base, a pointer or a preparing step is invalid.
pub fn input(case: &Case, bases: &Bases) -> Result<String, Failed> {
    if let Some(text) = &case.text {
        return Ok(text.clone());
    }
    let mut input = match &case.base {
        Some(name) => bases.named(name)?,
        None => Json::Record(Vec::new()),
    };
    edit(&mut input, &bases.resolve(&case.set)?, &case.remove)?;
    for step in &case.prepare {
        let step: Step = serde_json::from_str(&bases.resolve(step)?.compact()?)?;
        run(&step, &mut input)?;
    }
    edit(&mut input, &bases.resolve(&case.then)?, &case.then_remove)?;
    Ok(input.compact()?)
}

fn edit(input: &mut Json, set: &Json, remove: &[String]) -> Result<(), Failed> {
    for (pointer, value) in set.entries() {
        input.set(pointer, value.clone())?;
    }
    for pointer in remove {
        input.remove(pointer)?;
    }
    Ok(())
}

fn run(step: &Step, input: &mut Json) -> Result<(), Failed> {
    let sent: Json = step
        .with
        .iter()
        .filter_map(|key| {
            let (from, to) = key.split_once(" as ").unwrap_or((key, key));
            Some((to, input.get(from)?.clone()))
        })
        .collect();
    let output = api::call(&step.op, &sent.compact()?)
        .map_err(|error| format!("preparing with {} failed: {error}", step.op))?;
    let output = Json::read(&output)?;
    for (from, to) in step.take.entries() {
        let part = output.at(from).ok_or_else(|| format!("the output of {} has no {from}", step.op))?;
        input.set(to.text().unwrap_or_default(), part.clone())?;
    }
    for key in &step.drop {
        if input.get(key).is_some() {
            input.remove(&format!("/{key}"))?;
        }
    }
    edit(input, &step.set, &[])
}
