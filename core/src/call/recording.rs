//! What may be done about the recording of a call, before, during and after it (CALL-1, CALL-3).

use std::fmt;

use macro_rules_attribute::apply;

use crate::count::Count;
use crate::explained::{Explain, explained};
use crate::rule::Rule;
use crate::wire::{code, union, wire};

/// The longest call whose recording can be downloaded, in milliseconds: 60 minutes, exactly (CALL-3).
///
/// In milliseconds, so that nobody rounds before the edge is asked about: a call of 60 minutes and one millisecond is over.
pub const DOWNLOAD_LIMIT_MILLIS: u64 = 60 * 60 * 1_000;

/// Whether a call is recorded.
#[apply(code)]
pub enum Recording {
    /// It is, since that was chosen when it was placed.
    On,
    /// The call is not recorded.
    Off,
}

/// How far a call has come.
#[apply(union)]
pub enum CallState {
    /// It has not been placed.
    NotPlaced,
    /// It has been placed and has not ended.
    Ongoing {
        /// Whether it is recorded.
        recording: Recording,
    },
    /// The call is over.
    Ended {
        /// Whether it was recorded.
        recording: Recording,
        /// How long the call was, in milliseconds. The document speaks of the call's length, and a recording runs from the
        /// call's beginning.
        duration_millis: Count,
    },
}

/// Why something may be done about a recording, or not.
#[apply(union)]
#[output]
#[derive(Copy)]
pub enum RecordingReason {
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

explained! {
    /// Whether one thing may be done about a recording.
    #[output]
    pub struct RecordingDecision of RecordingReason {
        /// Whether it may be done.
        allowed: bool,
    }
}

/// What may be done about the recording of a call.
#[apply(wire)]
#[output]
pub struct RecordingDecisions {
    /// Whether recording may be chosen.
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
            Self::ChosenWhenPlaced => "Whether to record is asked when the call is placed.",
            Self::CallIsOngoing => {
                "Recording has to be chosen when the call is placed; this call is under way."
            }
            Self::RecordedAlready => "The call is recorded already.",
            Self::CallHasEnded => "The call has ended.",
            Self::Downloadable => "The recording can be downloaded.",
            Self::NotEnded => "There is no recording to download before the call has ended.",
            Self::NotRecorded => "The call was not recorded.",
            Self::OverSixtyMinutes => "The recording of a call of over 60 minutes cannot be downloaded.",
        })
    }
}

impl From<RecordingReason> for RecordingDecision {
    fn from(kind: RecordingReason) -> Self {
        Self { rule: kind.rule(), allowed: kind.allowed(), kind }
    }
}

impl CallState {
    /// Whether recording may be chosen now (CALL-1), and whether the recording can be downloaded (CALL-3). Durations
    /// are in milliseconds.
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
