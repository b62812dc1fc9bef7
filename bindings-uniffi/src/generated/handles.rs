//! The handles. Written by `cargo xtask generate`; do not edit.

use super::{
    BlockerCode, Choices, ClassifiedService, Client, ClientFacts, Clinic, ContactBook, DueStatus, MergeInput,
    Options, PlanOutput, Policy, SearchListInput, SearchVerdict, Service, ServiceListInput, Surface,
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
/// It is freed when nothing refers to it any more. In Kotlin `close`, or `use`, does so at once.
#[derive(Debug, uniffi::Object)]
pub struct OpenedMerge(littermate::api::OpenedMerge);

#[uniffi::export]
impl OpenedMerge {
    /// Constructs it. Throws with every problem, or with what the rules do not allow.
    #[uniffi::constructor(default(policy = None))]
    pub fn new(
        clinic: Clinic,
        opened: Client,
        selected: Client,
        contact_book: ContactBook,
        surface: Surface,
        policy: Option<Policy>,
    ) -> Result<Self, LittermateError> {
        let input = MergeInput { clinic, opened, selected, contact_book, surface, policy };
        Ok(Self(littermate::api::OpenedMerge::new(converted("", &input)?)?))
    }

    /// What may be chosen: the answer of `merge.options`.
    pub fn options(&self) -> Result<Options, LittermateError> {
        let answer = self.0.options()?;
        Ok(Mirror::from_core(answer))
    }

    /// The plan with these choices, made at this time: the answer of `merge.plan`. Omitted choices take their defaults.
    #[uniffi::method(default(choices = None))]
    pub fn plan(&self, now: Instant, choices: Option<Choices>) -> Result<PlanOutput, LittermateError> {
        let answer = self.0.plan(converted("/now", &now)?, &optional("/choices", &choices)?)?;
        Ok(Mirror::from_core(answer))
    }
}

/// Search results, in memory for whichever profile is opened.
///
/// Constructed from an input of `merge.search` without the opened profile. A result takes a few nanoseconds.
///
/// It is freed when nothing refers to it any more. In Kotlin `close`, or `use`, does so at once.
#[derive(Debug, uniffi::Object)]
pub struct SearchList(littermate::api::SearchList);

#[uniffi::export]
impl SearchList {
    /// Constructs it. Throws with every problem, or with what the rules do not allow.
    #[uniffi::constructor(default(policy = None))]
    pub fn new(
        clinic: Clinic,
        results: Vec<ClientFacts>,
        surface: Surface,
        policy: Option<Policy>,
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
    pub fn open(&self, opened: ClientFacts) -> Result<Vec<u32>, LittermateError> {
        let answer = self.0.open(&converted("/opened", &opened)?)?;
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
/// It is freed when nothing refers to it any more. In Kotlin `close`, or `use`, does so at once.
#[derive(Debug, uniffi::Object)]
pub struct ServiceList(littermate::api::ServiceList);

#[uniffi::export]
impl ServiceList {
    /// Constructs it. Throws with every problem, or with what the rules do not allow.
    #[uniffi::constructor]
    pub fn new(services: Vec<Service>) -> Result<Self, LittermateError> {
        let input = ServiceListInput { services };
        Ok(Self(littermate::api::ServiceList::new(converted("", &input)?)?))
    }

    /// How many services there are.
    pub fn length(&self) -> u32 {
        count(self.0.len())
    }

    /// The place of each service with regard to the windows of this day, in order.
    pub fn places(&self, today: LocalDate) -> Result<Vec<DueStatus>, LittermateError> {
        let answer = self.0.places(converted("/today", &today)?)?;
        Ok(Mirror::from_core(answer))
    }

    /// The answer for the service with this index on this day, as `reminder.classify` gives it.
    pub fn explain(&self, today: LocalDate, index: u32) -> Result<ClassifiedService, LittermateError> {
        let answer = self.0.explain(converted("/today", &today)?, position(index))?;
        Ok(Mirror::from_core(answer))
    }
}
