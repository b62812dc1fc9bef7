//! Calls to a client, and their recording (CALL-1 to CALL-3), from the document on the client profile.

#[cfg(feature = "json")]
pub mod ops;
mod place;
mod recording;

pub use place::{Announcement, CallAction, CallerId, Placed, RecordingAnswer};
pub use recording::{
    CallState, DOWNLOAD_LIMIT_MILLIS, Recording, RecordingDecision, RecordingDecisions, RecordingReason,
};
