//! The benchmarks.

use crate::cmd::{cargo, run};
use crate::step::Step;

pub(crate) fn measure(filter: Option<&str>) -> Step {
    let mut command = cargo("bench -p littermate-benches --");
    command.args(filter);
    run(command)
}
