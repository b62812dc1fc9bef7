//! The second WebAssembly module of the npm package: parses phone numbers with the metadata of all regions. It is loaded when the
//! first phone number has to be parsed.

use littermate::model::phone::{LineType, Metadata, PhoneReader, Region};
use wasm_bindgen::prelude::wasm_bindgen;

/// Whether phone numbers of this region can be parsed. The region is a code of two letters, such as `US`.
#[wasm_bindgen]
pub fn knows(region: &str) -> bool {
    Region::new(region).is_ok_and(|region| Metadata.knows(region))
}

/// Parses a phone number as typed. Returns three lines: E.164, extension and line type, empty where there is none. Returns
/// `undefined` if the phone number is not valid or the region is unknown.
#[wasm_bindgen]
pub fn read(text: &str, region: &str) -> Option<String> {
    let reading = Metadata.read(text, Region::new(region).ok()?)?;
    let extension = reading.extension.as_ref().map_or("", |extension| extension.as_str());
    let line_type = match reading.line_type {
        None => "",
        Some(LineType::Mobile) => "mobile",
        Some(LineType::Landline) => "landline",
        Some(LineType::Voip) => "voip",
        Some(LineType::TollFree) => "toll-free",
    };
    Some([reading.e164.as_str(), extension, line_type].join("\n"))
}
