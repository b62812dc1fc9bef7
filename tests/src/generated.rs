//! The files that are generated and committed.

use std::path::{Path, PathBuf};

use littermate::api::{self, Contract};
use serde_json::Value;

use crate::{Failed, rulebook, vectors};

/// A generated file, with its path relative to the root of the repository.
#[derive(Debug)]
pub struct GeneratedFile {
    /// The path relative to the root of the repository.
    pub path: String,
    /// The required content.
    pub text: String,
}

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A function that generates some of the files.
pub type Group = fn() -> Result<Vec<GeneratedFile>, Failed>;

/// The generators of all files. They are independent of each other.
pub const GROUPS: [Group; 2] = [schemas, vectors];

/// Generates all files.
///
/// # Errors
/// If a file cannot be generated.
pub fn all() -> Result<Vec<GeneratedFile>, Failed> {
    let groups: Result<Vec<_>, _> = GROUPS.iter().map(|group| group()).collect();
    Ok(groups?.into_iter().flatten().collect())
}

fn schemas() -> Result<Vec<GeneratedFile>, Failed> {
    Ok(vec![
        file_with("docs/schema/input.schema.json", pretty(&api::bundle(Contract::Input))?),
        file_with("docs/schema/output.schema.json", pretty(&api::bundle(Contract::Output))?),
    ])
}

/// The vectors, and the page about the rules. Fails with all cases that are not as expected.
fn vectors() -> Result<Vec<GeneratedFile>, Failed> {
    let made = vectors::make()?;
    let file = |area| Ok(file_with(vectors::path(area), vectors::lines(area)?));
    let mut files = made.iter().map(file).collect::<Result<Vec<_>, Failed>>()?;
    files.push(file_with("docs/rules.md", rulebook::text(&made)?));
    Ok(files)
}

fn file_with(path: impl Into<String>, text: String) -> GeneratedFile {
    GeneratedFile { path: path.into(), text }
}

fn pretty(value: &Value) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(value).map(|text| text + "\n")
}
