//! JSON strings in and out, through the JSON API of the core, as in the package.

use littermate::api;
use wasm_bindgen::prelude::wasm_bindgen;

#[cfg(feature = "one")]
use littermate::model::phone::Metadata as Reader;

#[cfg(not(feature = "one"))]
use none::Reader;

/// Calls an operation of the JSON API.
#[wasm_bindgen]
pub fn call(operation: &str, input: &str) -> Result<String, String> {
    api::call_with(operation, input, &Reader).map_err(|error| error.to_json())
}

/// A reader for operations that do not parse phone numbers.
#[cfg(not(feature = "one"))]
mod none {
    use littermate::model::phone::{PhoneReader, Reading, Region};

    pub(super) struct Reader;

    impl PhoneReader for Reader {
        fn knows(&self, _: Region) -> bool {
            false
        }

        fn read(&self, _: &str, _: Region) -> Option<Reading> {
            None
        }
    }
}
