//! Why a merge was not reviewed or applied: an invalid file, or blockers.

use littermate::limits;
use littermate::merge::{Blocker, Blockers};
use littermate::problem::{Problem, Problems};
use serde::Serialize;

use super::args::Args;
use super::{json, words};
use crate::Run;
use crate::page::Page;
use crate::table::Table;

/// What is wrong with a file, or why the rules do not allow what it asks.
#[derive(Debug, Serialize)]
pub(super) struct Refused {
    /// A sentence.
    detail: String,
    /// The problems, at most 100 of each refusal; paths are those of the file that `detail` names.
    problems: Vec<Problem>,
    /// Every blocker.
    blockers: Vec<Blocker>,
}

impl Refused {
    pub(super) fn said(detail: String) -> Self {
        Self { detail, problems: Vec::new(), blockers: Vec::new() }
    }

    pub(super) fn problems(of: &str, problems: Vec<Problem>) -> Self {
        let count = match problems.len() {
            1 => "1 problem".to_owned(),
            // The library lists no more of one input.
            count if count >= limits::PROBLEMS => format!("at least {count} problems"),
            count => format!("{count} problems"),
        };
        Self {
            detail: format!("There is something wrong with {of}: {count}."),
            problems,
            blockers: Vec::new(),
        }
    }

    /// A file that serde does not take, with what the library says of it. A key that stands twice is seen by serde alone.
    pub(super) fn shape(path: &str, error: &serde_json::Error, problems: Vec<Problem>) -> Self {
        if problems.is_empty() {
            Self::said(format!("{path} cannot be read: {error}."))
        } else {
            Self::problems(path, problems)
        }
    }

    pub(super) fn choices(args: &Args, problems: Problems) -> Self {
        let of = args.choose.as_deref().unwrap_or("the choices");
        Self::problems(of, problems.into_vec())
    }

    /// The two can have no merged profile.
    pub(super) fn pair(problems: Problems) -> Self {
        Self::problems("the two profiles", problems.into_vec())
    }

    pub(super) fn stamp(problems: Problems) -> Self {
        Self::problems("--merge-id", problems.into_vec())
    }

    pub(super) fn blocked(blockers: Blockers) -> Self {
        Self {
            detail: "The two may not be merged.".to_owned(),
            problems: Vec::new(),
            blockers: blockers.into_vec(),
        }
    }

    /// On stderr, with status 1. Blockers are what people came to read: their page has shown them already.
    pub(super) fn as_run(&self, as_json: bool) -> Run {
        let stderr = match (as_json, self.blockers.as_slice()) {
            (true, _) => json::text(self),
            (false, []) => self.page(),
            (false, _) => String::new(),
        };
        Run { stderr, status: 1, ..Run::default() }
    }

    fn page(&self) -> String {
        let mut page = Page::default();
        page.whole(&self.detail);
        for problem in &self.problems {
            let mut table = Table::new(["", ""]);
            let code = words::code(&problem.code);
            let rule = problem.rule.map(|rule| format!(", {rule}")).unwrap_or_default();
            let path = if problem.path.is_empty() { "the whole" } else { &problem.path };
            page.gap();
            page.whole(&format!("{path} ({code}{rule})"));
            table.row([String::new(), problem.detail.clone()]);
            if let Some(given) = &problem.given {
                table.row(["given".to_owned(), given.clone()]);
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
