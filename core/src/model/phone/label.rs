//! The note next to a phone number.

use crate::limits;
use crate::text::{SharedStr, TextError, check_length, string_newtype};

/// A note entered next to a phone number: `Mom`, `cell`, `ask for Jo`. One to 100 characters without control characters or
/// surrounding whitespace.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String")]
pub struct PhoneLabel(SharedStr);

/// The name of this type in error messages.
const LABEL: &str = "phone label";

impl PhoneLabel {
    /// Creates a label.
    ///
    /// ```
    /// use littermate::model::phone::PhoneLabel;
    ///
    /// assert_eq!(PhoneLabel::new("Mom")?.as_str(), "Mom");
    /// assert_eq!(PhoneLabel::new(" ").unwrap_err().to_string(), "empty phone label");
    /// # Ok::<(), littermate::text::TextError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`TextError`] if it is empty, longer than 100 characters, contains a control character, or has surrounding whitespace.
    pub fn new(text: impl AsRef<str>) -> Result<Self, TextError> {
        let text = text.as_ref();
        check_length(LABEL, text, limits::PHONE_CHARS)?;
        if text.trim().is_empty() {
            Err(TextError::Empty { what: LABEL })
        } else if text.contains(char::is_control) {
            Err(TextError::Control { what: LABEL })
        } else if text.trim() == text {
            Ok(Self(text.into()))
        } else {
            Err(TextError::Whitespace { what: LABEL })
        }
    }

    /// The label as a string.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

string_newtype!(PhoneLabel, TextError, { min: 1, max: Some(limits::PHONE_CHARS), format: "label" });
