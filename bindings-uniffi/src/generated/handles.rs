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

/// What each bit of a search list's answer stands for, from the lowest.
///
/// A code that can apply to either profile has two bits, that of the opened profile first. A major version may add
/// bits: store codes, not bits.
#[uniffi::export]
pub fn blocker_bits() -> Vec<BlockerCode> {
    Mirror::from_core(littermate::merge::Verdict::BITS.to_vec())
}

/// Two profiles that may be merged, in memory while somebody changes the choices of their merge.
///
/// Constructed from an input of `merge.options`, and refused as that operation is: also where the two may not be merged.
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

    /// What may be chosen: the answer of `merge.options`.
    pub fn options(&self) -> Result<MergeOptions, LittermateError> {
        let answer = self.0.options()?;
        Ok(Mirror::from_core(answer))
    }

    /// The plan with these choices, made at this time: the answer of `merge.plan`. Omitted choices take their defaults.
    #[uniffi::method(default(choices = None))]
    pub fn plan(&self, now: Instant, choices: Option<Choices>) -> Result<MergePlanOutput, LittermateError> {
        let answer = self.0.plan(converted("/now", &now)?, &optional("/choices", &choices)?)?;
        Ok(Mirror::from_core(answer))
    }
}

/// Search results, in memory for whichever profile is opened.
///
/// Constructed from an input of `merge.search` without the opened profile. A result takes a few nanoseconds.
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

    /// How many results there are.
    pub fn length(&self) -> u32 {
        count(self.0.len())
    }

    /// Whether each result may be selected from the page of this profile, in order.
    ///
    /// An empty set of bits where it may; otherwise a bit for each blocker.
    pub fn selectable(&self, opened: ClientFacts) -> Result<Vec<u32>, LittermateError> {
        let answer = self.0.selectable(&converted("/opened", &opened)?)?;
        Ok(answer.into_iter().map(|one| one.bits().into()).collect())
    }

    /// The answer for the result with this index, as `merge.search` gives it.
    pub fn explain(&self, opened: ClientFacts, index: u32) -> Result<SearchVerdict, LittermateError> {
        let answer = self.0.explain(&converted("/opened", &opened)?, position(index))?;
        Ok(Mirror::from_core(answer))
    }
}

/// Services, in memory for whichever day is today: for a time line along which somebody drags a day.
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

    /// How many services there are.
    pub fn length(&self) -> u32 {
        count(self.0.len())
    }

    /// The place of each service with regard to the windows of this day, in order.
    pub fn statuses(&self, today: LocalDate) -> Result<Vec<DueStatus>, LittermateError> {
        let answer = self.0.statuses(converted("/today", &today)?)?;
        Ok(Mirror::from_core(answer))
    }

    /// The answer for the service with this index on this day, as `reminder.classify` gives it.
    pub fn explain(&self, today: LocalDate, index: u32) -> Result<ClassifiedService, LittermateError> {
        let answer = self.0.explain(converted("/today", &today)?, position(index))?;
        Ok(Mirror::from_core(answer))
    }
}
