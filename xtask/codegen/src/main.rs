//! Writes what is generated from the operations and the types: `cargo run -p littermate-codegen [-- --check]`.
//!
//! With `--check` nothing is written, and the committed files that are not fresh are named.

mod handles;
mod kotlin;
mod readme;
mod registry;
mod swift;
mod typescript;
mod uniffi;

use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::ExitCode;

/// A generated file.
pub(crate) struct File {
    /// From the root of the workspace.
    pub(crate) path: String,
    /// What it holds.
    pub(crate) text: String,
    /// Whether it is committed, and so has to be fresh.
    pub(crate) committed: bool,
}

fn main() -> ExitCode {
    let check = std::env::args().any(|argument| argument == "--check");
    match generate(check) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Whether every file is as it must be, once this has run.
fn generate(check: bool) -> Result<bool, Box<dyn Error>> {
    let registry = registry::Registry::new();
    if let Some(clash) = registry.clashes().first() {
        return Err(clash.as_str().into());
    }
    let mut files = uniffi::files(&registry)?;
    files.extend(typescript::files(&registry)?);
    files.extend(handles::typescript());
    files.extend(kotlin::files(&registry));
    files.extend(swift::files(&registry));
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    files.extend(readme::files(&root)?);
    let mut fresh = true;
    for File { path, text, committed } in files {
        let place = root.join(&path);
        if fs::read_to_string(&place).is_ok_and(|old| old == text) {
            continue;
        }
        if check {
            if committed {
                eprintln!("{path} is not fresh: run `cargo xtask generate`");
                fresh = false;
            }
            continue;
        }
        if let Some(folder) = place.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&place, text)?;
        println!("wrote {path}");
    }
    Ok(fresh)
}
