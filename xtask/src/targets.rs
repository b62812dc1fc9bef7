//! The core on the machines it is shipped to. Only checked, so no linker or SDK of theirs is needed.

use crate::cmd::{answers, cargo, output, program, run};
use crate::step::{Step, Stop};

pub(crate) const TARGETS: [&str; 3] =
    ["wasm32-unknown-unknown", "aarch64-apple-ios", "aarch64-linux-android"];

pub(crate) fn check(target: &str) -> Step {
    install(target)?;
    run(cargo(&format!("check -p littermate --target {target}")))
}

pub(crate) fn install(target: &str) -> Step {
    if !answers(program("rustup", "--version")) {
        return Err(Stop::Lacks("rustup is not here to add the target".to_owned()));
    }
    let installed = output(program("rustup", "target list --installed"))?;
    if installed.lines().any(|line| line == target) {
        return Ok(());
    }
    let added = program("rustup", &format!("target add {target}"));
    run(added).map_err(|_| Stop::Lacks("rustup could not add the target".to_owned()))
}
