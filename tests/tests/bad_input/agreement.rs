//! The door reads JSON with a reader of its own, and writes it with a writer of its own. `serde_json` is the witness: the two
//! take the same texts, and write the same bytes.

use littermate::call::{Placed, RecordingDecisions};
use littermate::client::Checked;
use littermate::contact_points::{Edited, Synced};
use littermate::conversation::{ConversationHistory, Started};
use littermate::door::*;
use littermate::merge::{ChainOutcome, Options, Outcome, Undone};
use littermate::opt_out::{KeywordReading, OptOuts};
use littermate::payment::PaymentDecision;
use littermate::portal::{HomePage, PetPage, PhotoUpload};
use littermate::problem::ProblemCode;
use littermate::reminder::{NextDue, WindowsShown};
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::bases::inputs;
use super::fuzz::{Change, change, changed};

/// Whether `serde_json` takes the text as an input of the operation.
pub(super) fn is_taken(operation: &str, text: &str) -> bool {
    fn takes<T: DeserializeOwned>(text: &str) -> bool {
        serde_json::from_str::<T>(text).is_ok()
    }
    match operation {
        "merge.eligibility" => takes::<EligibilityInput>(text),
        "merge.search" => takes::<SearchInput>(text),
        "merge.options" => takes::<MergeInput>(text),
        "merge.plan" => takes::<PlanInput>(text),
        "merge.apply" => takes::<ApplyInput>(text),
        "merge.undo" => takes::<UndoInput>(text),
        "merge.chain" => takes::<ChainInput>(text),
        "merge.write-back" => takes::<WriteBackInput>(text),
        "clients.check" => takes::<CheckInput>(text),
        "clients.resolve" => takes::<ResolveInput>(text),
        "conversation.start" => takes::<ConversationStartInput>(text),
        "conversation.history" => takes::<ConversationHistoryInput>(text),
        "call.place" => takes::<CallPlaceInput>(text),
        "call.recording" => takes::<CallRecordingInput>(text),
        "payment.take" => takes::<PaymentTakeInput>(text),
        "reminder.windows" => takes::<ReminderWindowsInput>(text),
        "reminder.classify" => takes::<ReminderClassifyInput>(text),
        "reminder.next-due" => takes::<ReminderNextDueInput>(text),
        "portal.home" => takes::<PortalHomeInput>(text),
        "portal.pet" => takes::<PortalPetInput>(text),
        "portal.id-card" => takes::<PortalIdCardInput>(text),
        "portal.upload-photo" => takes::<PortalUploadPhotoInput>(text),
        "clinic.capabilities" => takes::<CapabilitiesInput>(text),
        "contact.edit" => takes::<ContactEditInput>(text),
        "contact.permissions" => takes::<ContactPermissionsInput>(text),
        "contact.sync" => takes::<ContactSyncInput>(text),
        "contact.keyword" => takes::<KeywordInput>(text),
        "contact.opt-outs" => takes::<OptOutsInput>(text),
        "message.route" => takes::<RouteInput>(text),
        "rules.list" => takes::<RulesInput>(text),
        other => panic!("{other} is not known here"),
    }
}

/// The answer as `serde_json` reads and writes it.
fn rewritten(operation: &str, answer: &str) -> String {
    fn through<T: DeserializeOwned + Serialize>(text: &str) -> String {
        serde_json::to_string(&serde_json::from_str::<T>(text).unwrap()).unwrap()
    }
    match operation {
        "merge.eligibility" => through::<EligibilityOutput>(answer),
        "merge.search" => through::<SearchOutput>(answer),
        "merge.options" => through::<Options>(answer),
        "merge.plan" => through::<PlanOutput>(answer),
        "merge.apply" => through::<Outcome>(answer),
        "merge.undo" => through::<Undone>(answer),
        "merge.chain" => through::<ChainOutcome>(answer),
        "merge.write-back" => through::<WriteBackOutput>(answer),
        "clients.check" => through::<Checked>(answer),
        "clients.resolve" => through::<ResolveOutput>(answer),
        "conversation.start" => through::<Started>(answer),
        "conversation.history" => through::<ConversationHistory>(answer),
        "call.place" => through::<Placed>(answer),
        "call.recording" => through::<RecordingDecisions>(answer),
        "payment.take" => through::<PaymentDecision>(answer),
        "reminder.windows" => through::<WindowsShown>(answer),
        "reminder.classify" => through::<ReminderClassifyOutput>(answer),
        "reminder.next-due" => through::<NextDue>(answer),
        "portal.home" => through::<HomePage>(answer),
        "portal.pet" => through::<PetPage>(answer),
        "portal.id-card" => through::<PortalIdCardOutput>(answer),
        "portal.upload-photo" => through::<PhotoUpload>(answer),
        "clinic.capabilities" => through::<CapabilitiesOutput>(answer),
        "contact.edit" => through::<Edited>(answer),
        "contact.permissions" => through::<ContactPermissionsOutput>(answer),
        "contact.sync" => through::<Synced>(answer),
        "contact.keyword" => through::<KeywordReading>(answer),
        "contact.opt-outs" => through::<OptOuts>(answer),
        "message.route" => through::<RouteOutput>(answer),
        "rules.list" => through::<RulesOutput>(answer),
        other => panic!("{other} is not known here"),
    }
}

