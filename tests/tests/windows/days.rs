//! Tests every day around every possible today.

use littermate::model::time::Date;
use littermate::reminder::{Due, DueStatus, Windows};

use super::naive::{Day, days, todays};

/// PORTAL-2, PORTAL-3, PORTAL-4: the due status of each day, determined by counting from today to the last day of the window.
#[test]
fn every_day_of_2021_to_2031_seen_from_every_day_of_2023_to_2029() {
    let calendar: Vec<(Day, Date)> =
        days(Day(2021, 1, 1), Day(2031, 12, 31)).map(|day| (day, day.date())).collect();
    let at = |wanted: Day| calendar.iter().position(|(day, _)| *day == wanted).unwrap();
    let mut count = 0_u64;
    for today in todays() {
        let windows = Windows::new(today.date());
        let (first, last) = (at(today), at(today.months_later(6)));
        assert_eq!((windows.today(), windows.last()), (today.date(), calendar[last].1));
        for (index, (_, date)) in calendar.iter().enumerate() {
            let expected = if index < first {
                DueStatus::Overdue
            } else if index <= last {
                DueStatus::Upcoming
            } else {
                DueStatus::Beyond
            };
            let place = windows.due_status(Due::On { date: *date }, false);
            assert_eq!(place, expected, "{date} seen from {today:?}");
            count += 1;
        }
    }
    assert_eq!(count, 2_557 * 4_017);
}

/// The windows are never shorter than the six shortest consecutive months, nor longer than the six longest.
#[test]
fn the_windows_have_181_to_184_days() {
    for today in todays() {
        let windows = Windows::new(today.date());
        let days = windows.today().days_until(windows.last());
        assert!((181..=184).contains(&days), "{days} from {today:?}");
    }
}

/// A later today never has an earlier last day.
#[test]
fn the_last_day_never_goes_back() {
    let lasts: Vec<Date> = todays().map(|today| Windows::new(today.date()).last()).collect();
    assert!(lasts.is_sorted());
}
