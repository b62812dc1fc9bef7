//! Handles that are constructed and called by name, with JSON.

use std::fmt;

use super::arguments::Arguments;
use super::error::ApiError;
use super::handle::{Ask, HandleAnswer, unknown};
use super::handles::HANDLES;

/// A handle that is constructed and called by name, with JSON, for bindings that do not generate types.
///
/// ```
/// use littermate::api::{HandleAnswer, JsonHandle};
///
/// let mut list = JsonHandle::new("ServiceList", r#"{ "services": [] }"#)?;
/// assert_eq!(list.ask("length", "{}")?, HandleAnswer::Count(0));
/// assert_eq!(list.ask("statuses", r#"{ "today": "2026-01-01" }"#)?, HandleAnswer::Bytes(vec![]));
///
/// let error = list.ask("statuses", r#"{ "today": "tomorrow" }"#).unwrap_err();
/// assert_eq!(error.path, "/today");
/// # Ok::<(), littermate::api::ApiError>(())
/// ```
pub struct JsonHandle(Box<dyn Ask>);

impl fmt::Debug for JsonHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("JsonHandle").finish_non_exhaustive()
    }
}

impl JsonHandle {
    /// Constructs the handle with this name from its input.
    ///
    /// # Errors
    ///
    /// [`ApiError`]: as for the operation with that input, or there is no such handle.
    pub fn new(handle: &str, input: &str) -> Result<Self, ApiError> {
        let Some(found) = HANDLES.iter().find(|known| known.name == handle) else {
            return Err(unknown("handle", handle));
        };
        (found.read)(input).map(Self)
    }

    /// Calls a method with its arguments: a JSON object with a field per parameter, except the remembered one.
    ///
    /// # Errors
    ///
    /// [`ApiError`]: an argument is not valid, the rules do not allow the call, or there is no such method.
    pub fn ask(&mut self, method: &str, arguments: &str) -> Result<HandleAnswer, ApiError> {
        self.0.ask(method, &Arguments::of(arguments)?)
    }
}
