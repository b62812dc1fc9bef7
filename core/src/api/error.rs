//! The error of every operation.

use macro_rules_attribute::apply;

use crate::contact::EditError;
use crate::count::Count;
use crate::merge::{ApplyError, Blocker, Blockers, ChangedSection, UndoError};
use crate::model::ids::MergeId;
use crate::problem::{Problem, Problems};
use crate::rule::Rule;
use crate::wire::json;
use crate::wire::{code, wire};

/// The kind of an error. Codes are stable, so programs may match on them.
#[apply(code)]
#[non_exhaustive]
pub enum ErrorCode {
    /// The input is not valid; see `problems`.
    InvalidInput,
    /// The two profiles may not be merged; see `blockers`.
    MergeBlocked,
    /// The choices are not among the options; see `problems`.
    InvalidChoices,
    /// Something changed since the review; see `changed`.
    PlanStale,
    /// The ticket was made for other profiles.
    TicketForOtherProfiles,
    /// The ticket was used, and its merge was undone. A new review is required.
    TicketUsed,
    /// The merge record is not valid.
    InvalidRecord,
    /// The merge was already undone.
    AlreadyUndone,
    /// The record was redacted, so its merge cannot be undone.
    RecordRedacted,
    /// A later merge is in force and must be undone first; see `merge`.
    LaterMergeActive,
    /// The profiles are not those of the record, or are not in the state of its merge.
    RecordForOtherProfiles,
    /// The rules do not allow the operation; see `problems`.
    NotAllowed,
}

/// The error of every operation: its code, rule and path, and every problem or blocker.
#[apply(wire)]
#[output]
pub struct ApiError {
    /// The kind of error. Stable, so that programs may match on it.
    pub code: ErrorCode,
    /// The rule that caused the error, if there is a single one.
    pub rule: Option<Rule>,
    /// JSON Pointer to the first problem in the input; empty if the error concerns the whole input.
    pub path: String,
    /// One English sentence per problem or blocker, separated by newlines.
    pub detail: String,
    /// An English sentence that says how to correct the error.
    pub help: String,
    /// The problems of the input or of the choices, at most 100; empty for other errors.
    pub problems: Vec<Problem>,
    /// The number of problems beyond those listed.
    #[serde(default, skip_serializing_if = "Count::is_zero")]
    pub more_problems: Count,
    /// Every reason why the two profiles may not be merged; empty for other errors.
    pub blockers: Vec<Blocker>,
    /// The sections that changed since the review; empty for other errors.
    pub changed: Vec<ChangedSection>,
    /// The merge that prevents the operation, if any.
    pub merge: Option<MergeId>,
}

impl ErrorCode {
    /// The code in JSON, such as `merge-blocked`.
    #[must_use]
    pub fn name(self) -> &'static str {
        use crate::wire::{CodeInfo, TypeKind, Wire};
        let TypeKind::Code(codes) = Self::TYPE.kind else { return "" };
        codes.get(self as usize).map(CodeInfo::name).unwrap_or_default()
    }

    const fn help(self) -> &'static str {
        match self {
            Self::InvalidInput => "Correct each problem listed in `problems`.",
            Self::MergeBlocked => "Clear each blocker, or select another profile.",
            Self::InvalidChoices => "Choose from what `merge.options` returns.",
            Self::PlanStale => "Plan the merge again with the current profiles, and show the new review.",
            Self::TicketForOtherProfiles => "Send the profiles and the clinic that the ticket was made for.",
            Self::TicketUsed => {
                "Plan the merge again and show the new review. The ticket of an undone merge cannot be used again."
            }
            Self::InvalidRecord => "Send the record unchanged, as `merge.apply` or `merge.undo` returned it.",
            Self::AlreadyUndone => "There is nothing left to undo.",
            Self::RecordRedacted => {
                "Edit the two profiles by hand. The redacted record no longer contains their earlier values."
            }
            Self::LaterMergeActive => "Undo the newest merge first.",
            Self::RecordForOtherProfiles => "Send the two profiles of the record in their current state.",
            Self::NotAllowed => "Omit what is not allowed; each problem says why.",
        }
    }
}

impl std::error::Error for ApiError {}

/// Writes the code, then the sentences.
impl std::fmt::Display for ApiError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.code.name(), self.detail)
    }
}

impl ApiError {
    /// The error as JSON text.
    #[must_use]
    pub fn to_json(&self) -> String {
        json::write(self)
    }

