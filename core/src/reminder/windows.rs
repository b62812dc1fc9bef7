//! The two windows, computed once per day and used for every service (PORTAL-2 to PORTAL-4).

use macro_rules_attribute::apply;

use super::due_status::{ClassifiedService, DueStatus};
use super::service::{Due, PetService};
use crate::limits;
use crate::lists;
use crate::model::time::Date;
use crate::problem::Problems;
use crate::rule::Rule;
use crate::wire::wire;

/// The length of the windows in calendar months.
pub const WINDOW_MONTHS: u32 = 6;

/// The two windows of one day. Cheap to construct; classifying a service compares dates and does not allocate.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Windows {
    today: Date,
    last: Date,
}

/// A window with both ends included.
#[apply(wire)]
#[output]
pub struct DueWindow {
    /// The rule that defines the window.
    pub rule: Rule,
    /// The first day of the window; null if it has none, because it includes everything overdue.
    pub first: Option<Date>,
    /// The last day of the window, included.
    pub last: Date,
}

/// Output of `reminder.windows`: the two windows.
#[apply(wire)]
#[output]
pub struct WindowDates {
    /// The day from which they were computed.
    pub today: Date,
    /// The window of the home page (PORTAL-2).
    pub home: DueWindow,
    /// The window of the page of a pet (PORTAL-3).
    pub pet: DueWindow,
    /// Whether their end is clamped to the end of a month that lacks today's day (PORTAL-4), or to the end of the calendar.
    pub clamped: bool,
}

impl Windows {
    /// The windows of this day. From July 9999 on they end on the last day of the calendar.
    #[must_use]
    pub fn new(today: Date) -> Self {
        Self { today, last: today.months_later(WINDOW_MONTHS).unwrap_or_else(Date::last) }
    }

    /// The day from which they were computed.
    #[must_use]
    pub const fn today(&self) -> Date {
        self.today
    }

    /// The last day of both windows.
    #[must_use]
    pub const fn last(&self) -> Date {
        self.last
    }

    /// The due status of a service. Due today is upcoming, and so is due on the last day (PORTAL-4).
    ///
    /// ```
    /// use littermate::reminder::{Due, DueStatus, Windows};
    ///
    /// let windows = Windows::new("2026-03-02".parse()?);
    /// let due_status = |date: &str| date.parse().map(|date| windows.due_status(Due::On { date }, false));
    /// assert_eq!(due_status("2026-03-01")?, DueStatus::Overdue);
    /// assert_eq!(due_status("2026-03-02")?, DueStatus::Upcoming);
    /// assert_eq!(due_status("2026-09-02")?, DueStatus::Upcoming);
    /// assert_eq!(due_status("2026-09-03")?, DueStatus::Beyond);
    /// assert_eq!(windows.due_status(Due::Undated, false), DueStatus::Undated);
    /// # Ok::<(), littermate::model::time::TimeError>(())
    /// ```
    #[must_use]
    pub fn due_status(&self, due: Due, completed: bool) -> DueStatus {
        let date = due.date();
        // A service without a date is compared as if due today, which avoids a branch.
        let compared = date.unwrap_or(self.today);
        DueStatus::of(compared < self.today, compared > self.last, date.is_none(), completed)
    }

    /// The due statuses of a list of services, in order.
    pub fn due_statuses<'s>(
        &self,
        services: impl IntoIterator<Item = &'s PetService>,
    ) -> impl Iterator<Item = DueStatus> {
        services.into_iter().map(|service| self.due_status(service.due, service.completed))
    }

    /// The due status of a service, the days until it is due, and the pages that show it with their rules (PORTAL-2 to PORTAL-4).
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

    /// The due statuses of a list of services with the rules, in order.
    ///
    /// # Errors
    ///
    /// As for [`Windows::validate`].
    pub fn explain_all(&self, services: &[PetService]) -> Result<Vec<ClassifiedService>, Problems> {
        Self::validate(services)?;
        Ok(services.iter().map(|service| self.explain(service)).collect())
    }

    /// Validates a list of services: at most 1,000,000.
    ///
    /// # Errors
    ///
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
