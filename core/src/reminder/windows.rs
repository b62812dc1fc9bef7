//! The two windows: worked out once from today, asked for every service (PORTAL-2 to PORTAL-4).

use macro_rules_attribute::apply;

use super::due_status::{ClassifiedService, DueStatus};
use super::service::{Due, PetService};
use crate::limits;
use crate::lists;
use crate::model::time::Date;
use crate::problem::Problems;
use crate::rule::Rule;
use crate::wire::wire;

/// How far ahead the windows reach, in calendar months.
pub const WINDOW_MONTHS: u32 = 6;

/// The two windows of one day. Costs one addition of months to make; asking compares days and allocates nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Windows {
    today: Date,
    last: Date,
}

/// One window, both ends included.
#[apply(wire)]
#[output]
pub struct DueWindow {
    /// The rule that defines the window.
    pub rule: Rule,
    /// Its first day; null where it has none, and what is overdue is in it however long.
    pub first: Option<Date>,
    /// The last day of the window, included.
    pub last: Date,
}

/// The two windows, for showing.
#[apply(wire)]
#[output]
pub struct WindowDates {
    /// The day they were worked out from.
    pub today: Date,
    /// What home shows (PORTAL-2).
    pub home: DueWindow,
    /// What the page of a pet shows (PORTAL-3).
    pub pet: DueWindow,
    /// Whether they end on a month's last day because that month has no day of today's number (PORTAL-4), or
    /// because the calendar ends there.
    pub clamped: bool,
}

impl Windows {
    /// The windows of this day. From July 9999 on they end with the calendar, on the last day that there is.
    #[must_use]
    pub fn new(today: Date) -> Self {
        Self { today, last: today.months_later(WINDOW_MONTHS).unwrap_or_else(Date::last) }
    }

    /// The day they were worked out from.
    #[must_use]
    pub const fn today(&self) -> Date {
        self.today
    }

    /// The last day of both.
    #[must_use]
    pub const fn last(&self) -> Date {
        self.last
    }

    /// Where a service lies relative to the windows. Due today is upcoming, and so is due on the last day (PORTAL-4).
    ///
    /// ```
    /// use littermate::reminder::{Due, DueStatus, Windows};
    ///
    /// let windows = Windows::new("2026-03-02".parse()?);
    /// let due_status = |date: &str| date.parse().map(|date| windows.due_status(Due::On { date }, false));
    /// assert_eq!(place("2026-03-01")?, DueStatus::Overdue);
    /// assert_eq!(place("2026-03-02")?, DueStatus::Upcoming);
    /// assert_eq!(place("2026-09-02")?, DueStatus::Upcoming);
    /// assert_eq!(place("2026-09-03")?, DueStatus::Beyond);
    /// assert_eq!(windows.due_status(Due::Undated, false), DueStatus::Undated);
    /// # Ok::<(), littermate::model::time::TimeError>(())
    /// ```
    #[must_use]
    pub fn due_status(&self, due: Due, completed: bool) -> DueStatus {
        let date = due.date();
        // What is undated is compared as if it were due today, so that there is nothing to jump over.
        let compared = date.unwrap_or(self.today);
        DueStatus::of(compared < self.today, compared > self.last, date.is_none(), completed)
    }

    /// Where each service of a list lies, in the order of the list.
    pub fn due_statuses<'s>(
        &self,
        services: impl IntoIterator<Item = &'s PetService>,
    ) -> impl Iterator<Item = DueStatus> {
        services.into_iter().map(|service| self.due_status(service.due, service.completed))
    }

    /// Where a service lies, the days until it is due, and on which pages it shows, by which rule (PORTAL-2 to
    /// PORTAL-4).
    ///
    /// ```
    /// use littermate::reminder::{Due, PetService, Windows};
    ///
    /// let service = PetService {
    ///     id: "s-1".parse()?,
    ///     pet: "mochi".parse()?,
    ///     name: "Rabies booster".parse()?,
    ///     due: Due::On { date: "2026-02-28".parse()? },
    ///     completed: false,
    /// };
    /// let placed = Windows::new("2026-03-02".parse()?).explain(&service);
    /// assert_eq!(placed.days, Some(-2));
    /// assert!(placed.pet.shown && !placed.home.shown);
    /// assert_eq!(placed.home.rule.id(), "PORTAL-2");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn explain(&self, service: &PetService) -> ClassifiedService {
        let due_status = self.due_status(service.due, service.completed);
        due_status.explained(service.id.clone(), self.today, service.due.date())
    }

    /// Where each service of a list lies, with the rules, in the order of the list.
    ///
    /// # Errors
    /// As for [`Windows::validate`].
    pub fn explain_all(&self, services: &[PetService]) -> Result<Vec<ClassifiedService>, Problems> {
        Self::validate(services)?;
        Ok(services.iter().map(|service| self.explain(service)).collect())
    }

    /// Whether a list of services is one that is classified: at most 1,000,000.
    ///
    /// # Errors
    /// The problem of a list that is too long, with the path `/services`.
    pub fn validate(services: &[PetService]) -> Result<(), Problems> {
        lists::within("/services", services.len(), limits::SEARCH_LIST)
    }

    /// The windows as dates.
    #[must_use]
    pub fn dates(&self) -> WindowDates {
        use chrono::Datelike;
        let window = |rule, first| DueWindow { rule, first, last: self.last };
        WindowDates {
            today: self.today,
            home: window(Rule::ServicesDueOnHome, Some(self.today)),
            pet: window(Rule::RemindersUnderPet, None),
            clamped: self.last.get().day() != self.today.get().day(),
        }
    }
}
