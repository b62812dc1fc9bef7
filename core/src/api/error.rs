//! How the door says no.

use macro_rules_attribute::apply;

use crate::contact::EditError;
use crate::count::Count;
use crate::merge::{ApplyError, Blocker, Blockers, ChangedSection, UndoError};
use crate::model::ids::MergeId;
use crate::problem::{Problem, Problems};
use crate::rule::Rule;
use crate::wire::json;
use crate::wire::{code, wire};

/// Why an operation was refused. Stable: programs may match on it.
#[apply(code)]
#[non_exhaustive]
pub enum ErrorCode {
    /// The input is not as it must be: see the problems.
    InvalidInput,
    /// The two may not be merged: see the blockers.
    MergeBlocked,
    /// What was chosen is not what was offered: see the problems.
    InvalidChoices,
    /// Something changed since the review: see what.
    PlanStale,
    /// The ticket was made for other profiles.
    TicketForOtherProfiles,
    /// The merge of this ticket was undone; a new review is needed.
    TicketUsed,
    /// The record of a merge is not valid.
    InvalidRecord,
    /// The merge was undone already.
    AlreadyUndone,
    /// The record was redacted, and its merge cannot be undone.
    RecordRedacted,
    /// A later merge stands and must be undone first: see which.
    LaterMergeActive,
    /// The profiles given do not carry the merge of the record.
    RecordForOtherProfiles,
    /// The rules do not allow what is asked: see the problems.
    NotAllowed,
}

/// A refusal: what, by which rule, where, and everything that led to it.
#[apply(wire)]
#[output]
pub struct ApiError {
    /// The kind of error. Stable, so that programs may match on it.
    pub code: ErrorCode,
    /// The rule, where there is one for the whole.
    pub rule: Option<Rule>,
    /// Where: the path of the first problem, or empty for the whole.
    pub path: String,
    /// One English sentence per problem or blocker, separated by newlines.
    pub detail: String,
    /// What to do about it, in an English sentence.
    pub help: String,
    /// The problems, at most 100, where the input or the choices are wrong.
    pub problems: Vec<Problem>,
    /// How many problems there are beyond those listed.
    #[serde(default, skip_serializing_if = "Count::is_zero")]
    pub more_problems: Count,
    /// Every blocker, where the two may not be merged.
    pub blockers: Vec<Blocker>,
    /// What changed since the review, where something did.
    pub changed: Vec<ChangedSection>,
    /// The merge that stands in the way, where one does.
    pub merge: Option<MergeId>,
}

impl ErrorCode {
    /// Its name on the wire: `merge-blocked`.
    #[must_use]
    pub fn name(self) -> &'static str {
        use crate::wire::{CodeInfo, TypeKind, Wire};
        let TypeKind::Code(codes) = Self::TYPE.kind else { return "" };
        codes.get(self as usize).map(CodeInfo::name).unwrap_or_default()
    }

    const fn help(self) -> &'static str {
        match self {
            Self::InvalidInput => "Correct each of the problems; the schemas say what is expected.",
            Self::MergeBlocked => "Clear each of the blockers, or choose another profile.",
            Self::InvalidChoices => "Choose among what the options offer.",
            Self::PlanStale => "Show the review again, from the profiles as they are now.",
            Self::TicketForOtherProfiles => "Send the profiles and the clinic that the ticket was made for.",
            Self::TicketUsed => "Show a new review. An undone merge is not made again with its old ticket.",
            Self::InvalidRecord => "Send the record as apply gave it.",
            Self::AlreadyUndone => "Nothing is left to undo.",
            Self::RecordRedacted => {
                "Change the two profiles by hand. The record no longer says what they were."
            }
            Self::LaterMergeActive => "Undo the newest merge first.",
            Self::RecordForOtherProfiles => "Send the two profiles of the record, as they are now.",
            Self::NotAllowed => "Leave out what is not allowed; each problem says why.",
        }
    }
}

impl std::error::Error for ApiError {}

/// The code, then the sentence.
impl std::fmt::Display for ApiError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}", self.code.name(), self.detail)
    }
}

impl ApiError {
    /// The refusal as JSON text.
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

    /// Choices that do not hold, with the path of the choices in the input.
    pub(crate) fn choices(problems: Problems, prefix: &str) -> Self {
        let problems = problems.under(prefix);
        Self::new(ErrorCode::InvalidChoices, None, problems.sentences()).with_problems(problems)
    }

    /// What is asked, and not allowed.
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

/// What an error says of itself, as a sentence.
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
        let refusal = Self::new(ErrorCode::MergeBlocked, rule, blockers.sentences());
        Self { blockers: blockers.into_vec(), ..refusal }
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
                let refusal =
                    Self::new(ErrorCode::TicketForOtherProfiles, Some(Rule::ApplyPlansAgain), detail);
                Self { path: "/ticket".to_owned(), ..refusal }
            }
            ApplyError::Used { merge } => Self {
                merge: Some(merge),
                ..Self::new(ErrorCode::TicketUsed, Some(Rule::TicketMergesOnce), detail)
            },
            ApplyError::Record(error) => {
                let detail = error.to_string();
                let refusal = Self::new(ErrorCode::InvalidRecord, Some(Rule::TicketMergesOnce), detail);
                Self { path: "/previous".to_owned(), ..refusal }
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
