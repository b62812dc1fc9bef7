//! Services that stay in memory, asked for one day after the other.

use littermate::door;
use littermate::reminder::Place;
use littermate::time::{Date, TimeError};
use wasm_bindgen::prelude::wasm_bindgen;

use crate::reader::NoReader;
use crate::thrown;

/// The list. In JavaScript it has a name of its own, since the package's class has this one.
#[wasm_bindgen(js_name = ResidentServices)]
#[derive(Debug)]
pub struct ServiceList(door::ServiceList);

#[wasm_bindgen(js_class = ResidentServices)]
impl ServiceList {
    /// Reads the list.
    ///
    /// # Errors
    /// A refusal, as JSON.
    #[wasm_bindgen(constructor)]
    pub fn new(input: &str) -> Result<Self, String> {
        door::ServiceList::read(input).map(Self).map_err(thrown)
    }

    /// How many services there are.
    #[wasm_bindgen(getter)]
    pub fn length(&self) -> usize {
        self.0.len()
    }

    /// Where each service lies on this day, written as JSON, in order: the index of its place.
    ///
    /// # Errors
    /// A refusal, as JSON.
    pub fn places(&self, today: &str) -> Result<Vec<u8>, String> {
        Ok(self.0.places(day(today)?).map(Place::index).collect())
    }

    /// One answer in words; nothing where the index is none of the list.
    ///
    /// # Errors
    /// A refusal, as JSON.
    pub fn explain(&self, today: &str, index: usize) -> Result<Option<String>, String> {
        Ok(self.0.explain(day(today)?, index))
    }
}

/// A day as JSON. What is wrong with one, the door says, as for every other day.
fn day(json: &str) -> Result<Date, String> {
    door::call_with("reminder.windows", &format!("{{\"today\":{json}}}"), &NoReader).map_err(thrown)?;
    json.trim_matches('"').parse().map_err(|error: TimeError| error.to_string())
}
