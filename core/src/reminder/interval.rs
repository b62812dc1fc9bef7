//! Computes the next due date of a service. Due dates are counted from an anchor, never from the previous due date.
//!
//! One month after 31 January is 28 February, and one month after that would be 28 March. Counted from the anchor it is 31 March,
//! so that a monthly service stays due at the end of the month (PORTAL-4 uses the same months).

use macro_rules_attribute::apply;
use thiserror::Error;

use crate::model::time::Date;
use crate::problem::{Problem, ProblemCode, Problems};
use crate::rule::Rule;
use crate::wire::{code, integer_newtype, wire};

/// The unit of an interval.
#[apply(code)]
pub enum IntervalUnit {
    /// A number of days.
    Days,
    /// A number of weeks.
    Weeks,
    /// A number of calendar months.
    Months,
    /// A number of calendar years: a year after 29 February is 28 February.
    Years,
}

/// The number of units of an interval: 1 to 9,999.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "u64")]
pub struct IntervalCount(u32);

/// The error for a number that is not an interval count.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum IntervalCountError {
    /// The number is zero, or above 9,999.
    #[error("interval count {0} is out of range: 1 to {max}", max = IntervalCount::MAX)]
    OutOfRange(u64),
    /// The string is not a whole number.
    #[error("not an interval count (an integer from 1 to {max})", max = IntervalCount::MAX)]
    NotAnInteger,
}

/// How often a service is due, such as every three years.
#[apply(wire)]
#[derive(Copy)]
pub struct Interval {
    /// The number of units.
    pub every: IntervalCount,
    /// The unit of the interval.
    pub unit: IntervalUnit,
}

/// Output of `reminder.next-due`: the next due date of a service.
#[apply(wire)]
#[output]
pub struct NextDue {
    /// The rule of its calendar months: PORTAL-4.
    pub rule: Rule,
    /// The due date that was found.
    pub date: Date,
    /// The number of intervals from the anchor; at least one.
    pub intervals: u32,
    /// Whether the date is clamped to the end of a month that lacks the anchor's day.
    pub clamped: bool,
}

impl IntervalCount {
    /// The largest count: 9,999.
    pub const MAX: u64 = 9_999;

    /// Creates a count of 1 to 9,999 units.
    ///
    /// ```
    /// use littermate::reminder::IntervalCount;
    ///
    /// assert_eq!(IntervalCount::new(3)?.get(), 3);
    ///
    /// let error = IntervalCount::new(0).unwrap_err();
    /// assert_eq!(error.to_string(), "interval count 0 is out of range: 1 to 9999");
    /// # Ok::<(), littermate::reminder::IntervalCountError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`IntervalCountError::OutOfRange`] for zero and above 9,999.
    pub fn new(value: u64) -> Result<Self, IntervalCountError> {
        match u32::try_from(value) {
            Ok(every) if (1..=Self::MAX).contains(&value) => Ok(Self(every)),
            _ => Err(IntervalCountError::OutOfRange(value)),
        }
    }

    /// The count as a number.
    #[must_use]
    pub const fn get(self) -> u32 {
        self.0
    }
}

integer_newtype!(IntervalCount, IntervalCountError, { min: 1, max: IntervalCount::MAX });

impl Interval {
    /// The date this many intervals after the anchor, clamped to the last day of a shorter month (PORTAL-4). `None` after the
    /// year 9999.
    ///
    /// ```
    /// use littermate::reminder::{IntervalCount, Interval, IntervalUnit};
    ///
    /// let monthly = Interval { every: IntervalCount::new(1)?, unit: IntervalUnit::Months };
    /// let anchor = "2026-01-31".parse()?;
    /// assert_eq!(monthly.from_anchor(anchor, 1), Some("2026-02-28".parse()?));
    /// assert_eq!(monthly.from_anchor(anchor, 2), Some("2026-03-31".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn from_anchor(self, anchor: Date, intervals: u32) -> Option<Date> {
        match self.length() {
            Length::Days(days) => anchor.days_later(u64::from(days).checked_mul(u64::from(intervals))?),
            Length::Months(months) => anchor.months_later(months.checked_mul(intervals)?),
        }
    }

    /// The first due date on or after `on_or_after`. `anchor` is the day on which the service was first done; the first due date
    /// is one interval later.
    ///
    /// ```
    /// use littermate::reminder::{IntervalCount, Interval, IntervalUnit};
    ///
    /// let yearly = Interval { every: IntervalCount::new(1)?, unit: IntervalUnit::Years };
    /// let next = yearly.next_due("2024-02-29".parse()?, "2026-01-01".parse()?)?;
    /// assert_eq!(next.date, "2026-02-28".parse()?);
    /// assert_eq!(next.intervals, 2);
    /// assert!(next.clamped);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// A problem with the path `/interval` if the date is after the year 9999.
    pub fn next_due(self, anchor: Date, on_or_after: Date) -> Result<NextDue, Problems> {
        self.find(anchor, on_or_after).ok_or_else(|| {
            let detail = "The next due date is after the year 9999.";
            let problem = Problem::new(ProblemCode::OutOfRange, "/interval", detail);
            Problems::one(problem.by(Rule::SixMonthWindow))
        })
    }

    fn find(self, anchor: Date, on_or_after: Date) -> Option<NextDue> {
        // Rounded down, so at most one too small: by division for days, by the day of the month for months.
        let whole = match self.length() {
            Length::Days(days) => anchor.days_until(on_or_after).checked_div(i64::from(days)),
            Length::Months(months) => {
                i64::from(anchor.month_difference(on_or_after)).checked_div(i64::from(months))
            }
        };
        let first = u32::try_from(whole?.max(1)).ok()?;
        let (intervals, date) = [first, first.checked_add(1)?]
            .into_iter()
            .filter_map(|intervals| Some((intervals, self.from_anchor(anchor, intervals)?)))
            .find(|(_, date)| *date >= on_or_after)?;
        Some(NextDue { rule: Rule::SixMonthWindow, date, intervals, clamped: self.clamps(anchor, date) })
    }

    fn clamps(self, anchor: Date, date: Date) -> bool {
        use chrono::Datelike;
        matches!(self.length(), Length::Months(_)) && anchor.get().day() != date.get().day()
    }

    const fn length(self) -> Length {
        let IntervalCount(every) = self.every;
        match self.unit {
            IntervalUnit::Days => Length::Days(every),
            IntervalUnit::Weeks => Length::Days(every.saturating_mul(7)),
            IntervalUnit::Months => Length::Months(every),
            IntervalUnit::Years => Length::Months(every.saturating_mul(12)),
        }
    }
}

/// The two kinds of lengths: weeks are converted to days, years to months.
#[derive(Debug, Clone, Copy)]
enum Length {
    Days(u32),
    Months(u32),
}
