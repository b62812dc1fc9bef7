//! Reading phone numbers is another wasm file's work: `phones/`.

use littermate::model::phone::{E164, LineType, PhoneExtension, PhoneReader, Reading, Region};
use wasm_bindgen::prelude::wasm_bindgen;

#[wasm_bindgen]
extern "C" {
    /// What the package's JavaScript hands over: the two functions of `phones/src/lib.rs`.
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
        unpacked(&Self::read(self, text, &String::from(region))?)
    }
}

/// E.164, extension and line type, a line each; what there is none of is an empty line.
fn unpacked(text: &str) -> Option<Reading> {
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
    // The note has been split off before the reader was asked.
    Some(Reading { e164, extension, line_type, label: None })
}

/// For operations that read no number: knows nothing.
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
    fn a_reading_has_three_lines() {
        let reading = unpacked("+15551234567\n12\nmobile").unwrap();
        assert_eq!(reading.e164.as_str(), "+15551234567");
        assert_eq!(reading.extension.unwrap().as_str(), "12");
        assert_eq!(reading.line_type, Some(LineType::Mobile));

        let bare = unpacked("+442071838750\n\n").unwrap();
        assert_eq!((bare.extension, bare.line_type), (None, None));
        assert_eq!(unpacked("442071838750\n\n"), None);
    }
}
