//! The version of what a host stores: records and tickets.

use crate::wire::integer_newtype;

/// The version of the stored formats, a ticket's and a record's, that this library writes.
pub const RECORD_FORMAT: u32 = 2;

/// The version of a stored format. Read first; one that is newer than the library is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "u64", into = "u64")]
pub struct FormatVersion(u32);

/// Why a number is not the version of a format that this library reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FormatError {
    /// It is that of another format.
    #[error("unknown format version {0}: this library reads version {RECORD_FORMAT}")]
    Unknown(u64),
    /// The string is not a whole number.
    #[error("not a format version: a whole number")]
    NotAnInteger,
}

impl FormatVersion {
    /// The one that is written.
    pub const CURRENT: Self = Self(RECORD_FORMAT);

    /// Takes the version.
    ///
    /// # Errors
    /// [`FormatError::Unknown`] where this library does not read it.
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
