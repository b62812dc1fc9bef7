//! The one place that calls the phone-number library.

use rlibphonenumber::{NumberLengthType, PHONE_NUMBER_UTIL, PhoneNumberFormat, PhoneNumberType};

use super::{E164, LineType, PhoneExtension, PhoneReader, Reading, Region, split_note};

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
/// let noted = Metadata.read("07400 123456 (Mum)", "GB".parse()?).unwrap();
/// assert_eq!(noted.label.unwrap().as_str(), "Mum");
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
        let (text, label) = split_note(text);
        let parsed = PHONE_NUMBER_UTIL.parse(&*text, code(region)).ok()?;
        match PHONE_NUMBER_UTIL.is_possible_number_with_reason(&parsed) {
            Ok(NumberLengthType::IsPossible) => {}
            _ => return None,
        }
        let extension = match parsed.extension.as_deref() {
            None | Some("") => None,
            Some(digits) => Some(PhoneExtension::new(digits).ok()?),
        };
        let (e164, kind) = (parsed.format_as(PhoneNumberFormat::E164), parsed.get_type());
        if kind == PhoneNumberType::Unknown && !reads_as_itself(&e164) {
            return None;
        }
        let line_type = line_type(kind, &e164);
        Some(Reading { e164: E164::new(e164).ok()?, extension, line_type, label })
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

/// Where a mobile number is a landline number with a token before it, and people leave the token out: what the metadata take
/// for a landline may be either. Argentina, without the 9; Mexico, where the 1 was given up.
const MOBILE_TOKENS: [&str; 2] = ["+54", "+52"];

/// Only what metadata can tell for certain: a North American number is a landline or a mobile alike (CONTACT-5).
fn line_type(known: PhoneNumberType, e164: &str) -> Option<LineType> {
    let may_be_mobile = MOBILE_TOKENS.iter().any(|country| e164.starts_with(country));
    match known {
        PhoneNumberType::FixedLine if may_be_mobile => None,
        PhoneNumberType::Mobile => Some(LineType::Mobile),
        PhoneNumberType::FixedLine => Some(LineType::Landline),
        PhoneNumberType::VoIP => Some(LineType::Voip),
        PhoneNumberType::TollFree => Some(LineType::TollFree),
        _ => None,
    }
}
