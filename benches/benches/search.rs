//! One opened profile against 100,000 search results, in one call.

use std::hint::black_box;

use criterion::{Criterion, Throughput};
use littermate::merge::{Pair, Search};
use littermate::model::client::ClientFacts;
use littermate_benches::profiles::{self, Case};
use littermate_benches::{by_hand, results};

fn results() -> &'static [ClientFacts] {
    &results::HUNDRED_THOUSAND
}

pub(crate) fn bench(criterion: &mut Criterion) {
    let Case { clinic, opened, surface, .. } = &profiles::eligible();
    let mut group = criterion.benchmark_group("search of 100,000");
    group.sample_size(20);
    group.throughput(Throughput::Elements(100_000));

    group.bench_function("by hand, yes or no", |bencher| {
        bencher.iter(|| {
            let (clinic, opened, results, surface) = black_box((clinic, opened, results(), *surface));
            results.iter().filter(|result| by_hand::selectable(clinic, opened, result, surface)).count()
        });
    });
    group.bench_function("a Pair::verdict each", |bencher| {
        bencher.iter(|| {
            let (clinic, opened, results, surface) = black_box((clinic, opened, results(), *surface));
            results
                .iter()
                .filter(|result| Pair::new(clinic, opened, *result, surface).verdict().is_eligible())
                .count()
        });
    });
    group.bench_function("Search::verdicts", |bencher| {
        bencher.iter(|| {
            let (clinic, opened, results, surface) = black_box((clinic, opened, results(), *surface));
            Search::new(clinic, opened, surface)
                .verdicts(results)
                .filter(|verdict| verdict.is_eligible())
                .count()
        });
    });
    group.bench_function("Search::explain", |bencher| {
        bencher.iter(|| {
            let (clinic, opened, results, surface) = black_box((clinic, opened, results(), *surface));
            let search = Search::new(clinic, opened, surface);
            let explained: Vec<_> = results.iter().map(|result| search.explain(result)).collect();
            explained
        });
    });
}
