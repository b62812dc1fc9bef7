//! The one shape of refusal.

mod list;

use macro_rules_attribute::apply;

use crate::rule::Rule;
use crate::wire::{code, wire};

pub(crate) use list::Collector;
pub use list::Problems;

/// What kind of problem it is. Stable: programs may match on it.
#[apply(code)]
#[non_exhaustive]
pub enum ProblemCode {
    /// The text is not JSON.
    InvalidJson,
    /// More nested than 128 levels.
    TooDeep,
    /// A text, a list or the whole input is longer than its limit.
    TooLong,
    /// A text is shorter than it must be: an empty id.
    TooShort,
    /// A key that must be there is not. A fact that can block is never taken for granted.
    MissingField,
    /// A key that is not known.
    UnknownField,
    /// A key that stands twice in one object.
    DuplicateField,
    /// A value of another type than the one that belongs there.
    WrongType,
    /// A value that is not one of those allowed.
    NotOneOf,
    /// A number outside of its range.
    OutOfRange,
    /// A text of another form than the one that belongs there: a date, an instant, a number in E.164.
    InvalidFormat,
    /// A format version that is newer than this library.
    FormatTooNew,
    /// An operation that the JSON door does not have.
    UnknownOperation,
    /// The same id stands twice in one list.
    DuplicateId,
    /// MERGE-43: a merge id that a profile, or a step of the chain, has used already.
    MergeIdUsed,
    /// The same phone number stands twice in one client.
    DuplicatePhone,
    /// More than one primary number.
    TwoPrimaries,
    /// More than one active conversation (CONV-2).
    TwoActiveConversations,
    /// A pet that is not among those given.
    UnknownPet,
    /// CONV-4: a conversation that is not among those given.
    UnknownConversation,
    /// What a value says of another does not hold: a retired client that names itself as survivor.
    Contradiction,
    /// MERGE-20: the name of a client that is not one of the two.
    NameNotOffered,
    /// MERGE-22: the name is fixed by the profile in the PIMS.
    NameLocked,
    /// MERGE-21: the email of a client that is not one of the two, or has none.
    EmailNotOffered,
    /// MERGE-22: the email is fixed by the profile in the PIMS.
    EmailLocked,
    /// MERGE-23: a number that neither profile has. CALL-1: a number that cannot be chosen for the call.
    PhoneNotOffered,
    /// MERGE-23: the same number chosen twice.
    PhoneChosenTwice,
    /// MERGE-24: the primary is not one of the numbers kept.
    PrimaryNotKept,
    /// MERGE-24: numbers are kept and none of them may be primary.
    PrimaryMissing,
    /// MERGE-25: a verified mobile exists, and this number is none.
    PrimaryMustBeVerifiedMobile,
    /// MERGE-26, MERGE-27: the channel is off and locked by the client's own opt-out.
    ChannelOptedOut,
    /// The merged profile would have more entries in a list than a profile may have.
    MergedTooLong,
    /// CONTACT-15: the table does not let this actor change that field.
    NotPermitted,
    /// MERGE-39: the profile was retired or deleted; it is history and stays as it is.
    ClientNotActive,
    /// CONTACT-2: the number is not on the profile.
    PhoneNotOnProfile,
    /// CONTACT-2: the number is the only one, and cannot be unset as primary.
    OnlyPhone,
    /// CONTACT-2: the number to unset is not the primary one.
    NotPrimary,
    /// CONTACT-20: another profile has the record of the PIMS.
    RecordAlreadyLinked,
    /// PIMS-5: no contact points arrive from the clinic's PIMS.
    NoNightlySync,
}

