//! The file of a merge: a clinic, its contact book and two profiles as typed. Whatever is wrong with it is said by the library, all of it
//! at once, with paths that are right in the file.

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

use super::Refused;

const SHIPPED: &str = include_str!("../../../core/examples/files/avimark-opened-in-pims.json");

/// A clinic and two profiles, read and checked.
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
    pub(super) fn read(path: Option<&str>) -> Result<Self, Refused> {
        let Some(path) = path else {
            return Self::parse("the shipped file", SHIPPED);
        };
        Self::parse(path, &text_of(path)?)
    }

    /// The merge, with the contact book sorted for lookup. Its entries were checked when the file was read.
    pub(super) fn with_merge<T>(&self, run: impl FnOnce(Merge<'_>) -> T) -> Result<T, Refused> {
        let index = self.contact_book.index().map_err(Refused::stamp)?;
        let (opened, selected) = (&self.opened.client, &self.selected.client);
        Ok(run(Merge::new(&self.clinic, opened, selected, &index, self.surface).policy(self.policy)))
    }

    /// What the contact book has of a number.
    pub(super) fn entry(&self, phone: &Phone) -> Option<&PhoneEntry> {
        self.contact_book.phones.iter().find(|entry| Some(&entry.number) == phone.e164())
    }

    fn parse(path: &str, text: &str) -> Result<Self, Refused> {
        let file: File =
            serde_json::from_str(text).map_err(|error| Refused::shape(path, &error, explain(text)))?;
        let File { clinic, opened, selected, contact_book, now, surface, policy } = file;
        match (opened.check(&clinic), selected.check(&clinic), contact_book.index().is_ok()) {
            (Ok(opened), Ok(selected), true) => {
                Ok(Self { clinic, opened, selected, contact_book, now, surface, policy })
            }
            _ => Err(Refused::problems(path, explain(text))),
        }
    }
}

/// The text of a file.
pub(super) fn text_of(path: &str) -> Result<String, Refused> {
    std::fs::read_to_string(path).map_err(|error| Refused::said(format!("{path} cannot be read: {error}.")))
}

/// Everything that is wrong with the file, as the JSON door has it: the whole as `merge.plan` sees it, and each
/// profile, which is a draft here, as `clients.check` does.
fn explain(text: &str) -> Vec<Problem> {
    let mut problems = refusals("merge.plan", text);
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
            for problem in refusals("clients.check", &input.to_string()) {
                let of_clinic = problem.path.starts_with("/clinic");
                match moved(&problem, "/draft", &format!("/{side}")) {
                    Some(problem) => problems.push(problem),
                    None if of_clinic && file.get("clinic").is_some() && !problems.contains(&problem) => {
                        problems.push(problem);
                    }
                    None => {}
                }
            }
        }
    }
    problems
}

/// What the door says no with.
pub(super) fn refusals(operation: &str, input: &str) -> Vec<Problem> {
    api::call(operation, input).err().map(|refusal| refusal.problems).unwrap_or_default()
}

/// The same problem with its path where the user has it, if it is there at all.
pub(super) fn moved(problem: &Problem, from: &str, to: &str) -> Option<Problem> {
    let rest = problem.path.strip_prefix(from)?;
    let mut problem = problem.clone();
    problem.path = format!("{to}{rest}");
    Some(problem)
}
