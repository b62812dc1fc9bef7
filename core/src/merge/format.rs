//! The version of what a host stores: records and tickets.

use crate::wire::{checked, integer_schema};

/// The version of the stored formats, a ticket's and a record's, that this library writes.
pub const RECORD_FORMAT: u32 = 1;

/// The version of a stored format. Read first; one that is newer than the library is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct Format(u32);

/// The format is not one that this library reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("unknown format version {0}: this library reads version {RECORD_FORMAT}")]
pub struct FormatError(pub u32);

impl Format {
    /// The one that is written.
    pub const CURRENT: Self = Self(RECORD_FORMAT);
}

impl TryFrom<u32> for Format {
    type Error = FormatError;
    fn try_from(version: u32) -> Result<Self, FormatError> {
        if version == RECORD_FORMAT { Ok(Self(version)) } else { Err(FormatError(version)) }
    }
}

impl From<Format> for u32 {
    fn from(format: Format) -> Self {
        format.0
    }
}

checked!(Format, u32, |format| &format.0);
integer_schema!(Format { min: RECORD_FORMAT, max: RECORD_FORMAT });
