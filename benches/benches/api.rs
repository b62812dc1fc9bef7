//! The JSON API compared with the typed call, and with `serde_json` alone for parsing the input and writing the output.

use std::hint::black_box;

use criterion::Criterion;
use littermate::api::{self};
use littermate::merge::ops::{
    MergeEligibilityInput, MergeEligibilityOutput, MergePlanInput, MergePlanOutput,
};
use littermate::merge::{Choices, Merge, MergePolicy, Pair};
use littermate::model::client::ClientFacts;
use littermate_benches::profiles::{self, Case};
use serde::de::DeserializeOwned;
use serde_json::{from_str, to_string};

pub(crate) fn bench(criterion: &mut Criterion) {
    eligibility(criterion, "eligible", profiles::eligible());
    eligibility(criterion, "blocked once", profiles::blocked_once());
    plan(criterion);
}

fn eligibility(criterion: &mut Criterion, name: &str, case: Case) {
    let input = MergeEligibilityInput {
        clinic: case.clinic,
        opened: ClientFacts::from(case.opened.facts()),
        selected: ClientFacts::from(case.selected.facts()),
        surface: case.surface,
        policy: MergePolicy::default(),
    };
    let typed = |input: &MergeEligibilityInput| {
        let pair = Pair::new(&input.clinic, &input.opened, &input.selected, input.surface);
        pair.policy(input.policy).blockers()
    };
    let text = to_string(&input).expect("JSON");
    let output: MergeEligibilityOutput = call("merge.eligibility", &text);
    let mut group = criterion.benchmark_group(format!("api/merge.eligibility, {name}"));

    group.bench_function("typed", |bencher| bencher.iter(|| typed(black_box(&input))));
    group.bench_function("serde_json parses the input", |bencher| {
        bencher.iter(|| from_str::<MergeEligibilityInput>(black_box(&text)));
    });
    group.bench_function("serde_json writes the output", |bencher| {
        bencher.iter(|| to_string(black_box(&output)));
    });
    group.bench_function("api", |bencher| {
        bencher.iter(|| api::call("merge.eligibility", black_box(&text)));
    });
}

fn plan(criterion: &mut Criterion) {
    let case = profiles::eligible();
    let input = MergePlanInput {
        clinic: case.clinic,
        opened: case.opened,
        selected: case.selected,
        contact_book: profiles::book(),
        surface: case.surface,
        policy: MergePolicy::default(),
        choices: Choices::default(),
        now: profiles::now(),
    };
    let typed = |input: &MergePlanInput| {
        let book = input.contact_book.index().expect("a book");
        let merge = Merge::new(&input.clinic, &input.opened, &input.selected, &book, input.surface);
        let eligible = merge.eligible().expect("an eligible pair");
        eligible.plan(&input.choices, input.now).expect("a plan").into_review_and_ticket()
    };
    let text = to_string(&input).expect("JSON");
    let output: MergePlanOutput = call("merge.plan", &text);
    let mut group = criterion.benchmark_group("api/merge.plan");

    group.bench_function("typed", |bencher| bencher.iter(|| typed(black_box(&input))));
    group.bench_function("serde_json parses the input", |bencher| {
        bencher.iter(|| from_str::<MergePlanInput>(black_box(&text)));
    });
    group.bench_function("serde_json writes the output", |bencher| {
        bencher.iter(|| to_string(black_box(&output)));
    });
    group.bench_function("api", |bencher| {
        bencher.iter(|| api::call("merge.plan", black_box(&text)));
    });
}

/// Calls the JSON API and parses the output.
fn call<O: DeserializeOwned>(operation: &str, input: &str) -> O {
    from_str(&api::call(operation, input).expect("a valid input")).expect("an output")
}
