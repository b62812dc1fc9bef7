//! The rules in WebAssembly: JSON text in and out, and three things that stay in memory between calls.
//!
//! Each function answers with the text that the door of the core gives; a refusal is thrown as its JSON text. The package's
//! JavaScript makes objects and errors of them, and holds not one rule.

pub mod opened_merge;
pub mod reader;
pub mod search_list;
pub mod service_list;

use littermate::door::{self, Refusal};
use wasm_bindgen::prelude::wasm_bindgen;

use reader::{NoReader, Reader};

/// Calls an operation of the door that reads no phone number.
///
/// # Errors
/// A refusal, as JSON.
#[wasm_bindgen]
pub fn call(operation: &str, input: &str) -> Result<String, String> {
    door::call_with(operation, input, &NoReader).map_err(thrown)
}

/// Calls an operation of the door with a reader of phone numbers.
///
/// # Errors
/// A refusal, as JSON.
#[wasm_bindgen(js_name = callWithReader)]
pub fn call_with_reader(operation: &str, input: &str, reader: &Reader) -> Result<String, String> {
    door::call_with(operation, input, reader).map_err(thrown)
}

/// The code of each bit of a search list's answer, from the lowest, as a JSON list.
#[wasm_bindgen(js_name = blockerBits)]
pub fn blocker_bits() -> String {
    door::blocker_bits()
}

/// The version of the library.
#[wasm_bindgen]
pub fn version() -> String {
    env!("CARGO_PKG_VERSION").to_owned()
}

/// A refusal as the text that is thrown.
fn thrown(refusal: Refusal) -> String {
    refusal.to_json()
}
