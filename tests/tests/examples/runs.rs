//! Runs the program and the example, and locates their files.

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

use littermate_cli::Run;
use serde_json::Value;

use crate::call;

pub(super) type Done = Result<(), Box<dyn Error>>;

pub(super) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A path relative to the package's folder, in which Cargo runs tests, so that no absolute path is in a snapshot.
pub(super) fn shipped(name: &str) -> String {
    format!("../core/examples/files/{name}.json")
}

pub(super) fn names() -> Result<Vec<String>, Box<dyn Error>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(root().join("core/examples/files"))? {
        let name = entry?.file_name().into_string().map_err(|_| "a file name that is not UTF-8")?;
        names.push(name.strip_suffix(".json").ok_or("a shipped file that is not JSON")?.to_owned());
    }
    names.sort();
    Ok(names)
}

pub(super) fn littermate(args: &[&str]) -> Run {
    littermate_cli::run(args.iter().map(Into::into))
}

pub(super) fn merge(args: &[&str]) -> Run {
    littermate(&[&["merge"], args].concat())
}

pub(super) fn call(args: &[&str], input: &[u8]) -> call::Run {
    call::run(&args.iter().map(|&arg| arg.to_owned()).collect::<Vec<_>>(), input)
}

pub(super) fn shown(run: &Run) -> String {
    format!("{}{}[exit status {}]\n", run.stdout, run.stderr, run.status)
}

pub(super) fn json_of(path: impl AsRef<Path>) -> Result<Value, Box<dyn Error>> {
    Ok(serde_json::from_str(&fs::read_to_string(path)?)?)
}

/// Writes a file for one test and returns its path; snapshots contain only its name.
pub(super) fn written(name: &str, text: impl AsRef<[u8]>) -> Result<String, Box<dyn Error>> {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::write(&path, text)?;
    Ok(path.to_str().ok_or("a path that is not UTF-8")?.to_owned())
}

pub(super) fn without_folder(text: &str) -> String {
    text.replace(env!("CARGO_TARGET_TMPDIR"), "DIR").replace("DIR\\", "DIR/")
}
