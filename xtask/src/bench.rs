//! The benchmarks: criterion for Rust, and a Node project that compares the npm package with other rules engines.

use std::process::Command;

use crate::cmd::{cargo, program, root, run, succeeds};
use crate::npm;
use crate::step::{Step, Stop};

/// The filter that selects the Node project.
const JS: &str = "js";

/// Runs all benchmarks. With a filter, runs the criterion benchmarks whose name contains it, or for `js` those of the npm
/// package.
pub(crate) fn measure(filter: Option<&str>) -> Step {
    match filter {
        Some(JS) => in_node(),
        Some(_) => in_rust(filter),
        None => {
            in_rust(None)?;
            match in_node() {
                Err(Stop::Missing(what)) => {
                    println!("skipped the npm package: {what}");
                    Ok(())
                }
                result => result,
            }
        }
    }
}

fn in_rust(filter: Option<&str>) -> Step {
    let mut command = cargo("bench -p littermate-benches --");
    command.args(filter);
    run(command)
}

/// Runs the Node project. Builds and packs the npm package first if there is no packed one.
fn in_node() -> Step {
    if !succeeds(npm("--version")) {
        return Err(Stop::Missing("Node with npm is not installed".to_owned()));
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
