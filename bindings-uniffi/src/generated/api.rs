//! Mirrors of `littermate::api`. Written by `cargo xtask generate`; do not edit.

use super::{Blocker, ChangedSection, ClientFacts, Clinic, MergePolicy, MergeSurface, PetService, Problem};
use crate::ids::{Count, MergeId, RuleId};
use crate::mirror::{input, open_code, record};

record! {
    /// The error of every operation: its code, rule and path, and every problem or blocker.
    ApiError of littermate::api::ApiError {
        /// The kind of error. Stable, so that programs may match on it.
        code: ErrorCode,
        /// The rule that caused the error, if there is a single one.
        rule: Option<RuleId>,
        /// JSON Pointer to the first problem in the input; empty if the error concerns the whole input.
        path: String,
        /// One English sentence per problem or blocker, separated by newlines.
        detail: String,
        /// An English sentence that says how to correct the error.
        help: String,
        /// The problems of the input or of the choices, at most 100; empty for other errors.
        problems: Vec<Problem>,
        /// The number of problems beyond those listed.
        more_problems: Count,
        /// Every reason why the two profiles may not be merged; empty for other errors.
        blockers: Vec<Blocker>,
        /// The sections that changed since the review; empty for other errors.
        changed: Vec<ChangedSection>,
        /// The merge that prevents the operation, if any.
        merge: Option<MergeId>,
    }
}

open_code! {
    /// The kind of an error. Codes are stable, so programs may match on them.
    ErrorCode of littermate::api::ErrorCode {
        /// The input is not valid; see `problems`.
        InvalidInput,
        /// The two profiles may not be merged; see `blockers`.
        MergeBlocked,
        /// The choices are not among the options; see `problems`.
        InvalidChoices,
        /// Something changed since the review; see `changed`.
        PlanStale,
        /// The ticket was made for other profiles.
        TicketForOtherProfiles,
        /// The ticket was used, and its merge was undone. A new review is required.
        TicketUsed,
        /// The merge record is not valid.
        InvalidRecord,
        /// The merge was already undone.
        AlreadyUndone,
        /// The record was redacted, so its merge cannot be undone.
        RecordRedacted,
        /// A later merge is in force and must be undone first; see `merge`.
        LaterMergeActive,
        /// The profiles are not those of the record, or are not in the state of its merge.
        RecordForOtherProfiles,
        /// The rules do not allow the operation; see `problems`.
        NotAllowed,
    }
}

input! {
    /// A list of search results that stays in memory: see `SearchList`.
    SearchListInput of littermate::api::SearchListInput {
        /// The clinic the request is for.
        clinic: Clinic,
        /// The facts of each search result; at most 1,000,000.
        results: Vec<ClientFacts>,
        /// The device that the merge would run on (MERGE-9).
        surface: MergeSurface,
        ..defaulted {
            /// Settings of the clinic. Optional; by default, opt-outs are carried as off, and ended memberships do not block.
            #[uniffi(default = None)]
            policy: MergePolicy,
        }
    }
}

input! {
    /// A list of services that stays in memory: see `ServiceList`.
    ServiceListInput of littermate::api::ServiceListInput {
        /// The services; at most 1,000,000.
        services: Vec<PetService>,
    }
}
