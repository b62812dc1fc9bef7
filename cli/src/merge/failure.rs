//! The errors of a run: an invalid file, invalid choices, or blockers.

use littermate::limits;
use littermate::merge::{Blocker, Blockers};
use littermate::problem::{Problem, Problems};
use serde::Serialize;

use super::args::Args;
use super::{json, labels};
use crate::Run;
use crate::page::Page;
use crate::table::Table;

/// Why a merge could not be reviewed or applied. With `--json`, it is printed as JSON.
#[derive(Debug, Serialize)]
pub(super) struct Failure {
    /// An English sentence.
    detail: String,
    /// The problems, at most 100 for each call of the library. Their paths refer to the file that `detail` names.
    problems: Vec<Problem>,
    /// The blockers of the merge; empty if the merge is not blocked.
    blockers: Vec<Blocker>,
}

impl Failure {
    pub(super) fn message(detail: String) -> Self {
        Self { detail, problems: Vec::new(), blockers: Vec::new() }
    }

    pub(super) fn problems(source: &str, problems: Vec<Problem>) -> Self {
        let count = match problems.len() {
            1 => "1 problem".to_owned(),
            // The library reports at most this many problems for each input.
            count if count >= limits::PROBLEMS => format!("At least {count} problems"),
            count => format!("{count} problems"),
        };
        Self { detail: format!("{count} in {source}."), problems, blockers: Vec::new() }
    }

    /// A file that serde cannot parse, with the problems that the library reports. Only serde reports some duplicate keys.
    pub(super) fn shape(path: &str, error: &serde_json::Error, problems: Vec<Problem>) -> Self {
        if problems.is_empty() {
            Self::message(format!("{path} cannot be parsed: {error}."))
        } else {
            Self::problems(path, problems)
        }
    }

    pub(super) fn choices(args: &Args, problems: Problems) -> Self {
        let source = args.choose.as_deref().unwrap_or("the choices");
        Self::problems(source, problems.into_vec())
    }

    /// The two profiles cannot form a valid merged profile.
    pub(super) fn pair(problems: Problems) -> Self {
        Self::problems("the two profiles", problems.into_vec())
    }

    pub(super) fn stamp(problems: Problems) -> Self {
        Self::problems("--merge-id", problems.into_vec())
    }

    pub(super) fn blocked(blockers: Blockers) -> Self {
        Self {
            detail: "These profiles cannot be merged.".to_owned(),
            problems: Vec::new(),
            blockers: blockers.into_vec(),
        }
    }

    /// The run with this failure on stderr and exit status 1. As text, blockers are not repeated: stdout lists them.
    pub(super) fn as_run(&self, as_json: bool) -> Run {
        let stderr = match (as_json, self.blockers.as_slice()) {
            (true, _) => json::pretty(self),
            (false, []) => self.page(),
            (false, _) => String::new(),
        };
        Run { stderr, status: 1, ..Run::default() }
    }

    fn page(&self) -> String {
        let mut page = Page::default();
        page.unwrapped(&self.detail);
        for problem in &self.problems {
            let mut table = Table::new(["", ""]);
            let code = labels::wire_name(&problem.code);
            let rule = problem.rule.map(|rule| format!(", {rule}")).unwrap_or_default();
            let path = if problem.path.is_empty() { "whole document" } else { &problem.path };
            page.newline();
            page.unwrapped(&format!("{path} ({code}{rule})"));
            table.row([String::new(), problem.detail.clone()]);
            if let Some(given) = &problem.given {
                table.row(["actual".to_owned(), given.clone()]);
            }
            if !problem.allowed.is_empty() {
                table.row(["allowed".to_owned(), problem.allowed.join(", ")]);
            }
            table.row(["help".to_owned(), problem.help.clone()]);
            page.table(&table);
        }
        page.text()
    }
}
