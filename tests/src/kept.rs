//! The files that are generated and kept in the tree.

use std::error::Error;
use std::path::{Path, PathBuf};

use littermate::door::{self, Contract};
use serde_json::Value;

/// A file that is written from the code, with its path from the root of the repository.
pub struct Kept {
    /// Where it is.
    pub path: &'static str,
    /// What must be in it.
    pub text: String,
}

/// The root of the repository.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every kept file.
///
/// # Errors
/// Where one cannot be made.
pub fn all() -> Result<Vec<Kept>, Box<dyn Error>> {
    Ok(vec![
        Kept { path: "core/src/door/shapes.generated.json", text: compact(&door::shapes())? },
        Kept { path: "docs/schema/input.schema.json", text: pretty(&door::bundle(Contract::Input))? },
        Kept { path: "docs/schema/output.schema.json", text: pretty(&door::bundle(Contract::Output))? },
    ])
}

fn compact(value: &Value) -> Result<String, serde_json::Error> {
    serde_json::to_string(value).map(|text| text + "\n")
}

fn pretty(value: &Value) -> Result<String, serde_json::Error> {
    serde_json::to_string_pretty(value).map(|text| text + "\n")
}
