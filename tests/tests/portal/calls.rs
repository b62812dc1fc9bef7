//! Recording before, during and after a call, and its announcement (CALL-1 to CALL-3); taking a payment (PAY-1).

use littermate::call::{
    Announcement, CallAction, CallState, CallerId, DOWNLOAD_LIMIT_MILLIS, Recording, RecordingAnswer,
};
use littermate::count::Count;
use littermate::model::phone::E164;
use littermate::payment::PaymentSettings;
use littermate::rule::Rule;

fn ended(recording: Recording, millis: u64) -> CallState {
    CallState::Ended { recording, duration_millis: Count::new(millis).unwrap() }
}

#[test]
fn sixty_minutes_are_the_last_that_can_be_downloaded() {
    assert_eq!(DOWNLOAD_LIMIT_MILLIS, 3_600_000);
    for (millis, may) in [
        (0, true),
        (1, true),
        (3_599_999, true),
        (3_600_000, true),
        (3_600_001, false),
        (3_601_000, false),
        ((1 << 53) - 1, false),
    ] {
        let download = ended(Recording::On, millis).recording().download;
        assert_eq!((download.may, download.rule), (may, Rule::Call3), "{millis}");
        assert!(!ended(Recording::Off, millis).recording().download.may);
    }
}

/// CALL-1: recording can be chosen before a call, and at no time after.
#[test]
fn recording_starts_before_the_call_or_never() {
    assert!(CallState::NotPlaced.recording().start.may);
    for recording in [Recording::On, Recording::Off] {
        for state in [CallState::Ongoing { recording }, ended(recording, 60_000)] {
            let start = state.recording().start;
            assert!(!start.may && start.rule == Rule::Call1, "{state:?}");
        }
        assert!(!CallState::Ongoing { recording }.recording().download.may);
    }
}

/// CALL-1, CALL-2: asked first; then the clinic's number, and an announcement where there is a recording.
#[test]
fn no_call_is_recorded_without_an_announcement_or_placed_without_an_answer() {
    let clinic = CallerId::Clinic { number: E164::new("+13035550100").unwrap() };
    for answer in [RecordingAnswer::NotAsked, RecordingAnswer::Record, RecordingAnswer::DoNotRecord] {
        assert_eq!(CallerId::None.place(answer).kind, CallAction::SetUpNumber);
        match clinic.place(answer).kind {
            CallAction::AskWhetherToRecord => assert_eq!(answer, RecordingAnswer::NotAsked),
            CallAction::Place { caller_id, recorded, announcement } => {
                assert_eq!(caller_id.as_str(), "+13035550100");
                assert_eq!(recorded, answer == RecordingAnswer::Record);
                assert_eq!(recorded, announcement == Announcement::CallIsRecorded);
            }
            CallAction::SetUpNumber => panic!("the clinic has a number"),
        }
    }
}

#[test]
fn a_payment_needs_the_settings() {
    assert!(PaymentSettings::SetUp.take().may);
    assert!(!PaymentSettings::NotSetUp.take().may);
}
