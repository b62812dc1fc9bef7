//! The generated files: sources of the bindings, which `littermate-codegen` writes, and vectors, schemas and documentation, which
//! the `generate` program of the tests crate writes.

use crate::cmd::{cargo, run};
use crate::step::Step;

pub(crate) fn name(check: bool) -> &'static str {
    if check { "generated files are up to date" } else { "generated files" }
}

/// Writes all generated files. With `check`, fails if a committed file is out of date.
pub(crate) fn all(check: bool) -> Step {
    write("-p littermate-codegen", check)?;
    write("-p littermate-tests --bin generate", check)
}

/// Writes the sources of the bindings, including those that are not committed.
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
