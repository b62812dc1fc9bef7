//! What is wrong with an input, and how the library says no.

use crate::eligibility::Blocker;
use crate::json::by_json;
use crate::mirror::{Mirror, open_code};
use crate::ticket::Section;
use crate::words::{Count, MergeId, RuleId};

/// One problem: what is wrong, where, by which rule, what was given and what would be right.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, uniffi::Record)]
#[serde(rename_all = "camelCase")]
pub struct Problem {
    /// What kind it is.
    pub code: ProblemCode,
    /// The rule it breaks, where it breaks one of the catalogue's.
    pub rule: Option<RuleId>,
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

/// A refusal: what, by which rule, where, and everything that led to it.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, uniffi::Record)]
#[serde(rename_all = "camelCase")]
pub struct Refusal {
    /// Why.
    pub code: RefusalCode,
    /// The rule, where there is one for the whole.
    pub rule: Option<RuleId>,
    /// Where: the path of the first problem, or empty for the whole.
    pub path: String,
    /// An English sentence.
    pub detail: String,
    /// What to do about it, in an English sentence.
    pub help: String,
    /// The problems, at most 100, where the input or the choices are wrong.
    pub problems: Vec<Problem>,
    /// How many problems there are beyond those listed.
    #[serde(skip_serializing_if = "is_zero")]
    pub more_problems: Count,
    /// Every blocker, where the two may not be merged.
    pub blockers: Vec<Blocker>,
    /// What changed since the review, where something did.
    pub changed: Vec<Section>,
    /// The merge that stands in the way, where one does.
    pub merge: Option<MergeId>,
}

/// What every function throws.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum LittermateError {
    /// The library says no. Nothing has changed.
    #[error("{refusal}")]
    Refused {
        /// Why, by which rule, where, and everything that led to it.
        refusal: Refusal,
    },
}

/// Whether a count is left out of the JSON, as the library leaves it out.
pub(crate) const fn is_zero(count: &Count) -> bool {
    count.0 == 0
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.detail)
    }
}

impl From<littermate::door::Refusal> for LittermateError {
    fn from(refusal: littermate::door::Refusal) -> Self {
        Self::Refused { refusal: Refusal::of(refusal) }
    }
}

// `Problem` and `Refusal` may grow in the library, which is why they cannot be taken apart or put together there without
// `..`: they are read field by field, and made by way of JSON. A test holds the two shapes equal.

impl Mirror<littermate::problem::Problem> for Problem {
    fn of(core: littermate::problem::Problem) -> Self {
        let littermate::problem::Problem { code, rule, path, detail, given, allowed, help, .. } = core;
        Self { code: Mirror::of(code), rule: Mirror::of(rule), path, detail, given, allowed, help }
    }
    fn core(&self) -> Option<littermate::problem::Problem> {
        by_json(self)
    }
}

impl Mirror<littermate::door::Refusal> for Refusal {
    fn of(core: littermate::door::Refusal) -> Self {
        let littermate::door::Refusal {
            code,
            rule,
            path,
            detail,
            help,
            problems,
            more_problems,
            blockers,
            changed,
            merge,
            ..
        } = core;
        Self {
            code: Mirror::of(code),
            rule: Mirror::of(rule),
            path,
            detail,
            help,
            problems: Mirror::of(problems),
            more_problems: Mirror::of(more_problems),
            blockers: Mirror::of(blockers),
            changed: Mirror::of(changed),
            merge: Mirror::of(merge),
        }
    }
    fn core(&self) -> Option<littermate::door::Refusal> {
        by_json(self)
    }
}

open_code! {
    /// What kind of problem it is. Stable: programs may match on it.
    ProblemCode of littermate::problem::ProblemCode {
        /// The text is not JSON.
        NotJson,
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
        BadFormat,
        /// A format version that is newer than this library.
        FormatTooNew,
        /// An operation that the JSON door does not have.
        UnknownOperation,
        /// The same id stands twice in one list.
        DuplicateId,
        /// The same phone number stands twice in one client.
        DuplicatePhone,
        /// More than one primary number.
        TwoPrimaries,
        /// More than one active conversation (CONV-2).
        TwoActiveConversations,
        /// A pet that is not among those given.
        UnknownPet,
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
        /// MERGE-23: a number that neither profile has.
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
        OnlyNumber,
        /// CONTACT-2: the number to unset is not the primary one.
        NotPrimary,
        /// PIMS-5: no contact points arrive from the clinic's PIMS.
        NoNightlySync,
    }
}

open_code! {
    /// Why an operation was refused. Stable: programs may match on it.
    RefusalCode of littermate::door::RefusalCode {
        /// The input is not as it must be: see the problems.
        InvalidInput,
        /// The two may not be merged: see the blockers.
        MergeBlocked,
        /// What was chosen is not what was offered: see the problems.
        WrongChoices,
        /// Something changed since the review: see what.
        PlanStale,
        /// The ticket was made for other profiles.
        TicketForOtherProfiles,
        /// The record of a merge does not hold together.
        RecordFlawed,
        /// The merge was undone already.
        AlreadyUndone,
        /// A later merge stands and must be undone first: see which.
        LaterMergeStands,
        /// The profiles given do not carry the merge of the record.
        NotThisMerge,
        /// The merges go in a circle.
        MergeCycle,
        /// Nothing is known of a client on the way to the survivor.
        UnknownClient,
        /// The rules do not allow what is asked: see the problems.
        NotAllowed,
    }
}
