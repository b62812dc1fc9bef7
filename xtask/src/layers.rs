//! Checks the layers of the core: its files have no dependency cycles, and do not depend on files of a higher layer.

use crate::cmd::{cargo, run};
use crate::step::Step;

pub(crate) const NAME: &str = "layers of the core";

/// Runs `xtask-layers` with these arguments.
pub(crate) fn check(args: &[String]) -> Step {
    let mut command = cargo("run -q -p xtask-layers --");
    command.args(args);
    run(command)
}
