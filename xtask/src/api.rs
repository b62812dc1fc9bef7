//! The public declarations of each language, in `docs/api/`: a change of them is in the diff of the commit that makes it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::bindings;
use crate::cmd::{answers, cargo, output, program, root, run};
use crate::kotlin;
use crate::step::{Runner, Step, Stop};
use crate::swift;

const FOLDER: &str = "docs/api";

/// A language, the name of its file, and what makes the listing.
struct Language {
    name: &'static str,
    file: &'static str,
    list: fn() -> Result<String, Stop>,
}

const LANGUAGES: [Language; 4] = [
    Language { name: "Rust", file: "rust.txt", list: of_rust },
    Language { name: "TypeScript", file: "typescript.d.ts", list: of_typescript },
    Language { name: "Kotlin", file: "kotlin.txt", list: of_kotlin },
    Language { name: "Swift", file: "swift.txt", list: of_swift },
];

/// A step for each language: writes its listing or, with `check`, fails where the committed one is not the same.
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
            "{FOLDER}/{name} is not fresh: run `cargo xtask api`, and look at what it changed"
        )));
    }
    fs::create_dir_all(root().join(FOLDER))?;
    fs::write(path, listing)?;
    println!("wrote {}", path.display());
    Ok(())
}

/// After macro expansion, which is not stable: the program that makes the listing allows it to rustc, and to nothing else.
fn of_rust() -> Result<String, Stop> {
    run(cargo("build -q -p xtask-api"))?;
    let expanded = swift::target().join("api-expanded.rs");
    let mut expand = cargo(
        "rustc -q -p littermate --lib --all-features --profile check -- -Zunpretty=expanded --cap-lints=allow -o",
    );
    expand.arg(&expanded).env("RUSTC_WORKSPACE_WRAPPER", tool());
    run(expand)?;
    listed("rust", &[expanded])
}

fn of_typescript() -> Result<String, Stop> {
    let folder = root().join("bindings-wasm");
    if !answers(program("node", "--version")) {
        return Err(Stop::Lacks("Node is not here".to_owned()));
    }
    if !folder.join("dist/index.d.ts").is_file() {
        return Err(Stop::Lacks("the package is not built: `cargo xtask npm`".to_owned()));
    }
    let mut node = program("node", "tools/api.mjs");
    node.current_dir(folder);
    output(node)
}

fn of_kotlin() -> Result<String, Stop> {
    bindings::generate()?;
    let folder = Path::new(kotlin::PROJECT).join("src/main");
    of_sources("kotlin", &folder, "kt")
}

fn of_swift() -> Result<String, Stop> {
    bindings::generate()?;
    of_sources("swift", &Path::new(swift::PACKAGE).join("Sources/Littermate"), "swift")
}

fn of_sources(language: &str, folder: &Path, end: &str) -> Result<String, Stop> {
    run(cargo("build -q -p xtask-api"))?;
    let mut sources = Vec::new();
    below(&root().join(folder), &mut sources)?;
    sources.retain(|path| path.extension().is_some_and(|found| found == end));
    sources.sort();
    listed(language, &sources)
}

fn below(folder: &Path, files: &mut Vec<PathBuf>) -> Step {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            below(&path, files)?;
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
    fn a_stale_listing_is_a_failure_that_names_it() {
        let end = compare(&root().join(FOLDER).join("rust.txt"), "nothing", true);
        let Err(Stop::Failed(reason)) = end else { panic!("{end:?}") };
        assert!(reason.starts_with("docs/api/rust.txt is not fresh"), "{reason}");
    }
}
