//! Links to pages and pictures.

use thiserror::Error;

use crate::limits;
use crate::text::Kept;

/// A link: `https://` or `http://` and something after it, at most 2,048 characters, none of them a blank or a control
/// character. Of no other scheme, since a page that draws a `javascript:` link runs it.
///
/// Where it leads is not looked into.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String")]
pub struct Link(Kept);

/// The text is no link.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[error("is no link that begins with https:// or http://, without blanks, of at most {max} characters", max = limits::LINK_CHARS)]
pub struct NoLink;

impl Link {
    /// Takes the text, if it is a link.
    ///
    /// # Errors
    /// [`NoLink`] where it is none.
    pub fn new(text: impl AsRef<str>) -> Result<Self, NoLink> {
        let text = text.as_ref();
        // By bytes first: a text of 50 MB is refused without being read.
        if text.len() > limits::LINK_CHARS.saturating_mul(4) || text.chars().count() > limits::LINK_CHARS {
            return Err(NoLink);
        }
        let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
        let right = |letter: char| !letter.is_whitespace() && !letter.is_control();
        match rest {
            Some(rest) if !rest.is_empty() && rest.chars().all(right) => Ok(Self(text.into())),
            _ => Err(NoLink),
        }
    }

    /// The link.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Link {
    type Error = NoLink;
    fn try_from(text: String) -> Result<Self, NoLink> {
        Self::new(text)
    }
}

impl std::str::FromStr for Link {
    type Err = NoLink;
    fn from_str(text: &str) -> Result<Self, NoLink> {
        Self::new(text)
    }
}

impl std::fmt::Display for Link {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl From<Link> for String {
    fn from(text: Link) -> Self {
        text.0.into()
    }
}

crate::wire::checked_text!(Link);
crate::wire::string_schema!(Link { max: Some(limits::LINK_CHARS), format: "link" });
