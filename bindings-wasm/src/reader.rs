//! Parses phone numbers with the second WebAssembly module, `phones/`, through the package's JavaScript.

use littermate::model::phone::{E164, LineType, PhoneExtension, PhoneReader, Reading, Region};
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// An object with the two functions of `phones/src/lib.rs`, passed by the package's JavaScript.
    pub type Reader;

    #[wasm_bindgen(method)]
    fn knows(this: &Reader, region: &str) -> bool;

    #[wasm_bindgen(method)]
    fn read(this: &Reader, text: &str, region: &str) -> Option<String>;
}

impl PhoneReader for Reader {
    fn knows(&self, region: Region) -> bool {
        Self::knows(self, &String::from(region))
    }

    fn read(&self, text: &str, region: Region) -> Option<Reading> {
        parse_reading(&Self::read(self, text, &String::from(region))?)
    }
}

/// Parses three lines: E.164, extension and line type. An empty line means that there is no extension or line type.
fn parse_reading(text: &str) -> Option<Reading> {
    let mut lines = text.split('\n');
    let e164 = E164::new(lines.next()?).ok()?;
    let extension = match lines.next()? {
        "" => None,
        digits => Some(PhoneExtension::new(digits).ok()?),
    };
    let line_type = match lines.next()? {
        "mobile" => Some(LineType::Mobile),
        "landline" => Some(LineType::Landline),
        "voip" => Some(LineType::Voip),
        "toll-free" => Some(LineType::TollFree),
        _ => None,
    };
    // The library removes the note beside a phone number before it calls the reader.
    Some(Reading { e164, extension, line_type, label: None })
}

/// The reader for operations that do not parse phone numbers. It knows no region.
pub(crate) struct NoReader;

impl PhoneReader for NoReader {
    fn knows(&self, _: Region) -> bool {
        false
    }

    fn read(&self, _: &str, _: Region) -> Option<Reading> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parses_a_reading_of_three_lines() {
        let reading = parse_reading("+15551234567\n12\nmobile").unwrap();
        assert_eq!(reading.e164.as_str(), "+15551234567");
        assert_eq!(reading.extension.unwrap().as_str(), "12");
        assert_eq!(reading.line_type, Some(LineType::Mobile));

        let without_extension = parse_reading("+442071838750\n\n").unwrap();
        assert_eq!((without_extension.extension, without_extension.line_type), (None, None));
        assert_eq!(parse_reading("442071838750\n\n"), None);
    }
}
