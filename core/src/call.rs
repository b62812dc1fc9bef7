//! Calls to a client, and their recording (CALL-1 to CALL-3), from the document on the client profile.

mod decide;
mod number;
#[cfg(feature = "json")]
pub mod ops;
mod recording;

pub use decide::{Announcement, CallAction, CallDecision, CallerId, RecordingAnswer};
pub use number::CallNumber;
pub use recording::{
    CallState, DOWNLOAD_LIMIT_MILLIS, Recording, RecordingDecision, RecordingDecisions, RecordingReason,
};
