//! Runs one step a given number of times, so that its instructions can be counted:
//!
//! ```text
//! cargo build --release -p littermate-benches --bin instructions
//! valgrind --tool=callgrind --callgrind-out-file=/dev/null target/release/instructions plan 2000
//! ```
//!
//! A run also counts the start of the process and the creation of the input. The cost of one call is therefore the difference
//! between two runs with different counts, divided by the difference of the counts. Unlike a time, it does not depend on other
//! processes.

use std::error::Error;
use std::hint::black_box;
use std::process::ExitCode;

use littermate::api;
use littermate::merge::{Choices, Merge, Pair};
use littermate::model::client::ClientFacts;
use littermate_benches::profiles::{self, Case};
use serde_json::{Value, json};

const USAGE: &str = "\
Usage: instructions STEP COUNT

Steps:
  eligibility        Pair::check of an eligible pair
  blockers           Pair::blockers of a pair with every blocker that can hold at once
  plan               check, plan and ticket, with nothing chosen
  undo               MergeRecord::undo, right after the merge
  json-eligibility   merge.eligibility through the JSON API
  json-plan          merge.plan through the JSON API
";

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let [step, count] = args.as_slice() else {
        eprint!("{USAGE}");
        return ExitCode::from(2);
    };
    match count.parse().map_err(Into::into).and_then(|count| repeat(step, count)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}\n\n{USAGE}");
            ExitCode::from(2)
        }
    }
}

fn repeat(step: &str, count: u32) -> Result<(), Box<dyn Error>> {
    match step {
        "eligibility" => {
            let Case { clinic, opened, selected, surface } = &profiles::eligible();
            for _ in 0..count {
                let pair = Pair::new(black_box(clinic), black_box(opened), black_box(selected), *surface);
                black_box(pair.eligible()).map_err(|blockers| format!("{blockers:?}"))?;
            }
        }
        "blockers" => {
            let Case { clinic, opened, selected, surface } = &profiles::blocked_by_everything();
            for _ in 0..count {
                let pair = Pair::new(black_box(clinic), black_box(opened), black_box(selected), *surface);
                black_box(pair.blockers());
            }
        }
        "plan" => {
            let Case { clinic, opened, selected, surface } = &profiles::eligible();
            let (choices, book) = (Choices::default(), profiles::book());
            let book = book.index()?;
            for _ in 0..count {
                let (clinic, opened, selected) = black_box((clinic, opened, selected));
                let merge = Merge::new(clinic, opened, selected, black_box(&book), *surface);
                let eligible = merge.eligible().map_err(|blocked| format!("{blocked:?}"))?;
                let plan = eligible.plan(black_box(&choices), profiles::now());
                let plan = plan.map_err(|problems| format!("{problems:?}"))?;
                black_box(plan.ticket());
            }
        }
        "undo" => {
            let Case { clinic, opened, selected, surface } = &profiles::eligible();
            let book = profiles::book();
            let book = book.index()?;
            let merge = Merge::new(clinic, opened, selected, &book, *surface);
            let eligible = merge.eligible().map_err(|blocked| format!("{blocked:?}"))?;
            let plan = eligible.plan(&Choices::default(), profiles::now());
            let plan = plan.map_err(|problems| format!("{problems:?}"))?;
            let merged = plan.apply(profiles::stamp())?;
            let stamp = profiles::undo_stamp();
            for _ in 0..count {
                let undone = black_box(&merged.record).undo(&merged.survivor, &merged.retired, stamp.clone());
                black_box(undone)?;
            }
        }
        "json-eligibility" => {
            let Case { clinic, opened, selected, surface } = &profiles::eligible();
            let (opened, selected) = (ClientFacts::from(opened.facts()), ClientFacts::from(selected.facts()));
            let input =
                json!({ "clinic": clinic, "opened": opened, "selected": selected, "surface": surface });
            call("merge.eligibility", &input, count)?;
        }
        "json-plan" => {
            let Case { clinic, opened, selected, surface } = &profiles::eligible();
            let input = json!({
                "clinic": clinic, "opened": opened, "selected": selected, "contactBook": profiles::book(),
                "surface": surface, "now": profiles::now(),
            });
            call("merge.plan", &input, count)?;
        }
        _ => return Err(format!("unknown step: {step}").into()),
    }
    Ok(())
}

fn call(operation: &str, input: &Value, count: u32) -> Result<(), Box<dyn Error>> {
    let input = input.to_string();
    for _ in 0..count {
        black_box(api::call(operation, black_box(&input))).map_err(|error| format!("{error:?}"))?;
    }
    Ok(())
}
