//! Random lives of client profiles: a naive model of the rules, and a harness that compares a system with it.
//!
//! A life is an initial world and a list of steps, both plain JSON ([`step`]). The model ([`naive`]) was written from the rules
//! only. A system under test implements [`system::System`]; [`life`] performs every step with both, compares their outputs and
//! profiles, and checks the [`invariants`], which do not depend on the model's predictions. The system is the library. In tests
//! it is also the model itself, which shows that no invariant contradicts a rule.

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

/// The system that is compared with the model.
type UnderTest = Library;

/// Runs random lives until `steps` steps were performed.
///
/// # Errors
///
/// The shortest failing life found, as JSON, with all differences after its last step.
pub fn run(steps: usize, seed: u64) -> Result<String, String> {
    match machine::run::<UnderTest>(steps, seed) {
        Ok((generated, applied)) => {
            Ok(format!("{generated} steps with seed {seed}, of which {applied} applied to their world"))
        }
        Err(failed) => Err(report(&failed)),
    }
}

/// Runs one life, given as JSON in the format that a failing run prints.
///
/// # Errors
///
/// A JSON error, or all differences after the first failing step.
pub fn replay(json: &str) -> Result<String, String> {
    let life: step::Life = serde_json::from_str(json).map_err(|error| format!("invalid life: {error}"))?;
    match life::live::<UnderTest>(&life) {
        Ok(applied) => Ok(format!("{applied} of {} steps applied", life.steps.len())),
        Err(failure) => Err(report(&machine::Failed { life, failure })),
    }
}

/// Reintroduces five earlier faults one by one, and counts the steps until each is found.
///
/// # Errors
///
/// The same table, if a fault was not found with every seed.
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
