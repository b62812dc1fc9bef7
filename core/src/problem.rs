//! The shape of a problem in an input.

mod list;

use std::borrow::Cow;

use macro_rules_attribute::apply;

use crate::rule::Rule;
use crate::wire::{code, wire};

pub(crate) use list::Collector;
pub use list::Problems;

/// The kind of problem. Codes are stable, so programs may match on them.
#[apply(code)]
#[non_exhaustive]
pub enum ProblemCode {
    /// The input is not JSON.
    InvalidJson,
    /// The input is nested more than 128 levels deep.
    TooDeep,
    /// A string, a list or the whole input is longer than its limit.
    TooLong,
    /// A string is shorter than required, such as an empty id.
    TooShort,
    /// A required field is missing. Fields that can block a merge have no default.
    MissingField,
    /// The field is not known.
    UnknownField,
    /// A field appears twice in one object.
    DuplicateField,
    /// The value has the wrong JSON type.
    WrongType,
    /// The value is not one of the allowed ones.
    NotOneOf,
    /// A number is out of its range.
    OutOfRange,
    /// A string does not have the required format, such as a date, an instant or an E.164 number.
    InvalidFormat,
    /// A stored value has a newer format version than this library supports.
    FormatTooNew,
    /// The JSON API has no such operation.
    UnknownOperation,
    /// An id appears twice in one list.
    DuplicateId,
    /// MERGE-43: a profile or an earlier step of the chain already uses this merge id.
    MergeIdUsed,
    /// A phone number appears twice on one profile.
    DuplicatePhone,
    /// More than one phone is primary.
    TwoPrimaries,
    /// More than one active conversation (CONV-2).
    TwoActiveConversations,
    /// The id is not one of the pets of the input.
    UnknownPet,
    /// CONV-4: the id is not one of the conversations of the input.
    UnknownConversation,
    /// Two values contradict each other, such as a retired profile that names itself as survivor.
    Contradiction,
    /// MERGE-20: the chosen name is of a profile that is not one of the two.
    NameNotOffered,
    /// MERGE-22: the name is that of the profile in the PIMS and cannot be chosen.
    NameLocked,
    /// MERGE-21: the chosen email is of a profile that is not one of the two, or has no email.
    EmailNotOffered,
    /// MERGE-22: the email is that of the profile in the PIMS and cannot be chosen.
    EmailLocked,
    /// MERGE-23: neither profile has this phone. CALL-1: this phone cannot be chosen for the call.
    PhoneNotOffered,
    /// MERGE-23: a phone is chosen twice.
    PhoneChosenTwice,
    /// MERGE-24: the primary phone is not one of the kept phones.
    PrimaryNotKept,
    /// MERGE-24: phones are kept, and none of them may be primary.
    PrimaryMissing,
    /// MERGE-25: there is a verified mobile, and this phone is not one.
    PrimaryMustBeVerifiedMobile,
    /// MERGE-26, MERGE-27: the channel is off and locked by the client's opt-out.
    ChannelOptedOut,
    /// A list of the merged profile would be longer than its limit.
    MergedTooLong,
    /// CONTACT-15: this actor may not change this field.
    NotPermitted,
    /// MERGE-39: the profile was retired or deleted and cannot be changed.
    ClientNotActive,
    /// CONTACT-2: the phone is not on the profile.
    PhoneNotOnProfile,
    /// CONTACT-2: the phone is the client's only one and cannot be unset as primary.
    OnlyPhone,
    /// CONTACT-2: the phone to unset is not primary.
    NotPrimary,
    /// CONTACT-20: another profile is linked to the PIMS record.
    RecordAlreadyLinked,
    /// PIMS-5: no contact data arrive from the clinic's PIMS.
    NoNightlySync,
}

