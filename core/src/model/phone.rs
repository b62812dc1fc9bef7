//! Phone numbers. Only this folder calls the phone number library; the rules compare parsed numbers.

mod e164;
#[cfg(feature = "phonenumber")]
mod interop;
mod label;
mod line;
mod note;
mod reader;
#[cfg(any(feature = "phones", feature = "phones-lite"))]
mod reading;
mod region;
mod vanity;

use std::borrow::Cow;

use macro_rules_attribute::apply;

use crate::limits;
use crate::text::{SharedStr, TextError, check_length, string_newtype};
use crate::wire::{code, union, wire};

pub use e164::{E164, NumberError, PhoneExtension};
#[cfg(feature = "phonenumber")]
pub use interop::InteropError;
pub use label::PhoneLabel;
pub use line::{KnownLine, LineType, PhoneLine};
pub use note::split_note;
pub use reader::{PhoneReader, Reading};
#[cfg(any(feature = "phones", feature = "phones-lite"))]
pub use reading::Metadata;
pub use region::{Region, RegionError};

/// A phone number as entered, at most 100 characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String")]
pub struct PhoneText(SharedStr);

/// A phone number after parsing (CONTACT-16).
#[apply(union)]
#[derive(Hash)]
pub enum PhoneNumber {
    /// A number that can be dialed.
    Valid {
        /// The number in E.164: `+15551234567`.
        e164: E164,
        /// The extension of the number, if any.
        extension: Option<PhoneExtension>,
    },
    /// Not a valid phone number. The profile stores it as entered (CONTACT-16).
    Invalid,
}

/// The source of a phone (CONTACT-6).
#[apply(code)]
pub enum PhoneSource {
    /// The PIMS contains the phone.
    Pims,
    /// The phone was added or edited in Flow.
    Flow,
    /// The PIMS contains the phone, and it was also added in Flow. It stays when the PIMS no longer contains it.
    Both,
}

/// A phone of a client.
#[apply(wire)]
pub struct Phone {
    /// The number as entered.
    pub as_written: PhoneText,
    /// The parsed number, or that it is not valid.
    pub number: PhoneNumber,
    /// The line type derived from the number's metadata, if they determine one. The verified line type and opt-outs are in the
    /// [`ContactBook`](crate::model::contact_book::ContactBook) (CONTACT-16).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub derived_line: Option<LineType>,
    /// Whether this is the client's primary phone. At most one is.
    pub primary: bool,
    /// The source of the phone: the PIMS, Flow or both.
    pub source: PhoneSource,
    /// The note entered next to the number, if any (CONTACT-16).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<PhoneLabel>,
}

/// Identifies a phone of a profile in choices and edits: `+15551234567`, `+15551234567;ext=12`, or `raw:` followed by the text as
/// entered if the number is not valid.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String")]
pub struct PhoneKey(SharedStr);

/// The name of [`PhoneText`] in error messages.
const PHONE: &str = "phone number";
/// The name of [`PhoneKey`] in error messages.
const KEY: &str = "phone key";

impl PhoneText {
    /// Creates a phone text.
    ///
    /// # Errors
    ///
    /// [`TextError::TooLong`] above 100 characters, [`TextError::Empty`] if it is empty or whitespace.
    pub fn new(text: impl AsRef<str>) -> Result<Self, TextError> {
        let text = text.as_ref();
        check_length(PHONE, text, limits::PHONE_CHARS)?;
        if text.trim().is_empty() { Err(TextError::Empty { what: PHONE }) } else { Ok(Self(text.into())) }
    }

    /// The number as entered.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Phone {
    /// The key that identifies this phone in choices and edits: the E.164 number with its extension, or `raw:` followed by the
    /// trimmed text as entered if the number is not valid.
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
        PhoneKey::of(&self.as_written, &self.number)
    }

    /// Whether `key` is the key of this phone. Does not allocate.
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

    /// Whether two phones are the same: equal E.164 number and extension or, if not valid, equal text.
    #[must_use]
    pub fn same_number(&self, other: &Self) -> bool {
        match (&self.number, &other.number) {
            (PhoneNumber::Invalid, PhoneNumber::Invalid) => {
                self.as_written.0.trim() == other.as_written.0.trim()
            }
            (mine, theirs) => mine == theirs,
        }
    }

    /// The E.164 number without its extension, as in the contact book; `None` if the number is not valid.
    #[must_use]
    pub const fn e164(&self) -> Option<&E164> {
        match &self.number {
            PhoneNumber::Valid { e164, .. } => Some(e164),
            PhoneNumber::Invalid => None,
        }
    }

    /// Combines two entries of the same phone: the text of this one, the label of this one or else of the other, primary if
    /// either is, with both sources (MERGE-23).
    pub(crate) fn joined_with(&self, other: &Self) -> Self {
        Self {
            as_written: self.as_written.clone(),
            number: self.number.clone(),
            derived_line: self.derived_line.or(other.derived_line),
            primary: self.primary || other.primary,
            source: self.source.and(other.source),
            label: self.label.clone().or_else(|| other.label.clone()),
        }
    }
}

impl PhoneSource {
    /// Whether the PIMS contains the phone.
    #[must_use]
    pub const fn is_in_pims(self) -> bool {
        matches!(self, Self::Pims | Self::Both)
    }

    /// Combines the sources of two entries of the same phone.
    pub(crate) fn and(self, other: Self) -> Self {
        if self == other { self } else { Self::Both }
    }
}

impl PhoneKey {
    /// The key of a parsed phone number.
    pub(crate) fn of(as_written: &PhoneText, number: &PhoneNumber) -> Self {
        Self(match number {
            PhoneNumber::Valid { e164, extension: None } => e164.as_str().into(),
            PhoneNumber::Valid { e164, extension: Some(extension) } => {
                [e164.as_str(), ";ext=", extension.as_str()].concat().into()
            }
            PhoneNumber::Invalid => ["raw:", as_written.0.trim()].concat().into(),
        })
    }

    /// A key from a string that the host received earlier, for example from [`MergeOptions`](crate::merge::MergeOptions). The
    /// format is not checked; an unknown key is reported where it is used.
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
    ///
    /// [`TextError`] if it is empty or longer than 104 characters.
    pub fn new(text: impl AsRef<str>) -> Result<Self, TextError> {
        let text = text.as_ref();
        check_length(KEY, text, KEY_CHARS)?;
        if text.is_empty() { Err(TextError::Empty { what: KEY }) } else { Ok(Self(text.into())) }
    }

    /// The key as a string.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The number in the form that sentences use.
    pub(crate) fn readable(&self) -> String {
        readable(self.as_str()).into_owned()
    }
}

/// A key in the form that sentences use: `+15551234567`, `+15551234567 ext. 12`, or the text in quotation marks if the number is
/// not valid.
pub(crate) fn readable(key: &str) -> Cow<'_, str> {
    match (key.strip_prefix("raw:"), key.split_once(";ext=")) {
        (Some(text), _) => format!("\"{text}\"").into(),
        (None, Some((number, extension))) => format!("{number} ext. {extension}").into(),
        (None, None) => key.into(),
    }
}

/// `raw:` followed by the longest text.
const KEY_CHARS: usize = limits::PHONE_CHARS + 4;

string_newtype!(PhoneText, TextError, { min: 1, max: Some(limits::PHONE_CHARS), format: "text" });
string_newtype!(PhoneKey, TextError, { min: 1, max: Some(KEY_CHARS) });
