//! Strings with a stated length: what every checked string is made of.

mod kept;

use thiserror::Error;

pub(crate) use kept::Kept;

/// Why a text is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum TextError {
    /// There is nothing in it where something must be.
    #[error("is empty; at least one character is needed")]
    Empty,
    /// It has more characters than its limit.
    #[error("is longer than {max} characters")]
    TooLong {
        /// The limit, in characters (Unicode scalar values).
        max: usize,
    },
    /// It has a control character, which no id has.
    #[error("has a control character")]
    Control,
    /// It begins or ends with a blank.
    #[error("begins or ends with a blank")]
    Blank,
}

/// Counts no further than it must: a text of 50 MB is refused at its 129th character.
pub(crate) fn check_length(text: &str, max: usize) -> Result<(), TextError> {
    if text.len() > max && text.chars().nth(max).is_some() {
        return Err(TextError::TooLong { max });
    }
    Ok(())
}
