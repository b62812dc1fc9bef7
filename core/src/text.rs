//! Strings with a stated length: what every checked string is made of, and what every one of them can do.

mod fold;
mod shared_str;
mod tables;

use thiserror::Error;

pub(crate) use fold::composed;
pub use fold::{folded, search_form};
pub(crate) use shared_str::SharedStr;
pub(crate) use tables::{is_default_ignorable, is_punctuation};

/// Why a string cannot be an id, a name or the like. It names what the string was to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum TextError {
    /// It has no characters, or only whitespace, where something is needed.
    #[error("empty {what}")]
    Empty {
        /// What the string was to be: `client id`.
        what: &'static str,
    },
    /// It has more characters than its limit.
    #[error("{what} longer than {max} characters")]
    TooLong {
        /// What the string was to be: `client id`.
        what: &'static str,
        /// The limit, in characters (Unicode scalar values).
        max: usize,
    },
    /// It has a control character.
    #[error("{what} with a control character")]
    Control {
        /// What the string was to be: `client id`.
        what: &'static str,
    },
    /// It begins or ends with whitespace.
    #[error("{what} that begins or ends with whitespace")]
    Whitespace {
        /// What the string was to be: `keyword`.
        what: &'static str,
    },
}

/// Counts no further than it must: a string of 50 MB is refused at its 129th character.
pub(crate) fn check_length(what: &'static str, text: &str, max: usize) -> Result<(), TextError> {
    if text.len() > max && text.chars().nth(max).is_some() {
        return Err(TextError::TooLong { what, max });
    }
    Ok(())
}

/// What every newtype over a string has beside its `new`, which takes `impl AsRef<str>`, and its `as_str`: parsing,
/// conversion, `Display`, `AsRef`, and its form in JSON.
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
