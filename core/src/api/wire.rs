//! Reading and writing single values, such as a stored draft or ticket.

use super::decode::{decode, decode_at};
use super::error::ApiError;
use crate::wire::Wire;
use crate::wire::json;

/// Reads a value with the strictness of the JSON API: unknown fields and missing required fields are errors.
///
/// ```
/// use littermate::model::client::Client;
/// use littermate::api;
///
/// let error = api::read::<Client>(r#"{"id":"","clinic":"c-1","color":"red"}"#).unwrap_err();
/// let paths: Vec<_> = error.problems.iter().map(|problem| problem.path.as_str()).collect();
/// assert!(paths.contains(&"/id") && paths.contains(&"/color") && paths.contains(&"/name"));
/// ```
///
/// # Errors
///
/// [`ApiError`] with the code `InvalidInput` and all problems, their paths from the root of the text.
pub fn read<T: Wire>(text: &str) -> Result<T, ApiError> {
    decode(text)
}

/// Reads a value that is part of another: the paths of problems begin with its path there.
///
/// ```
/// use littermate::model::client::ClientFacts;
/// use littermate::api;
///
/// let error = api::read_part::<ClientFacts>("/opened", "7").unwrap_err();
/// assert_eq!(error.path, "/opened");
/// ```
///
/// # Errors
///
/// As for [`read`].
pub fn read_part<T: Wire>(path: &str, text: &str) -> Result<T, ApiError> {
    decode_at(path, text)
}

/// Writes a value as JSON, byte for byte as `serde_json` writes it.
///
/// ```
/// use littermate::model::clinic::Clinic;
/// use littermate::api;
///
/// let text = r#"{"id":"c-1","pims":{"type":"avimark"},"region":"US"}"#;
/// let clinic: Clinic = api::read(text)?;
/// assert_eq!(api::read::<Clinic>(&api::write(&clinic))?, clinic);
/// # Ok::<(), littermate::api::ApiError>(())
/// ```
#[must_use]
pub fn write<T: Wire>(value: &T) -> String {
    json::write(value)
}
