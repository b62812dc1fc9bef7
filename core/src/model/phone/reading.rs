//! The one place that calls the phone-number library.

use rlibphonenumber::{NumberLengthType, PHONE_NUMBER_UTIL, PhoneNumberFormat, PhoneNumberType};

use super::{E164, Extension, LineType, PhoneReader, Reading, Region};

/// Reads phone numbers of every region with the metadata of Google's libphonenumber.
///
/// A number is valid where it parses and has a length that can be dialled from anywhere. That its range is assigned is
/// not checked, since ranges are assigned faster than metadata are updated.
///
/// ```
/// use littermate::model::phone::{LineType, Metadata, PhoneReader};
///
/// let reading = Metadata.read("07400 123456", "GB".parse()?).unwrap();
/// assert_eq!(reading.e164.as_str(), "+447400123456");
/// assert_eq!(reading.line_type, Some(LineType::Mobile));
/// assert_eq!(Metadata.read("ask at the desk", "GB".parse()?), None);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone, Copy, Default)]
pub struct Metadata;

impl PhoneReader for Metadata {
    fn knows(&self, region: Region) -> bool {
        code(region).is_some_and(|region| PHONE_NUMBER_UTIL.get_country_code_for_region(region).is_some())
    }

    fn read(&self, text: &str, region: Region) -> Option<Reading> {
        let parsed = PHONE_NUMBER_UTIL.parse(text, code(region)).ok()?;
        match PHONE_NUMBER_UTIL.is_possible_number_with_reason(&parsed) {
            Ok(NumberLengthType::IsPossible) => {}
            _ => return None,
        }
        let extension = match parsed.extension.as_deref() {
            None | Some("") => None,
            Some(digits) => Some(Extension::new(digits).ok()?),
        };
        let (e164, kind) = (parsed.format_as(PhoneNumberFormat::E164), parsed.get_type());
        if kind == PhoneNumberType::Unknown && !reads_as_itself(&e164) {
            return None;
        }
        Some(Reading { e164: E164::new(e164).ok()?, extension, line_type: line_type(kind) })
    }
}

/// A number of no known range can lose a digit at each reading: `+270000000`, `+27000000`, `+2700000`. What is stored
/// must be read again as it is.
fn reads_as_itself(e164: &str) -> bool {
    PHONE_NUMBER_UTIL.parse(e164, None).is_ok_and(|again| again.format_as(PhoneNumberFormat::E164) == e164)
}

fn code(region: Region) -> Option<rlibphonenumber::Region> {
    rlibphonenumber::Region::from_code(&String::from(region)).ok()
}

/// Only what metadata can tell for certain: a North American number is a landline or a mobile alike.
fn line_type(known: PhoneNumberType) -> Option<LineType> {
    match known {
        PhoneNumberType::Mobile => Some(LineType::Mobile),
        PhoneNumberType::FixedLine => Some(LineType::Landline),
        PhoneNumberType::VoIP => Some(LineType::Voip),
        PhoneNumberType::TollFree => Some(LineType::TollFree),
        _ => None,
    }
}
