//! MERGE-46 over one long chain of merges: memory and output are proportional to the input. Their growth is tested with the
//! other lists.

use allocation_counter::measure;
use littermate::api;
use littermate_tests::growing::LISTS;

#[test]
fn a_chain_of_any_length_takes_memory_in_proportion() {
    let resolve = LISTS.iter().find(|list| list.operation == "clients.resolve").unwrap();
    for input in resolve.inputs() {
        let mut answer = 0;
        let allocated = measure(|| answer = api::call("clients.resolve", &input).unwrap().len());
        assert!(answer < 2 * input.len(), "{answer} bytes of output for {} of input", input.len());
        let (input, peak) = (u64::try_from(input.len()).unwrap(), allocated.bytes_max);
        assert!(peak < 8 * input, "{peak} peak bytes for {input} of input");
    }
}
