//! The Swift package: with the machine's own `swift`, as on a Mac; else with that of a Debian folder, made once and kept
//! among the caches.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::bindings;
use crate::cmd::{answers, cargo, output, program, root, run, run_aloud};
use crate::files;
use crate::kotlin;
use crate::step::{Step, Stop};

pub(crate) const NAME: &str = "swift";

/// The package, from the root of the workspace.
pub(crate) const PACKAGE: &str = "bindings-uniffi/swift";

const SAMPLE: &str = "core/examples/files/duplicate-pets.json";

/// A warning is an error.
const STRICT: [&str; 2] = ["-Xswiftc", "-warnings-as-errors"];

/// The tests on the library as it is shipped, and the sample once.
pub(crate) fn check() -> Step {
    let tools = Tools::find()?;
    bindings::generate()?;
    run(cargo(kotlin::BUILD))?;
    all_were_run(&run_aloud(tools.swift("mobile", &[&["test"], &STRICT[..]].concat())?)?)?;
    run(tools.swift("mobile", &[&["run"], &STRICT[..], &["MergeSample", SAMPLE]].concat())?)
}

/// What `XCTest` does not take for a test is left out without a word: as many must have passed as stand in the sources.
fn all_were_run(said: &str) -> Step {
    let folder = format!("{PACKAGE}/Tests/");
    let tests = files::all()?.into_iter().filter(|file| file.path.starts_with(&folder));
    let written: usize = tests.filter_map(|file| Some(file.text()?.matches("func test").count())).sum();
    let passed = passed(said);
    println!("{passed} tests were run in Swift");
    if passed == written && passed > 0 {
        Ok(())
    } else {
        Err(Stop::Failed(format!("of {written} tests in Swift, {passed} passed")))
    }
}

fn passed(said: &str) -> usize {
    said.lines().filter(|line| line.starts_with("Test Case '") && line.contains("' passed (")).count()
}

/// Any `swift` command in the package, with the Rust library where the linker finds it.
pub(crate) fn command(args: &[String]) -> Step {
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    if args.is_empty() {
        return Err(Stop::Failed("which command? `cargo xtask swift build`, say".to_owned()));
    }
    let tools = Tools::find()?;
    bindings::generate()?;
    run(tools.swift("debug", &args)?)
}

/// Where cargo builds.
pub(crate) fn target() -> PathBuf {
    root().join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// Where Swift builds.
pub(crate) fn builds() -> Result<PathBuf, Stop> {
    let folder = target().join("swift");
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// A Swift toolchain.
pub(crate) enum Tools {
    /// The machine's own.
    Own,
    /// In a folder with a Debian of its own.
    Folder(PathBuf),
}

impl Tools {
    pub(crate) fn find() -> Result<Self, Stop> {
        if answers(program("swift", "--version")) {
            return Ok(Self::Own);
        }
        if cfg!(not(target_os = "linux")) {
            return Err(Stop::Lacks("swift is not here".to_owned()));
        }
        let folder = folder()?;
        if output(program("id", "-u"))?.trim() != "0" {
            return Err(Stop::Lacks("swift is not here, and to use one in a folder takes root".to_owned()));
        }
        if !folder.join("usr/libexec/swift/bin/swift").exists() {
            make(&folder)?;
        }
        Ok(Self::Folder(folder))
    }

    /// Where Swift builds, as Swift sees it.
    pub(crate) fn builds(&self) -> Result<PathBuf, Stop> {
        match self {
            Self::Own => builds(),
            Self::Folder(_) => Ok(PathBuf::from("/build")),
        }
    }

    /// A command in our package, on the library of a profile: its verb, our options, and then the rest, since what swift runs
    /// gets all that stands behind its name.
    fn swift(&self, profile: &str, words: &[&str]) -> Result<Command, Stop> {
        self.swift_of(Path::new(PACKAGE), &self.builds()?, profile, words)
    }

    /// The same for any package and folder to build in, both as Swift sees them, on the library of a profile.
    pub(crate) fn swift_of(
        &self,
        package: &Path,
        scratch: &Path,
        profile: &str,
        words: &[&str],
    ) -> Result<Command, Stop> {
        let (verb, rest) = words.split_first().map_or(("build", words), |(verb, rest)| (*verb, rest));
        let library = target().join(profile);
        let mut command = match self {
            Self::Own => {
                let mut command = program("swift", verb);
                command.env("LITTERMATE_HOST_LIBRARY", "yes").env("LD_LIBRARY_PATH", &library);
                command.args(["-Xlinker", "-L", "-Xlinker"]).arg(library);
                command
            }
            Self::Folder(folder) => {
                let mut command = program(Path::new(PACKAGE).join("tools/in-root.sh"), "");
                command.arg(folder).arg(root()).arg(builds()?).arg(library).args(["swift", verb]);
                command.args(["-Xlinker", "-L/library"]);
                command
            }
        };
        command.arg("--package-path").arg(package).arg("--scratch-path").arg(scratch);
        command.args(rest);
        Ok(command)
    }
}

/// `$XDG_CACHE_HOME/littermate/swift-trixie`, so that it outlives `cargo clean`.
fn folder() -> Result<PathBuf, Stop> {
    let cache = env::var_os("XDG_CACHE_HOME").filter(|path| !path.is_empty()).map(PathBuf::from);
    let cache = cache.or_else(|| env::home_dir().map(|home| home.join(".cache")));
    let cache = cache.ok_or_else(|| Stop::Lacks("there is no folder for caches".to_owned()))?;
    Ok(cache.join("littermate/swift-trixie"))
}

fn make(folder: &Path) -> Step {
    if !answers(program("debootstrap", "--version")) {
        return Err(Stop::Lacks("debootstrap is not here to make a folder with Swift".to_owned()));
    }
    println!("Swift is fetched once, into {} (2.6 GB, some minutes)", folder.display());
    let mut tool = program(Path::new(PACKAGE).join("tools/root.sh"), "");
    tool.arg(folder);
    run(tool).map_err(|_| Stop::Lacks("the folder with Swift could not be made".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(command: &Command) -> Vec<String> {
        command.get_args().map(|word| word.to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn what_the_sample_gets_stands_last() {
        for tools in [Tools::Own, Tools::Folder("folder".into())] {
            let words = words(&tools.swift("debug", &["run", "MergeSample", SAMPLE]).unwrap());
            assert_eq!(words.last().map(String::as_str), Some(SAMPLE));
            assert!(
                words.iter().position(|word| word == "run") < words.iter().position(|word| word == PACKAGE)
            );
        }
    }

    #[test]
    fn passed_tests_are_counted_as_both_systems_name_them() {
        let said = "Test Case 'DateTests.testA' started at 2026-03-01\n\
            Test Case 'DateTests.testA' passed (0.0 seconds)\n\
            Test Case '-[LittermateTests.DateTests testB]' passed (0.001 seconds).\n\
            Test Case 'DateTests.testC' failed (0.0 seconds)\n\
            Executed 3 tests, with 1 failure";
        assert_eq!(passed(said), 2);
    }

    #[test]
    fn the_files_it_names_are_there() {
        let package = root().join(PACKAGE);
        for file in ["Package.swift", "tools/root.sh", "tools/in-root.sh"] {
            assert!(package.join(file).is_file(), "{file}");
        }
        assert!(root().join(SAMPLE).is_file());
    }
}
