//! The output for programs (`--json`): one JSON object.

use littermate::merge::{Choices, Merge, MergeOptions, MergeOutput, MergeReview, Ticket};
use littermate::model::client::DraftNotice;
use serde::Serialize;

use super::Failure;
use super::args::Args;
use super::case::Case;
use crate::Run;

#[derive(Serialize)]
struct Output<'a> {
    notices: Notices<'a>,
    #[serde(flatten)]
    result: Result,
}

/// The notices of each profile. Their paths are those of `clients.check`.
#[derive(Serialize)]
struct Notices<'a> {
    opened: &'a [DraftNotice],
    selected: &'a [DraftNotice],
}

#[derive(Serialize)]
#[serde(untagged)]
enum Result {
    Planned { options: Box<MergeOptions>, plan: Box<MergeReview>, ticket: Box<Ticket> },
    Applied { outcome: Box<MergeOutput> },
}

/// Serializes a value as indented JSON.
pub(super) fn pretty(value: &impl Serialize) -> String {
    serde_json::to_string_pretty(value).map_or_else(|error| error.to_string(), |text| text + "\n")
}

pub(super) fn merge(case: &Case, choices: &Choices, args: &Args) -> Run {
    match steps(case, choices, args) {
        Ok(result) => {
            let notices = Notices { opened: &case.opened.notices, selected: &case.selected.notices };
            Run { stdout: pretty(&Output { notices, result }), ..Run::default() }
        }
        Err(failure) => failure.as_run(true),
    }
}

fn steps(case: &Case, choices: &Choices, args: &Args) -> std::result::Result<Result, Failure> {
    case.with_merge(|merge| run(merge, case, choices, args))?
}

fn run(
    merge: Merge<'_>,
    case: &Case,
    choices: &Choices,
    args: &Args,
) -> std::result::Result<Result, Failure> {
    let eligible = merge.eligible().map_err(Failure::blocked)?;
    let plan = eligible.plan(choices, case.now).map_err(|problems| Failure::choices(args, problems))?;
    if let Some(stamp) = &args.apply {
        let outcome = Box::new(plan.apply(stamp.clone()).map_err(Failure::stamp)?);
        return Ok(Result::Applied { outcome });
    }
    Ok(Result::Planned {
        options: Box::new(eligible.options().map_err(Failure::pair)?),
        plan: Box::new(plan.review().clone()),
        ticket: Box::new(plan.ticket()),
    })
}
