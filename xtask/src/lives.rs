//! Model-based tests: random histories of profiles (lives), compared with a naive model of the rules.

use crate::cmd::{cargo, run as run_command};
use crate::step::Step;

pub(crate) const NAME: &str = "lives";

/// The name of the step in `cargo xtask test`.
pub(crate) const TEN_THOUSAND: &str = "lives: 10,000 steps";

/// The names of the steps in `cargo xtask test --long`.
pub(crate) const MILLION: &str = "lives: 1,000,000 steps";
pub(crate) const FAULTS: &str = "lives: five faults";

/// The fixed seed of `cargo xtask test`, so that a failure is caused by a code change.
const SEED: &str = "1";

/// Runs the program of `tests/lives` with these arguments. It prints the shortest failing life as JSON.
pub(crate) fn run(args: &[String]) -> Step {
    let mut command = cargo("run --release --quiet -p littermate-lives --");
    command.args(args);
    run_command(command)
}

/// Runs random lives with this number of steps in total, always with the same seed.
pub(crate) fn steps(count: u32) -> Step {
    run(&["--steps".to_owned(), count.to_string(), "--seed".to_owned(), SEED.to_owned()])
}

/// Reintroduces five faults of earlier versions one by one. Fails if one of them is not found.
pub(crate) fn faults() -> Step {
    run(&["--faults".to_owned()])
}
