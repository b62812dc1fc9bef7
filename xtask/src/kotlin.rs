//! The Kotlin package: built and tested by Maven, on the library as it is shipped.

use std::fs;
use std::path::PathBuf;

use crate::bindings;
use crate::cmd::{answers, cargo, program, root, run};
use crate::conventions::report;
use crate::files;
use crate::step::{Step, Stop};
use crate::swift;

pub(crate) const NAME: &str = "kotlin";

/// The Maven project, from the root of the workspace.
pub(crate) const PROJECT: &str = "bindings-uniffi/kotlin";

/// How a library for apps is built: see the profile in the workspace's `Cargo.toml`.
pub(crate) const BUILD: &str = "rustc -p littermate-uniffi --profile mobile --crate-type cdylib";

/// Every vector through the door and through the types, and the tests written by hand.
pub(crate) fn check() -> Step {
    tools()?;
    bindings::generate()?;
    native()?;
    let reports = reports();
    if reports.exists() {
        fs::remove_dir_all(&reports)?;
    }
    run(maven("verify"))?;
    all_were_run()
}

/// The sample on a file with a clinic and two profiles.
pub(crate) fn sample(file: &str) -> Step {
    tools()?;
    bindings::generate()?;
    native()?;
    let mut maven = maven("test-compile exec:java");
    maven.arg(format!("-Dexec.args=\"{}\"", std::path::absolute(file)?.display()));
    run(maven)
}

/// The same, up to the classes: what an AAR needs of it.
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

/// Maven runs only classes named `…Test`, and says nothing of others: each file with tests must have a report of some.
fn all_were_run() -> Step {
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
    println!("{count} tests were run in Kotlin");
    if count == 0 {
        missing.push("no test was run".to_owned());
    }
    report(&missing)
}

fn tools() -> Step {
    for tool in ["java", "mvn"] {
        if !answers(program(tool, "-version")) {
            return Err(Stop::Lacks(format!("{tool} is not here (JDK 17 or later, Maven 3.8 or later)")));
        }
    }
    Ok(())
}

/// The library for this machine, where JNA looks for it in the jar.
fn native() -> Step {
    let folder = platform().ok_or_else(|| Stop::Lacks("JNA has no name for this platform".to_owned()))?;
    run(cargo(BUILD))?;
    let folder = root().join(PROJECT).join("native").join(folder);
    fs::create_dir_all(&folder)?;
    fs::copy(swift::target().join("mobile").join(bindings::library()), folder.join(bindings::library()))?;
    Ok(())
}

/// JNA's name for this machine.
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
    fn jna_has_a_name_for_the_machines_we_test_on() {
        assert!(platform().is_some());
    }
}
