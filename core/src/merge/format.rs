//! The version of stored formats: records and tickets.

use crate::wire::integer_newtype;

/// The version of the stored formats that this library writes.
pub const RECORD_FORMAT: u32 = 2;

/// The version of a stored format. A version that is newer than the library is an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "u64", into = "u64")]
pub struct FormatVersion(u32);

/// The error for a number that is not the version of a format that this library reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FormatError {
    /// The version of an unknown format.
    #[error("unknown format version {0}: this library reads version {RECORD_FORMAT}")]
    Unknown(u64),
    /// The string is not a whole number.
    #[error("not a format version (an integer)")]
    NotAnInteger,
}

impl FormatVersion {
    /// The version that this library writes.
    pub const CURRENT: Self = Self(RECORD_FORMAT);

    /// Creates a version.
    ///
    /// # Errors
    ///
    /// [`FormatError::Unknown`] if this library does not read it.
    pub fn new(version: u64) -> Result<Self, FormatError> {
        if version == u64::from(RECORD_FORMAT) {
            Ok(Self::CURRENT)
        } else {
            Err(FormatError::Unknown(version))
        }
    }

    /// The format as a number, such as 2.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0
    }
}

integer_newtype!(FormatVersion, FormatError, { min: RECORD_FORMAT, max: RECORD_FORMAT });
