//! Phone numbers. This folder is the only door to the phone-number library; the rules compare and never parse.

mod e164;
#[cfg(feature = "phonenumber")]
mod interop;
mod line;
mod reader;
#[cfg(any(feature = "phones", feature = "phones-lite"))]
mod reading;
mod region;

use macro_rules_attribute::apply;

use crate::limits;
use crate::model::time::Instant;
use crate::text::{Kept, TextError, check_length, string_newtype};
use crate::wire::{code, union, wire};

pub use e164::{E164, Extension, NumberError};
#[cfg(feature = "phonenumber")]
pub use interop::InteropError;
pub use line::{Line, LineType};
pub use reader::{PhoneReader, Reading};
#[cfg(any(feature = "phones", feature = "phones-lite"))]
pub use reading::Metadata;
pub use region::{Region, RegionError};

/// A phone number as somebody wrote it, at most 100 characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String")]
pub struct PhoneText(Kept);

/// What a phone number is, once read (CONTACT-16).
#[apply(union)]
#[derive(Hash)]
pub enum PhoneNumber {
    /// A number that can be dialled.
    Valid {
        /// The number in E.164: `+15551234567`.
        e164: E164,
        /// The extension behind it, where there is one.
        extension: Option<Extension>,
    },
    /// What was written is no phone number. It is kept as written, never dropped.
    Invalid,
}

/// Whether the client texted STOP from this number (CONTACT-11, MERGE-27). It belongs to the number, not to the client.
#[apply(union)]
#[derive(Copy)]
pub enum KeywordOptOut {
    /// No keyword opt-out stands.
    None,
    /// A keyword such as STOP came from this number, and no START since.
    Stopped {
        /// When, where that is known.
        at: Option<Instant>,
    },
}

/// Where a number comes from (CONTACT-6).
#[apply(code)]
pub enum PhoneSource {
    /// From the practice management software.
    Pims,
    /// Added or edited in Flow.
    Flow,
    /// From the practice management software, and added in Flow too: it outlives the one there.
    Both,
}

/// One phone number of a client.
#[apply(wire)]
pub struct Phone {
    /// The number as it was written.
    pub as_written: PhoneText,
    /// What it is.
    pub number: PhoneNumber,
    /// What kind of line it is, and how that is known.
    pub line: Line,
    /// Whether it is the client's primary number. At most one is.
    pub primary: bool,
    /// Whether the client texted STOP from it.
    pub keyword_opt_out: KeywordOptOut,
    /// Where it comes from.
    pub source: PhoneSource,
}

/// What tells one number from another, and how a choice names one: `+15551234567`, `+15551234567;ext=12`, or
/// `raw:` and the text as written for a number that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String")]
pub struct PhoneKey(Kept);

/// What an error calls a [`PhoneText`].
const PHONE: &str = "phone number";
/// What an error calls a [`PhoneKey`].
const KEY: &str = "phone key";

