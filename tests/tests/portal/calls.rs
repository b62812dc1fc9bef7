//! Recording before, during and after a call, and its announcement (CALL-1 to CALL-3); taking a payment (PAY-1).

use littermate::call::{
    Announcement, CallAction, CallNumber, CallState, CallerId, DOWNLOAD_LIMIT_MILLIS, Recording,
    RecordingAnswer,
};
use littermate::count::Count;
use littermate::model::phone::{E164, Phone, PhoneKey};
use littermate::payment::PaymentSettings;
use littermate::rule::Rule;
use serde_json::json;

fn ended(recording: Recording, millis: u64) -> CallState {
    CallState::Ended { recording, duration_millis: Count::new(millis).unwrap() }
}

#[test]
fn recordings_of_up_to_sixty_minutes_can_be_downloaded() {
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
        assert_eq!((download.allowed, download.rule), (may, Rule::RecordingDownloadLimit), "{millis}");
        assert!(!ended(Recording::Off, millis).recording().download.allowed);
    }
}

/// CALL-1: recording can be chosen only before a call.
#[test]
fn recording_can_be_chosen_only_before_the_call() {
    assert!(CallState::NotPlaced.recording().start.allowed);
    for recording in [Recording::On, Recording::Off] {
        for state in [CallState::Ongoing { recording }, ended(recording, 60_000)] {
            let start = state.recording().start;
            assert!(!start.allowed && start.rule == Rule::CallPlacementAndRecording, "{state:?}");
        }
        assert!(!CallState::Ongoing { recording }.recording().download.allowed);
    }
}

/// CALL-1, CALL-2: staff are asked first; then the call shows the clinic's phone number, and announces a recording if there is
/// one.
#[test]
fn calls_need_a_recording_decision_and_recorded_calls_an_announcement() {
    let clinic = CallerId::Clinic { number: E164::new("+13035550100").unwrap() };
    let phones = phones(&[("+12025550114", true)]);
    for answer in [RecordingAnswer::NotAsked, RecordingAnswer::Record, RecordingAnswer::DoNotRecord] {
        assert_eq!(CallerId::None.decide(&phones, None, answer).unwrap().kind, CallAction::SetUpCallerId);
        match clinic.decide(&phones, None, answer).unwrap().kind {
            CallAction::AskWhetherToRecord => assert_eq!(answer, RecordingAnswer::NotAsked),
            CallAction::Place { phone, caller_id, recorded, announcement } => {
                assert_eq!(phone.as_str(), "+12025550114");
                assert_eq!(caller_id.as_str(), "+13035550100");
                assert_eq!(recorded, answer == RecordingAnswer::Record);
                assert_eq!(recorded, announcement == Announcement::CallIsRecorded);
            }
            other => panic!("both have a phone number: {other:?}"),
        }
    }
}

fn phones(numbers: &[(&str, bool)]) -> Vec<Phone> {
    let phone = |(number, primary): &(&str, bool)| {
        let is_valid = number.starts_with('+');
        let of =
            if is_valid { json!({ "type": "valid", "e164": number }) } else { json!({ "type": "invalid" }) };
        json!({
            "asWritten": number, "number": of, "primary": primary, "source": "flow"
        })
    };
    serde_json::from_value(numbers.iter().map(phone).collect()).unwrap()
}

/// CALL-1: the valid primary phone number; without one, a valid one that staff chose; never an invalid one.
#[test]
fn a_call_goes_to_the_primary_number_or_to_one_that_staff_chose() {
    let (first, second, note) = ("+12025550114", "+12025550143", "ask for Sam");
    let key = |number: &str| PhoneKey::new(number).unwrap();
    for (numbers, expected) in [
        (vec![], CallNumber::None),
        (vec![(note, false)], CallNumber::None),
        (vec![(note, true)], CallNumber::None),
        (vec![(first, false)], CallNumber::Choose(vec![key(first)])),
        (vec![(first, false), (second, true)], CallNumber::To(key(second))),
        (
            vec![(note, true), (first, false), (second, false)],
            CallNumber::Choose(vec![key(first), key(second)]),
        ),
    ] {
        let phones = phones(&numbers);
        assert_eq!(CallNumber::of(&phones, None).unwrap(), expected, "{numbers:?}");
        for chosen in [first, second, "raw:ask for Sam", "+12025550199"].map(key) {
            let offered = match &expected {
                CallNumber::To(primary) => *primary == chosen,
                CallNumber::Choose(keys) => keys.contains(&chosen),
                CallNumber::None => false,
            };
            let number = CallNumber::of(&phones, Some(&chosen));
            assert_eq!(number.is_ok(), offered, "{numbers:?} {chosen:?}");
            if offered {
                assert_eq!(number.unwrap(), CallNumber::To(chosen));
            }
        }
    }
}

#[test]
fn a_payment_needs_the_settings() {
    assert!(PaymentSettings::SetUp.take().allowed);
    assert!(!PaymentSettings::NotSetUp.take().allowed);
}
