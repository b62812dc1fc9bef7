//! Given values in sentences.

use std::fmt::{Display, Formatter, Result, Write as _};

use crate::problem::GIVEN_CHARS;

/// A string as a sentence shows it: in quotation marks, with control characters escaped, shortened like a given value.
pub(super) struct Quoted<'a>(pub(super) &'a str);

impl Display for Quoted<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> Result {
        f.write_char('"')?;
        for letter in self.0.chars().take(GIVEN_CHARS) {
            match letter {
                '"' => f.write_str("\\\"")?,
                _ if letter.is_control() => write!(f, "{}", letter.escape_default())?,
                _ => f.write_char(letter)?,
            }
        }
        f.write_str(if self.0.chars().nth(GIVEN_CHARS).is_some() { "…\"" } else { "\"" })
    }
}
