//! The steps of a merge, for two clients with three phone numbers and four pets each.

use std::hint::black_box;

use criterion::{BatchSize, Criterion};
use littermate::merge::{Choices, Merge};
use littermate_benches::profiles::{self, Case};

pub(crate) fn bench(criterion: &mut Criterion) {
    let Case { clinic, opened, selected, surface } = &profiles::eligible();
    let (book, now) = (profiles::book(), profiles::now());
    let book = book.index().expect("a book");
    let merge = Merge::new(clinic, opened, selected, &book, *surface);
    let eligible = merge.eligible().expect("an eligible pair");
    let nothing = Choices::default();
    let everything = eligible.options().expect("options").defaults();
    let plan = eligible.plan(&everything, now).expect("a plan");
    let ticket = plan.ticket();
    let (stamp, undo_stamp) = (profiles::stamp(), profiles::undo_stamp());
    let outcome = plan.clone().apply(stamp.clone()).expect("an outcome");
    let mut group = criterion.benchmark_group("merge");

    group.bench_function("check", |bencher| bencher.iter(|| black_box(merge).eligible()));
    group.bench_function("options", |bencher| {
        bencher.iter(|| black_box(&eligible).options());
    });
    group.bench_function("plan, nothing chosen", |bencher| {
        bencher.iter(|| black_box(&eligible).plan(black_box(&nothing), now));
    });
    group.bench_function("plan, everything chosen", |bencher| {
        bencher.iter(|| black_box(&eligible).plan(black_box(&everything), now));
    });
    group.bench_function("check and plan", |bencher| {
        bencher.iter(|| {
            let eligible = black_box(merge).eligible().expect("an eligible pair");
            eligible.plan(black_box(&everything), now)
        });
    });
    group.bench_function("ticket", |bencher| bencher.iter(|| black_box(&plan).ticket()));
    group.bench_function("check, plan and ticket", |bencher| {
        bencher.iter(|| {
            let eligible = black_box(merge).eligible().expect("an eligible pair");
            let plan = eligible.plan(black_box(&everything), now).expect("a plan");
            let ticket = plan.ticket();
            (plan, ticket)
        });
    });
    group.bench_function("Plan::apply", |bencher| {
        bencher.iter_batched(
            || (plan.clone(), stamp.clone()),
            |(plan, stamp)| plan.apply(stamp),
            BatchSize::SmallInput,
        );
    });
    group.bench_function("Ticket::apply", |bencher| {
        bencher.iter_batched(
            || stamp.clone(),
            |stamp| black_box(&ticket).apply(clinic, opened, selected, &book, None, stamp),
            BatchSize::SmallInput,
        );
    });
    group.bench_function("MergeRecord::undo", |bencher| {
        bencher.iter_batched(
            || undo_stamp.clone(),
            |stamp| black_box(&outcome.record).undo(&outcome.survivor, &outcome.retired, stamp),
            BatchSize::SmallInput,
        );
    });
}
