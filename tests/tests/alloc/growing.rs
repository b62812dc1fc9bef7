//! Memory and output of clients, chains, timelines and messages grow in proportion to the length of their lists.

use allocation_counter::measure;
use littermate::api;
use littermate_tests::growing::{GrowingList, LISTS, MAX_GROWTH};

/// The cost of a call: peak bytes, allocations, and the length of the output.
fn cost(list: &GrowingList, input: &str) -> [u64; 3] {
    let mut answer = 0;
    let allocated = measure(|| {
        answer =
            api::call(list.operation, input).unwrap_or_else(|error| panic!("{}: {error}", list.name)).len();
    });
    [allocated.bytes_max, allocated.count_total, u64::try_from(answer).unwrap()]
}

#[test]
fn cost_grows_in_proportion_to_list_length() {
    for list in LISTS {
        let [short, long] = list.inputs().map(|input| cost(&list, &input));
        for (what, (less, more)) in
            ["peak bytes", "allocations", "bytes of output"].into_iter().zip(short.into_iter().zip(long))
        {
            println!("{} ({}): {less} to {more} {what}", list.operation, list.name);
            assert!(
                more < MAX_GROWTH.saturating_mul(less),
                "{} ({}): {less} grows to {more} {what}",
                list.operation,
                list.name
            );
        }
    }
}