impl PhoneText {
    /// Takes the text.
    ///
    /// # Errors
    /// [`TextError::TooLong`] above 100 characters, [`TextError::Empty`] where it is blank.
    pub fn new(text: impl AsRef<str>) -> Result<Self, TextError> {
        let text = text.as_ref();
        check_length(PHONE, text, limits::PHONE_CHARS)?;
        if text.trim().is_empty() { Err(TextError::Empty { what: PHONE }) } else { Ok(Self(text.into())) }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Phone {
    /// The key that identifies this number in a choice or an edit: its E.164 form with the extension, or `raw:` and the
    /// trimmed string as entered where the number is not valid.
    ///
    /// ```
    /// use littermate::{PhoneDraft, PhoneSource};
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// # let facts = ClientFacts {
    /// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
    /// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
    /// # };
    ///
    /// let draft = Client::draft(facts).phone(PhoneDraft::new("(202) 555-0114 ext. 12".parse()?, PhoneSource::Flow));
    /// let client = draft.check(&clinic)?.client;
    /// let phone = &client.phones()[0];
    /// assert_eq!(phone.key().as_str(), "+12025550114;ext=12");
    /// assert_eq!(phone.as_written.as_str(), "(202) 555-0114 ext. 12");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn key(&self) -> PhoneKey {
        PhoneKey(match &self.number {
            PhoneNumber::Valid { e164, extension: None } => e164.as_str().into(),
            PhoneNumber::Valid { e164, extension: Some(extension) } => {
                [e164.as_str(), ";ext=", extension.as_str()].concat().into()
            }
            PhoneNumber::Invalid => ["raw:", self.as_written.0.trim()].concat().into(),
        })
    }

    /// Whether a choice that names this one means it: `key` is equal, which need not be made for that.
    pub(crate) fn is_named(&self, key: &PhoneKey) -> bool {
        let key = key.as_str();
        match &self.number {
            PhoneNumber::Valid { e164, extension: None } => key == e164.as_str(),
            PhoneNumber::Valid { e164, extension: Some(extension) } => {
                let rest = key.strip_prefix(e164.as_str()).and_then(|rest| rest.strip_prefix(";ext="));
                rest == Some(extension.as_str())
            }
            PhoneNumber::Invalid => key.strip_prefix("raw:") == Some(self.as_written.0.trim()),
        }
    }

    /// Whether two entries are one number: equal in E.164 and extension or, where they cannot be read, as written.
    #[must_use]
    pub fn same_number(&self, other: &Self) -> bool {
        match (&self.number, &other.number) {
            (PhoneNumber::Invalid, PhoneNumber::Invalid) => {
                self.as_written.0.trim() == other.as_written.0.trim()
            }
            (mine, theirs) => mine == theirs,
        }
    }

    /// Whether a text can arrive at it (CONTACT-5): not at a landline, a toll-free number or an invalid one.
    #[must_use]
    pub fn can_receive_texts(&self) -> bool {
        matches!(self.number, PhoneNumber::Valid { .. }) && self.line.can_receive_texts()
    }

    /// Whether it is verified as mobile (MERGE-25).
    #[must_use]
    pub fn is_verified_mobile(&self) -> bool {
        matches!(self.line, Line::Verified { line_type: LineType::Mobile })
    }

    /// Whether a keyword opt-out stands for it.
    #[must_use]
    pub fn is_stopped(&self) -> bool {
        matches!(self.keyword_opt_out, KeywordOptOut::Stopped { .. })
    }

    /// One number out of two entries of it: this one's text and source, and the stronger facts of the two (MERGE-23).
    pub(crate) fn joined_with(&self, other: &Self) -> Self {
        Self {
            as_written: self.as_written.clone(),
            number: self.number.clone(),
            line: self.line.stronger(other.line),
            primary: self.primary || other.primary,
            keyword_opt_out: self.keyword_opt_out.stronger(other.keyword_opt_out),
            source: self.source.and(other.source),
        }
    }
}

impl PhoneSource {
    /// Whether the practice management software has the number.
    #[must_use]
    pub const fn is_in_pims(self) -> bool {
        matches!(self, Self::Pims | Self::Both)
    }

    /// Of two entries of one number: from either place where they come from both.
    pub(crate) fn and(self, other: Self) -> Self {
        if self == other { self } else { Self::Both }
    }
}

#[expect(
    clippy::derivable_impls,
    reason = "the derive needs a unit variant, and the twin that serde reads has none"
)]
impl Default for KeywordOptOut {
    fn default() -> Self {
        Self::None
    }
}

impl KeywordOptOut {
    /// An opt-out is stronger than none; of two, the later one.
    pub(crate) fn stronger(self, other: Self) -> Self {
        match (self, other) {
            (Self::Stopped { at: mine }, Self::Stopped { at: theirs }) => {
                Self::Stopped { at: mine.max(theirs) }
            }
            (Self::None, other) => other,
            (stopped, Self::None) => stopped,
        }
    }
}

impl PhoneKey {
    /// A key that a host received earlier, for instance from [`Options`](crate::merge::Options). The form is not
    /// checked: a key of no known number is reported where it is used.
    ///
    /// ```
    /// use littermate::model::phone::PhoneKey;
    ///
    /// let key: PhoneKey = "+12025550114".parse()?;
    /// assert_eq!(key, PhoneKey::new("+12025550114")?);
    /// assert_eq!(PhoneKey::new("").unwrap_err().to_string(), "empty phone key");
    /// # Ok::<(), littermate::text::TextError>(())
    /// ```
    ///
    /// # Errors
    /// [`TextError`] where it is empty or longer than 104 characters.
    pub fn new(text: impl AsRef<str>) -> Result<Self, TextError> {
        let text = text.as_ref();
        check_length(KEY, text, KEY_CHARS)?;
        if text.is_empty() { Err(TextError::Empty { what: KEY }) } else { Ok(Self(text.into())) }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number as a sentence names it.
    pub(crate) fn readable(&self) -> String {
        readable(self.as_str())
    }
}

/// A key as a sentence names the number: `+15551234567`, `+15551234567 ext. 12`, or in quotation marks the text of a number
/// that cannot be read.
pub(crate) fn readable(key: &str) -> String {
    match (key.strip_prefix("raw:"), key.split_once(";ext=")) {
        (Some(text), _) => format!("\"{text}\""),
        (None, Some((number, extension))) => format!("{number} ext. {extension}"),
        (None, None) => key.to_owned(),
    }
}

/// `raw:` and a text of the longest kind.
const KEY_CHARS: usize = limits::PHONE_CHARS + 4;

string_newtype!(PhoneText, TextError, { min: 1, max: Some(limits::PHONE_CHARS), format: "text" });
string_newtype!(PhoneKey, TextError, { min: 1, max: Some(KEY_CHARS) });
