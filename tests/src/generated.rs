//! The files that are generated and kept in the tree.

use std::path::{Path, PathBuf};

use littermate::api::{self, Contract};
use serde_json::Value;

use crate::{Failed, rulebook, vectors};

/// A file that is written from the code, with its path from the root of the repository.
#[derive(Debug)]
pub struct GeneratedFile {
    /// Where it is.
    pub path: String,
    /// What must be in it.
    pub text: String,
}

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// What makes some of the kept files.
pub type Group = fn() -> Result<Vec<GeneratedFile>, Failed>;

/// Every kept file, in groups that do not need each other.
pub const GROUPS: [Group; 2] = [schemas, vectors];

/// Every kept file.
///
/// # Errors
/// Where one cannot be made.
pub fn all() -> Result<Vec<GeneratedFile>, Failed> {
    let groups: Result<Vec<_>, _> = GROUPS.iter().map(|group| group()).collect();
    Ok(groups?.into_iter().flatten().collect())
}

fn schemas() -> Result<Vec<GeneratedFile>, Failed> {
    Ok(vec![
        kept("docs/schema/input.schema.json", pretty(&api::bundle(Contract::Input))?),
        kept("docs/schema/output.schema.json", pretty(&api::bundle(Contract::Output))?),
    ])
}

/// The vectors, and the page about the rules. Fails where a case is not as expected, with all that are not.
fn vectors() -> Result<Vec<GeneratedFile>, Failed> {
    let made = vectors::make()?;
    let file = |area| Ok(kept(vectors::path(area), vectors::lines(area)?));
    let mut files = made.iter().map(file).collect::<Result<Vec<_>, Failed>>()?;
    files.push(kept("docs/rules.md", rulebook::text(&made)?));
    Ok(files)
}

fn kept(path: impl Into<String>, text: String) -> GeneratedFile {
    GeneratedFile { path: path.into(), text }
}

fn pretty(value: &Value) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(value).map(|text| text + "\n")
}
