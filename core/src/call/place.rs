//! Placing a call: whether to record is asked first, and the client sees the clinic's number (CALL-1, CALL-2).

use std::fmt;

use macro_rules_attribute::apply;

use crate::explained::{Explain, explained};
use crate::model::phone::E164;
use crate::rule::Rule;
use crate::wire::{code, union};

/// The number that the client sees. It can stand in the way, so it is always said.
#[apply(union)]
pub enum CallerId {
    /// The clinic has no number that calls can be placed from.
    None,
    /// The clinic's number.
    Clinic {
        /// In E.164.
        number: E164,
    },
}

/// What whoever places the call says to the question whether to record it.
#[apply(code)]
pub enum RecordingAnswer {
    /// The question has not been put yet.
    NotAsked,
    /// Record it.
    Record,
    /// Do not record it.
    DoNotRecord,
}

/// What the client hears on answering.
#[apply(code)]
#[output]
pub enum Announcement {
    /// That the call is recorded.
    CallIsRecorded,
    /// Nothing: the call is not recorded.
    Nothing,
}

/// What placing a call does.
#[apply(union)]
#[output]
pub enum CallAction {
    /// CALL-1: ask whether to record, and come back with the answer. No call is placed before that.
    AskWhetherToRecord,
    /// CALL-2: no call can be placed, since there is no number of the clinic to show.
    SetUpNumber,
    /// Place the call.
    Place {
        /// CALL-2: the number to show, the clinic's.
        caller_id: E164,
        /// CALL-1: whether the call is recorded, from its first second to its last.
        recorded: bool,
        /// CALL-1: what the client hears on answering.
        announcement: Announcement,
    },
}

explained! {
    /// What placing a call does, and why.
    #[output]
    pub struct Placed of CallAction;
}

impl Explain for CallAction {
    fn rule(&self) -> Rule {
        match self {
            Self::AskWhetherToRecord | Self::Place { recorded: true, .. } => Rule::Call1,
            Self::SetUpNumber | Self::Place { recorded: false, .. } => Rule::Call2,
        }
    }
}

impl fmt::Display for CallAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AskWhetherToRecord => {
                f.write_str("Ask whether to record the call; it cannot be recorded later.")
            }
            Self::SetUpNumber => {
                f.write_str("Set up a number for the clinic; without one, no call can be placed.")
            }
            Self::Place { caller_id, recorded, .. } => {
                let then = if *recorded {
                    "Record it, and tell the client on answering."
                } else {
                    "Do not record it."
                };
                write!(f, "Place the call from the clinic's number, {caller_id}. {then}")
            }
        }
    }
}

impl CallerId {
    /// What placing a call does (CALL-1, CALL-2). The client sees the clinic's number, whoever places the call.
    ///
    /// ```
    /// use littermate::call::{Announcement, CallAction, CallerId, RecordingAnswer};
    ///
    /// let clinic = CallerId::Clinic { number: "+12025550100".parse()? };
    /// assert_eq!(clinic.place(RecordingAnswer::NotAsked).kind, CallAction::AskWhetherToRecord);
    ///
    /// let placed = clinic.place(RecordingAnswer::Record);
    /// let announcement = Announcement::CallIsRecorded;
    /// let expected = CallAction::Place { caller_id: "+12025550100".parse()?, recorded: true, announcement };
    /// assert_eq!(placed.kind, expected);
    /// assert_eq!(placed.rule.id(), "CALL-1");
    /// # Ok::<(), littermate::model::phone::NumberError>(())
    /// ```
    #[must_use]
    pub fn place(&self, answer: RecordingAnswer) -> Placed {
        let Self::Clinic { number } = self else { return CallAction::SetUpNumber.into() };
        let (recorded, announcement) = match answer {
            RecordingAnswer::NotAsked => return CallAction::AskWhetherToRecord.into(),
            RecordingAnswer::Record => (true, Announcement::CallIsRecorded),
            RecordingAnswer::DoNotRecord => (false, Announcement::Nothing),
        };
        CallAction::Place { caller_id: number.clone(), recorded, announcement }.into()
    }
}
