//! For the benches alone: calls with the same records as a step, which do nothing. What they cost is what crossing costs.
//!
//! Only with the feature `bare`, which no package is built with.

#![expect(clippy::too_many_arguments, reason = "a bare call has the parameters of its step")]

use crate::generated::{
    Applied, Checked, Choices, Client, ClientDraft, ClientFacts, Clinic, ContactBook, EligibilityOutput,
    MergeRecord, Options, PlanOutput, Policy, SearchOutput, Stamp, Surface, Ticket, UndoStamp, Undone,
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
    check: keep_check, bare_check(clinic: Clinic, draft: ClientDraft) -> Checked;
    eligibility: keep_eligibility, bare_eligibility(
        clinic: Clinic, opened: ClientFacts, selected: ClientFacts, surface: Surface, policy: Option<Policy>,
    ) -> EligibilityOutput;
    search: keep_search, bare_search(
        clinic: Clinic, opened: ClientFacts, results: Vec<ClientFacts>, surface: Surface, policy: Option<Policy>,
    ) -> SearchOutput;
    options: keep_options, bare_options(
        clinic: Clinic, opened: Client, selected: Client, contact_book: ContactBook, surface: Surface,
        policy: Option<Policy>,
    ) -> Options;
    plan: keep_plan, bare_plan(
        clinic: Clinic, opened: Client, selected: Client, contact_book: ContactBook, surface: Surface, now: Instant,
        choices: Choices, policy: Option<Policy>,
    ) -> PlanOutput;
    apply: keep_apply, bare_apply(
        clinic: Clinic, opened: Client, selected: Client, contact_book: ContactBook, ticket: Ticket, stamp: Stamp,
        previous: Option<MergeRecord>,
    ) -> Applied;
    undo: keep_undo, bare_undo(
        record: MergeRecord, survivor: Client, retired: Client, stamp: UndoStamp,
    ) -> Undone;
}
