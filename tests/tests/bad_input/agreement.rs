//! The JSON API has its own JSON parser and writer. They are compared with `serde_json`: both must accept the same strings and
//! write the same bytes.

use littermate::api::*;
use littermate::problem::ProblemCode;
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::Value;

use super::bases::inputs;
use super::fuzz::{Change, change, changed};

/// Whether `serde_json` accepts the string as an input of the operation.
pub(super) fn is_accepted(operation: &str, text: &str) -> bool {
    struct Takes<'t>(&'t str, &'t str, Option<bool>);
    impl OperationVisitor for Takes<'_> {
        fn visit<O: Operation>(&mut self) {
            if O::NAME == self.0 {
                self.2 = Some(serde_json::from_str::<O::Input>(self.1).is_ok());
            }
        }
    }
    let mut takes = Takes(operation, text, None);
    visit_operations(&mut takes);
    takes.2.unwrap_or_else(|| panic!("unknown operation {operation}"))
}

/// The output after `serde_json` parsed and rewrote it.
fn rewritten(operation: &str, answer: &str) -> String {
    struct Rewrites<'t>(&'t str, &'t str, Option<String>);
    impl OperationVisitor for Rewrites<'_> {
        fn visit<O: Operation>(&mut self) {
            if O::NAME == self.0 {
                let output: O::Output = serde_json::from_str(self.1).unwrap();
                self.2 = Some(serde_json::to_string(&output).unwrap());
            }
        }
    }
    let mut rewrites = Rewrites(operation, answer, None);
    visit_operations(&mut rewrites);
    rewrites.2.unwrap_or_else(|| panic!("unknown operation {operation}"))
}

/// The codes of structural problems. Any other code is about the content, which `serde_json` does not check.
const SHAPE: [ProblemCode; 9] = [
    ProblemCode::InvalidJson,
    ProblemCode::TooDeep,
    ProblemCode::TooShort,
    ProblemCode::MissingField,
    ProblemCode::UnknownField,
    ProblemCode::DuplicateField,
    ProblemCode::WrongType,
    ProblemCode::InvalidFormat,
    ProblemCode::FormatTooNew,
];

/// Both parsers accept the string, or both reject it. `serde_json` additionally accepts a list in place of an object, and
/// integers with a fraction of zeros; the API does not.
pub(super) fn agree(operation: &str, text: &str) {
    let accepted = is_accepted(operation, text);
    match call(operation, text) {
        Ok(answer) => {
            assert!(accepted, "{operation} accepts an input that serde_json rejects: {text}");
            assert_eq!(rewritten(operation, &answer), answer);
        }
        Err(refusal) => {
            assert_eq!(serde_json::to_string(&refusal).unwrap(), refusal.to_json());
            if refusal.code != ErrorCode::InvalidInput {
                assert!(
                    accepted,
                    "{operation} checks the content of an input that serde_json rejects: {text}"
                );
                return;
            }
            let value: Option<Value> = serde_json::from_str(text).ok();
            let known = refusal.problems.iter().all(|problem| {
                let list = value
                    .as_ref()
                    .and_then(|value| value.pointer(&problem.path))
                    .is_some_and(Value::is_array);
                // Optional, except if a conversation begins (CONV-1).
                let needed = problem.path == "/newConversation";
                !SHAPE.contains(&problem.code) || needed || (problem.code == ProblemCode::WrongType && list)
            });
            assert!(
                !accepted || known,
                "{operation} rejects an input that serde_json accepts: {text} {:?}",
                refusal.problems
            );
        }
    }
}

#[test]
fn valid_inputs_and_their_outputs() {
    for (operation, input) in inputs() {
        assert!(is_accepted(operation, &input.to_string()));
        agree(operation, &input.to_string());
        agree(operation, &serde_json::to_string_pretty(&input).unwrap());
    }
}

/// A name with every character that JSON escapes, and others that need no escaping. The output contains the name.
#[test]
fn every_character_is_escaped_alike() {
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

    /// Inputs with one or two changes, as values and as strings.
    #[test]
    fn changed_inputs(which in any::<prop::sample::Index>(), changes in prop::collection::vec(change(), 1..3)) {
        let (operation, input) = which.get(&inputs()).clone();
        let changes: &[Change] = &changes;
        agree(operation, &changed(&input, changes));
    }
}
