//! Types for E.164 numbers and extensions.

use thiserror::Error;

use crate::text::{SharedStr, string_newtype};

/// An E.164 number: a plus sign and 3 to 17 digits, the first not zero.
///
/// The standard allows 15 digits. A few numbers in use have 16 or 17, and the metadata accept them.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String")]
pub struct E164(SharedStr);

/// The extension of a phone number: 1 to 20 digits.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String")]
pub struct PhoneExtension(SharedStr);

/// The error for a string that is not an E.164 number or an extension.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum NumberError {
    /// Not a plus sign and 3 to 17 digits, the first not zero.
    #[error("not an E.164 phone number, such as +12025550114")]
    E164,
    /// Not 1 to 20 digits.
    #[error("not an extension of 1 to 20 digits")]
    Extension,
}

fn all_digits(text: &str) -> bool {
    text.bytes().all(|byte| byte.is_ascii_digit())
}

impl E164 {
    /// Creates an E.164 number from its exact form. A [`PhoneReader`](super::PhoneReader) parses numbers as entered.
    ///
    /// ```
    /// use littermate::model::phone::E164;
    ///
    /// let number: E164 = "+12025550114".parse()?;
    /// assert_eq!(number.as_str(), "+12025550114");
    ///
    /// let error = E164::new("(202) 555-0114").unwrap_err();
    /// assert_eq!(error.to_string(), "not an E.164 phone number, such as +12025550114");
    /// # Ok::<(), littermate::model::phone::NumberError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`NumberError::E164`] for any other form.
    pub fn new(text: impl AsRef<str>) -> Result<Self, NumberError> {
        let text = text.as_ref();
        match text.strip_prefix('+') {
            Some(digits)
                if (3..=17).contains(&digits.len()) && all_digits(digits) && !digits.starts_with('0') =>
            {
                Ok(Self(text.into()))
            }
            _ => Err(NumberError::E164),
        }
    }

    /// The number with its plus sign.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl PhoneExtension {
    /// Creates an extension.
    ///
    /// # Errors
    ///
    /// [`NumberError::Extension`] if it is not 1 to 20 digits.
    pub fn new(text: impl AsRef<str>) -> Result<Self, NumberError> {
        let text = text.as_ref();
        if (1..=20).contains(&text.len()) && all_digits(text) {
            Ok(Self(text.into()))
        } else {
            Err(NumberError::Extension)
        }
    }

    /// The extension as a string of digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

string_newtype!(E164, NumberError, { format: "e164", pattern: "^\\+[1-9][0-9]{2,16}$" });
string_newtype!(PhoneExtension, NumberError, { format: "extension", pattern: "^[0-9]{1,20}$" });
