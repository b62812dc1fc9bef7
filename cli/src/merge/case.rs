//! The input file: a clinic, its contact book and two drafts of profiles. The library reports all problems of the file at once;
//! their paths are changed here so that they refer to the file.

use littermate::api;
use littermate::merge::{Merge, MergePolicy, MergeSurface};
use littermate::model::client::{ClientDraft, ClientsCheckOutput};
use littermate::model::clinic::Clinic;
use littermate::model::contact_book::{ContactBook, PhoneEntry};
use littermate::model::phone::Phone;
use littermate::model::time::Instant;
use littermate::problem::{Problem, ProblemCode};
use serde::Deserialize;
use serde_json::{Value, json};

use super::Failure;

/// The file that is reviewed without arguments.
const DEFAULT_FILE: &str = include_str!("../../../core/examples/files/avimark-opened-in-pims.json");

/// The content of the file, with both profiles validated.
pub(super) struct Case {
    pub(super) clinic: Clinic,
    pub(super) opened: ClientsCheckOutput,
    pub(super) selected: ClientsCheckOutput,
    pub(super) contact_book: ContactBook,
    pub(super) now: Instant,
    pub(super) surface: MergeSurface,
    pub(super) policy: MergePolicy,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "camelCase")]
struct File {
    clinic: Clinic,
    opened: ClientDraft,
    selected: ClientDraft,
    contact_book: ContactBook,
    now: Instant,
    #[serde(default = "desktop")]
    surface: MergeSurface,
    #[serde(default)]
    policy: MergePolicy,
}

const fn desktop() -> MergeSurface {
    MergeSurface::Desktop
}

impl Case {
    pub(super) fn read(path: Option<&str>) -> Result<Self, Failure> {
        let Some(path) = path else {
            return Self::parse("the built-in file", DEFAULT_FILE);
        };
        Self::parse(path, &read_file(path)?)
    }

    /// Runs a function with the merge of the two profiles. The contact book was validated when the file was read.
    pub(super) fn with_merge<T>(&self, run: impl FnOnce(Merge<'_>) -> T) -> Result<T, Failure> {
        let index = self.contact_book.index().map_err(Failure::stamp)?;
        let (opened, selected) = (&self.opened.client, &self.selected.client);
        Ok(run(Merge::new(&self.clinic, opened, selected, &index, self.surface).policy(self.policy)))
    }

    /// The entry of the contact book for a phone number.
    pub(super) fn entry(&self, phone: &Phone) -> Option<&PhoneEntry> {
        self.contact_book.phones.iter().find(|entry| Some(&entry.number) == phone.e164())
    }

    fn parse(path: &str, text: &str) -> Result<Self, Failure> {
        let file: File =
            serde_json::from_str(text).map_err(|error| Failure::shape(path, &error, explain(text)))?;
        let File { clinic, opened, selected, contact_book, now, surface, policy } = file;
        match (opened.check(&clinic), selected.check(&clinic), contact_book.index().is_ok()) {
            (Ok(opened), Ok(selected), true) => {
                Ok(Self { clinic, opened, selected, contact_book, now, surface, policy })
            }
            _ => Err(Failure::problems(path, explain(text))),
        }
    }
}

/// Reads a file as UTF-8.
pub(super) fn read_file(path: &str) -> Result<String, Failure> {
    std::fs::read_to_string(path)
        .map_err(|error| Failure::message(format!("{path} cannot be read: {error}.")))
}

/// All problems of the file, as the JSON API reports them: `merge.plan` for the file without the profiles, and `clients.check`
/// for each profile, which is a draft in the file.
fn explain(text: &str) -> Vec<Problem> {
    let mut problems = problems_of("merge.plan", text);
    problems.retain(|problem| {
        let in_a_profile = problem.path.starts_with("/opened/") || problem.path.starts_with("/selected/");
        let has_default = problem.path == "/surface" && problem.code == ProblemCode::MissingField;
        !in_a_profile && !has_default
    });
    let Ok(file) = serde_json::from_str::<Value>(text) else {
        return problems;
    };
    for side in ["opened", "selected"] {
        if let Some(draft @ Value::Object(_)) = file.get(side) {
            let input = json!({ "clinic": file.get("clinic"), "draft": draft });
            for problem in problems_of("clients.check", &input.to_string()) {
                let in_clinic = problem.path.starts_with("/clinic");
                match moved(&problem, "/draft", &format!("/{side}")) {
                    Some(problem) => problems.push(problem),
                    None if in_clinic && file.get("clinic").is_some() && !problems.contains(&problem) => {
                        problems.push(problem);
                    }
                    None => {}
                }
            }
        }
    }
    problems
}

/// The problems that an operation of the JSON API reports for an input; empty if it succeeds.
pub(super) fn problems_of(operation: &str, input: &str) -> Vec<Problem> {
    api::call(operation, input).err().map(|error| error.problems).unwrap_or_default()
}

/// The problem with the start of its path replaced; `None` if the path does not start with `from`.
pub(super) fn moved(problem: &Problem, from: &str, to: &str) -> Option<Problem> {
    let rest = problem.path.strip_prefix(from)?;
    let mut problem = problem.clone();
    problem.path = format!("{to}{rest}");
    Some(problem)
}
