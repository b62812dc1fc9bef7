//! Mirrors of `littermate::problem`. Written by `cargo xtask generate`; do not edit.

use crate::ids::RuleId;
use crate::mirror::{open_code, record};

record! {
    /// A problem in an input: what is wrong, where, by which rule, the given value and the allowed values.
    Problem of littermate::problem::Problem {
        /// The kind of problem.
        code: ProblemCode,
        /// The rule that is broken, if it is one of the catalogue.
        rule: Option<RuleId>,
        /// JSON Pointer to the value, from the root of the input: `/opened/phones/2/number`. Empty if the problem concerns the whole
        /// input.
        path: String,
        /// An English sentence that says what is wrong. It contains the given and the allowed values, if any.
        detail: String,
        /// The given value, shortened to 80 characters.
        given: Option<String>,
        /// The allowed values, if they can be listed.
        allowed: Vec<String>,
        /// An English sentence that says how to correct it.
        help: String,
    }
}

open_code! {
    /// The kind of problem. Codes are stable, so programs may match on them.
    ProblemCode of littermate::problem::ProblemCode {
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
}
