//! What a refusal allocates: never more than three times the input at once, and nothing for each problem beyond the hundredth.

use std::hint::black_box;

use allocation_counter::{AllocationInfo, measure};
use littermate::api;

/// Entries of a list: as many as a debug build reads in a second.
const ENTRIES: usize = 20_000;

/// Allocations of a refusal of 100 problems, whatever the length of the list: what was measured, 1,326, and a quarter.
const REFUSAL: u64 = 1_660;

/// A way to be wrong, and what is put in place of what, to make each entry wrong in one place.
type Way = (&'static str, &'static str, &'static str);

const SERVICE: &str = r#"{"id":"service-{n}","pet":"pet-{n}","name":"Rabies booster","due":{"type":"on","date":"2026-03-01"},"completed":false}"#;
const SERVICES_WRONG: [Way; 4] = [
    ("a wrong value deep in each", r#""date":"2026-03-01""#, r#""date":"2026-13-01""#),
    ("a field missing in each", r#""name":"Rabies booster","#, ""),
    ("an unknown field in each", r#""pet":"#, r#""color":1,"pet":"#),
    ("a field twice in each", r#""pet":"#, r#""pet":"first","pet":"#),
];

const RESULT: &str = r#"{"id":"client-{n}","clinic":"clinic-1","status":{"type":"active"},"pims":{"type":"in-pims","record":"record-{n}"},"activeConversation":{"type":"none"},"loyaltyPoints":5,"memberships":[{"id":"m","status":"ended"}]}"#;
const RESULTS_WRONG: [Way; 4] = [
    ("a wrong value deep in each", r#""status":"ended""#, r#""status":"over""#),
    ("a field missing in each", r#""loyaltyPoints":5,"#, ""),
    ("an unknown field in each", r#""pims":"#, r#""color":1,"pims":"#),
    ("a field twice in each", r#""clinic":"#, r#""clinic":"first","clinic":"#),
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
    let most = u64::try_from(input.len()).unwrap().saturating_mul(3);
    let (peak, count) = (info.bytes_max, info.count_total);
    println!("{operation}, {way}: {peak} bytes at once for {}, {count} allocations", input.len());
    assert!(peak <= most, "{operation}, {way}: {peak} bytes at once for {}", input.len());
    assert!(count <= REFUSAL, "{operation}, {way}: {count} allocations");
    info
}

#[test]
fn a_wrong_list_is_refused_within_three_times_its_length() {
    for (way, from, to) in SERVICES_WRONG {
        let input = services(&SERVICE.replace(from, to));
        refused("reminder.classify", way, &input, ENTRIES - 100);
    }
    for (way, from, to) in RESULTS_WRONG {
        let input = results(&RESULT.replace(from, to));
        refused("merge.search", way, &input, ENTRIES - 100);
    }
}
