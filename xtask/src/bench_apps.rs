//! Benchmarks of the steps of a merge from Kotlin and from Swift, with the release build of the library and its baseline
//! functions.

use std::fs;
use std::path::Path;

use crate::cmd::{cargo, program, root, run};
use crate::step::Step;
use crate::{bindings, generate, kotlin, swift};

/// A language with benchmarks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    Kotlin,
    Swift,
}

const BASELINE: &str = "--features littermate-uniffi/baseline";

/// The source that `littermate-codegen` writes for each language: its folder, its path, and its path in the output folder.
const FROM_JSON: [(&str, &str, &str); 2] = [
    (kotlin::PROJECT, "src/main/generated/littermate/FromJson.kt", "0/littermate/FromJson.kt"),
    (swift::PACKAGE, "Sources/Littermate/generated/FromJson.swift", "1/FromJson.swift"),
];

/// The folder with the clients of the benchmarks.
const PAIR: &str = "bindings-uniffi/bench";

pub(crate) fn measure(language: Language) -> Step {
    let generated = swift::target().join("bench-apps");
    generate::sources()?;
    bindings::generate_into(&generated, BASELINE)?;
    for (package, file, place) in FROM_JSON {
        fs::copy(root().join(package).join(file), generated.join(place))?;
    }
    run(cargo(&format!("{} {BASELINE}", kotlin::BUILD)))?;
    match language {
        Language::Kotlin => in_kotlin(&generated),
        Language::Swift => in_swift(&generated),
    }
}

fn in_kotlin(generated: &Path) -> Step {
    let mut maven = program("mvn", &format!("-q -B -f {}/bench compile exec:exec", kotlin::PROJECT));
    maven.arg(format!("-Dgenerated.directory={}", generated.join("0").display()));
    maven.arg(format!("-Dlibrary.directory={}", swift::target().join("mobile").display()));
    run(maven)
}

fn in_swift(generated: &Path) -> Step {
    let tools = swift::Tools::find()?;
    let package = swift::builds()?.join("bench");
    let sources = package.join("Sources");
    if sources.exists() {
        fs::remove_dir_all(&sources)?;
    }
    let project = root().join(swift::PACKAGE);
    copy(&project.join("Sources/Littermate"), &sources.join("Littermate"))?;
    copy(&generated.join("1"), &sources.join("Littermate"))?;
    copy(&generated.join("2"), &sources.join("LittermateFFI"))?;
    copy(&project.join("bench"), &sources.join("Bench"))?;
    fs::rename(sources.join("Bench/Package.swift"), package.join("Package.swift"))?;
    copy(&root().join(PAIR), &package.join("pair"))?;
    let inside = tools.builds()?.join("bench");
    let pair = inside.join("pair");
    let args = ["run", "-c", "release", "Bench", &pair.to_string_lossy()];
    run(tools.swift_of(&inside, &inside.join("build"), "mobile", &args)?)
}

/// Copies the files of a folder, without its subfolders.
fn copy(from: &Path, to: &Path) -> Step {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        if let (true, Some(name)) = (path.is_file(), path.file_name()) {
            fs::copy(&path, to.join(name))?;
        }
    }
    Ok(())
}
