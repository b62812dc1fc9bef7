//! Dates and instants. Parsing is strict, and each has one output format.

mod form;

use chrono::{DateTime, Datelike, Days, Months, NaiveDate, Utc};
use thiserror::Error;

/// A civil date from 0001-01-01 to 9999-12-31, written as `YYYY-MM-DD`.
///
/// ```
/// use littermate::Date;
///
/// let today: Date = "2026-03-01".parse()?;
/// let due: Date = "2026-02-27".parse()?;
/// assert_eq!(today.days_until(due), -2);
/// assert_eq!(today.to_string(), "2026-03-01");
///
/// let error = "2026-02-29".parse::<Date>().unwrap_err();
/// assert_eq!(error.to_string(), "not a date (YYYY-MM-DD, years 0001 to 9999)");
/// # Ok::<(), littermate::model::time::TimeError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Date(NaiveDate);

/// A moment with millisecond precision, from year 1 to year 9999.
///
/// Parsed from RFC 3339 with any offset; written in UTC with three decimals: `2026-03-01T09:30:00.000Z`. Digits beyond the
/// millisecond are truncated. A leap second is rejected, since not every language can represent one.
///
/// ```
/// use littermate::Instant;
///
/// let at: Instant = "2026-03-01T10:30:00.1239+01:00".parse()?;
/// assert_eq!(at.to_string(), "2026-03-01T09:30:00.123Z");
/// assert_eq!(Instant::from_millis(at.millis())?, at);
/// assert!("2026-03-01T10:30:00".parse::<Instant>().is_err()); // no offset
/// # Ok::<(), littermate::model::time::TimeError>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Instant(DateTime<Utc>);

/// The error for a string that is not a date or an instant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum TimeError {
    /// Not `YYYY-MM-DD`, or not a day of the calendar.
    #[error("not a date (YYYY-MM-DD, years 0001 to 9999)")]
    Date,
    /// Not RFC 3339, a leap second, or outside of the years 1 to 9999.
    #[error("not an RFC 3339 instant (years 0001 to 9999), such as 2026-03-01T09:30:00Z")]
    Instant,
}

impl Date {
    /// Converts a [`chrono::NaiveDate`].
    ///
    /// # Errors
    ///
    /// [`TimeError::Date`] outside of the years 1 to 9999.
    pub fn new(date: NaiveDate) -> Result<Self, TimeError> {
        if (1..=9999).contains(&date.year()) { Ok(Self(date)) } else { Err(TimeError::Date) }
    }

    /// The date as a [`chrono::NaiveDate`].
    #[must_use]
    pub fn get(self) -> NaiveDate {
        self.0
    }

    /// The last date: 9999-12-31.
    #[must_use]
    pub fn last() -> Self {
        // Every month of the years 1 to 9999 has a last day.
        Self(NaiveDate::from_ymd_opt(9999, 12, 31).unwrap_or(NaiveDate::MAX))
    }

    /// The date this many calendar months later, clamped to the last day of a shorter month (PORTAL-4). `None` after the year
    /// 9999.
    ///
    /// ```
    /// use littermate::Date;
    ///
    /// let date: Date = "2026-01-31".parse()?;
    /// assert_eq!(date.months_later(1), Some("2026-02-28".parse()?));
    /// assert_eq!(date.months_later(2), Some("2026-03-31".parse()?));
    /// assert_eq!(Date::last().months_later(1), None);
    /// # Ok::<(), littermate::model::time::TimeError>(())
    /// ```
    #[must_use]
    pub fn months_later(self, months: u32) -> Option<Self> {
        self.0.checked_add_months(Months::new(months)).and_then(|date| Self::new(date).ok())
    }

    /// The date this many days later. `None` after the year 9999.
    #[must_use]
    pub fn days_later(self, days: u64) -> Option<Self> {
        self.0.checked_add_days(Days::new(days)).and_then(|date| Self::new(date).ok())
    }

