//! Mirrors of `littermate::call`. Written by `cargo xtask generate`; do not edit.

use super::Phone;
use crate::ids::{Count, PhoneKey, RuleId};
use crate::mirror::{code, explained, input, record, union};

code! {
    /// What the client hears on answering.
    Announcement of littermate::call::Announcement {
        /// That the call is recorded.
        CallIsRecorded,
        /// Nothing: the call is not recorded.
        Nothing,
    }
}

union! {
    /// What placing a call does.
    CallAction of littermate::call::CallAction {
        /// CALL-1: ask whether to record, and come back with the answer. No call is placed before that.
        AskWhetherToRecord,
        /// CALL-2: no call can be placed, since there is no number of the clinic to show.
        SetUpCallerId,
        /// CALL-1: the client cannot be called, since none of the client's numbers is valid.
        NoValidPhone,
        /// CALL-1: no valid number of the client is primary: let staff choose one, and come back with it.
        ChoosePhone {
            /// The client's valid numbers, in the order of the profile.
            phones: Vec<PhoneKey>,
        },
        /// Place the call.
        Place {
            /// CALL-1: the number to call, the client's primary one or the one that staff chose.
            phone: PhoneKey,
            /// CALL-2: the number to show, the clinic's.
            caller_id: String,
            /// CALL-1: whether the call is recorded, from its first second to its last.
            recorded: bool,
            /// CALL-1: what the client hears on answering.
            announcement: Announcement,
        },
    }
}

explained! {
    /// What placing a call does, and the rule that decides it.
    CallDecision of littermate::call::CallDecision {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: CallAction,
        /// The sentence for people, in English.
        detail: String,
    }
}

input! {
    /// Input of `call.place`.
    CallPlaceInput of littermate::call::ops::CallPlaceInput {
        /// The clinic's number.
        caller_id: CallerId,
        /// The client's phone numbers, at most 200; at most one is primary.
        phones: Vec<Phone>,
        /// What was said to the question whether to record.
        recording: RecordingAnswer,
        /// The number that staff chose where no valid number is primary; null where none was chosen.
        #[uniffi(default = None)]
        phone: Option<PhoneKey>,
    }
}

input! {
    /// Input of `call.recording`.
    CallRecordingInput of littermate::call::ops::CallRecordingInput {
        /// How far the call has come.
        call: CallState,
    }
}

union! {
    /// How far a call has come.
    CallState of littermate::call::CallState {
        /// It has not been placed.
        NotPlaced,
        /// It has been placed and has not ended.
        Ongoing {
            /// Whether it is recorded.
            recording: Recording,
        },
        /// It has ended.
        Ended {
            /// Whether it was recorded.
            recording: Recording,
            /// How long the call was, in milliseconds. The document speaks of the call's length, and a recording runs from the
            /// call's beginning.
            duration_millis: Count,
        },
    }
}

union! {
    /// The number that the client sees. It can stand in the way, so it is always said.
    CallerId of littermate::call::CallerId {
        /// The clinic has no number that calls can be placed from.
        None,
        /// The clinic's number.
        Clinic {
            /// In E.164.
            number: String,
        },
    }
}

code! {
    /// Whether a call is recorded.
    Recording of littermate::call::Recording {
        /// It is, since that was chosen when it was placed.
        On,
        /// It is not.
        Off,
    }
}

code! {
    /// What whoever places the call says to the question whether to record it.
    RecordingAnswer of littermate::call::RecordingAnswer {
        /// The question has not been put yet.
        NotAsked,
        /// Record it.
        Record,
        /// Do not record it.
        DoNotRecord,
    }
}

explained! {
    /// Whether one thing may be done about a recording.
    RecordingDecision of littermate::call::RecordingDecision {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: RecordingReason,
        /// The sentence for people, in English.
        detail: String,
        /// Whether it may be done.
        allowed: bool,
    }
}

record! {
    /// What may be done about the recording of a call.
    RecordingDecisions of littermate::call::RecordingDecisions {
        /// Whether recording may be chosen.
        start: RecordingDecision,
        /// Whether the recording can be downloaded.
        download: RecordingDecision,
    }
}

union! {
    /// Why something may be done about a recording, or not.
    RecordingReason of littermate::call::RecordingReason {
        /// CALL-1: it is chosen when the call is placed, and that is now.
        ChosenWhenPlaced,
        /// CALL-1: it has to be chosen when the call is placed, and that is over.
        CallIsOngoing,
        /// CALL-1: the call is recorded already.
        RecordedAlready,
        /// CALL-1: the call is over.
        CallHasEnded,
        /// CALL-3: the recording is there, of a call that is not too long.
        Downloadable,
        /// CALL-3: there is no recording before the call has ended.
        NotEnded,
        /// CALL-1: the call was not recorded.
        NotRecorded,
        /// CALL-3: the call was over 60 minutes long.
        OverSixtyMinutes,
    }
}
