//! What it costs to be told everything that is wrong with an input, beside the same input accepted.

use std::hint::black_box;

use criterion::Criterion;
use littermate::client::ClientFacts;
use littermate::door;
use littermate_benches::profiles::{self, Case};
use littermate_benches::results;
use serde_json::{Value, json};

pub(crate) fn bench(criterion: &mut Criterion) {
    let Case { clinic, opened, selected, surface } = profiles::eligible();
    let (opened_facts, selected_facts) =
        (ClientFacts::from(opened.facts()), ClientFacts::from(selected.facts()));

    let eligibility =
        json!({ "clinic": clinic, "opened": opened_facts, "selected": selected_facts, "surface": surface });
    one(criterion, "merge.eligibility", eligibility, "/selected/loyaltyPoints");

    let plan = json!({ "clinic": clinic, "opened": opened, "selected": selected, "surface": surface });
    one(criterion, "merge.plan", plan, "/selected/pets/3/status");

    let search = json!({
        "clinic": clinic, "opened": opened_facts, "results": results::results(1_000), "surface": surface,
    });
    one(criterion, "merge.search of 1,000", search, "/results/999/loyaltyPoints");
}

/// The input as it is, and with a value of the wrong type at the place given.
fn one(criterion: &mut Criterion, name: &str, mut input: Value, place: &str) {
    let operation = name.split(' ').next().unwrap_or(name);
    let accepted = input.to_string();
    *input.pointer_mut(place).expect("a place in the input") = Value::Bool(true);
    let refused = input.to_string();
    assert!(door::call(operation, &accepted).is_ok());
    assert_eq!(door::call(operation, &refused).map_err(|refusal| refusal.path), Err(place.to_owned()));

    let mut group = criterion.benchmark_group(format!("refusals/{name}"));
    group.bench_function("accepted", |bencher| {
        bencher.iter(|| door::call(operation, black_box(&accepted)));
    });
    group.bench_function("refused", |bencher| {
        bencher.iter(|| door::call(operation, black_box(&refused)));
    });
}
