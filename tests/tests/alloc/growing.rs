//! The lists of clients, chains, time lines and messages: memory and answer grow as the list does.

use allocation_counter::measure;
use littermate::api;
use littermate_tests::growing::{GrowingList, LISTS, MOST};

/// What a call takes: bytes at once, allocations, and the answer's length.
fn taken(list: &GrowingList, input: &str) -> [u64; 3] {
    let mut answer = 0;
    let allocated = measure(|| {
        answer =
            api::call(list.operation, input).unwrap_or_else(|error| panic!("{}: {error}", list.name)).len();
    });
    [allocated.bytes_max, allocated.count_total, u64::try_from(answer).unwrap()]
}

#[test]
fn no_list_takes_more_than_its_length_calls_for() {
    for list in LISTS {
        let [short, long] = list.inputs().map(|input| taken(&list, &input));
        for (what, (less, more)) in ["bytes at once", "allocations", "bytes of the answer"]
            .into_iter()
            .zip(short.into_iter().zip(long))
        {
            println!("{} ({}): {less} to {more} {what}", list.operation, list.name);
            assert!(
                more < MOST.saturating_mul(less),
                "{} ({}): {less} grows to {more} {what}",
                list.operation,
                list.name
            );
        }
    }
}
