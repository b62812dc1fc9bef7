//! Links to pages and pictures.

use thiserror::Error;

use crate::limits;
use crate::text::{SharedStr, string_newtype};

/// A link: `https://` or `http://` and something after it, at most 2,048 characters, none of them a blank or a control
/// character. Of no other scheme, since a page that draws a `javascript:` link runs it.
///
/// Where it leads is not looked into.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String")]
pub struct WebLink(SharedStr);

/// The string is not a link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("not a link: it must begin with https:// or http://, contain no whitespace, and have at most {max} characters", max = limits::LINK_CHARS)]
pub struct LinkError;

impl WebLink {
    /// A link from a string that begins with `https://` or `http://`. The address is not requested.
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
    /// [`LinkError`] for another scheme, whitespace, a control character, or more than 2,048 characters.
    pub fn new(text: impl AsRef<str>) -> Result<Self, LinkError> {
        let text = text.as_ref();
        // By bytes first: a text of 50 MB is refused without being read.
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
