//! Handles: data that stays in memory between calls, behind one class for all of them.

use littermate::api::{HandleAnswer, JsonHandle};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::thrown;

/// A handle of the library.
#[wasm_bindgen(js_name = Resident)]
#[derive(Debug)]
pub struct Handle(JsonHandle);

#[wasm_bindgen(js_class = Resident)]
impl Handle {
    /// Constructs the handle of this name from its input.
    ///
    /// # Errors
    /// A refusal, as JSON.
    #[wasm_bindgen(constructor)]
    pub fn new(handle: &str, input: &str) -> Result<Self, String> {
        JsonHandle::new(handle, input).map(Self).map_err(thrown)
    }

    /// Calls a method with its arguments: JSON as a string, a typed array, or a number.
    ///
    /// # Errors
    /// A refusal, as JSON.
    pub fn ask(&mut self, method: &str, arguments: &str) -> Result<JsValue, String> {
        Ok(match self.0.ask(method, arguments).map_err(thrown)? {
            HandleAnswer::Json(text) => text.into(),
            HandleAnswer::Bits(bits) => bits.into(),
            HandleAnswer::Bytes(bytes) => bytes.into(),
            HandleAnswer::Count(count) => count.into(),
        })
    }
}
