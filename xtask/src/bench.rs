//! The benchmarks: criterion for Rust, and a Node project for the npm package beside other engines.

use std::process::Command;

use crate::cmd::{answers, cargo, program, root, run};
use crate::npm;
use crate::step::{Step, Stop};

/// The filter that stands for the Node project alone.
const JS: &str = "js";

/// All benchmarks; those of criterion whose name contains the filter; or, for `js`, those of the npm package.
pub(crate) fn measure(filter: Option<&str>) -> Step {
    match filter {
        Some(JS) => in_node(),
        Some(_) => in_rust(filter),
        None => {
            in_rust(None)?;
            match in_node() {
                Err(Stop::Lacks(what)) => {
                    println!("left out, the npm package: {what}");
                    Ok(())
                }
                end => end,
            }
        }
    }
}

fn in_rust(filter: Option<&str>) -> Step {
    let mut command = cargo("bench -p littermate-benches --");
    command.args(filter);
    run(command)
}

/// Builds and packs the package where that is not done yet. Installing it is the project's own.
fn in_node() -> Step {
    if !answers(npm("--version")) {
        return Err(Stop::Lacks("Node with npm is not here".to_owned()));
    }
    if !root().join("bindings-wasm/dist-pack/littermate.tgz").is_file() {
        npm::build()?;
    }
    run(npm("ci --ignore-scripts --prefer-offline --no-audit --no-fund"))?;
    run(npm("run --silent bench"))
}

fn npm(args: &str) -> Command {
    let mut command = program(if cfg!(windows) { "npm.cmd" } else { "npm" }, args);
    command.current_dir(root().join("benches/js"));
    command
}
