//! The public declarations of each language, in `docs/api/`, so that API changes are visible in the diff of a commit.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::bindings;
use crate::cmd::{cargo, output, program, root, run, succeeds};
use crate::kotlin;
use crate::step::{Runner, Step, Stop};
use crate::swift;

const FOLDER: &str = "docs/api";

/// A language, the name of its file, and the function that creates the listing.
struct Language {
    name: &'static str,
    file: &'static str,
    list: fn() -> Result<String, Stop>,
}

const LANGUAGES: [Language; 4] = [
    Language { name: "Rust", file: "rust.txt", list: list_rust },
    Language { name: "TypeScript", file: "typescript.d.ts", list: list_typescript },
    Language { name: "Kotlin", file: "kotlin.txt", list: list_kotlin },
    Language { name: "Swift", file: "swift.txt", list: list_swift },
];

/// Runs a step for each language. It writes the listing; with `check`, it fails if the committed listing is out of date.
pub(crate) fn steps(runner: &mut Runner, check: bool) {
    for Language { name, file, list } in LANGUAGES {
        runner.step(&format!("api: {name}"), || compare(&root().join(FOLDER).join(file), &list()?, check));
    }
}

fn compare(path: &Path, listing: &str, check: bool) -> Step {
    if fs::read_to_string(path).is_ok_and(|old| old == listing) {
        return Ok(());
    }
    if check {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        return Err(Stop::Failed(format!(
            "{FOLDER}/{name} is out of date: run `cargo xtask api`, and review the changes"
        )));
    }
    fs::create_dir_all(root().join(FOLDER))?;
    fs::write(path, listing)?;
    println!("wrote {}", path.display());
    Ok(())
}

/// Lists the expanded source. Macro expansion is an unstable option, which `xtask-api` enables as a wrapper of rustc.
fn list_rust() -> Result<String, Stop> {
    run(cargo("build -q -p xtask-api"))?;
    let expanded = swift::target().join("api-expanded.rs");
    let mut expand = cargo(
        "rustc -q -p littermate --lib --all-features --profile check -- -Zunpretty=expanded --cap-lints=allow -o",
    );
    expand.arg(&expanded).env("RUSTC_WORKSPACE_WRAPPER", tool());
    run(expand)?;
    listed("rust", &[expanded])
}

fn list_typescript() -> Result<String, Stop> {
    let folder = root().join("bindings-wasm");
    if !succeeds(program("node", "--version")) {
        return Err(Stop::Missing("Node is not installed".to_owned()));
    }
    if !folder.join("dist/index.d.ts").is_file() {
        return Err(Stop::Missing("the package is not built: `cargo xtask npm`".to_owned()));
    }
    let mut node = program("node", "tools/api.mjs");
    node.current_dir(folder);
    output(node)
}

fn list_kotlin() -> Result<String, Stop> {
    bindings::generate()?;
    let folder = Path::new(kotlin::PROJECT).join("src/main");
    list_sources("kotlin", &folder, "kt")
}

fn list_swift() -> Result<String, Stop> {
    bindings::generate()?;
    list_sources("swift", &Path::new(swift::PACKAGE).join("Sources/Littermate"), "swift")
}

fn list_sources(language: &str, folder: &Path, extension: &str) -> Result<String, Stop> {
    run(cargo("build -q -p xtask-api"))?;
    let mut sources = Vec::new();
    collect(&root().join(folder), &mut sources)?;
    sources.retain(|path| path.extension().is_some_and(|found| found == extension));
    sources.sort();
    listed(language, &sources)
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> Step {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, files)?;
        } else {
            files.push(path);
        }
    }
    Ok(())
}

fn listed(language: &str, sources: &[PathBuf]) -> Result<String, Stop> {
    let mut command = Command::new(tool());
    command.arg(language).args(sources);
    output(command)
}

fn tool() -> PathBuf {
    swift::target().join("debug").join(format!("xtask-api{}", std::env::consts::EXE_SUFFIX))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn fails_for_a_stale_listing() {
        let result = compare(&root().join(FOLDER).join("rust.txt"), "nothing", true);
        let Err(Stop::Failed(reason)) = result else { panic!("{result:?}") };
        assert!(reason.starts_with("docs/api/rust.txt is out of date"), "{reason}");
    }
}
