//! MERGE-46 over one long chain of merges: memory and answer grow as the input does.

use allocation_counter::{AllocationInfo, measure};
use littermate::api;

/// Clients that were retired one into the next, and all asked about: the input, the answer's length, and what was allocated.
fn chain(clients: usize) -> (usize, usize, AllocationInfo) {
    let name = |index: usize| format!("client-{index:06}");
    let standing = |index: usize| {
        let survivor = name(index.saturating_add(1));
        let retired = format!(r#"{{"type":"retired","survivor":"{survivor}","merge":"merge-{index:06}"}}"#);
        format!(r#"{{"id":"{}","status":{retired}}}"#, name(index))
    };
    let last = format!(r#"{{"id":"{}","status":{{"type":"active"}}}}"#, name(clients));
    let standings: Vec<String> = (0..clients).map(standing).chain([last]).collect();
    let ask: Vec<String> = (0..clients).map(|index| format!("\"{}\"", name(index))).collect();
    let input = format!(
        r#"{{"clients":[{}],"ask":[{}],"pathOf":"{}"}}"#,
        standings.join(","),
        ask.join(","),
        name(0)
    );
    let mut answer = 0;
    let allocated = measure(|| answer = api::call("clients.resolve", &input).unwrap().len());
    (input.len(), answer, allocated)
}

#[test]
fn a_chain_of_any_length_takes_memory_in_proportion() {
    let (_, short_answer, short) = chain(2_500);
    let (input, answer, long) = chain(20_000);
    assert!(answer < 2 * input, "{answer} bytes out for {input} in");
    let (input, peak) = (u64::try_from(input).unwrap(), long.bytes_max);
    assert!(peak < 8 * input, "{peak} bytes at once for {input} in");
    let answers = [short_answer, answer].map(|length| u64::try_from(length).unwrap());
    for [less, more] in [[short.bytes_max, peak], [short.count_total, long.count_total], answers] {
        // Of eight times as many clients: 8 to the power of 1.2 is 12.1.
        assert!(more < 12 * less, "{less} grows to {more}");
    }
}
