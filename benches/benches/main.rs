//! Benchmarks of littermate. `benches/README.md` explains the rows, and how to run them.
#![expect(clippy::expect_used, reason = "an invalid input must stop the benchmark")]

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
