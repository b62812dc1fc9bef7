//! The baseline of the benchmarks: functions that pass the same records as a step of a merge, and do nothing. Their time is the
//! cost of passing records between languages.
//!
//! Only with the feature `baseline`, which no package is built with.

#![expect(clippy::too_many_arguments, reason = "a baseline function has the parameters of its step")]

use crate::generated::{
    Choices, Client, ClientDraft, ClientFacts, ClientsCheckOutput, Clinic, ContactBook, MergeApplyOutput,
    MergeEligibilityOutput, MergeOptions, MergePlanOutput, MergePolicy, MergeRecord, MergeSearchOutput,
    MergeStamp, MergeSurface, MergeUndoOutput, Ticket, UndoStamp,
};
use crate::ids::Instant;

macro_rules! baseline {
    ($($step:ident: $set:ident, $baseline:ident($($arg:ident: $type:ty),* $(,)?) -> $output:ident;)+) => {$(
        mod $step {
            pub(super) static OUTPUT: std::sync::Mutex<Option<super::$output>> = std::sync::Mutex::new(None);
        }

        /// Sets the output of the baseline function of this step.
        #[uniffi::export]
        pub fn $set(output: $output) {
            if let Ok(mut stored) = $step::OUTPUT.lock() {
                *stored = Some(output);
            }
        }

        /// Takes the parameters of the step, and returns a copy of the output that was set.
        #[uniffi::export]
        pub fn $baseline($($arg: $type),*) -> Option<$output> {
            std::hint::black_box(($(&$arg,)*));
            $step::OUTPUT.lock().ok()?.clone()
        }
    )+};
}

baseline! {
    check: set_baseline_check, baseline_check(clinic: Clinic, draft: ClientDraft) -> ClientsCheckOutput;
    eligibility: set_baseline_eligibility, baseline_eligibility(
        clinic: Clinic, opened: ClientFacts, selected: ClientFacts, surface: MergeSurface, policy: Option<MergePolicy>,
    ) -> MergeEligibilityOutput;
    search: set_baseline_search, baseline_search(
        clinic: Clinic, opened: ClientFacts, results: Vec<ClientFacts>, surface: MergeSurface, policy: Option<MergePolicy>,
    ) -> MergeSearchOutput;
    options: set_baseline_options, baseline_options(
        clinic: Clinic, opened: Client, selected: Client, contact_book: ContactBook, surface: MergeSurface,
        policy: Option<MergePolicy>,
    ) -> MergeOptions;
    plan: set_baseline_plan, baseline_plan(
        clinic: Clinic, opened: Client, selected: Client, contact_book: ContactBook, surface: MergeSurface, now: Instant,
        choices: Choices, policy: Option<MergePolicy>,
    ) -> MergePlanOutput;
    apply: set_baseline_apply, baseline_apply(
        clinic: Clinic, opened: Client, selected: Client, contact_book: ContactBook, ticket: Ticket, stamp: MergeStamp,
        previous: Option<MergeRecord>,
    ) -> MergeApplyOutput;
    undo: set_baseline_undo, baseline_undo(
        record: MergeRecord, survivor: Client, retired: Client, stamp: UndoStamp,
    ) -> MergeUndoOutput;
}