impl ProblemCode {
    /// How to correct a problem of this kind, as an English sentence. Every [`Problem`] carries it as `help`.
    ///
    /// ```
    /// use littermate::ProblemCode;
    ///
    /// assert_eq!(ProblemCode::NotOneOf.help(), "Choose one of the values allowed.");
    /// ```
    #[must_use]
    pub const fn help(self) -> &'static str {
        match self {
            Self::InvalidJson => "Send one JSON value in UTF-8.",
            Self::TooDeep => "Send a value nested no deeper than 128 levels.",
            Self::TooLong => "Shorten it to its limit; nothing is cut off for you.",
            Self::TooShort => "Give it at least one character.",
            Self::MissingField => "This field is required; it has no default.",
            Self::UnknownField => "Leave the field out, or check its spelling.",
            Self::DuplicateField => "Give each key once.",
            Self::WrongType => "Send a value of the type that the schema gives.",
            Self::NotOneOf => "Choose one of the values allowed.",
            Self::OutOfRange => "Send a whole number within the range that the schema gives.",
            Self::InvalidFormat => "Send a string in the form that the schema gives.",
            Self::FormatTooNew => "Read it with a newer version of littermate.",
            Self::UnknownOperation => "Choose one of the operations listed.",
            Self::DuplicateId => "Give each entry of the list an id of its own.",
            Self::MergeIdUsed => "Give each merge an id of its own.",
            Self::DuplicatePhone => "Keep each number once; checking a draft joins them for you.",
            Self::TwoPrimaries => "Mark one number at most as primary.",
            Self::TwoActiveConversations => "Archive all but one of the active conversations.",
            Self::UnknownPet => "Send the pet along, or name one of those sent.",
            Self::UnknownConversation => "Name one of the conversations sent.",
            Self::Contradiction => "Correct one of the two values.",
            Self::NameNotOffered => "Choose the name of one of the two clients.",
            Self::NameLocked => "Leave the name out, or choose the profile that is in the PIMS.",
            Self::EmailNotOffered => "Choose a client of the two that has an email address.",
            Self::EmailLocked => "Leave the email out, or choose the profile that is in the PIMS.",
            Self::PhoneNotOffered => "Choose among the numbers offered.",
            Self::PhoneChosenTwice => "Name each number once.",
            Self::PrimaryNotKept => "Keep the number, or choose a primary among those kept.",
            Self::PrimaryMissing => "Keep one of the verified mobile numbers.",
            Self::PrimaryMustBeVerifiedMobile => "Choose one of the verified mobile numbers as primary.",
            Self::ChannelOptedOut => "Leave the channel off; only the client can switch it on again.",
            Self::MergedTooLong => "Remove entries from one of the two profiles first.",
            Self::NotPermitted => "This actor may not do this; the rule of the problem says who may.",
            Self::ClientNotActive => "Use an active profile; a retired one names the profile that remained.",
            Self::PhoneNotOnProfile => "Choose among the numbers of the profile.",
            Self::OnlyPhone => "Add another number first.",
            Self::NotPrimary => "Name the number that is the primary one.",
            Self::RecordAlreadyLinked => "Choose another record, or merge the two profiles.",
            Self::NoNightlySync => {
                "State the capability nightlyContacts for the clinic if its PIMS sends contact data."
            }
        }
    }
}

/// One problem: what is wrong, where, by which rule, what was given and what would be right.
#[apply(wire)]
#[output]
pub struct Problem {
    /// What kind it is.
    pub code: ProblemCode,
    /// The rule it breaks, where it breaks one of the catalogue's.
    pub rule: Option<Rule>,
    /// Where, as a JSON Pointer from the root of the input: `/opened/phones/2/number`. Empty for the whole.
    pub path: String,
    /// What is wrong, in an English sentence.
    pub detail: String,
    /// What was given, shortened where it is long.
    pub given: Option<String>,
    /// What would have been right, where that can be listed.
    pub allowed: Vec<String>,
    /// What to do about it, in an English sentence.
    pub help: String,
}

/// How much of a given value is repeated in a problem, in characters.
const GIVEN_CHARS: usize = 80;

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

    pub(crate) fn allowed<T: ToString>(mut self, allowed: impl IntoIterator<Item = T>) -> Self {
        self.allowed = allowed.into_iter().map(|one| one.to_string()).collect();
        self
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
