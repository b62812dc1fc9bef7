//! The rules in WebAssembly: JSON text in and out, and handles to data that stays in memory between calls.
//!
//! Each function answers with the text that the door of the core gives; a refusal is thrown as its JSON text. The package's
//! JavaScript makes objects and errors of them, and holds not one rule.

pub mod handle;
pub mod reader;

use littermate::api::{self, ApiError};
use wasm_bindgen::prelude::wasm_bindgen;

use reader::{NoReader, Reader};

/// Calls an operation of the door that reads no phone number.
///
/// # Errors
/// A refusal, as JSON.
#[wasm_bindgen]
pub fn call(operation: &str, input: &str) -> Result<String, String> {
    api::call_with(operation, input, &NoReader).map_err(thrown)
}

/// Calls an operation of the door with a reader of phone numbers.
///
/// # Errors
/// A refusal, as JSON.
#[wasm_bindgen(js_name = callWithReader)]
pub fn call_with_reader(operation: &str, input: &str, reader: &Reader) -> Result<String, String> {
    api::call_with(operation, input, reader).map_err(thrown)
}

/// A refusal as the text that is thrown.
fn thrown(refusal: ApiError) -> String {
    refusal.to_json()
}
