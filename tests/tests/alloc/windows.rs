//! The due windows are computed and queried without allocating (PORTAL-4).

use std::hint::black_box;

use allocation_counter::{AllocationInfo, measure};
use littermate::model::time::Date;
use littermate::reminder::{Due, DueStatus, Windows};

#[test]
fn windows_and_due_statuses_allocate_nothing() {
    let today: Date = "2026-08-31".parse().unwrap();
    let days: Vec<Date> = (0..400).filter_map(|day| today.days_later(day)).collect();
    let info = measure(|| {
        let windows = Windows::new(black_box(today));
        let upcoming = |date: &&Date| {
            windows.due_status(Due::On { date: **date }, black_box(false)) == DueStatus::Upcoming
        };
        // The window of 31 August to 28 February, inclusive.
        assert_eq!(days.iter().filter(upcoming).count(), 182);
        assert_eq!(windows.due_status(Due::Undated, false), DueStatus::Undated);
    });
    assert_eq!(info, AllocationInfo::default());
}