/// What an input of the right shape can still be refused for.
const CONTENT: [ProblemCode; 8] = [
    ProblemCode::TooLong,
    ProblemCode::DuplicateId,
    ProblemCode::NotOneOf,
    ProblemCode::UnknownPet,
    ProblemCode::TwoActiveConversations,
    ProblemCode::OutOfRange,
    ProblemCode::Contradiction,
    ProblemCode::TwoPrimaries,
];

/// Taken by both or by neither. `serde_json` also takes a list in place of a record, and its numbers may have a fraction of
/// zeros; the door does not.
pub(super) fn agree(operation: &str, text: &str) {
    let taken = is_taken(operation, text);
    match call(operation, text) {
        Ok(answer) => {
            assert!(taken, "{operation} takes what serde_json does not: {text}");
            assert_eq!(rewritten(operation, &answer), answer);
        }
        Err(refusal) => {
            assert_eq!(serde_json::to_string(&refusal).unwrap(), refusal.to_json());
            if refusal.code != RefusalCode::InvalidInput {
                assert!(taken, "{operation} judges what serde_json does not take: {text}");
                return;
            }
            let value: Option<Value> = serde_json::from_str(text).ok();
            let known = refusal.problems.iter().all(|problem| {
                let list = value
                    .as_ref()
                    .and_then(|value| value.pointer(&problem.path))
                    .is_some_and(Value::is_array);
                CONTENT.contains(&problem.code) || (problem.code == ProblemCode::WrongType && list)
            });
            assert!(
                !taken || known,
                "{operation} refuses what serde_json takes: {text} {:?}",
                refusal.problems
            );
        }
    }
}

#[test]
fn valid_inputs_and_their_answers() {
    for (operation, input) in inputs() {
        assert!(is_taken(operation, &input.to_string()));
        agree(operation, &input.to_string());
        agree(operation, &serde_json::to_string_pretty(&input).unwrap());
    }
}

/// Every character that JSON escapes, and others that it need not, in a name that comes back in the answer.
#[test]
fn every_character_is_written_alike() {
    let (operation, input) =
        inputs().into_iter().find(|(operation, _)| *operation == "merge.options").unwrap();
    let all = (0..0x300_u32).chain([0x2028, 0x2029, 0xd7ff, 0xe000, 0xfeff, 0xffff, 0x1_f600, 0x10_ffff]);
    let all: Vec<char> = all.filter_map(char::from_u32).collect();
    for some in all.chunks(150) {
        let mut input = input.clone();
        input["opened"]["name"]["first"] = some.iter().collect::<String>().into();
        let answer = call(operation, &input.to_string()).unwrap();
        assert_eq!(rewritten(operation, &answer), answer);
        let answer: Value = serde_json::from_str(&answer).unwrap();
        assert_eq!(answer["name"]["alternatives"][0]["name"]["first"], input["opened"]["name"]["first"]);
    }
}

proptest! {
    #![proptest_config(Config { cases: 250, failure_persistence: None, ..Config::default() })]

    /// Inputs changed in a place or two, as values and as texts.
    #[test]
    fn changed_inputs(which in any::<prop::sample::Index>(), changes in prop::collection::vec(change(), 1..3)) {
        let (operation, input) = which.get(&inputs()).clone();
        let changes: &[Change] = &changes;
        agree(operation, &changed(&input, changes));
    }
}
