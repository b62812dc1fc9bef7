//! A million services classified by the six-month windows, in one call.

use std::hint::black_box;

use criterion::{Criterion, Throughput};
use littermate::model::time::Date;
use littermate::reminder::{DueStatus, PetService, Windows};
use littermate_benches::services::{self, MILLION, TODAY};

fn today() -> Date {
    black_box(TODAY).parse().expect("a date")
}

/// The minimum that any implementation must read of a service: the due date and whether it is completed.
fn read(service: &PetService) -> bool {
    black_box(service.due).date().is_some() & black_box(service.completed)
}

pub(crate) fn bench(criterion: &mut Criterion) {
    let mut group = criterion.benchmark_group("reminders of 1,000,000");
    group.sample_size(20);
    group.throughput(Throughput::Elements(1_000_000));
    // Created before anything is measured.
    assert_eq!(MILLION.len(), 1_000_000);

    group.bench_function("reading them", |bencher| {
        bencher.iter(|| MILLION.iter().filter(|service| read(service)).count());
    });
    group.bench_function("by hand, six months added for each", |bencher| {
        bencher.iter(|| {
            let today = today();
            MILLION.iter().filter(|service| services::shows_by_hand(black_box(today), service)).count()
        });
    });
    group.bench_function("Windows::due_statuses, counted", |bencher| {
        bencher.iter(|| {
            Windows::new(today()).due_statuses(&*MILLION).filter(|status| status.is_on_home()).count()
        });
    });
    group.bench_function("Windows::due_statuses, as a list", |bencher| {
        bencher.iter(|| Windows::new(today()).due_statuses(&*MILLION).collect::<Vec<DueStatus>>());
    });
    group.bench_function("Windows::explain", |bencher| {
        bencher.iter(|| {
            let windows = Windows::new(today());
            MILLION.iter().map(|service| windows.explain(service)).collect::<Vec<_>>()
        });
    });
}
