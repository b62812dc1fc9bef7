//! The npm package: builds it with Rust and npm only, and tests the packed package.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use crate::cmd::{cargo, program, root, run, succeeds};
use crate::generate;
use crate::step::{Step, Stop};
use crate::targets;

pub(crate) const NAME: &str = "npm: the package builds";

/// The test steps, which run after the build: their names, and the npm scripts in `package.json`.
pub(crate) const TESTS: [(&str, &str); 5] = [
    ("npm: sizes", "sizes"),
    ("npm: tests in Node", "test"),
    ("npm: tests in Chromium", "test:browser"),
    ("npm: the packed package in fresh projects", "test:packaging"),
    ("npm: the playground in Chromium", PLAYGROUND),
];

const PLAYGROUND: &str = "test:playground";

/// The crates that are compiled to WebAssembly, and the names of their files.
const CRATES: [(&str, &str); 2] = [("littermate-wasm", "littermate"), ("littermate-wasm-phones", "phones")];

const TARGET: &str = "wasm32-unknown-unknown";

/// Builds the package and packs it.
pub(crate) fn build() -> Step {
    require_npm()?;
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

/// Runs a script of [`TESTS`].
pub(crate) fn test(name: &str) -> Step {
    require_npm()?;
    if !folder().join("dist/littermate.wasm").is_file() {
        return Err(Stop::Missing("the package is not built: `cargo xtask npm`".to_owned()));
    }
    if ["test:browser", "test:packaging", PLAYGROUND].contains(&name) {
        if !succeeds(script("chromium")) {
            return Err(Stop::Missing("Chromium is not installed, and CHROMIUM is not set".to_owned()));
        }
        install(&folder().join("packaging"))?;
    }
    if name == PLAYGROUND {
        // Always reinstalled, since the lock file does not change with the packed package.
        run(clean_install(&folder().join("playground")))?;
    }
    run(script(name))
}

fn folder() -> PathBuf {
    root().join("bindings-wasm")
}

fn require_npm() -> Step {
    if succeeds(npm("--version")) {
        Ok(())
    } else {
        Err(Stop::Missing("Node with npm is not installed".to_owned()))
    }
}

fn npm(args: &str) -> Command {
    let mut command = program(if cfg!(windows) { "npm.cmd" } else { "npm" }, args);
    command.current_dir(folder());
    command
}

fn script(name: &str) -> Command {
    npm(&format!("run --silent {name}"))
}

/// Runs `npm ci` if the installed packages are older than the lock file.
fn install(project: &Path) -> Step {
    let modified = |file: &str| fs::metadata(project.join(file)).and_then(|found| found.modified());
    let lock = modified("package-lock.json")?;
    if modified("node_modules/.package-lock.json").is_ok_and(|installed| installed >= lock) {
        return Ok(());
    }
    run(clean_install(project))
}

fn clean_install(project: &Path) -> Command {
    let mut command = npm("ci --ignore-scripts --prefer-offline --no-audit --no-fund");
    command.current_dir(project);
    command
}

/// Compiles one crate. If both were compiled together, the first would get the features of the second.
fn compile(package: &str) -> Result<Command, Stop> {
    let mut command = cargo(&format!("build -p {package} --target {TARGET} --profile wasm"));
    command.env_remove("RUSTFLAGS").env("CARGO_ENCODED_RUSTFLAGS", flags()?.join("\u{1f}"));
    Ok(command)
}

/// The rustc flags: no paths of this machine in the output, and the compact SHA-256, since the unrolled one is five times as
/// large.
fn flags() -> Result<Vec<String>, Stop> {
    let home = |variable: &str, folder: &str| {
        env::var_os(variable).map(PathBuf::from).or_else(|| Some(env::home_dir()?.join(folder)))
    };
    let cargo_home =
        home("CARGO_HOME", ".cargo").ok_or(Stop::Failed("the home folder is unknown".to_owned()))?;
    let prefixes = [(cargo_home.as_path(), "cargo"), (root(), "littermate"), (&target(), "target")];
    let remaps = prefixes.map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display()));
    let compact = ["--cfg", "sha2_backend_soft=\"compact\""].map(str::to_owned);
    Ok(remaps.into_iter().chain(compact).collect())
}

/// Runs wasm-bindgen on a compiled crate. The output is in the `build` folder of the package.
fn glue(package: &str, name: &str) -> Command {
    let file = format!("{}.wasm", package.replace('-', "_"));
    let mut command = cargo("run -q -p littermate-wasm-bindgen --");
    command.arg(target().join(TARGET).join("wasm").join(file)).arg(folder().join("build")).arg(name);
    command
}

fn target() -> PathBuf {
    root().join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}
