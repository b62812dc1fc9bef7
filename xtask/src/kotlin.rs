//! The Kotlin package: built and tested by Maven, with the release build of the library.

use std::fs;
use std::path::PathBuf;

use crate::bindings;
use crate::cmd::{cargo, program, root, run, succeeds};
use crate::conventions::report;
use crate::files;
use crate::step::{Step, Stop};
use crate::swift;

pub(crate) const NAME: &str = "kotlin";

/// The Maven project, from the root of the workspace.
pub(crate) const PROJECT: &str = "bindings-uniffi/kotlin";

/// The cargo arguments that build the library for apps. The profile `mobile` is in the `Cargo.toml` of the workspace.
pub(crate) const BUILD: &str = "rustc -p littermate-uniffi --profile mobile --crate-type cdylib";

/// Runs the Kotlin tests.
pub(crate) fn check() -> Step {
    tools()?;
    bindings::generate()?;
    native()?;
    let reports = reports();
    if reports.exists() {
        fs::remove_dir_all(&reports)?;
    }
    run(maven("verify"))?;
    check_reports()
}

/// Runs the sample with an input file.
pub(crate) fn sample(file: &str) -> Step {
    tools()?;
    bindings::generate()?;
    native()?;
    let mut maven = maven("test-compile exec:java");
    maven.arg(format!("-Dexec.args=\"{}\"", std::path::absolute(file)?.display()));
    run(maven)
}

/// Compiles the classes, which the AAR contains.
pub(crate) fn compile() -> Step {
    tools()?;
    bindings::generate()?;
    run(maven("compile"))
}

fn maven(goal: &str) -> std::process::Command {
    program("mvn", &format!("-q -B -f {PROJECT} {goal}"))
}

fn reports() -> PathBuf {
    root().join(PROJECT).join("target/surefire-reports")
}

/// Fails if a file with tests has no test report: Maven silently skips classes whose name does not end in `Test`.
fn check_reports() -> Step {
    let folder = format!("{PROJECT}/src/test/kotlin/");
    let mut missing = Vec::new();
    let mut count: usize = 0;
    for file in files::all()? {
        let class = file.path.strip_prefix(&folder).and_then(|path| path.strip_suffix(".kt"));
        let (Some(class), Some(text)) = (class, file.text()) else { continue };
        if !text.contains("@Test") {
            continue;
        }
        let report = reports().join(format!("TEST-{}.xml", class.replace('/', ".")));
        match fs::read_to_string(report).map(|report| report.matches("<testcase ").count()) {
            Ok(run) if run > 0 => count = count.saturating_add(run),
            _ => missing.push(format!("no test of {class} was run")),
        }
    }
    println!("{count} Kotlin tests passed");
    if count == 0 {
        missing.push("no test was run".to_owned());
    }
    report(&missing)
}

fn tools() -> Step {
    for tool in ["java", "mvn"] {
        if !succeeds(program(tool, "-version")) {
            return Err(Stop::Missing(format!(
                "{tool} is not installed (JDK 17 or later, Maven 3.8 or later)"
            )));
        }
    }
    Ok(())
}

/// Builds the native library for this machine, and copies it to the folder where JNA looks for it in the jar.
fn native() -> Step {
    let folder = platform().ok_or_else(|| Stop::Missing("JNA does not support this platform".to_owned()))?;
    run(cargo(BUILD))?;
    let folder = root().join(PROJECT).join("native").join(folder);
    fs::create_dir_all(&folder)?;
    fs::copy(swift::target().join("mobile").join(bindings::library()), folder.join(bindings::library()))?;
    Ok(())
}

/// JNA's name of this platform.
const fn platform() -> Option<&'static str> {
    Some(match (std::env::consts::OS.as_bytes(), std::env::consts::ARCH.as_bytes()) {
        (b"linux", b"x86_64") => "linux-x86-64",
        (b"linux", b"aarch64") => "linux-aarch64",
        (b"macos", b"x86_64") => "darwin-x86-64",
        (b"macos", b"aarch64") => "darwin-aarch64",
        (b"windows", b"x86_64") => "win32-x86-64",
        (b"windows", b"aarch64") => "win32-aarch64",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn jna_supports_this_platform() {
        assert!(platform().is_some());
    }
}
