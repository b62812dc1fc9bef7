//! Reads folders of files.

use std::fs;

use serde::de::DeserializeOwned;

use crate::Failed;
use crate::generated::root;

/// The content of every file in a folder with this extension, by file name without extension, sorted by name.
///
/// # Errors
/// If the folder or a file cannot be read.
pub fn contents(folder: &str, extension: &str) -> Result<Vec<(String, String)>, Failed> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root().join(folder))? {
        let path = entry?.path();
        let wanted = path.extension().is_some_and(|found| found == extension);
        if let Some(name) = path.file_stem().and_then(|name| name.to_str()).filter(|_| wanted) {
            found.push((name.to_owned(), fs::read_to_string(&path)?));
        }
    }
    found.sort();
    Ok(found)
}

/// The content of every `*.json` file in a folder, by file name without extension, sorted by name.
///
/// # Errors
/// If the folder or a file cannot be read, or a file is not JSON of this type.
pub fn json_in<T: DeserializeOwned>(folder: &str) -> Result<Vec<(String, T)>, Failed> {
    let read = |(name, content): (String, String)| match serde_json::from_str(&content) {
        Ok(value) => Ok((name, value)),
        Err(error) => Err(format!("{folder}/{name}.json: {error}").into()),
    };
    contents(folder, "json")?.into_iter().map(read).collect()
}
