//! Allocations of errors: peak memory is at most three times the input, and problems after the hundredth add no allocations.

use std::hint::black_box;

use allocation_counter::{AllocationInfo, measure};
use littermate::api;

/// The number of entries in a list: as many as a debug build parses in a second.
const ENTRIES: usize = 20_000;

/// The maximum number of allocations of an error with 100 problems, whatever the length of the list: 1,831 were measured, plus
/// a quarter.
const MAX_ALLOCATIONS: u64 = 2_290;

/// A kind of fault, and the replacement in the JSON that makes each entry invalid in one place.
type Way = (&'static str, &'static str, &'static str);

const SERVICE: &str = r#"{"id":"service-{n}","pet":"pet-{n}","name":"Rabies booster","due":{"type":"on","date":"2026-03-01"},"completed":false}"#;
const SERVICES_WRONG: [Way; 4] = [
    ("an invalid nested value in each", r#""date":"2026-03-01""#, r#""date":"2026-13-01""#),
    ("a missing field in each", r#""name":"Rabies booster","#, ""),
    ("an unknown field in each", r#""pet":"#, r#""color":1,"pet":"#),
    ("a duplicate field in each", r#""pet":"#, r#""pet":"first","pet":"#),
];

const RESULT: &str = r#"{"id":"client-{n}","clinic":"clinic-1","status":{"type":"active"},"pims":{"type":"in-pims","record":"record-{n}"},"activeConversation":{"type":"none"},"loyaltyPoints":5,"memberships":[{"id":"m","status":"ended"}]}"#;
const RESULTS_WRONG: [Way; 4] = [
    ("an invalid nested value in each", r#""status":"ended""#, r#""status":"over""#),
    ("a missing field in each", r#""loyaltyPoints":5,"#, ""),
    ("an unknown field in each", r#""pims":"#, r#""color":1,"pims":"#),
    ("a duplicate field in each", r#""clinic":"#, r#""clinic":"first","clinic":"#),
];

fn list(entry: &str) -> String {
    let entries: Vec<String> = (0..ENTRIES).map(|index| entry.replace("{n}", &index.to_string())).collect();
    entries.join(",")
}

fn services(entry: &str) -> String {
    format!(r#"{{"today":"2026-03-01","services":[{}]}}"#, list(entry))
}

fn results(entry: &str) -> String {
    let opened = RESULT.replace("{n}", "opened");
    let clinic = r#"{"id":"clinic-1","pims":{"type":"avimark"},"region":"US"}"#;
    format!(r#"{{"clinic":{clinic},"opened":{opened},"results":[{}],"surface":"desktop"}}"#, list(entry))
}

fn refused(operation: &str, way: &str, input: &str, more: usize) -> AllocationInfo {
    let info = measure(|| {
        let refusal = api::call(operation, black_box(input)).unwrap_err();
        let found = (refusal.problems.len(), usize::try_from(refusal.more_problems.get()).unwrap());
        assert_eq!(found, (100, more), "{operation}, {way}");
        black_box(refusal);
    });
    let limit = u64::try_from(input.len()).unwrap().saturating_mul(3);
    let (peak, count) = (info.bytes_max, info.count_total);
    println!("{operation}, {way}: {peak} peak bytes for {}, {count} allocations", input.len());
    assert!(peak <= limit, "{operation}, {way}: {peak} peak bytes for {}", input.len());
    assert!(count <= MAX_ALLOCATIONS, "{operation}, {way}: {count} allocations");
    info
}

#[test]
fn an_invalid_list_is_rejected_within_three_times_its_size() {
    for (way, from, to) in SERVICES_WRONG {
        let input = services(&SERVICE.replace(from, to));
        refused("reminder.classify", way, &input, ENTRIES - 100);
    }
    for (way, from, to) in RESULTS_WRONG {
        let input = results(&RESULT.replace(from, to));
        refused("merge.search", way, &input, ENTRIES - 100);
    }
}
