//! From and to the type of the `phonenumber` crate, for the many who have it in their tree.

use phonenumber::{Mode, PhoneNumber as Theirs};
use thiserror::Error;

use super::{E164, PhoneExtension, PhoneNumber};

/// Why a number does not convert.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum InteropError {
    /// A number marked invalid has no digits to convert.
    #[error("phone number that is marked invalid")]
    Invalid,
    /// The other side cannot hold it.
    #[error("phone number in a form that the other type cannot hold")]
    Form,
}

impl TryFrom<&Theirs> for PhoneNumber {
    type Error = InteropError;

    /// By its E.164 form and its extension; leading zeros of an extension stay.
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

    /// Parses the E.164 form with that crate's own metadata. It reads extensions of at most seven digits.
    fn try_from(ours: &PhoneNumber) -> Result<Self, InteropError> {
        let PhoneNumber::Valid { e164, extension } = ours else {
            return Err(InteropError::Invalid);
        };
        let text = match extension {
            None => e164.as_str().to_owned(),
            Some(extension) => format!("{e164} ext. {extension}"),
        };
        let theirs = phonenumber::parse(None, text).map_err(|_| InteropError::Form)?;
        // Of numbers that no range has, that crate takes more digits for a prefix: then it would be another number.
        if PhoneNumber::try_from(&theirs).as_ref() == Ok(ours) { Ok(theirs) } else { Err(InteropError::Form) }
    }
}
