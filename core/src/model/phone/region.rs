//! The region whose numbers a clinic writes without a country code.

use thiserror::Error;

use crate::wire::{checked, string_schema};

/// A region by its two letters (ISO 3166-1 alpha-2, upper case): `US`, `CA`, `GB`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Region([char; 2]);

/// The text is not two upper-case letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("is no region of two upper-case letters")]
pub struct RegionError;

impl Region {
    /// Takes two upper-case letters. Whether numbers of that region can be read is known when one is.
    ///
    /// # Errors
    /// [`RegionError`] where it is anything else.
    pub fn new(text: &str) -> Result<Self, RegionError> {
        let mut letters = text.chars();
        match (letters.next(), letters.next(), letters.next()) {
            (Some(first), Some(second), None)
                if first.is_ascii_uppercase() && second.is_ascii_uppercase() =>
            {
                Ok(Self([first, second]))
            }
            _ => Err(RegionError),
        }
    }
}

impl TryFrom<String> for Region {
    type Error = RegionError;
    fn try_from(text: String) -> Result<Self, RegionError> {
        Self::new(&text)
    }
}

impl From<Region> for String {
    fn from(region: Region) -> String {
        region.0.iter().collect()
    }
}

impl std::fmt::Display for Region {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        String::from(*self).fmt(f)
    }
}

checked!(Region, String, |region| &String::from(*region));
string_schema!(Region { format: "region", pattern: "^[A-Z]{2}$" });
