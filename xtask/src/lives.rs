//! Random lives of profiles, held against the naive model of the rules.

use crate::cmd::{cargo, run as run_command};
use crate::step::Step;

pub(crate) const NAME: &str = "lives";

/// The step of the main task.
pub(crate) const TEN_THOUSAND: &str = "lives: 10,000 steps";

/// The steps of the long test.
pub(crate) const MILLION: &str = "lives: 1,000,000 steps";
pub(crate) const FAULTS: &str = "lives: five faults";

/// The seed of the main task: a change of the code, not chance, makes it fail.
const SEED: &str = "1";

/// Runs the program of `tests/lives` with its own arguments; the shortest failing life is printed as JSON.
pub(crate) fn run(args: &[String]) -> Step {
    let mut command = cargo("run --release --quiet -p littermate-lives --");
    command.args(args);
    run_command(command)
}

/// Lives random lives until so many steps were taken, always the same ones.
pub(crate) fn steps(count: u32) -> Step {
    run(&["--steps".to_owned(), count.to_string(), "--seed".to_owned(), SEED.to_owned()])
}

/// Puts five faults of earlier code back one by one; each must be found.
pub(crate) fn faults() -> Step {
    run(&["--faults".to_owned()])
}