impl ProblemCode {
    /// How to correct a problem of this kind: an English sentence. Every [`Problem`] contains it as `help`.
    ///
    /// ```
    /// use littermate::ProblemCode;
    ///
    /// assert_eq!(ProblemCode::NotOneOf.help(), "Use one of the allowed values.");
    /// ```
    #[must_use]
    pub const fn help(self) -> &'static str {
        match self {
            Self::InvalidJson => "Send one JSON value in UTF-8.",
            Self::TooDeep => "Nest values at most 128 levels deep.",
            Self::TooLong => "Shorten it to the limit. Nothing is truncated automatically.",
            Self::TooShort => "Send at least one character.",
            Self::MissingField => "Add the field. It is required and has no default.",
            Self::UnknownField => "Remove the field, or correct its spelling.",
            Self::DuplicateField => "Use each field once.",
            Self::WrongType => "Send a value of the expected type.",
            Self::NotOneOf => "Use one of the allowed values.",
            Self::OutOfRange => "Send an integer within the range.",
            Self::InvalidFormat => "Send a string in the expected format.",
            Self::FormatTooNew => "Update littermate to a version that reads this format.",
            Self::UnknownOperation => "Use one of the operations listed in `allowed`.",
            Self::DuplicateId => "Use each id once in the list.",
            Self::MergeIdUsed => "Use a new id for each merge.",
            Self::DuplicatePhone => "Remove the duplicate. `clients.check` combines duplicates of a draft.",
            Self::TwoPrimaries => "Mark at most one phone as primary.",
            Self::TwoActiveConversations => "Archive all but one of the active conversations.",
            Self::UnknownPet => "Use the id of a pet in the input, or add the pet to the input.",
            Self::UnknownConversation => "Use the id of a conversation in the input.",
            Self::Contradiction => "Correct one of the two values.",
            Self::NameNotOffered => "Choose the name of one of the two clients.",
            Self::NameLocked => "Omit the choice of the name, or choose the profile in the PIMS.",
            Self::EmailNotOffered => "Choose one of the two clients that has an email address.",
            Self::EmailLocked => "Omit the choice of the email address, or choose the profile in the PIMS.",
            Self::PhoneNotOffered => "Choose one of the listed phones.",
            Self::PhoneChosenTwice => "Choose each phone once.",
            Self::PrimaryNotKept => "Keep the phone, or choose one of the kept phones as primary.",
            Self::PrimaryMissing => "Keep one of the verified mobiles.",
            Self::PrimaryMustBeVerifiedMobile => "Choose one of the verified mobiles as primary.",
            Self::ChannelOptedOut => "Leave the channel off. Only the client can switch it on again.",
            Self::MergedTooLong => "Remove entries from one of the two profiles first.",
            Self::NotPermitted => {
                "See the rule, or the permission table (CONTACT-15), for the actors that may do this."
            }
            Self::ClientNotActive => "Use an active profile, such as the survivor of a retired one.",
            Self::PhoneNotOnProfile => "Use the key of a phone on the profile.",
            Self::OnlyPhone => "Add another phone first.",
            Self::NotPrimary => "Use the key of the primary phone.",
            Self::RecordAlreadyLinked => "Use another record, or merge the two profiles.",
            Self::NoNightlySync => {
                "If the clinic's PIMS sends contact data, set the capability override `nightlyContacts` to true."
            }
        }
    }
}

/// A problem in an input: what is wrong, where, by which rule, the given value and the allowed values.
#[apply(wire)]
#[output]
pub struct Problem {
    /// The kind of problem.
    pub code: ProblemCode,
    /// The rule that is broken, if it is one of the catalogue.
    pub rule: Option<Rule>,
    /// JSON Pointer to the value, from the root of the input: `/opened/phones/2/number`. Empty if the problem concerns the whole
    /// input.
    pub path: String,
    /// An English sentence that says what is wrong. It contains the given and the allowed values, if any.
    pub detail: String,
    /// The given value, shortened to 80 characters.
    pub given: Option<String>,
    /// The allowed values, if they can be listed.
    pub allowed: Vec<String>,
    /// An English sentence that says how to correct it.
    pub help: String,
}

/// Characters of a given value that a problem repeats.
pub(crate) const GIVEN_CHARS: usize = 80;

/// Allowed values that a sentence lists. A problem has all of them.
const SHOWN_VALUES: usize = 20;

impl Problem {
    pub(crate) fn new(code: ProblemCode, path: impl Into<String>, detail: impl Into<String>) -> Self {
        Self {
            code,
            rule: None,
            path: path.into(),
            detail: detail.into(),
            given: None,
            allowed: Vec::new(),
            help: code.help().to_owned(),
        }
    }

    pub(crate) fn by(mut self, rule: Rule) -> Self {
        self.rule = Some(rule);
        self
    }

    pub(crate) fn given(mut self, given: &str) -> Self {
        let mut short: String = given.chars().take(GIVEN_CHARS).collect();
        if short.len() < given.len() {
            short.push('…');
        }
        self.given = Some(short);
        self
    }

    /// The allowed values, for a detail that names them.
    pub(crate) fn allowed<T: ToString>(mut self, allowed: impl IntoIterator<Item = T>) -> Self {
        self.allowed = allowed.into_iter().map(|one| one.to_string()).collect();
        self
    }

    /// The allowed values, which the detail lists as `show` writes them.
    pub(crate) fn allowed_listed<T: ToString>(
        self,
        allowed: impl IntoIterator<Item = T>,
        show: fn(&str) -> Cow<'_, str>,
    ) -> Self {
        let mut problem = self.allowed(allowed);
        if problem.allowed.is_empty() {
            return problem;
        }
        problem.detail.push_str(" Allowed: ");
        for (index, value) in problem.allowed.iter().take(SHOWN_VALUES).enumerate() {
            problem.detail.push_str(if index == 0 { "" } else { ", " });
            problem.detail.push_str(&show(value));
        }
        if let more @ 1.. = problem.allowed.len().saturating_sub(SHOWN_VALUES) {
            problem.detail.push_str(&format!(" and {more} more"));
        }
        problem.detail.push('.');
        problem
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.path.is_empty() {
            f.write_str(&self.detail)
        } else {
            write!(f, "{}: {}", self.path, self.detail)
        }
    }
}
