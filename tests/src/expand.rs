//! From an authored case to its whole input.

use littermate::api;
use serde::Deserialize;

use crate::Failed;
use crate::bases::Bases;
use crate::cases::Case;
use crate::json::Json;

/// An operation that is run on the way, and what of its answer becomes part of the input.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Step {
    op: String,
    /// The keys of the input that it is called with; those that are not there are left out. `a as b` sends `a` as `b`.
    with: Vec<String>,
    /// From a JSON Pointer in the answer to one in the input.
    take: Json,
    /// The keys that the input loses after that.
    #[serde(default)]
    drop: Vec<String>,
    /// What is put into the input after that.
    #[serde(default)]
    set: Json,
}

/// The whole input of a case: exactly the string that the operation is called with.
///
/// # Errors
/// Where a base, a pointer or a step on the way is wrong.
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
    let answer = api::call(&step.op, &sent.compact()?)
        .map_err(|refusal| format!("{} on the way was refused: {refusal}", step.op))?;
    let answer = Json::read(&answer)?;
    for (from, to) in step.take.entries() {
        let part = answer.at(from).ok_or_else(|| format!("{} gave no {from}", step.op))?;
        input.set(to.text().unwrap_or_default(), part.clone())?;
    }
    for key in &step.drop {
        if input.get(key).is_some() {
            input.remove(&format!("/{key}"))?;
        }
    }
    edit(input, &step.set, &[])
}
