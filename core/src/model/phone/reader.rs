//! Reading a phone number as typed: the one thing that needs number metadata, so it can be given from outside.

use super::{E164, Extension, LineType, Region};

/// What a number as typed is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The number in E.164.
    pub e164: E164,
    /// The extension behind it.
    pub extension: Option<Extension>,
    /// The kind of line, as far as the number itself tells for certain.
    pub line_type: Option<LineType>,
}

/// Something that reads phone numbers as typed (CONTACT-16).
///
/// `Metadata` (features `phones` and `phones-lite`) is the one that comes with the library. Another one is of use where the
/// metadata are somewhere else: in a second wasm module, loaded when the first number has to be read.
pub trait PhoneReader {
    /// Whether numbers of the region can be read.
    fn knows(&self, region: Region) -> bool;

    /// Reads a text; a number without a country code is one of the region. `None` where it is no phone number.
    fn read(&self, text: &str, region: Region) -> Option<Reading>;
}
