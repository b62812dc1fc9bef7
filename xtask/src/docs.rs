//! The generated files, which the `generate` program of the tests crate writes or compares.

use crate::cmd::{cargo, run};
use crate::step::Step;

pub(crate) fn name(check: bool) -> &'static str {
    if check { "generated files are fresh" } else { "generated files" }
}

pub(crate) fn generate(check: bool) -> Step {
    let mut command = cargo("run -q -p littermate-tests --bin generate --");
    if check {
        command.arg("--check");
    }
    run(command)
}
