//! Prints how the time of a call grows with each long list: `cargo run --release -p littermate-tests --bin growth`.
//!
//! Times are the best of seven calls. An exponent of 1 is linear growth, 2 is quadratic. Nothing is asserted: machines are noisy.

#![expect(clippy::float_arithmetic, reason = "an exponent of two times")]

use std::hint::black_box;
use std::time::{Duration, Instant};

use littermate::api;
use littermate_tests::Failed;
use littermate_tests::growing::LISTS;

fn main() -> Result<(), Failed> {
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

fn best(operation: &str, input: &str) -> Result<Duration, Failed> {
    let mut best = Duration::MAX;
    for _ in 0..7 {
        let start = Instant::now();
        black_box(api::call(operation, black_box(input)).map_err(|error| error.to_string())?);
        best = best.min(start.elapsed());
    }
    Ok(best)
}
