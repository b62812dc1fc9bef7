//! Strings with a limited length: the base of every validated string type.

mod fold;
mod shared_str;
mod tables;

use thiserror::Error;

pub(crate) use fold::composed;
pub use fold::{folded, search_form};
pub(crate) use shared_str::SharedStr;
pub(crate) use tables::{is_default_ignorable, is_punctuation};

/// The error for a string that is not valid as an id, a name or the like. It names the expected kind of string.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum TextError {
    /// The string is empty or consists of whitespace.
    #[error("empty {what}")]
    Empty {
        /// The expected kind of string: `client id`.
        what: &'static str,
    },
    /// The string has more characters than its limit.
    #[error("{what} longer than {max} characters")]
    TooLong {
        /// The expected kind of string: `client id`.
        what: &'static str,
        /// The limit, in characters (Unicode scalar values).
        max: usize,
    },
    /// The string contains a control character.
    #[error("{what} with a control character")]
    Control {
        /// The expected kind of string: `client id`.
        what: &'static str,
    },
    /// The string has surrounding whitespace.
    #[error("{what} that begins or ends with whitespace")]
    Whitespace {
        /// The expected kind of string: `keyword`.
        what: &'static str,
    },
}

/// Stops counting at the limit: a string of 50 MB is rejected at its 129th character.
pub(crate) fn check_length(what: &'static str, text: &str, max: usize) -> Result<(), TextError> {
    if text.len() > max && text.chars().nth(max).is_some() {
        return Err(TextError::TooLong { what, max });
    }
    Ok(())
}

/// Implements the conversions of a string newtype besides its `new`, which takes `impl AsRef<str>`, and its `as_str`: parsing,
/// `TryFrom`, `Display`, `AsRef`, and JSON.
macro_rules! string_newtype {
    ($type:ident, $error:ty, { $($bound:ident: $value:expr),* $(,)? }) => {
        impl std::str::FromStr for $type {
            type Err = $error;
            fn from_str(text: &str) -> Result<Self, $error> {
                Self::new(text)
            }
        }

        impl TryFrom<&str> for $type {
            type Error = $error;
            fn try_from(text: &str) -> Result<Self, $error> {
                Self::new(text)
            }
        }

        impl TryFrom<String> for $type {
            type Error = $error;
            fn try_from(text: String) -> Result<Self, $error> {
                Self::new(text)
            }
        }

        impl From<$type> for String {
            fn from(value: $type) -> Self {
                value.as_str().to_owned()
            }
        }

        impl AsRef<str> for $type {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        $crate::wire::checked_text!($type);
        $crate::wire::string_schema!($type { $($bound: $value),* });
    };
}

pub(crate) use string_newtype;
