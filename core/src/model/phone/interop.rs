//! Conversions from and to the type of the `phonenumber` crate.

use phonenumber::{Mode, PhoneNumber as Theirs};
use thiserror::Error;

use super::{E164, PhoneExtension, PhoneNumber};

/// The error of a conversion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum InteropError {
    /// The number is invalid, so there are no digits to convert.
    #[error("phone number is not valid")]
    Invalid,
    /// The target type cannot represent the number.
    #[error("phone number cannot be represented in the other type")]
    Form,
}

impl TryFrom<&Theirs> for PhoneNumber {
    type Error = InteropError;

    /// Converts by the E.164 form and the extension. Leading zeros of an extension are preserved.
    fn try_from(theirs: &Theirs) -> Result<Self, InteropError> {
        let e164 = theirs.format().mode(Mode::E164).to_string();
        let digits = e164.split_once(';').map_or(e164.as_str(), |(digits, _)| digits);
        let e164 = E164::new(digits).map_err(|_| InteropError::Form)?;
        let extension = match theirs.extension() {
            None => None,
            Some(extension) => Some(PhoneExtension::new(extension).map_err(|_| InteropError::Form)?),
        };
        Ok(Self::Valid { e164, extension })
    }
}

impl TryFrom<&PhoneNumber> for Theirs {
    type Error = InteropError;

    /// Parses the E.164 form with that crate's metadata, which support extensions of at most seven digits.
    fn try_from(ours: &PhoneNumber) -> Result<Self, InteropError> {
        let PhoneNumber::Valid { e164, extension } = ours else {
            return Err(InteropError::Invalid);
        };
        let text = match extension {
            None => e164.as_str().to_owned(),
            Some(extension) => format!("{e164} ext. {extension}"),
        };
        let theirs = phonenumber::parse(None, text).map_err(|_| InteropError::Form)?;
        // For numbers outside all known ranges, that crate may treat more digits as a prefix and produce a different number.
        if PhoneNumber::try_from(&theirs).as_ref() == Ok(ours) { Ok(theirs) } else { Err(InteropError::Form) }
    }
}
