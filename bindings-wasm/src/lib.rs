//! The WebAssembly module of the npm package: the JSON API, and handles to data that stays in memory between calls.
//!
//! Each function returns the JSON of the core's API and throws its errors as JSON strings. The package's JavaScript converts
//! both to objects and contains no rules.

pub mod handle;
pub mod reader;

use littermate::api::{self, ApiError};
use wasm_bindgen::prelude::wasm_bindgen;

use reader::{NoReader, Reader};

/// Calls an operation that does not parse phone numbers. Input and output are JSON.
///
/// # Errors
/// The [`ApiError`] as JSON.
#[wasm_bindgen]
pub fn call(operation: &str, input: &str) -> Result<String, String> {
    api::call_with(operation, input, &NoReader).map_err(error_json)
}

/// Calls an operation that may parse phone numbers, with the reader to parse them. Input and output are JSON.
///
/// # Errors
/// The [`ApiError`] as JSON.
#[wasm_bindgen(js_name = callWithReader)]
pub fn call_with_reader(operation: &str, input: &str, reader: &Reader) -> Result<String, String> {
    api::call_with(operation, input, reader).map_err(error_json)
}

/// Converts an error to the string that is thrown.
fn error_json(error: ApiError) -> String {
    error.to_json()
}
