//! Random lives of client profiles: a naive model of the rules, and the harness that holds a system against it.
//!
//! A life is an initial world and a list of steps, both plain JSON ([`step`]). The model ([`naive`]) was written from
//! the rules alone. A system under test implements [`system::System`]; [`life`] takes every step with both, compares
//! what they answer and make of the profiles, and checks the [`invariants`], which hold whatever the model predicts.
//! That system is the library. In tests it is also the model itself, which shows that no invariant contradicts a rule.

mod compare;
mod invariants;
mod library;
mod life;
mod machine;
mod naive;
mod old_faults;
mod settle;
mod step;
mod strategies;
mod system;

#[cfg(test)]
mod tests;

use crate::library::Library;

/// What is held against the model.
type UnderTest = Library;

/// Lives random lives until `steps` steps were taken.
///
/// # Errors
///
/// The shortest failing life that was found, as JSON, with everything that is wrong after its last step.
pub fn run(steps: usize, seed: u64) -> Result<String, String> {
    match machine::run::<UnderTest>(steps, seed) {
        Ok((generated, applied)) => {
            Ok(format!("{generated} steps with seed {seed}, of which {applied} applied to their world"))
        }
        Err(failed) => Err(report(&failed)),
    }
}

/// Lives one life, given as JSON like the one that a failing run prints.
///
/// # Errors
///
/// What is wrong with the JSON, or everything that is wrong after the first failing step.
pub fn replay(json: &str) -> Result<String, String> {
    let life: step::Life = serde_json::from_str(json).map_err(|error| format!("not a life: {error}"))?;
    match life::live::<UnderTest>(&life) {
        Ok(applied) => Ok(format!("{applied} of {} steps applied", life.steps.len())),
        Err(failure) => Err(report(&machine::Failed { life, failure })),
    }
}

/// Puts five faults of earlier code back one by one, and counts the steps until each is found.
///
/// # Errors
///
/// The same table, where one was not found with every seed.
pub fn old_faults() -> Result<String, String> {
    let found = old_faults::find::<UnderTest>();
    if found.all() { Ok(found.to_string()) } else { Err(found.to_string()) }
}

fn report(failed: &machine::Failed) -> String {
    let json = |value: Result<String, serde_json::Error>| value.unwrap_or_else(|error| error.to_string());
    let life = json(serde_json::to_string_pretty(&failed.life));
    let step = json(serde_json::to_string(&failed.failure.settled));
    let differences = failed.failure.differences.join("\n  ");
    format!("{life}\n\nafter step {}, {step}:\n  {differences}", failed.failure.step)
}
