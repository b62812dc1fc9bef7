//! `littermate merge`: reviews the merge of the two profiles in a file, from eligibility to the actions for the host.

mod args;
mod before_after;
mod blocked;
mod case;
mod choices;
mod failure;
mod json;
mod labels;
mod options;
mod review;
mod text;

use lexopt::Parser;

use crate::Run;
use args::{Args, Command, HELP};
use case::Case;
use failure::Failure;

pub(crate) fn run(parser: Parser) -> Run {
    match Args::read(parser) {
        Ok(Command::Help) => Run::printed(HELP),
        Ok(Command::Merge(args)) => merge(&args),
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
        Ok((case, choices)) => text::merge(&case, &choices, args),
        Err(failure) => failure.as_run(args.json),
    }
}
