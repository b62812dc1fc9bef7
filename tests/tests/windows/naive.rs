//! A calendar that uses only the lengths of the months.

use littermate::model::time::Date;

/// A date as year, month, day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Day(pub(super) i32, pub(super) u32, pub(super) u32);

const fn length(year: i32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 400 == 0 || (year % 4 == 0 && year % 100 != 0) => 29,
        2 => 28,
        _ => 31,
    }
}

impl Day {
    pub(super) const fn next(self) -> Self {
        let Self(year, month, day) = self;
        if day < length(year, month) {
            Self(year, month, day + 1)
        } else if month < 12 {
            Self(year, month + 1, 1)
        } else {
            Self(year + 1, 1, 1)
        }
    }

    /// Adds months one at a time, and then clamps the day to the last day of the month.
    pub(super) fn months_later(self, months: u32) -> Self {
        let Self(mut year, mut month, day) = self;
        for _ in 0..months {
            (year, month) = if month < 12 { (year, month + 1) } else { (year + 1, 1) };
        }
        Self(year, month, day.min(length(year, month)))
    }

    pub(super) fn date(self) -> Date {
        let Self(year, month, day) = self;
        format!("{year:04}-{month:02}-{day:02}").parse().unwrap()
    }
}

/// Every day from one date to another, inclusive.
pub(super) fn days(from: Day, to: Day) -> impl Iterator<Item = Day> {
    std::iter::successors(Some(from), |day| Some(day.next())).take_while(move |day| *day <= to)
}

/// Every day of 2023 to 2029.
pub(super) fn todays() -> impl Iterator<Item = Day> {
    days(Day(2023, 1, 1), Day(2029, 12, 31))
}

#[test]
fn seven_years_have_two_leap_days() {
    assert_eq!(todays().count(), 7 * 365 + 2);
    assert!(todays().any(|day| day == Day(2028, 2, 29)) && !todays().any(|day| day == Day(2027, 2, 29)));
    assert_eq!(length(1900, 2), 28);
    assert_eq!(length(2000, 2), 29);
}
