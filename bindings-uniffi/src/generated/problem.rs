//! Mirrors of `littermate::problem`. Written by `cargo xtask generate`; do not edit.

use crate::ids::RuleId;
use crate::mirror::{open_code, record};

record! {
    /// One problem: what is wrong, where, by which rule, what was given and what would be right.
    Problem of littermate::problem::Problem {
        /// What kind it is.
        code: ProblemCode,
        /// The rule it breaks, where it breaks one of the catalogue's.
        rule: Option<RuleId>,
        /// Where, as a JSON Pointer from the root of the input: `/opened/phones/2/number`. Empty for the whole.
        path: String,
        /// What is wrong, in an English sentence.
        detail: String,
        /// What was given, shortened where it is long.
        given: Option<String>,
        /// What would have been right, where that can be listed.
        allowed: Vec<String>,
        /// What to do about it, in an English sentence.
        help: String,
    }
}

open_code! {
    /// What kind of problem it is. Stable: programs may match on it.
    ProblemCode of littermate::problem::ProblemCode {
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
}
