//! Reading phone numbers as typed, with every region's metadata: loaded when the first number has to be read.

use littermate::model::phone::{LineType, Metadata, PhoneReader, Region};
use wasm_bindgen::prelude::wasm_bindgen;

/// Whether numbers of the region can be read.
#[wasm_bindgen]
pub fn knows(region: &str) -> bool {
    Region::new(region).is_ok_and(|region| Metadata.knows(region))
}

/// Reads a text: E.164, extension and line type, a line each, where there is none an empty one. Nothing where it is no number.
#[wasm_bindgen]
pub fn read(text: &str, region: &str) -> Option<String> {
    let reading = Metadata.read(text, Region::new(region).ok()?)?;
    let extension = reading.extension.as_ref().map_or("", |extension| extension.as_str());
    let line = match reading.line_type {
        None => "",
        Some(LineType::Mobile) => "mobile",
        Some(LineType::Landline) => "landline",
        Some(LineType::Voip) => "voip",
        Some(LineType::TollFree) => "toll-free",
    };
    Some([reading.e164.as_str(), extension, line].join("\n"))
}
