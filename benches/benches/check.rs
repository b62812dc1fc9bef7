//! Validates a whole draft, with three phone numbers and four pets.

use std::hint::black_box;

use criterion::{BatchSize, Criterion};
use littermate::api;
use littermate_benches::profiles;
use serde_json::json;

pub(crate) fn bench(criterion: &mut Criterion) {
    let (clinic, draft) = (profiles::clinic(), profiles::draft());
    let text = json!({ "clinic": clinic, "draft": draft }).to_string();
    let mut group = criterion.benchmark_group("clients.check");

    group.bench_function("typed", |bencher| {
        bencher.iter_batched(
            || draft.clone(),
            |draft| draft.check(black_box(&clinic)),
            BatchSize::SmallInput,
        );
    });
    group.bench_function("api", |bencher| {
        bencher.iter(|| api::call("clients.check", black_box(&text)));
    });
}
