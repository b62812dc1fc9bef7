//! Digests, by which a ticket notices that something changed.

use sha2::{Digest as _, Sha256};

use crate::json::{Write, Writer};
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

/// Makes digests, one after the other, with one text that each value is written to.
pub(super) struct Digester(Writer);

impl Digester {
    pub(super) fn new() -> Self {
        Self(Writer::with_capacity(4096))
    }

    /// The digest of a value. Struct order is fixed and nothing on the wire is a map, so plain JSON is canonical enough.
    pub(super) fn of(&mut self, value: &dyn Write) -> Digest {
        let hash = Sha256::digest(self.0.value(value));
        let mut digits = [0; BYTES * 2];
        for (pair, byte) in digits.chunks_exact_mut(2).zip(&hash) {
            pair.copy_from_slice(&[hexadecimal(byte >> 4), hexadecimal(byte & 0xf)]);
        }
        Digest(std::str::from_utf8(&digits).unwrap_or_default().to_owned())
    }
}

const fn hexadecimal(digit: u8) -> u8 {
    if digit < 10 { b'0'.wrapping_add(digit) } else { b'a'.wrapping_add(digit).wrapping_sub(10) }
}

impl Digest {
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

impl From<Digest> for String {
    fn from(text: Digest) -> Self {
        text.0
    }
}

checked!(Digest, String, |text| text.as_str());
string_schema!(Digest, "Digest", { "format": "digest", "pattern": "^[0-9a-f]{32}$" });
