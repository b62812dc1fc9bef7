//! Eligibility of one pair, compared with the same check by hand.

use std::hint::black_box;

use criterion::Criterion;
use littermate::merge::{Merge, Pair};
use littermate::model::contact_book::ContactIndex;
use littermate_benches::by_hand;
use littermate_benches::profiles::{self, Case};

pub(crate) fn bench(criterion: &mut Criterion) {
    for (name, case) in [
        ("eligible", profiles::eligible()),
        ("blocked once", profiles::blocked_once()),
        ("blocked by everything", profiles::blocked_by_everything()),
    ] {
        one(criterion, name, &case);
    }
}

fn one(criterion: &mut Criterion, name: &str, case: &Case) {
    let mut group = criterion.benchmark_group(format!("eligibility/{name}"));
    let given = || black_box((&case.clinic, &case.opened, &case.selected, case.surface));

    group.bench_function("by hand, yes or no", |bencher| {
        bencher.iter(|| {
            let (clinic, opened, selected, surface) = given();
            by_hand::may_merge(clinic, opened, selected, surface)
        });
    });
    group.bench_function("by hand, first reason", |bencher| {
        bencher.iter(|| {
            let (clinic, opened, selected, surface) = given();
            by_hand::first_reason(clinic, opened, selected, surface)
        });
    });
    group.bench_function("by hand, list of reasons", |bencher| {
        bencher.iter(|| {
            let (clinic, opened, selected, surface) = given();
            by_hand::reasons(clinic, opened, selected, surface)
        });
    });
    group.bench_function("by hand, list of sentences", |bencher| {
        bencher.iter(|| {
            let (clinic, opened, selected, surface) = given();
            by_hand::sentences(clinic, opened, selected, surface)
        });
    });
    group.bench_function("Pair::verdict", |bencher| {
        bencher.iter(|| {
            let (clinic, opened, selected, surface) = given();
            Pair::new(clinic, opened, selected, surface).verdict()
        });
    });
    group.bench_function("Pair::eligible", |bencher| {
        bencher.iter(|| {
            let (clinic, opened, selected, surface) = given();
            Pair::new(clinic, opened, selected, surface).eligible()
        });
    });
    group.bench_function("Pair::blockers", |bencher| {
        bencher.iter(|| {
            let (clinic, opened, selected, surface) = given();
            Pair::new(clinic, opened, selected, surface).blockers()
        });
    });
    let book = ContactIndex::EMPTY;
    group.bench_function("Merge::eligible", |bencher| {
        bencher.iter(|| {
            let (clinic, opened, selected, surface) = given();
            Merge::new(clinic, opened, selected, &book, surface).eligible()
        });
    });
}
