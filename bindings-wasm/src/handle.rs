//! Handles: inputs that stay in memory between calls. One class serves all of them, with the handle's name as an argument.

use littermate::api::{HandleAnswer, JsonHandle};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::error_json;

/// A handle of the library: its input, parsed once.
#[wasm_bindgen(js_name = Resident)]
#[derive(Debug)]
pub struct Handle(JsonHandle);

#[wasm_bindgen(js_class = Resident)]
impl Handle {
    /// Constructs the handle with this name, such as `SearchList`, from its input as JSON.
    ///
    /// # Errors
    /// The [`ApiError`](littermate::api::ApiError) as JSON.
    #[wasm_bindgen(constructor)]
    pub fn new(handle: &str, input: &str) -> Result<Self, String> {
        JsonHandle::new(handle, input).map(Self).map_err(error_json)
    }

    /// Calls a method with its arguments as JSON. Returns JSON as a string, a typed array, or a number.
    ///
    /// # Errors
    /// The [`ApiError`](littermate::api::ApiError) as JSON.
    pub fn ask(&mut self, method: &str, arguments: &str) -> Result<JsValue, String> {
        Ok(match self.0.ask(method, arguments).map_err(error_json)? {
            HandleAnswer::Json(json) => json.into(),
            HandleAnswer::Bits(bits) => bits.into(),
            HandleAnswer::Bytes(bytes) => bytes.into(),
            HandleAnswer::Count(count) => count.into(),
        })
    }
}
