//! Reading folders of JSON files.

use std::fs;

use crate::Failed;
use crate::json::Json;
use crate::kept::root;

/// Every `*.json` of a folder, by its name without the ending, in the order of the names.
///
/// # Errors
/// Where the folder or a file cannot be read, or a file is not JSON.
pub fn json_in(folder: &str) -> Result<Vec<(String, Json)>, Failed> {
    let mut found = Vec::new();
    for entry in fs::read_dir(root().join(folder))? {
        let path = entry?.path();
        let is_json = path.extension().is_some_and(|ending| ending == "json");
        let Some(name) = path.file_stem().and_then(|name| name.to_str()).filter(|_| is_json) else {
            continue;
        };
        let value = Json::read(&fs::read_to_string(&path)?)
            .map_err(|error| format!("{folder}/{name}.json: {error}"))?;
        found.push((name.to_owned(), value));
    }
    found.sort_by(|(one, _), (other, _)| one.cmp(other));
    Ok(found)
}
