//! The operations on calls.

use macro_rules_attribute::apply;

use super::{CallDecision, CallState, CallerId, RecordingAnswer, RecordingDecisions};
use crate::api::operations;
use crate::model::phone::{Phone, PhoneKey};
use crate::wire::wire;

/// Input of `call.place`: the two numbers and the recording answer.
#[apply(wire)]
pub struct CallPlaceInput {
    /// The number that the client sees, or that the clinic has none.
    pub caller_id: CallerId,
    /// The client's phone numbers, at most 200; at most one is primary.
    pub phones: Vec<Phone>,
    /// The number that staff chose where no valid number is primary; null where none was chosen.
    pub phone: Option<PhoneKey>,
    /// What was said to the question whether to record.
    pub recording: RecordingAnswer,
}

/// Input of `call.recording`: the state of the call.
#[apply(wire)]
pub struct CallRecordingInput {
    /// How far the call has come.
    pub call: CallState,
}

operations! {
    /// The number to call, whether to ask about recording, and the number and announcement that the client gets.
    ///
    /// The call goes to the primary number; where there is none, staff choose a valid one (CALL-1, CALL-2).
    PlaceCall = "call.place" as placeCall: CallPlaceInput => CallDecision, |input, _| {
        let CallPlaceInput { caller_id, phones, phone, recording } = input;
        Ok(caller_id.decide(&phones, phone.as_ref(), recording)?)
    };
    /// What may be done about the recording of a call, before, during and after it.
    ///
    /// CALL-1 and CALL-3.
    CallRecording = "call.recording" as callRecording: CallRecordingInput => RecordingDecisions, |input, _| {
        Ok(input.call.recording())
    };
}
