//! Generates files from the descriptions of operations and types: `cargo run -p littermate-codegen [-- --check]`.
//!
//! With `--check`, it writes nothing and lists the committed files that are out of date.

mod aliases;
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
    /// The path from the root of the workspace.
    pub(crate) path: String,
    /// The content.
    pub(crate) text: String,
    /// Whether it is committed. `--check` covers committed files only.
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

/// Writes all files, or with `check` compares the committed ones. Returns whether all committed files are up to date.
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
    let mut up_to_date = true;
    for File { path, text, committed } in files {
        let full_path = root.join(&path);
        if fs::read_to_string(&full_path).is_ok_and(|old| old == text) {
            continue;
        }
        if check {
            if committed {
                eprintln!("{path} is out of date: run `cargo xtask generate`");
                up_to_date = false;
            }
            continue;
        }
        if let Some(folder) = full_path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&full_path, text)?;
        println!("wrote {path}");
    }
    Ok(up_to_date)
}
