//! Digests, by which a ticket notices that something changed.

use sha2::{Digest as _, Sha256};

use crate::json::{self, Write};
use crate::wire::{checked, string_schema};

/// The first 16 bytes of the SHA-256 of a value's JSON, as 32 hexadecimal digits.
///
/// It notices change; it proves nothing. What may be merged is decided again whatever a ticket says.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String")]
pub struct Digest(String);

/// The text is not 32 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("is no digest of 32 hexadecimal digits")]
pub struct DigestError;

const BYTES: usize = 16;

impl Digest {
    /// The digest of a value. Struct order is fixed and nothing on the wire is a map, so plain JSON is canonical enough.
    pub(super) fn of(value: &dyn Write) -> Self {
        let hash = Sha256::digest(json::write(value));
        let mut text = String::with_capacity(BYTES * 2);
        for byte in hash.iter().take(BYTES) {
            for nibble in [byte >> 4, byte & 0xf] {
                text.extend(char::from_digit(u32::from(nibble), 16));
            }
        }
        Self(text)
    }

    /// The digits.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Digest {
    type Error = DigestError;
    fn try_from(text: String) -> Result<Self, DigestError> {
        let hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        if text.len() == BYTES * 2 && text.bytes().all(hex) { Ok(Self(text)) } else { Err(DigestError) }
    }
}

checked!(Digest, String, |text| text.as_str());
string_schema!(Digest, "Digest", { "format": "digest", "pattern": "^[0-9a-f]{32}$" });
