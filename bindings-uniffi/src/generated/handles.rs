//! The handles. Written by `cargo xtask generate`; do not edit.

use super::{
    BlockerCode, Choices, ClassifiedService, Client, ClientFacts, Clinic, ContactBook, DueStatus,
    MergeOptions, MergeOptionsInput, MergePlanOutput, MergePolicy, MergeSurface, PetService, SearchListInput,
    SearchVerdict, ServiceListInput,
};
use crate::call::{converted, count, optional, position};
use crate::error::LittermateError;
use crate::ids::{Instant, LocalDate};
use crate::mirror::Mirror;

/// The code of each bit in the results of a search list, from the lowest bit.
///
/// A code that can apply to either profile has two bits, that of the opened profile first. A major version may add
/// bits: store codes, not bits.
#[uniffi::export]
pub fn blocker_bits() -> Vec<BlockerCode> {
    Mirror::from_core(littermate::merge::Verdict::BITS.to_vec())
}

/// Two profiles that may be merged, in memory while the choices of their merge are changed.
///
/// Constructed from an input of `merge.options`, with the errors of that operation, also if the profiles may not be merged.
///
/// Its memory is freed when nothing refers to it. In Kotlin, `close` or `use` frees it at once.
#[derive(Debug, uniffi::Object)]
pub struct OpenedMerge(littermate::api::OpenedMerge);

#[uniffi::export]
impl OpenedMerge {
    /// Throws if the input is invalid or the rules do not allow the operation.
    #[uniffi::constructor(default(policy = None))]
    pub fn new(
        clinic: Clinic,
        opened: Client,
        selected: Client,
        contact_book: ContactBook,
        surface: MergeSurface,
        policy: Option<MergePolicy>,
    ) -> Result<Self, LittermateError> {
        let input = MergeOptionsInput { clinic, opened, selected, contact_book, surface, policy };
        Ok(Self(littermate::api::OpenedMerge::new(converted("", &input)?)?))
    }

    /// The options of the merge: the output of `merge.options`.
    pub fn options(&self) -> Result<MergeOptions, LittermateError> {
        let answer = self.0.options()?;
        Ok(Mirror::from_core(answer))
    }

    /// The plan with these choices, made at this time: the output of `merge.plan`. Omitted choices take their defaults.
    #[uniffi::method(default(choices = None))]
    pub fn plan(&self, now: Instant, choices: Option<Choices>) -> Result<MergePlanOutput, LittermateError> {
        let answer = self.0.plan(converted("/now", &now)?, &optional("/choices", &choices)?)?;
        Ok(Mirror::from_core(answer))
    }
}

/// Search results in memory, for any opened profile.
///
/// Constructed from an input of `merge.search` without the opened profile. Checking a result takes a few nanoseconds.
///
/// Its memory is freed when nothing refers to it. In Kotlin, `close` or `use` frees it at once.
#[derive(Debug, uniffi::Object)]
pub struct SearchList(littermate::api::SearchList);

#[uniffi::export]
impl SearchList {
    /// Throws if the input is invalid or the rules do not allow the operation.
    #[uniffi::constructor(default(policy = None))]
    pub fn new(
        clinic: Clinic,
        results: Vec<ClientFacts>,
        surface: MergeSurface,
        policy: Option<MergePolicy>,
    ) -> Result<Self, LittermateError> {
        let input = SearchListInput { clinic, results, surface, policy };
        Ok(Self(littermate::api::SearchList::new(converted("", &input)?)?))
    }

    /// The number of results in the list.
    pub fn length(&self) -> u32 {
        count(self.0.len())
    }

    /// Whether each result may be selected from the page of this profile, in order.
    ///
    /// An empty set of bits if it may; otherwise a bit per blocker.
    pub fn selectable(&self, opened: ClientFacts) -> Result<Vec<u32>, LittermateError> {
        let answer = self.0.selectable(&converted("/opened", &opened)?)?;
        Ok(answer.into_iter().map(|one| one.bits().into()).collect())
    }

    /// The result with this index, as in the output of `merge.search`.
    pub fn explain(&self, opened: ClientFacts, index: u32) -> Result<SearchVerdict, LittermateError> {
        let answer = self.0.explain(&converted("/opened", &opened)?, position(index))?;
        Ok(Mirror::from_core(answer))
    }
}

/// Services in memory, for any day: for example for a timeline along which a day is dragged.
///
/// Constructed from an input of `reminder.classify` without the day.
///
/// Its memory is freed when nothing refers to it. In Kotlin, `close` or `use` frees it at once.
#[derive(Debug, uniffi::Object)]
pub struct ServiceList(littermate::api::ServiceList);

#[uniffi::export]
impl ServiceList {
    /// Throws if the input is invalid or the rules do not allow the operation.
    #[uniffi::constructor]
    pub fn new(services: Vec<PetService>) -> Result<Self, LittermateError> {
        let input = ServiceListInput { services };
        Ok(Self(littermate::api::ServiceList::new(converted("", &input)?)?))
    }

    /// The number of services in the list.
    pub fn length(&self) -> u32 {
        count(self.0.len())
    }

    /// The due status of each service on this day, in order.
    pub fn statuses(&self, today: LocalDate) -> Result<Vec<DueStatus>, LittermateError> {
        let answer = self.0.statuses(converted("/today", &today)?)?;
        Ok(Mirror::from_core(answer))
    }

    /// The service with this index on this day, as in the output of `reminder.classify`.
    pub fn explain(&self, today: LocalDate, index: u32) -> Result<ClassifiedService, LittermateError> {
        let answer = self.0.explain(converted("/today", &today)?, position(index))?;
        Ok(Mirror::from_core(answer))
    }
}
