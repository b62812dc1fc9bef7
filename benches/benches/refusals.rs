//! The cost of reporting every problem of an input, compared with accepting the same input.

use std::hint::black_box;
use std::time::{Duration, Instant};

use criterion::{Criterion, SamplingMode};
use littermate::api;
use littermate::model::client::ClientFacts;
use littermate_benches::profiles::{self, Case};
use littermate_benches::results;
use littermate_benches::services::{MILLION, TODAY};
use serde_json::{Value, json};

pub(crate) fn bench(criterion: &mut Criterion) {
    let Case { clinic, opened, selected, surface } = profiles::eligible();
    let (opened_facts, selected_facts) =
        (ClientFacts::from(opened.facts()), ClientFacts::from(selected.facts()));

    let eligibility =
        json!({ "clinic": clinic, "opened": opened_facts, "selected": selected_facts, "surface": surface });
    one(criterion, "merge.eligibility", eligibility, "/selected/loyaltyPoints");

    let plan = json!({
        "clinic": clinic, "opened": opened, "selected": selected, "contactBook": profiles::book(),
        "surface": surface, "now": profiles::now(),
    });
    one(criterion, "merge.plan", plan, "/selected/pets/3/status");

    let search = json!({
        "clinic": clinic, "opened": opened_facts, "results": results::results(1_000), "surface": surface,
    });
    one(criterion, "merge.search of 1,000", search, "/results/999/loyaltyPoints");

    list(criterion, "reminder.classify", &SERVICES_WRONG, || {
        let services = serde_json::to_string(&*MILLION).expect("a list");
        (format!(r#"{{"today":"{TODAY}","services":"#), services, "}".to_owned())
    });
    list(criterion, "merge.search", &RESULTS_WRONG, || {
        let results = serde_json::to_string(&results::results(1_000_000)).expect("a list");
        let others = json!({ "clinic": clinic, "opened": opened_facts, "surface": surface }).to_string();
        (r#"{"results":"#.to_owned(), results, others.replacen('{', ",", 1))
    });
}

/// A kind of fault, and the replacements in the JSON of a list that make each entry invalid in one place.
type Way = (&'static str, &'static [(&'static str, &'static str)]);

const SERVICES_WRONG: [Way; 4] = [
    (
        "an invalid nested value in each",
        &[(r#""date":"2"#, r#""date":"x"#), (r#""type":"undated""#, r#""type":7"#)],
    ),
    ("a missing field in each", &[(r#""name":"Rabies booster","#, "")]),
    ("an unknown field in each", &[(r#""pet":"#, r#""color":1,"pet":"#)]),
    ("a duplicate field in each", &[(r#""pet":"#, r#""pet":"first","pet":"#)]),
];

const RESULTS_WRONG: [Way; 4] = [
    (
        "an invalid nested value in each",
        &[(r#""activeConversation":{"type":"#, r#""activeConversation":{"type":7,"x":"#)],
    ),
    ("a missing field in each", &[(r#""clinic":"clinic-1","#, "")]),
    ("an unknown field in each", &[(r#""pims":"#, r#""color":1,"pims":"#)]),
    ("a duplicate field in each", &[(r#""clinic":"#, r#""clinic":"first","clinic":"#)]),
];

/// A valid list of 1,000,000 entries, and the same list with each entry invalid. Prints the ratio of the shortest times of this
/// run, for rejecting the invalid list and accepting the valid one.
fn list(
    criterion: &mut Criterion,
    operation: &str,
    ways: &[Way],
    make: impl Fn() -> (String, String, String),
) {
    let mut group = criterion.benchmark_group(format!("refusals/{operation} of 1,000,000"));
    group.sample_size(10).sampling_mode(SamplingMode::Flat);
    let mut right = None;
    for (name, replaced) in [("accepted", [].as_slice())].into_iter().chain(ways.iter().copied()) {
        let mut shortest: Option<Duration> = None;
        group.bench_function(name, |bencher| {
            let (before, list, after) = make();
            let list = replaced.iter().fold(list, |list, (from, to)| list.replace(from, to));
            let input = before + &list + &after;
            drop(list);
            let more = api::call(operation, &input).err().map(|refusal| refusal.more_problems.get());
            assert_eq!(more, (!replaced.is_empty()).then_some(999_900), "{name}");
            bencher.iter_custom(|times| {
                let mut all = Duration::ZERO;
                for _ in 0..times {
                    let started = Instant::now();
                    drop(black_box(api::call(operation, black_box(&input))));
                    let time = started.elapsed();
                    shortest = Some(shortest.map_or(time, |known| known.min(time)));
                    all = all.saturating_add(time);
                }
                all
            });
        });
        right = right.or(shortest);
        let percent = shortest
            .zip(right)
            .and_then(|(time, right)| time.as_micros().saturating_mul(100).checked_div(right.as_micros()));
        if let Some(percent) = percent {
            println!("{operation}, {name}: {percent}% of the time of the valid list");
        }
    }
}

/// The input unchanged, and with a value of the wrong type at the pointer.
fn one(criterion: &mut Criterion, name: &str, mut input: Value, pointer: &str) {
    let operation = name.split(' ').next().unwrap_or(name);
    let accepted = input.to_string();
    *input.pointer_mut(pointer).expect("a pointer into the input") = Value::Bool(true);
    let refused = input.to_string();
    assert!(api::call(operation, &accepted).is_ok());
    assert_eq!(api::call(operation, &refused).map_err(|error| error.path), Err(pointer.to_owned()));

    let mut group = criterion.benchmark_group(format!("refusals/{name}"));
    group.bench_function("accepted", |bencher| {
        bencher.iter(|| api::call(operation, black_box(&accepted)));
    });
    group.bench_function("refused", |bencher| {
        bencher.iter(|| api::call(operation, black_box(&refused)));
    });
}
