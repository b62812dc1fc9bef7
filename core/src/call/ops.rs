//! The operations on calls.

use macro_rules_attribute::apply;

use super::{CallDecision, CallState, CallerId, RecordingAnswer, RecordingDecisions};
use crate::api::operations;
use crate::model::phone::{Phone, PhoneKey};
use crate::wire::wire;

/// Input of `call.place`: the two numbers and the recording answer.
#[apply(wire)]
pub struct CallPlaceInput {
    /// The caller ID of the clinic, or that there is none.
    pub caller_id: CallerId,
    /// The client's phones, at most 200. At most one is primary.
    pub phones: Vec<Phone>,
    /// The phone that staff chose if no valid phone is primary; null if none was chosen.
    pub phone: Option<PhoneKey>,
    /// The answer to the question whether to record the call.
    pub recording: RecordingAnswer,
}

/// Input of `call.recording`: the state of the call.
#[apply(wire)]
pub struct CallRecordingInput {
    /// The state of the call: not placed, ongoing or ended.
    pub call: CallState,
}

operations! {
    /// Decides how to place a call.
    ///
    /// Returns the phone to call, the caller ID and the announcement, or asks for the recording answer or for a phone. The call
    /// goes to the primary phone; without a valid one, staff choose (CALL-1, CALL-2).
    PlaceCall = "call.place" as placeCall: CallPlaceInput => CallDecision, |input, _| {
        let CallPlaceInput { caller_id, phones, phone, recording } = input;
        Ok(caller_id.decide(&phones, phone.as_ref(), recording)?)
    };
    /// Decides whether recording can start, and whether a recording can be downloaded.
    ///
    /// Before, during and after a call (CALL-1, CALL-3).
    CallRecording = "call.recording" as callRecording: CallRecordingInput => RecordingDecisions, |input, _| {
        Ok(input.call.recording())
    };
}
