//! For the benches alone: calls with the same records as a step, which do nothing. What they cost is what crossing costs.
//!
//! Only with the feature `bare`, which no package is built with.

#![expect(clippy::too_many_arguments, reason = "a bare call has the parameters of its step")]

use crate::generated::{
    Choices, Client, ClientDraft, ClientFacts, ClientsCheckOutput, Clinic, ContactBook, MergeApplyOutput,
    MergeEligibilityOutput, MergeOptions, MergePlanOutput, MergePolicy, MergeRecord, MergeSearchOutput,
    MergeStamp, MergeSurface, MergeUndoOutput, Ticket, UndoStamp,
};
use crate::ids::Instant;

macro_rules! bare {
    ($($step:ident: $keep:ident, $bare:ident($($arg:ident: $type:ty),* $(,)?) -> $answer:ident;)+) => {$(
        mod $step {
            pub(super) static KEPT: std::sync::Mutex<Option<super::$answer>> = std::sync::Mutex::new(None);
        }

        /// Keeps an answer for the bare call to give.
        #[uniffi::export]
        pub fn $keep(answer: $answer) {
            if let Ok(mut kept) = $step::KEPT.lock() {
                *kept = Some(answer);
            }
        }

        /// Takes what the step takes, and gives the answer that was kept.
        #[uniffi::export]
        pub fn $bare($($arg: $type),*) -> Option<$answer> {
            std::hint::black_box(($(&$arg,)*));
            $step::KEPT.lock().ok()?.clone()
        }
    )+};
}

bare! {
    check: keep_check, bare_check(clinic: Clinic, draft: ClientDraft) -> ClientsCheckOutput;
    eligibility: keep_eligibility, bare_eligibility(
        clinic: Clinic, opened: ClientFacts, selected: ClientFacts, surface: MergeSurface, policy: Option<MergePolicy>,
    ) -> MergeEligibilityOutput;
    search: keep_search, bare_search(
        clinic: Clinic, opened: ClientFacts, results: Vec<ClientFacts>, surface: MergeSurface, policy: Option<MergePolicy>,
    ) -> MergeSearchOutput;
    options: keep_options, bare_options(
        clinic: Clinic, opened: Client, selected: Client, contact_book: ContactBook, surface: MergeSurface,
        policy: Option<MergePolicy>,
    ) -> MergeOptions;
    plan: keep_plan, bare_plan(
        clinic: Clinic, opened: Client, selected: Client, contact_book: ContactBook, surface: MergeSurface, now: Instant,
        choices: Choices, policy: Option<MergePolicy>,
    ) -> MergePlanOutput;
    apply: keep_apply, bare_apply(
        clinic: Clinic, opened: Client, selected: Client, contact_book: ContactBook, ticket: Ticket, stamp: MergeStamp,
        previous: Option<MergeRecord>,
    ) -> MergeApplyOutput;
    undo: keep_undo, bare_undo(
        record: MergeRecord, survivor: Client, retired: Client, stamp: UndoStamp,
    ) -> MergeUndoOutput;
}
