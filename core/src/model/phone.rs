//! Phone numbers. This folder is the only door to the phone-number library; the rules compare and never parse.

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

/// A phone number as somebody wrote it, at most 100 characters.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String")]
pub struct PhoneText(SharedStr);

/// What a phone number is, once read (CONTACT-16).
#[apply(union)]
#[derive(Hash)]
pub enum PhoneNumber {
    /// A number that can be dialled.
    Valid {
        /// The number in E.164: `+15551234567`.
        e164: E164,
        /// The extension behind it, where there is one.
        extension: Option<PhoneExtension>,
    },
    /// What was written is no phone number. It is kept as written, never dropped.
    Invalid,
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
    /// The parsed number, or that it is not valid.
    pub number: PhoneNumber,
    /// The kind of line that the number's own metadata show, where they show one. The verified kind and any STOP are facts of
    /// the number at the clinic and are in its [`ContactBook`](crate::model::contact_book::ContactBook) (CONTACT-16).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub derived_line: Option<LineType>,
    /// Whether it is the client's primary number. At most one is.
    pub primary: bool,
    /// Where it comes from.
    pub source: PhoneSource,
    /// The note beside it, if there was one (CONTACT-16).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub label: Option<PhoneLabel>,
}

/// What tells one number from another, and how a choice names one: `+15551234567`, `+15551234567;ext=12`, or
/// `raw:` and the text as written for a number that cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String")]
pub struct PhoneKey(SharedStr);

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

    /// The number as entered.
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
        PhoneKey::of(&self.as_written, &self.number)
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

    /// The number in E.164 without its extension, by which the contact book knows it; `None` where it is not valid.
    #[must_use]
    pub const fn e164(&self) -> Option<&E164> {
        match &self.number {
            PhoneNumber::Valid { e164, .. } => Some(e164),
            PhoneNumber::Invalid => None,
        }
    }

    /// One number out of two entries of it: this one's text, its label or else the other's, primary where either is, from either
    /// source (MERGE-23).
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

impl PhoneKey {
    /// The key of a number that was read out of a text.
    pub(crate) fn of(as_written: &PhoneText, number: &PhoneNumber) -> Self {
        Self(match number {
            PhoneNumber::Valid { e164, extension: None } => e164.as_str().into(),
            PhoneNumber::Valid { e164, extension: Some(extension) } => {
                [e164.as_str(), ";ext=", extension.as_str()].concat().into()
            }
            PhoneNumber::Invalid => ["raw:", as_written.0.trim()].concat().into(),
        })
    }

    /// A key that a host received earlier, for instance from [`MergeOptions`](crate::merge::Options). The form is not
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

    /// The key as a string.
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
