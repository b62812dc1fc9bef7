//! The npm package: built from nothing with what Rust and npm bring, then tested as others get it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::cmd::{answers, cargo, program, root, run};
use crate::generate;
use crate::step::{Step, Stop};
use crate::targets;

pub(crate) const NAME: &str = "npm: the package builds";

/// The steps after the package is built, each an npm script of its `package.json`.
pub(crate) const TESTS: [(&str, &str); 5] = [
    ("npm: sizes", "sizes"),
    ("npm: tests in Node", "test"),
    ("npm: tests in Chromium", "test:browser"),
    ("npm: the packed package in fresh projects", "test:packaging"),
    ("npm: the playground in Chromium", PLAYGROUND),
];

const PLAYGROUND: &str = "test:playground";

/// A crate that becomes wasm, and the name of its file.
const CRATES: [(&str, &str); 2] = [("littermate-wasm", "littermate"), ("littermate-wasm-phones", "phones")];

const TARGET: &str = "wasm32-unknown-unknown";

/// Builds the package and packs it.
pub(crate) fn build() -> Step {
    lacks_nothing()?;
    generate::sources()?;
    targets::install(TARGET)?;
    for (package, name) in CRATES {
        run(compile(package)?)?;
        run(glue(package, name))?;
    }
    install(&folder())?;
    run(script("check"))?;
    run(script("build"))
}

/// One of [`TESTS`].
pub(crate) fn test(name: &str) -> Step {
    lacks_nothing()?;
    if !folder().join("dist/littermate.wasm").is_file() {
        return Err(Stop::Lacks("the package is not built: `cargo xtask npm`".to_owned()));
    }
    if ["test:browser", "test:packaging", PLAYGROUND].contains(&name) {
        if !answers(script("chromium")) {
            return Err(Stop::Lacks("Chromium is not here, nor does CHROMIUM name one".to_owned()));
        }
        install(&folder().join("packaging"))?;
    }
    if name == PLAYGROUND {
        // Always anew: the lock file does not tell one packed package from another.
        run(clean_install(&folder().join("playground")))?;
    }
    run(script(name))
}

fn folder() -> PathBuf {
    root().join("bindings-wasm")
}

fn lacks_nothing() -> Step {
    if answers(npm("--version")) { Ok(()) } else { Err(Stop::Lacks("Node with npm is not here".to_owned())) }
}

fn npm(args: &str) -> Command {
    let mut command = program(if cfg!(windows) { "npm.cmd" } else { "npm" }, args);
    command.current_dir(folder());
    command
}

fn script(name: &str) -> Command {
    npm(&format!("run --silent {name}"))
}

/// `npm ci`, where what is installed is older than the lock file.
fn install(project: &Path) -> Step {
    let changed = |file: &str| fs::metadata(project.join(file)).and_then(|found| found.modified());
    let lock = changed("package-lock.json")?;
    if changed("node_modules/.package-lock.json").is_ok_and(|installed| installed >= lock) {
        return Ok(());
    }
    run(clean_install(project))
}

fn clean_install(project: &Path) -> Command {
    let mut command = npm("ci --ignore-scripts --prefer-offline --no-audit --no-fund");
    command.current_dir(project);
    command
}

/// One crate at a time: built together, the first would get the features of the second.
fn compile(package: &str) -> Result<Command, Stop> {
    let mut command = cargo(&format!("build -p {package} --target {TARGET} --profile wasm"));
    command.env_remove("RUSTFLAGS").env("CARGO_ENCODED_RUSTFLAGS", flags()?.join("\u{1f}"));
    Ok(command)
}

/// No folder of this machine in what is shipped, and SHA-256 as a loop: unrolled it is five times as long.
fn flags() -> Result<Vec<String>, Stop> {
    let home = |variable: &str, folder: &str| {
        env::var_os(variable).map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(folder)))
    };
    let cargo_home = home("CARGO_HOME", ".cargo").ok_or(Stop::Failed("no home folder".to_owned()))?;
    let places = [(cargo_home.as_path(), "cargo"), (root(), "littermate"), (&target(), "target")];
    let remaps = places.map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()));
    let compact = ["--cfg", "sha2_backend_soft=\"compact\""].map(str::to_owned);
    Ok(remaps.into_iter().chain(compact).collect())
}

/// wasm-bindgen on what was compiled, into the folder that the package is made of.
fn glue(package: &str, name: &str) -> Command {
    let file = format!("{}.wasm", package.replace('-', "_"));
    let mut command = cargo("run -q -p littermate-wasm-bindgen --");
    command.arg(target().join(TARGET).join("wasm").join(file)).arg(folder().join("build")).arg(name);
    command
}

fn target() -> PathBuf {
    root().join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}
