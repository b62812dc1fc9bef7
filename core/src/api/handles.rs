//! The handles, and the table of them.

use super::arguments::Arguments;
use super::decode::decode;
use super::error::ApiError;
use super::handle::{
    Ask, Coded, HandleAnswer, HandleInfo, MethodInfo, MethodOutput, Session, no_index, not_yet, unknown,
};
use super::handle_macro::{
    answer, argument, given, handles, kind, output, parameter, passed, remember, remembered, taken,
};
use super::parameter::{ParameterInfo, ParameterKind};
use crate::merge::ops::{MergeOptionsInput, MergePlanOutput};
use crate::merge::{Choices, Merge, MergeOptions, MergePolicy, MergeSurface, Search, SearchVerdict, Verdict};
use macro_rules_attribute::apply;

use crate::model::client::ClientFacts;
use crate::model::clinic::Clinic;
use crate::model::contact_book::ContactIndex;
use crate::model::time::{Date, Instant};
use crate::reminder::{ClassifiedService, DueStatus, PetService, Windows};
use crate::wire::json;
use crate::wire::{Wire, wire};

/// A list of search results that stays in memory: see [`SearchList`](super::SearchList).
#[apply(wire)]
pub struct SearchListInput {
    /// The clinic the request is for.
    pub clinic: Clinic,
    /// The facts of each search result; at most 1,000,000.
    pub results: Vec<ClientFacts>,
    /// The device that the merge would run on (MERGE-9).
    pub surface: MergeSurface,
    /// Settings of the clinic. Optional; by default, opt-outs are carried as off, and ended memberships do not block.
    #[serde(default)]
    pub policy: MergePolicy,
}

/// A list of services that stays in memory: see [`ServiceList`](super::ServiceList).
#[apply(wire)]
pub struct ServiceListInput {
    /// The services; at most 1,000,000.
    pub services: Vec<PetService>,
}

handles! {
    /// Two profiles that may be merged, in memory while the choices of their merge are changed.
    ///
    /// Constructed from an input of `merge.options`, with the errors of that operation, also if the profiles may not be merged.
    OpenedMerge(MergeOptionsInput), |input| {
        let book = indexed(&input)?;
        merge(&input, &book).eligible()?.mergeable().map_err(ApiError::not_allowed)?;
        drop(book);
        input
    };
    {
        /// The options of the merge: the output of `merge.options`.
        options() -> [MergeOptions], |opened| {
            let book = indexed(&opened.0)?;
            merge(&opened.0, &book).eligible()?.options().map_err(ApiError::not_allowed)
        };
        /// The plan with these choices, made at this time: the output of `merge.plan`. Omitted choices take their defaults.
        plan(now: [Instant], choices: [&Choices, or default]) -> [MergePlanOutput], |opened| {
            let book = indexed(&opened.0)?;
            MergePlanOutput::of(merge(&opened.0, &book), choices, now)
        };
    }

    /// Search results in memory, for any opened profile.
    ///
    /// Constructed from an input of `merge.search` without the opened profile. Checking a result takes a few nanoseconds.
    SearchList(SearchListInput) lists results as "result" remembers ClientFacts, |input| {
        Search::validate(&input.results)?;
        input
    };
    {
        /// Whether each result may be selected from the page of this profile, in order.
        ///
        /// An empty set of bits if it may; otherwise a bit per blocker.
        selectable(opened: [&ClientFacts, remembered]) -> [bits Verdict], |list| {
            Ok(list.search(opened)?.verdicts(&list.0.results).collect())
        };
        /// The result with this index, as in the output of `merge.search`.
        explain(
            opened: [&ClientFacts, last of selectable, or "No opened profile has been passed yet."],
            index: [index]
        ) -> [SearchVerdict], |list| {
            let result = list.0.results.get(index).ok_or_else(|| list.no_index(index))?;
            Ok(list.search(opened)?.explain(result))
        };
    }

    /// Services in memory, for any day: for example for a timeline along which a day is dragged.
    ///
    /// Constructed from an input of `reminder.classify` without the day.
    ServiceList(ServiceListInput) lists services as "service", |input| {
        Windows::validate(&input.services)?;
        input
    };
    {
        /// The due status of each service on this day, in order.
        statuses(today: [Date]) -> [bytes DueStatus], |list| {
            Ok(Windows::new(today).due_statuses(&list.0.services).collect())
        };
        /// The service with this index on this day, as in the output of `reminder.classify`.
        explain(today: [Date], index: [index]) -> [ClassifiedService], |list| {
            let service = list.0.services.get(index).ok_or_else(|| list.no_index(index))?;
            Ok(Windows::new(today).explain(service))
        };
    }
}

fn indexed(input: &MergeOptionsInput) -> Result<ContactIndex<'_>, ApiError> {
    Ok(input.contact_book.index().map_err(|problems| problems.under("/contactBook"))?)
}

fn merge<'a>(input: &'a MergeOptionsInput, book: &'a ContactIndex<'a>) -> Merge<'a> {
    let MergeOptionsInput { clinic, opened, selected, surface, policy, .. } = input;
    Merge::new(clinic, opened, selected, book, *surface).policy(*policy)
}

impl SearchList {
    fn search<'a>(&'a self, opened: &'a ClientFacts) -> Result<Search<'a>, ApiError> {
        opened.validate().map_err(|problems| problems.under("/opened"))?;
        Ok(Search::new(&self.0.clinic, opened, self.0.surface).policy(self.0.policy))
    }
}
