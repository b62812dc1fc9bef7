//! What littermate costs. `benches/README.md` says what each row compares, and how to rerun them.
#![expect(clippy::expect_used, reason = "a bench whose input does not hold must stop")]

mod api;
mod check;
mod contact;
mod eligibility;
mod merge;
mod phones;
mod refusals;
mod reminders;
mod search;

use std::time::Duration;

use criterion::{Criterion, criterion_group, criterion_main};

criterion_group! {
    name = all;
    config = Criterion::default().warm_up_time(Duration::from_secs(1)).measurement_time(Duration::from_secs(3));
    targets =
        eligibility::bench,
        merge::bench,
        api::bench,
        refusals::bench,
        check::bench,
        phones::bench,
        search::bench,
        reminders::bench,
        contact::bench,
}
criterion_main!(all);
