//! The generated files: the bindings' sources, which `littermate-codegen` writes, and the vectors, schemas and pages, which
//! the `generate` program of the tests crate does.

use crate::cmd::{cargo, run};
use crate::step::Step;

pub(crate) fn name(check: bool) -> &'static str {
    if check { "generated files are fresh" } else { "generated files" }
}

/// Writes all of them, or with `check` fails where a committed one is not fresh.
pub(crate) fn all(check: bool) -> Step {
    write("-p littermate-codegen", check)?;
    write("-p littermate-tests --bin generate", check)
}

/// Writes the sources of the bindings, also those that are not committed.
pub(crate) fn sources() -> Step {
    write("-p littermate-codegen", false)
}

fn write(program: &str, check: bool) -> Step {
    let mut command = cargo(&format!("run -q {program} --"));
    if check {
        command.arg("--check");
    }
    run(command)
}
