//! One value of the wire by itself: what an app gets from its server or sends there, a draft, a ticket that is kept.

use super::decode::{decode, decode_at};
use super::error::ApiError;
use crate::wire::Wire;
use crate::wire::json;

/// Reads a value as strictly as the door reads an input: no unknown field, nothing left out that has no default.
///
/// ```
/// use littermate::model::client::Client;
/// use littermate::api;
///
/// let refusal = api::read::<Client>(r#"{"id":"","clinic":"c-1","color":"red"}"#).unwrap_err();
/// let paths: Vec<_> = refusal.problems.iter().map(|problem| problem.path.as_str()).collect();
/// assert!(paths.contains(&"/id") && paths.contains(&"/color") && paths.contains(&"/name"));
/// ```
///
/// # Errors
/// [`ApiError`], whose code is `InvalidInput`: with all problems, their paths from the root of the text.
pub fn read<T: Wire>(text: &str) -> Result<T, ApiError> {
    decode(text)
}

/// The same for a value that is part of another: the paths of the problems begin with its path there.
///
/// ```
/// use littermate::model::client::ClientFacts;
/// use littermate::api;
///
/// let refusal = api::read_part::<ClientFacts>("/opened", "7").unwrap_err();
/// assert_eq!(refusal.path, "/opened");
/// ```
///
/// # Errors
/// As for [`read`].
pub fn read_part<T: Wire>(path: &str, text: &str) -> Result<T, ApiError> {
    decode_at(path, text)
}

/// Writes a value, as the door writes it: to the byte what `serde_json` writes.
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
