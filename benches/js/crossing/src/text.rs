//! JSON text in and out, by the door of the core: what the package does.

use littermate::api;
use wasm_bindgen::prelude::wasm_bindgen;

#[cfg(feature = "one")]
use littermate::model::phone::Metadata as Reader;

#[cfg(not(feature = "one"))]
use none::Reader;

/// An operation of the door.
#[wasm_bindgen]
pub fn call(operation: &str, input: &str) -> Result<String, String> {
    api::call_with(operation, input, &Reader).map_err(|refusal| refusal.to_json())
}

/// For operations that read no number.
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
