//! The Swift package: uses the installed `swift`, as on a Mac. On Linux without Swift, it uses the `swift` of a Debian system,
//! which it installs once in the cache folder.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::bindings;
use crate::cmd::{cargo, output, program, root, run, run_captured, succeeds};
use crate::files;
use crate::kotlin;
use crate::step::{Step, Stop};

pub(crate) const NAME: &str = "swift";

/// The path of the package from the root of the workspace.
pub(crate) const PACKAGE: &str = "bindings-uniffi/swift";

const SAMPLE: &str = "core/examples/files/duplicate-pets.json";

/// Treats warnings as errors.
const STRICT: [&str; 2] = ["-Xswiftc", "-warnings-as-errors"];

/// Runs the tests and the sample with the release build of the library.
pub(crate) fn check() -> Step {
    let tools = Tools::find()?;
    bindings::generate()?;
    run(cargo(kotlin::BUILD))?;
    check_count(&run_captured(tools.swift("mobile", &[&["test"], &STRICT[..]].concat())?)?)?;
    run(tools.swift("mobile", &[&["run"], &STRICT[..], &["MergeSample", SAMPLE]].concat())?)
}

/// Fails unless the number of passed tests equals the number of tests in the sources: `XCTest` silently skips functions that are
/// no tests for it.
fn check_count(output: &str) -> Step {
    let folder = format!("{PACKAGE}/Tests/");
    let tests = files::all()?.into_iter().filter(|file| file.path.starts_with(&folder));
    let written: usize = tests.filter_map(|file| Some(file.text()?.matches("func test").count())).sum();
    let passed = passed(output);
    println!("{passed} Swift tests passed");
    if passed == written && passed > 0 {
        Ok(())
    } else {
        Err(Stop::Failed(format!("{passed} of {written} Swift tests passed")))
    }
}

fn passed(output: &str) -> usize {
    output.lines().filter(|line| line.starts_with("Test Case '") && line.contains("' passed (")).count()
}

/// Runs a `swift` command in the package, with the Rust library in the search path of the linker.
pub(crate) fn command(args: &[String]) -> Step {
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    if args.is_empty() {
        return Err(Stop::Failed("missing command, for example `cargo xtask swift build`".to_owned()));
    }
    let tools = Tools::find()?;
    bindings::generate()?;
    run(tools.swift("debug", &args)?)
}

/// The target folder of cargo.
pub(crate) fn target() -> PathBuf {
    root().join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// The build folder of Swift.
pub(crate) fn builds() -> Result<PathBuf, Stop> {
    let folder = target().join("swift");
    fs::create_dir_all(&folder)?;
    Ok(folder)
}

/// A Swift toolchain.
pub(crate) enum Tools {
    /// The installed one.
    Installed,
    /// In a Debian system in this folder.
    Debian(PathBuf),
}

impl Tools {
    pub(crate) fn find() -> Result<Self, Stop> {
        if succeeds(program("swift", "--version")) {
            return Ok(Self::Installed);
        }
        if cfg!(not(target_os = "linux")) {
            return Err(Stop::Missing("swift is not installed".to_owned()));
        }
        let folder = folder()?;
        if output(program("id", "-u"))?.trim() != "0" {
            return Err(Stop::Missing(
                "swift is not installed, and installing it in a folder needs root".to_owned(),
            ));
        }
        if !folder.join("usr/libexec/swift/bin/swift").exists() {
            install(&folder)?;
        }
        Ok(Self::Debian(folder))
    }

    /// The build folder, as a path for the `swift` command.
    pub(crate) fn builds(&self) -> Result<PathBuf, Stop> {
        match self {
            Self::Installed => builds(),
            Self::Debian(_) => Ok(PathBuf::from("/build")),
        }
    }

    /// A `swift` command in the package, with the library of a cargo profile. The options of xtask follow the subcommand, since
    /// all arguments after the name of a program are passed to that program.
    fn swift(&self, profile: &str, args: &[&str]) -> Result<Command, Stop> {
        self.swift_of(Path::new(PACKAGE), &self.builds()?, profile, args)
    }

    /// The same for another package and build folder. Both are paths for the `swift` command.
    pub(crate) fn swift_of(
        &self,
        package: &Path,
        scratch: &Path,
        profile: &str,
        args: &[&str],
    ) -> Result<Command, Stop> {
        let (verb, rest) = args.split_first().map_or(("build", args), |(verb, rest)| (*verb, rest));
        let library = target().join(profile);
        let mut command = match self {
            Self::Installed => {
                let mut command = program("swift", verb);
                command.env("LITTERMATE_HOST_LIBRARY", "yes").env("LD_LIBRARY_PATH", &library);
                command.args(["-Xlinker", "-L", "-Xlinker"]).arg(library);
                command
            }
            Self::Debian(folder) => {
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

/// `$XDG_CACHE_HOME/littermate/swift-trixie`, which `cargo clean` does not remove.
fn folder() -> Result<PathBuf, Stop> {
    let cache = env::var_os("XDG_CACHE_HOME").filter(|path| !path.is_empty()).map(PathBuf::from);
    let cache = cache.or_else(|| env::home_dir().map(|home| home.join(".cache")));
    let cache = cache.ok_or_else(|| Stop::Missing("the cache folder is unknown".to_owned()))?;
    Ok(cache.join("littermate/swift-trixie"))
}

fn install(folder: &Path) -> Step {
    if !succeeds(program("debootstrap", "--version")) {
        return Err(Stop::Missing("debootstrap, which installs Swift, is not installed".to_owned()));
    }
    println!("installing Swift in {} (once, 2.6 GB, some minutes)", folder.display());
    let mut tool = program(Path::new(PACKAGE).join("tools/root.sh"), "");
    tool.arg(folder);
    run(tool).map_err(|_| Stop::Missing("Swift could not be installed".to_owned()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn args(command: &Command) -> Vec<String> {
        command.get_args().map(|arg| arg.to_string_lossy().into_owned()).collect()
    }

    #[test]
    fn arguments_of_the_sample_are_last() {
        for tools in [Tools::Installed, Tools::Debian("folder".into())] {
            let args = args(&tools.swift("debug", &["run", "MergeSample", SAMPLE]).unwrap());
            assert_eq!(args.last().map(String::as_str), Some(SAMPLE));
            assert!(args.iter().position(|arg| arg == "run") < args.iter().position(|arg| arg == PACKAGE));
        }
    }

    #[test]
    fn counts_passed_tests_on_linux_and_macos() {
        let output = "Test Case 'DateTests.testA' started at 2026-03-01\n\
            Test Case 'DateTests.testA' passed (0.0 seconds)\n\
            Test Case '-[LittermateTests.DateTests testB]' passed (0.001 seconds).\n\
            Test Case 'DateTests.testC' failed (0.0 seconds)\n\
            Executed 3 tests, with 1 failure";
        assert_eq!(passed(output), 2);
    }

    #[test]
    fn the_files_exist() {
        let package = root().join(PACKAGE);
        for file in ["Package.swift", "tools/root.sh", "tools/in-root.sh"] {
            assert!(package.join(file).is_file(), "{file}");
        }
        assert!(root().join(SAMPLE).is_file());
    }
}
