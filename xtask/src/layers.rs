//! The layers of the core: its files depend on each other without a circle, and never on a higher layer.

use crate::cmd::{cargo, run};
use crate::step::Step;

pub(crate) const NAME: &str = "layers of the core";

/// The arguments are those of `xtask-layers`.
pub(crate) fn check(args: &[String]) -> Step {
    let mut command = cargo("run -q -p xtask-layers --");
    command.args(args);
    run(command)
}
