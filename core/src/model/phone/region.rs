//! The region whose numbers a clinic writes without a country code.

use thiserror::Error;

use crate::text::string_newtype;

/// A region by its two letters (ISO 3166-1 alpha-2, upper case): `US`, `CA`, `GB`.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Region([u8; 2]);

/// The string is not two upper-case letters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not a region of two upper-case letters")]
pub struct RegionError;

impl Region {
    /// A region from its ISO 3166-1 alpha-2 code: two upper-case ASCII letters.
    ///
    /// That the region exists is not checked here. `ClientDraft::check` reports a region whose phone numbers are not
    /// known (CONTACT-16).
    ///
    /// ```
    /// use littermate::Region;
    ///
    /// let region: Region = "US".parse()?;
    /// assert_eq!(region, Region::new("US")?);
    /// assert_eq!(region.to_string(), "US");
    /// assert!(Region::new("us").is_err());
    /// assert!(Region::new("USA").is_err());
    /// # Ok::<(), littermate::model::phone::RegionError>(())
    /// ```
    ///
    /// # Errors
    /// [`RegionError`] for any other string.
    pub fn new(text: impl AsRef<str>) -> Result<Self, RegionError> {
        match *text.as_ref().as_bytes() {
            [first, second] if first.is_ascii_uppercase() && second.is_ascii_uppercase() => {
                Ok(Self([first, second]))
            }
            _ => Err(RegionError),
        }
    }

    /// The two letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // They are ASCII, whichever way it was made.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl std::fmt::Debug for Region {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Region").field(&self.as_str()).finish()
    }
}

string_newtype!(Region, RegionError, { format: "region", pattern: "^[A-Z]{2}$" });
