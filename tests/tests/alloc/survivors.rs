//! MERGE-46 over one long chain of merges: memory and answer in proportion to the input. How they grow is with the other lists.

use allocation_counter::measure;
use littermate::api;
use littermate_tests::growing::LISTS;

#[test]
fn a_chain_of_any_length_takes_memory_in_proportion() {
    let resolve = LISTS.iter().find(|list| list.operation == "clients.resolve").unwrap();
    for input in resolve.inputs() {
        let mut answer = 0;
        let allocated = measure(|| answer = api::call("clients.resolve", &input).unwrap().len());
        assert!(answer < 2 * input.len(), "{answer} bytes out for {} in", input.len());
        let (input, peak) = (u64::try_from(input.len()).unwrap(), allocated.bytes_max);
        assert!(peak < 8 * input, "{peak} bytes at once for {input} in");
    }
}
