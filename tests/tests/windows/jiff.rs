//! Compares the same days with `jiff`, which shares no code with `chrono`.

use jiff::ToSpan;
use jiff::civil;
use littermate::model::time::Date;
use littermate::reminder::{Due, DueStatus, Interval, Windows};

use super::intervals::{INTERVALS, interval};
use super::naive::{Day, todays};

fn to_jiff(day: Day) -> civil::Date {
    civil::date(i16::try_from(day.0).unwrap(), i8::try_from(day.1).unwrap(), i8::try_from(day.2).unwrap())
}

fn to_chrono(date: civil::Date) -> Date {
    date.to_string().parse().unwrap()
}

fn due(date: civil::Date) -> Due {
    Due::On { date: to_chrono(date) }
}

/// PORTAL-4: the last day, the day after it, today, the day before it, and days years away.
#[test]
fn the_edges_of_the_windows() {
    for today in todays().map(to_jiff) {
        let windows = Windows::new(to_chrono(today));
        let last = today.checked_add(6.months()).unwrap();
        assert_eq!(windows.last(), to_chrono(last), "{today}");
        for (date, place) in [
            (today.checked_sub(30.years()).unwrap(), DueStatus::Overdue),
            (today.yesterday().unwrap(), DueStatus::Overdue),
            (today, DueStatus::Upcoming),
            (last, DueStatus::Upcoming),
            (last.tomorrow().unwrap(), DueStatus::Beyond),
            (today.checked_add(30.years()).unwrap(), DueStatus::Beyond),
        ] {
            assert_eq!(windows.due_status(due(date), false), place, "{date} seen from {today}");
            assert_eq!(windows.due_status(due(date), true), DueStatus::Completed);
        }
    }
}

/// Every due date of an interval is the anchor plus a whole multiple of it, never the previous due date plus one interval.
#[test]
fn due_dates_are_counted_from_the_anchor() {
    for anchor in todays().map(to_jiff) {
        for (every, unit) in INTERVALS {
            let interval: Interval = interval(every, unit);
            for times in [1_u32, 2, 3, 11, 12, 13, 48] {
                let span = i64::from(every) * i64::from(times);
                let span = match unit {
                    "days" => span.days(),
                    "weeks" => span.weeks(),
                    "months" => span.months(),
                    _ => span.years(),
                };
                let expected = anchor.checked_add(span).unwrap();
                let found = interval.from_anchor(to_chrono(anchor), times);
                assert_eq!(found, Some(to_chrono(expected)), "{anchor} and {times} times {every} {unit}");
            }
        }
    }
}
