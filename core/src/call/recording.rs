//! Recording a call, and downloading the recording (CALL-1, CALL-3).

use std::fmt;

use macro_rules_attribute::apply;

use crate::count::Count;
use crate::explained::{Explain, explained};
use crate::rule::Rule;
use crate::wire::{code, union, wire};

/// The longest call whose recording can be downloaded, in milliseconds: exactly 60 minutes (CALL-3).
///
/// In milliseconds so that the limit is not rounded: a call of 60 minutes and one millisecond exceeds it.
pub const DOWNLOAD_LIMIT_MILLIS: u64 = 60 * 60 * 1_000;

/// Whether a call is recorded.
#[apply(code)]
pub enum Recording {
    /// The call is recorded, as chosen when it was placed.
    On,
    /// The call is not recorded.
    Off,
}

/// The state of a call.
#[apply(union)]
pub enum CallState {
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

/// Why an action on a recording is or is not allowed.
#[apply(union)]
#[output]
#[derive(Copy)]
pub enum RecordingReason {
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

explained! {
    /// Whether an action on a recording is allowed, and why.
    #[output]
    pub struct RecordingDecision of RecordingReason {
        /// Whether the action is allowed.
        allowed: bool,
    }
}

/// Output of `call.recording`: whether recording can start and the recording can be downloaded.
#[apply(wire)]
#[output]
pub struct RecordingDecisions {
    /// Whether recording can be chosen.
    pub start: RecordingDecision,
    /// Whether the recording can be downloaded.
    pub download: RecordingDecision,
}

impl RecordingReason {
    const fn allowed(self) -> bool {
        matches!(self, Self::ChosenWhenPlaced | Self::Downloadable)
    }
}

impl Explain for RecordingReason {
    fn rule(&self) -> Rule {
        match self {
            Self::ChosenWhenPlaced
            | Self::CallIsOngoing
            | Self::RecordedAlready
            | Self::CallHasEnded
            | Self::NotRecorded => Rule::CallPlacementAndRecording,
            Self::Downloadable | Self::NotEnded | Self::OverSixtyMinutes => Rule::RecordingDownloadLimit,
        }
    }
}

impl fmt::Display for RecordingReason {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::ChosenWhenPlaced => "Whether to record is chosen when the call is placed.",
            Self::CallIsOngoing => "Recording must be chosen when the call is placed. This call is ongoing.",
            Self::RecordedAlready => "The call is already recorded.",
            Self::CallHasEnded => "The call has ended.",
            Self::Downloadable => "The recording can be downloaded.",
            Self::NotEnded => "The recording can be downloaded after the call has ended.",
            Self::NotRecorded => "The call was not recorded.",
            Self::OverSixtyMinutes => "The recording of a call longer than 60 minutes cannot be downloaded.",
        })
    }
}

impl From<RecordingReason> for RecordingDecision {
    fn from(kind: RecordingReason) -> Self {
        Self { rule: kind.rule(), allowed: kind.allowed(), kind }
    }
}

impl CallState {
    /// Decides whether recording can be chosen (CALL-1), and whether the recording can be downloaded (CALL-3). Durations are in
    /// milliseconds.
    ///
    /// ```
    /// use littermate::Count;
    /// use littermate::call::{CallState, DOWNLOAD_LIMIT_MILLIS, Recording, RecordingReason};
    ///
    /// let ended = |millis| -> Result<CallState, littermate::count::CountError> {
    ///     Ok(CallState::Ended { recording: Recording::On, duration_millis: Count::new(millis)? })
    /// };
    /// assert!(ended(DOWNLOAD_LIMIT_MILLIS)?.recording().download.allowed);
    ///
    /// let decisions = ended(DOWNLOAD_LIMIT_MILLIS + 1)?.recording();
    /// assert_eq!(decisions.download.kind, RecordingReason::OverSixtyMinutes);
    /// assert_eq!(decisions.download.rule.id(), "CALL-3");
    /// # Ok::<(), littermate::count::CountError>(())
    /// ```
    #[must_use]
    pub fn recording(&self) -> RecordingDecisions {
        use RecordingReason as Why;
        let (start, download) = match self {
            Self::NotPlaced => (Why::ChosenWhenPlaced, Why::NotEnded),
            Self::Ongoing { recording: Recording::On } => (Why::RecordedAlready, Why::NotEnded),
            Self::Ongoing { recording: Recording::Off } => (Why::CallIsOngoing, Why::NotRecorded),
            Self::Ended { recording: Recording::Off, .. } => (Why::CallHasEnded, Why::NotRecorded),
            Self::Ended { recording: Recording::On, duration_millis } => {
                let over = duration_millis.get() > DOWNLOAD_LIMIT_MILLIS;
                (Why::CallHasEnded, if over { Why::OverSixtyMinutes } else { Why::Downloadable })
            }
        };
        RecordingDecisions { start: start.into(), download: download.into() }
    }
}
