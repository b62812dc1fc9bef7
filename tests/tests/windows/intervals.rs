//! The next due date of an interval, compared with trying one interval after the other.

use littermate::model::time::Date;
use littermate::reminder::{Interval, IntervalCount, NextDue};
use serde_json::json;

use super::naive::{Day, todays};

pub(super) const INTERVALS: [(u32, &str); 9] = [
    (1, "days"),
    (10, "days"),
    (2, "weeks"),
    (1, "months"),
    (6, "months"),
    (18, "months"),
    (25, "months"),
    (1, "years"),
    (3, "years"),
];

pub(super) fn interval(every: u32, unit: &str) -> Interval {
    serde_json::from_value(json!({ "every": every, "unit": unit })).unwrap()
}

fn date(text: &str) -> Date {
    text.parse().unwrap()
}

/// The due date by counting with the naive calendar, for intervals of months and years.
fn by_hand(anchor: Day, months: u32, from: Day) -> (u32, Day) {
    (1..).map(|times| (times, anchor.months_later(times * months))).find(|(_, day)| *day >= from).unwrap()
}

#[test]
fn the_first_due_date_on_or_after_a_day() {
    let anchors: Vec<Day> = todays().take(800).collect();
    for (months, interval) in [
        (1, interval(1, "months")),
        (5, interval(5, "months")),
        (6, interval(6, "months")),
        (12, interval(1, "years")),
    ] {
        for anchor in anchors.iter().filter(|day| day.2 >= 27 || day.2 == 1) {
            for from in todays().filter(|day| day.2 >= 27 || day.2 <= 2) {
                let (intervals, day) = by_hand(*anchor, months, from);
                let found = interval.next_due(anchor.date(), from.date()).unwrap();
                let expected = (intervals, day.date(), day.2 != anchor.2);
                assert_eq!((found.intervals, found.date, found.clamped), expected, "{anchor:?} {from:?}");
            }
        }
    }
}

#[test]
fn days_and_weeks_are_counted_whole() {
    for (length, interval) in
        [(1, interval(1, "days")), (10, interval(10, "days")), (14, interval(2, "weeks"))]
    {
        let anchor = Day(2024, 2, 29);
        for from in todays() {
            let NextDue { date, intervals, clamped, .. } =
                interval.next_due(anchor.date(), from.date()).unwrap();
            assert!(date >= from.date() && !clamped);
            assert_eq!(anchor.date().days_until(date), i64::from(intervals) * length);
            let one_less = i64::from(intervals - 1) * length;
            let before = anchor.date().days_until(from.date()) > one_less;
            assert!(intervals == 1 || before, "{from:?}: {intervals} is too many");
        }
    }
}

/// The next due date from each due date is found, and at the end of a month none shifts to an earlier day permanently.
#[test]
fn a_chain_of_due_dates_stays_with_its_anchor() {
    let (anchor, monthly) = (date("2023-01-31"), interval(1, "months"));
    let mut from = anchor;
    for times in 1..=84 {
        let next = monthly.next_due(anchor, from.days_later(1).unwrap()).unwrap();
        assert_eq!((next.intervals, Some(next.date)), (times, anchor.months_later(times)));
        from = next.date;
    }
    assert_eq!(from, date("2030-01-31"));
}

#[test]
fn an_interval_is_1_to_9999() {
    assert!(
        IntervalCount::new(0).is_err()
            && IntervalCount::new(10_000).is_err()
            && IntervalCount::new(u64::MAX).is_err()
    );
    assert_eq!(IntervalCount::new(9_999).unwrap().get(), 9_999);
}

#[test]
fn where_the_calendar_ends() {
    let end = date("9999-12-31");
    let daily = interval(1, "days");
    assert_eq!(daily.next_due(date("9999-12-30"), end).unwrap().date, end);
    assert!(daily.next_due(end, end).is_err());
    assert!(interval(9_999, "years").next_due(date("0001-01-01"), date("0001-01-01")).is_err());
    assert_eq!(interval(9_998, "years").next_due(date("0001-01-01"), end).unwrap_err().count(), 1);
    let whole = interval(9_998, "years").next_due(date("0001-01-01"), date("9000-01-01")).unwrap();
    assert_eq!((whole.date, whole.intervals), (date("9999-01-01"), 1));
    assert_eq!(daily.next_due(date("0001-01-01"), end).unwrap().intervals, 3_652_058);
}
