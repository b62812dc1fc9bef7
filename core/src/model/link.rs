//! URLs of pages and pictures.

use thiserror::Error;

use crate::limits;
use crate::text::{SharedStr, string_newtype};

/// An `https://` or `http://` URL of at most 2,048 characters without whitespace or control characters. Other schemes are not
/// allowed, since a page that renders a `javascript:` URL would execute it.
///
/// The URL is not requested.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String")]
pub struct WebLink(SharedStr);

/// The error for a string that is not a URL.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not a URL that begins with https:// or http://, contains no whitespace and has at most {max} characters", max = limits::LINK_CHARS)]
pub struct LinkError;

impl WebLink {
    /// Creates a URL from a string that begins with `https://` or `http://`. The URL is not requested.
    ///
    /// ```
    /// use littermate::model::link::WebLink;
    ///
    /// let photo: WebLink = "https://example.com/mochi.jpg".parse()?;
    /// assert_eq!(photo.as_str(), "https://example.com/mochi.jpg");
    /// assert!(WebLink::new("javascript:alert(1)").is_err());
    /// assert!(WebLink::new("https://example.com/a b").is_err());
    /// # Ok::<(), littermate::model::link::LinkError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`LinkError`] for another scheme, whitespace, a control character, or more than 2,048 characters.
    pub fn new(text: impl AsRef<str>) -> Result<Self, LinkError> {
        let text = text.as_ref();
        // Length in bytes first: a string of 50 MB is rejected without reading it.
        if text.len() > limits::LINK_CHARS.saturating_mul(4) || text.chars().count() > limits::LINK_CHARS {
            return Err(LinkError);
        }
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let right = |letter: char| !letter.is_whitespace() && !letter.is_control();
        match rest {
            Some(rest) if !rest.is_empty() && rest.chars().all(right) => Ok(Self(text.into())),
            _ => Err(LinkError),
        }
    }

    /// The URL as a string.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

string_newtype!(WebLink, LinkError, { max: Some(limits::LINK_CHARS), format: "link" });
