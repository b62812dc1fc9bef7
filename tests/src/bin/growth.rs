//! Prints how the time of a call grows with each long list: `cargo run --release -p littermate-tests --bin growth`.
//!
//! Times are the best of seven calls. An exponent of 1 is linear growth, 2 is quadratic. Nothing is asserted, since times are
//! noisy.
//!
//! With three arguments it only makes calls, so that their instructions can be counted. Instruction counts do not depend on
//! other processes:
//!
//! ```text
//! valgrind --tool=cachegrind --cache-sim=no --cachegrind-out-file=/dev/null target/release/growth LIST LONG COUNT
//! ```
//!
//! `LIST` is the index of the list in the table, from 0. `LONG` is 0 for the short list and 1 for the long one. The cost of one
//! call is the difference between two runs with different counts, divided by the difference of the counts.

#![expect(clippy::float_arithmetic, reason = "computes a growth exponent")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use littermate::api;
use littermate_tests::Failed;
use littermate_tests::growing::LISTS;

fn main() -> Result<(), Failed> {
    let numbers: Vec<usize> = std::env::args().skip(1).map(|one| one.parse()).collect::<Result<_, _>>()?;
    match numbers.as_slice() {
        [] => table(),
        [list, long, count] => {
            let list = LISTS.get(*list).ok_or("unknown list")?;
            let inputs = list.inputs();
            let input = inputs.get(*long).ok_or("LONG must be 0 or 1")?;
            (0..*count).try_for_each(|_| call(list.operation, input))
        }
        _ => Err("expected no arguments, or LIST LONG COUNT".into()),
    }
}

fn table() -> Result<(), Failed> {
    println!("| operation | list | entries | time | entries | time | exponent |");
    println!("|---|---|---:|---:|---:|---:|---:|");
    for list in LISTS {
        let [short, long] = list.inputs();
        let (less, more) = (best(list.operation, &short)?, best(list.operation, &long)?);
        let exponent = (more.as_secs_f64() / less.as_secs_f64()).log(8.0);
        let (entries, eight_times) = (list.length, list.length.saturating_mul(8));
        println!(
            "| `{}` | {} | {entries} | {less:.1?} | {eight_times} | {more:.1?} | {exponent:.2} |",
            list.operation, list.name
        );
    }
    Ok(())
}

fn call(operation: &str, input: &str) -> Result<(), Failed> {
    black_box(api::call(operation, black_box(input)).map_err(|error| error.to_string())?);
    Ok(())
}

fn best(operation: &str, input: &str) -> Result<Duration, Failed> {
    let mut best = Duration::MAX;
    for _ in 0..7 {
        let start = Instant::now();
        call(operation, input)?;
        best = best.min(start.elapsed());
    }
    Ok(best)
}
