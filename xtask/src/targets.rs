//! Checks that the core compiles for the supported targets. `cargo check` needs no linker and no SDK.

use crate::cmd::{cargo, output, program, run, succeeds};
use crate::step::{Step, Stop};

pub(crate) const TARGETS: [&str; 3] =
    ["wasm32-unknown-unknown", "aarch64-apple-ios", "aarch64-linux-android"];

pub(crate) fn check(target: &str) -> Step {
    install(target)?;
    run(cargo(&format!("check -p littermate --target {target}")))
}

pub(crate) fn install(target: &str) -> Step {
    if !succeeds(program("rustup", "--version")) {
        return Err(Stop::Missing("rustup, which installs the target, is not installed".to_owned()));
    }
    let installed = output(program("rustup", "target list --installed"))?;
    if installed.lines().any(|line| line == target) {
        return Ok(());
    }
    let added = program("rustup", &format!("target add {target}"));
    run(added).map_err(|_| Stop::Missing("rustup could not install the target".to_owned()))
}
