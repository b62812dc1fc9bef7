//! Digests, with which a ticket detects changes.

use sha2::{Digest as _, Sha256};

use crate::text::string_newtype;
use crate::wire::json::{Write, Writer};

/// The first 16 bytes of the SHA-256 of a value's JSON without its sentences, as 32 hexadecimal digits.
///
/// A digest detects changes; it is not a proof. Whether profiles may be merged is decided again, whatever a ticket contains.
#[derive(Clone, Copy, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct ContentDigest([u8; DIGITS]);

/// The error for a string that is not 32 hexadecimal digits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a digest of 32 hexadecimal digits")]
pub struct DigestError;

const DIGITS: usize = 32;

/// Computes digests one after the other, reusing one buffer.
pub(super) struct Digester(Writer);

impl Digester {
    pub(super) fn new() -> Self {
        Self(Writer::facts_only(4096))
    }

    /// The digest of a value. The order of fields is fixed and there are no maps, so that the JSON is canonical.
    pub(super) fn of(&mut self, value: &dyn Write) -> ContentDigest {
        let hash = Sha256::digest(self.0.value(value));
        let mut digits = [0; DIGITS];
        for (pair, byte) in digits.chunks_exact_mut(2).zip(&hash) {
            pair.copy_from_slice(&[hexadecimal(byte >> 4), hexadecimal(byte & 0xf)]);
        }
        ContentDigest(digits)
    }
}

const fn hexadecimal(digit: u8) -> u8 {
    if digit < 10 { b'0'.wrapping_add(digit) } else { b'a'.wrapping_add(digit).wrapping_sub(10) }
}

impl ContentDigest {
    /// The 32 hexadecimal digits, in lower case.
    #[must_use]
    pub fn as_str(&self) -> &str {
        // The bytes are always ASCII.
        std::str::from_utf8(&self.0).unwrap_or_default()
    }

    /// Creates a digest from its digits.
    ///
    /// # Errors
    ///
    /// [`DigestError`] unless there are exactly 32 digits of `0` to `9` and `a` to `f`.
    pub fn new(text: impl AsRef<str>) -> Result<Self, DigestError> {
        let digits = <[u8; DIGITS]>::try_from(text.as_ref().as_bytes()).map_err(|_| DigestError)?;
        let hex = |byte: &u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(byte);
        if digits.iter().all(hex) { Ok(Self(digits)) } else { Err(DigestError) }
    }
}

impl std::fmt::Debug for ContentDigest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("ContentDigest").field(&self.as_str()).finish()
    }
}

string_newtype!(ContentDigest, DigestError, { format: "digest", pattern: "^[0-9a-f]{32}$" });