    fn new(code: ErrorCode, rule: Option<Rule>, detail: impl Into<String>) -> Self {
        Self {
            code,
            rule,
            path: String::new(),
            detail: sentence(&detail.into()),
            help: code.help().to_owned(),
            problems: Vec::new(),
            more_problems: Count::default(),
            blockers: Vec::new(),
            changed: Vec::new(),
            merge: None,
        }
    }

    fn with_problems(mut self, problems: Problems) -> Self {
        if let Some(first) = problems.iter().next() {
            self.path.clone_from(&first.path);
            self.rule = first.rule;
        }
        (self.problems, self.more_problems) = problems.into_parts();
        self
    }

    /// Invalid choices, with the path of the choices in the input.
    pub(crate) fn choices(problems: Problems, prefix: &str) -> Self {
        let problems = problems.under(prefix);
        Self::new(ErrorCode::InvalidChoices, None, problems.sentences()).with_problems(problems)
    }

    /// An operation that the rules do not allow.
    pub(crate) fn not_allowed(problems: Problems) -> Self {
        Self::new(ErrorCode::NotAllowed, None, problems.sentences()).with_problems(problems)
    }
}

impl From<EditError> for ApiError {
    fn from(error: EditError) -> Self {
        match error {
            EditError::TooMany(problems) => problems.into(),
            EditError::NotAllowed(problems) => Self::not_allowed(problems),
        }
    }
}

/// The `Display` of an error as a sentence.
fn sentence(error: &str) -> String {
    let mut letters = error.chars();
    let first = letters.next().into_iter().flat_map(char::to_uppercase);
    let stop = if error.ends_with('.') { "" } else { "." };
    first.chain(letters).chain(stop.chars()).collect()
}

impl From<Problems> for ApiError {
    fn from(problems: Problems) -> Self {
        Self::new(ErrorCode::InvalidInput, None, problems.sentences()).with_problems(problems)
    }
}

impl From<Blockers> for ApiError {
    fn from(blockers: Blockers) -> Self {
        let rule = blockers.iter().next().map(|blocker| blocker.rule);
        let error = Self::new(ErrorCode::MergeBlocked, rule, blockers.sentences());
        Self { blockers: blockers.into_vec(), ..error }
    }
}

impl From<ApplyError> for ApiError {
    fn from(refused: ApplyError) -> Self {
        let detail = refused.to_string();
        match refused {
            ApplyError::Blocked(blockers) => blockers.into(),
            ApplyError::Choices(problems) => {
                let stamp = problems.iter().any(|problem| problem.path.starts_with("/stamp"));
                Self::choices(problems, if stamp { "" } else { "/ticket/choices" })
            }
            ApplyError::Stale(changed) => {
                Self { changed, ..Self::new(ErrorCode::PlanStale, Some(Rule::ApplyPlansAgain), detail) }
            }
            ApplyError::OtherProfiles(_) => {
                let error = Self::new(ErrorCode::TicketForOtherProfiles, Some(Rule::ApplyPlansAgain), detail);
                Self { path: "/ticket".to_owned(), ..error }
            }
            ApplyError::Used { merge } => Self {
                merge: Some(merge),
                ..Self::new(ErrorCode::TicketUsed, Some(Rule::TicketMergesOnce), detail)
            },
            ApplyError::Record(error) => {
                let detail = error.to_string();
                let error = Self::new(ErrorCode::InvalidRecord, Some(Rule::TicketMergesOnce), detail);
                Self { path: "/previous".to_owned(), ..error }
            }
        }
    }
}

impl From<UndoError> for ApiError {
    fn from(refused: UndoError) -> Self {
        let detail = match &refused {
            UndoError::Record(error) => error.to_string(),
            other => other.to_string(),
        };
        let (code, path, rule, merge) = match refused {
            UndoError::NotAProfile(problems) => return Self::not_allowed(problems),
            UndoError::AlreadyUndone { .. } => {
                (ErrorCode::AlreadyUndone, "/record/state", Rule::UndoRestoresUnchanged, None)
            }
            UndoError::Redacted { .. } => {
                (ErrorCode::RecordRedacted, "/record/content", Rule::RecordCanBeRedacted, None)
            }
            UndoError::LaterMerge { merge } => {
                (ErrorCode::LaterMergeActive, "/survivor", Rule::UndoRestoresUnchanged, Some(merge))
            }
            UndoError::OtherProfiles { merge, .. } => {
                (ErrorCode::RecordForOtherProfiles, "", Rule::UndoRestoresUnchanged, Some(merge))
            }
            UndoError::Record(_) => (ErrorCode::InvalidRecord, "/record", Rule::UndoRestoresUnchanged, None),
        };
        Self { path: path.to_owned(), merge, ..Self::new(code, Some(rule), detail) }
    }
}
