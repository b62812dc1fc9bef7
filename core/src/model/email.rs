//! Email addresses. An invalid address is stored as entered and marked.

mod syntax;

use macro_rules_attribute::apply;

use crate::limits;
use crate::text::{SharedStr, TextError, check_length, composed, string_newtype};
use crate::wire::wire;

/// An email address as entered, at most 320 characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String")]
pub struct EmailText(SharedStr);

/// An email address, and whether it is valid in form.
#[apply(wire)]
pub struct Email {
    /// The address as entered, trimmed.
    pub as_written: EmailText,
    /// Whether the string is an address as defined by RFC 5321 and RFC 6531, without a display name or control characters, and
    /// with a domain of at least two labels. An invalid address is stored and marked, never dropped (CONTACT-16).
    pub valid: bool,
}

/// The name of this type in error messages.
const EMAIL: &str = "email address";

impl EmailText {
    /// Creates an email text.
    ///
    /// # Errors
    ///
    /// [`TextError::TooLong`] above 320 characters, [`TextError::Empty`] if it is empty or whitespace.
    pub fn new(text: impl AsRef<str>) -> Result<Self, TextError> {
        let text = text.as_ref();
        check_length(EMAIL, text, limits::EMAIL_CHARS)?;
        if text.trim().is_empty() { Err(TextError::Empty { what: EMAIL }) } else { Ok(Self(text.into())) }
    }

    /// The address as a string.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Email {
    /// Parses an email address as entered. Surrounding whitespace is removed. An invalid address is marked, never dropped
    /// (CONTACT-16).
    ///
    /// ```
    /// use littermate::model::email::Email;
    ///
    /// let email = Email::read(&" Anne@example.com ".parse()?);
    /// assert_eq!(email.to_string(), "Anne@example.com");
    /// assert!(email.valid);
    /// assert!(email.same_as(&Email::read(&"anne@example.com".parse()?)));
    ///
    /// assert!(Email::read(&"संपर्क@डाटामेल.भारत".parse()?).valid);
    /// assert!(!Email::read(&"Anne Lee <anne@example.com>".parse()?).valid);
    /// # Ok::<(), littermate::text::TextError>(())
    /// ```
    #[must_use]
    pub fn read(text: &EmailText) -> Self {
        let trimmed = text.0.trim();
        Self { as_written: EmailText(trimmed.into()), valid: syntax::is_address(trimmed) }
    }

    /// Whether two addresses are the same: equal in Unicode NFC, ignoring the case of ASCII letters.
    ///
    /// ```
    /// use littermate::model::email::Email;
    ///
    /// let (composed, decomposed) = ("Ren\u{e9}e@example.com".parse()?, "rene\u{301}e@EXAMPLE.com".parse()?);
    /// assert!(Email::read(&composed).same_as(&Email::read(&decomposed)));
    /// # Ok::<(), littermate::text::TextError>(())
    /// ```
    #[must_use]
    pub fn same_as(&self, other: &Self) -> bool {
        composed(&self.as_written.0).eq_ignore_ascii_case(&composed(&other.as_written.0))
    }
}

/// An order in which the same addresses compare equal: by NFC, ignoring the case of ASCII letters.
pub(crate) fn compare(one: &EmailText, other: &EmailText) -> std::cmp::Ordering {
    let (one, other) = (composed(one.0.trim()), composed(other.0.trim()));
    let lower = |byte: u8| byte.to_ascii_lowercase();
    one.bytes().map(lower).cmp(other.bytes().map(lower))
}

impl std::fmt::Display for Email {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.as_written.0)
    }
}

string_newtype!(EmailText, TextError, { min: 1, max: Some(limits::EMAIL_CHARS), format: "text" });
