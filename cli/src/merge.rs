//! `littermate merge`: the review of a merge of the two profiles in a file, from eligibility to what the host must do.

mod args;
mod before_after;
mod blocked;
mod case;
mod choices;
mod json;
mod offered;
mod people;
mod refused;
mod review;
mod words;

use lexopt::Parser;

use crate::Run;
use args::{Args, Asked, HELP};
use case::Case;
use refused::Refused;

pub(crate) fn run(parser: Parser) -> Run {
    match Args::read(parser) {
        Ok(Asked::Help) => Run::printed(HELP),
        Ok(Asked::Merge(args)) => merge(&args),
        Err(error) => Run::misused(error, HELP),
    }
}

fn merge(args: &Args) -> Run {
    let read = Case::read(args.file.as_deref()).and_then(|case| {
        let choices = choices::read(args.choose.as_deref(), &case)?;
        Ok((case, choices))
    });
    match read {
        Ok((case, choices)) if args.json => json::merge(&case, &choices, args),
        Ok((case, choices)) => people::merge(&case, &choices, args),
        Err(refused) => refused.as_run(args.json),
    }
}
