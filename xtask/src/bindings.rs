//! The Kotlin and Swift sources, which uniffi generates from the built library. They are not committed: each task that needs them
//! generates them first.

use std::fs;
use std::path::{Path, PathBuf};

use crate::cmd::{cargo, program, root, run};
use crate::conventions::report;
use crate::generate;
use crate::step::{Step, Stop};
use crate::swift;

const CONFIG: &str = "bindings-uniffi/bindgen.toml";

/// The output folders: for the Kotlin file, for the Swift file, and for the C module that Swift imports.
const FOLDERS: [&str; 3] = [
    "bindings-uniffi/kotlin/src/main/generated",
    "bindings-uniffi/swift/Sources/Littermate/generated",
    "bindings-uniffi/swift/Sources/LittermateFFI",
];

const FILES: [(usize, &str); 4] = [
    (0, "littermate/littermate.kt"),
    (1, "Littermate.swift"),
    (2, "LittermateFFI.h"),
    (2, "module.modulemap"),
];

pub(crate) const NAME: &str = "bindings";

/// The name of the step that runs [`check`].
pub(crate) const CHECK: &str = "bindings: generation is deterministic";

/// Builds the library and writes the sources. Unchanged files are not written, so that builds stay incremental.
pub(crate) fn generate() -> Step {
    generate::sources()?;
    let fresh = folder("bindings");
    generate_into(&fresh, "")?;
    for (folder, file) in FILES {
        let Some(path) = FOLDERS.get(folder).map(|folder| root().join(folder).join(file)) else { continue };
        let text = text_of(&fresh, folder, file)?;
        if !fs::read_to_string(&path).is_ok_and(|old| old == text) {
            write_file(&path, &text)?;
            println!("wrote {file}");
        }
    }
    Ok(())
}

/// Fails if two runs write different files, since files of different commits could then not be compared.
pub(crate) fn check() -> Step {
    let (one, other) = (folder("bindings"), folder("bindings-again"));
    generate_into(&one, "")?;
    generate_into(&other, "")?;
    let mut different = Vec::new();
    for (folder, file) in FILES {
        if text_of(&one, folder, file)? != text_of(&other, folder, file)? {
            different.push(file.to_owned());
        }
    }
    report(&different)
}

fn folder(name: &str) -> PathBuf {
    swift::target().join(name)
}

fn text_of(folder: &Path, number: usize, file: &str) -> Result<String, Stop> {
    Ok(trimmed(&fs::read_to_string(folder.join(number.to_string()).join(file))?))
}

/// Writes the sources of the library with these features to subfolders of a folder: 0 for Kotlin, 1 for Swift, 2 for the C
/// module.
pub(crate) fn generate_into(folder: &Path, features: &str) -> Step {
    // One command, so that both are built with the same features and no dependency is built twice.
    run(cargo(&format!("build -p littermate-uniffi -p littermate-uniffi-bindgen {features}")))?;
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let debug = swift::target().join("debug");
    let mut write =
        program(debug.join(format!("littermate-uniffi-bindgen{}", std::env::consts::EXE_SUFFIX)), "");
    write.arg(debug.join(library())).arg(CONFIG);
    write.args((0..FOLDERS.len()).map(|number| folder.join(number.to_string())));
    run(write)
}

/// The file name of the dynamic library on this machine.
pub(crate) fn library() -> PathBuf {
    use std::env::consts::{DLL_PREFIX, DLL_SUFFIX};
    PathBuf::from(format!("{DLL_PREFIX}littermate_uniffi{DLL_SUFFIX}"))
}

/// Removes trailing whitespace of lines, and ends the text with one newline.
fn trimmed(text: &str) -> String {
    let lines: Vec<&str> = text.trim_end().lines().map(str::trim_end).collect();
    lines.join("\n") + "\n"
}

fn write_file(path: &Path, text: &str) -> Step {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(path, text)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn removes_trailing_whitespace() {
        assert_eq!(trimmed("a  \n\n  b\t\n\n\n"), "a\n\n  b\n");
    }
}
