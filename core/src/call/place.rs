//! Placing a call: whether to record is asked first, and the client sees the clinic's number (CALL-1, CALL-2).

use macro_rules_attribute::apply;

use crate::model::phone::E164;
use crate::rule::Rule;
use crate::wire::{code, union, wire};

/// The number that the client sees. It can stand in the way, so it is always said.
#[apply(union)]
pub enum CallerId {
    /// The clinic has no number that calls can be placed from.
    None {},
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
pub enum Announcement {
    /// That the call is recorded.
    CallIsRecorded,
    /// Nothing: the call is not recorded.
    Nothing,
}

/// What placing a call does.
#[apply(union)]
pub enum CallAction {
    /// CALL-1: ask whether to record, and come back with the answer. No call is placed before that.
    AskWhetherToRecord {},
    /// CALL-2: no call can be placed, since there is no number of the clinic to show.
    SetUpNumber {},
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

/// What placing a call does, and why.
#[apply(wire)]
pub struct Placed {
    /// The rule.
    pub rule: Rule,
    /// What to do.
    pub action: CallAction,
    /// An English sentence.
    pub detail: String,
}

/// What placing a call does, from whichever number of whoever places it: the client sees the clinic's.
#[must_use]
pub fn place(caller_id: &CallerId, answer: RecordingAnswer) -> Placed {
    let recorded = match answer {
        RecordingAnswer::NotAsked => None,
        RecordingAnswer::Record => Some(true),
        RecordingAnswer::DoNotRecord => Some(false),
    };
    let (rule, action, detail) = match (caller_id, recorded) {
        (CallerId::None {}, _) => (
            Rule::Call2,
            CallAction::SetUpNumber {},
            "Set up a number for the clinic; without one, no call can be placed.".to_owned(),
        ),
        (CallerId::Clinic { .. }, None) => (
            Rule::Call1,
            CallAction::AskWhetherToRecord {},
            "Ask whether to record the call; it cannot be recorded later.".to_owned(),
        ),
        (CallerId::Clinic { number }, Some(recorded)) => {
            let (announcement, then) = if recorded {
                (Announcement::CallIsRecorded, "Record it, and tell the client on answering.")
            } else {
                (Announcement::Nothing, "Do not record it.")
            };
            let detail = format!("Place the call from the clinic's number, {number}. {then}");
            let rule = if recorded { Rule::Call1 } else { Rule::Call2 };
            (rule, CallAction::Place { caller_id: number.clone(), recorded, announcement }, detail)
        }
    };
    Placed { rule, action, detail }
}
