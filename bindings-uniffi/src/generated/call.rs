//! Mirrors of `littermate::call`. Written by `cargo xtask generate`; do not edit.

use super::Phone;
use crate::ids::{Count, PhoneKey, RuleId};
use crate::mirror::{code, explained, input, record, union};

code! {
    /// The announcement that the client hears on answering.
    Announcement of littermate::call::Announcement {
        /// The client hears that the call is recorded.
        CallIsRecorded,
        /// No announcement: the call is not recorded.
        Nothing,
    }
}

union! {
    /// What the host must do to place a call.
    CallAction of littermate::call::CallAction {
        /// CALL-1: ask whether to record, then call the operation again with the answer. No call is placed before that.
        AskWhetherToRecord,
        /// CALL-2: no call can be placed, since the clinic has no caller ID.
        SetUpCallerId,
        /// CALL-1: the client cannot be called, since the profile has no valid phone.
        NoValidPhone,
        /// CALL-1: no valid phone is primary. Let staff choose one, then call the operation again with it.
        ChoosePhone {
            /// The client's valid phones, in the order of the profile.
            phones: Vec<PhoneKey>,
        },
        /// The call can be placed now.
        Place {
            /// CALL-1: the phone to call: the client's primary one, or the one that staff chose.
            phone: PhoneKey,
            /// CALL-2: the clinic's number, shown to the client.
            caller_id: String,
            /// CALL-1: whether the whole call is recorded.
            recorded: bool,
            /// CALL-1: the announcement that the client hears on answering.
            announcement: Announcement,
        },
    }
}

explained! {
    /// Output of `call.place`: what the host must do, and the rule.
    CallDecision of littermate::call::CallDecision {
        /// The rule that decides it.
        rule: RuleId,
        /// The kind, with its facts.
        kind: CallAction,
        /// The English sentence for people.
        detail: String,
    }
}

input! {
    /// Input of `call.place`: the two numbers and the recording answer.
    CallPlaceInput of littermate::call::ops::CallPlaceInput {
        /// The caller ID of the clinic, or that there is none.
        caller_id: CallerId,
        /// The client's phones, at most 200. At most one is primary.
        phones: Vec<Phone>,
        /// The answer to the question whether to record the call.
        recording: RecordingAnswer,
        /// The phone that staff chose if no valid phone is primary; null if none was chosen.
        #[uniffi(default = None)]
        phone: Option<PhoneKey>,
    }
}

input! {
    /// Input of `call.recording`: the state of the call.
    CallRecordingInput of littermate::call::ops::CallRecordingInput {
        /// The state of the call: not placed, ongoing or ended.
        call: CallState,
    }
}

union! {
    /// The state of a call.
    CallState of littermate::call::CallState {
        /// The call has not been placed.
        NotPlaced,
        /// The call is ongoing.
        Ongoing {
            /// Whether the call is recorded.
            recording: Recording,
        },
        /// The call is over.
        Ended {
            /// Whether the call was recorded.
            recording: Recording,
            /// The duration of the call in milliseconds. A recording covers the whole call, so this is also the duration of the
            /// recording.
            duration_millis: Count,
        },
    }
}

union! {
    /// The caller ID of the clinic. Required: a missing one blocks the call.
    CallerId of littermate::call::CallerId {
        /// The clinic has no number that calls can be placed from.
        None,
        /// The clinic has a number that calls can be placed from.
        Clinic {
            /// The number in E.164, shown to the client as the caller ID.
            number: String,
        },
    }
}

code! {
    /// Whether a call is recorded.
    Recording of littermate::call::Recording {
        /// The call is recorded, as chosen when it was placed.
        On,
        /// The call is not recorded.
        Off,
    }
}

code! {
    /// The answer of the user who places the call to the question whether to record it.
    RecordingAnswer of littermate::call::RecordingAnswer {
        /// The user has not been asked yet.
        NotAsked,
        /// Staff answered: record the call.
        Record,
        /// The user answered: do not record the call.
        DoNotRecord,
    }
}

explained! {
    /// Whether an action on a recording is allowed, and why.
    RecordingDecision of littermate::call::RecordingDecision {
        /// The rule that decides it.
        rule: RuleId,
        /// The kind, with its facts.
        kind: RecordingReason,
        /// The English sentence for people.
        detail: String,
        /// Whether the action is allowed.
        allowed: bool,
    }
}

record! {
    /// Output of `call.recording`: whether recording can start and the recording can be downloaded.
    RecordingDecisions of littermate::call::RecordingDecisions {
        /// Whether recording can be chosen.
        start: RecordingDecision,
        /// Whether the recording can be downloaded.
        download: RecordingDecision,
    }
}

union! {
    /// Why an action on a recording is or is not allowed.
    RecordingReason of littermate::call::RecordingReason {
        /// CALL-1: recording is chosen when the call is placed, which is now.
        ChosenWhenPlaced,
        /// CALL-1: recording must be chosen when the call is placed, which has passed.
        CallIsOngoing,
        /// CALL-1: the call is already recorded.
        RecordedAlready,
        /// CALL-1: the call has ended.
        CallHasEnded,
        /// CALL-3: there is a recording, of a call within the limit.
        Downloadable,
        /// CALL-3: there is no recording before the call has ended.
        NotEnded,
        /// CALL-1: the call was not recorded.
        NotRecorded,
        /// CALL-3: the call was longer than 60 minutes.
        OverSixtyMinutes,
    }
}
