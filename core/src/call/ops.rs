//! The operations on calls.

use macro_rules_attribute::apply;

use super::{CallState, CallerId, Placed, RecordingAnswer, RecordingDecisions};
use crate::api::operations;
use crate::wire::wire;

/// Input of `call.place`.
#[apply(wire)]
pub struct CallPlaceInput {
    /// The clinic's number.
    pub caller_id: CallerId,
    /// What was said to the question whether to record.
    pub recording: RecordingAnswer,
}

/// Input of `call.recording`.
#[apply(wire)]
pub struct CallRecordingInput {
    /// How far the call has come.
    pub call: CallState,
}

operations! {
    /// Whether to ask about recording, and the number and announcement that the client gets.
    ///
    /// CALL-1 and CALL-2.
    PlaceCall = "call.place" as placeCall: CallPlaceInput => Placed, |input, _| {
        Ok(input.caller_id.place(input.recording))
    };
    /// What may be done about the recording of a call, before, during and after it.
    ///
    /// CALL-1 and CALL-3.
    CallRecording = "call.recording" as callRecording: CallRecordingInput => RecordingDecisions, |input, _| {
        Ok(input.call.recording())
    };
}
