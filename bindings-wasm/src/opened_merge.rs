//! A merge that stays in memory while its choices change.

use littermate::door;
use wasm_bindgen::prelude::wasm_bindgen;

use crate::thrown;

/// Two profiles that may be merged. In JavaScript it has a name of its own, since the package's class has this one.
#[wasm_bindgen(js_name = ResidentMerge)]
#[derive(Debug)]
pub struct OpenedMerge(door::OpenedMerge);

#[wasm_bindgen(js_class = ResidentMerge)]
impl OpenedMerge {
    /// Reads an input of `merge.options`.
    ///
    /// # Errors
    /// A refusal, as JSON.
    #[wasm_bindgen(constructor)]
    pub fn new(input: &str) -> Result<Self, String> {
        door::OpenedMerge::read(input).map(Self).map_err(thrown)
    }

    /// The answer of `merge.options`.
    ///
    /// # Errors
    /// A refusal, as JSON.
    pub fn options(&self) -> Result<String, String> {
        self.0.options().map_err(thrown)
    }

    /// The answer of `merge.plan` with these choices.
    ///
    /// # Errors
    /// A refusal, as JSON.
    pub fn plan(&self, choices: &str) -> Result<String, String> {
        self.0.plan(choices).map_err(thrown)
    }
}
