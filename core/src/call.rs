//! Calls to a client and their recording (CALL-1 to CALL-3), from the document on the client profile.

mod decide;
#[cfg(feature = "json")]
pub mod ops;
mod phone;
mod recording;

pub use decide::{Announcement, CallAction, CallDecision, CallerId, RecordingAnswer};
pub use phone::CallNumber;
pub use recording::{
    CallState, DOWNLOAD_LIMIT_MILLIS, Recording, RecordingDecision, RecordingDecisions, RecordingReason,
};