    /// The number of days from this date to another; negative if that is earlier.
    #[must_use]
    pub fn days_until(self, other: Self) -> i64 {
        other.0.signed_duration_since(self.0).num_days()
    }

    /// The number of calendar months from this date's month to another's, regardless of the days; negative if that is earlier.
    #[must_use]
    pub fn month_difference(self, other: Self) -> i32 {
        let months = |date: NaiveDate| date.year().saturating_mul(12).saturating_add_unsigned(date.month0());
        months(other.0).saturating_sub(months(self.0))
    }
}

impl Instant {
    /// Converts a [`chrono::DateTime`], truncated to the millisecond.
    ///
    /// # Errors
    ///
    /// [`TimeError::Instant`] outside of the years 1 to 9999, or in a leap second.
    pub fn new(at: DateTime<Utc>) -> Result<Self, TimeError> {
        let leap = at.timestamp_subsec_nanos() >= 1_000_000_000;
        match DateTime::from_timestamp_millis(at.timestamp_millis()) {
            Some(cut) if !leap && (1..=9999).contains(&cut.year()) => Ok(Self(cut)),
            _ => Err(TimeError::Instant),
        }
    }

    /// Creates an instant from milliseconds since 1970-01-01T00:00:00Z.
    ///
    /// # Errors
    ///
    /// [`TimeError::Instant`] outside of the years 1 to 9999.
    pub fn from_millis(millis: i64) -> Result<Self, TimeError> {
        DateTime::from_timestamp_millis(millis).ok_or(TimeError::Instant).and_then(Self::new)
    }

    /// Milliseconds since 1970-01-01T00:00:00Z; negative before that.
    #[must_use]
    pub fn millis(self) -> i64 {
        self.0.timestamp_millis()
    }

    /// The date in UTC at this instant.
    ///
    /// ```
    /// use littermate::Instant;
    ///
    /// let at: Instant = "2026-03-01T22:30:00-05:00".parse()?;
    /// assert_eq!(at.utc_date(), "2026-03-02".parse()?);
    /// # Ok::<(), littermate::model::time::TimeError>(())
    /// ```
    #[must_use]
    pub fn utc_date(self) -> Date {
        Date(self.0.date_naive())
    }

    /// The instant as a [`chrono::DateTime`].
    #[must_use]
    pub fn get(self) -> DateTime<Utc> {
        self.0
    }
}

impl std::str::FromStr for Date {
    type Err = TimeError;
    fn from_str(text: &str) -> Result<Self, TimeError> {
        form::read_date(text.as_bytes()).ok_or(TimeError::Date).and_then(Self::new)
    }
}

impl std::str::FromStr for Instant {
    type Err = TimeError;
    fn from_str(text: &str) -> Result<Self, TimeError> {
        form::read_instant(text.as_bytes()).ok_or(TimeError::Instant).and_then(Self::from_millis)
    }
}

/// The bytes are always ASCII.
fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap_or_default()
}

macro_rules! as_string {
    ($type:ident, $form:path, $format:literal) => {
        impl TryFrom<&str> for $type {
            type Error = TimeError;
            fn try_from(text: &str) -> Result<Self, TimeError> {
                text.parse()
            }
        }

        impl TryFrom<String> for $type {
            type Error = TimeError;
            fn try_from(text: String) -> Result<Self, TimeError> {
                text.parse()
            }
        }

        impl From<$type> for String {
            fn from(value: $type) -> String {
                text(&$form(value.0)).to_owned()
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(text(&$form(self.0)))
            }
        }

        impl $crate::wire::json::Write for $type {
            fn write(&self, out: &mut $crate::wire::json::Writer) {
                out.text(text(&$form(self.0)));
            }
        }

        #[cfg(feature = "json")]
        impl $crate::wire::json::Read for $type {
            fn read(at: $crate::wire::json::At<'_>) -> Option<Self> {
                at.text()?.parse().ok()
            }
        }

        $crate::wire::string_schema!($type { format: $format });
    };
}

as_string!(Date, form::date, "date");
as_string!(Instant, form::instant, "date-time");
