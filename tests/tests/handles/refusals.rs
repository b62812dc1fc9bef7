//! Errors of handles.

use littermate::api::{self, ApiError, HandleAnswer, JsonHandle};
use littermate::merge::{BlockerCode, Verdict};
use littermate::problem::{Problem, ProblemCode};
use serde_json::{Value, json};

fn only_problem(answer: Result<HandleAnswer, ApiError>) -> Problem {
    let problems = answer.unwrap_err().problems;
    assert_eq!(problems.len(), 1, "{problems:?}");
    problems[0].clone()
}

fn facts(id: &str) -> Value {
    json!({
        "id": id, "clinic": "k-1", "status": { "type": "active" }, "pims": { "type": "flow-only" },
        "activeConversation": { "type": "none" }, "loyaltyPoints": 0, "memberships": []
    })
}

fn search_list(results: &[&str]) -> JsonHandle {
    let results: Vec<Value> = results.iter().map(|id| facts(id)).collect();
    let clinic = json!({ "id": "k-1", "pims": { "type": "avimark" }, "region": "US" });
    let input = json!({ "clinic": clinic, "results": results, "surface": "desktop" });
    JsonHandle::new("SearchList", &input.to_string()).unwrap()
}

#[test]
fn an_index_out_of_range_is_rejected() {
    let mut list = search_list(&["a", "b"]);
    list.ask("selectable", &json!({ "opened": facts("c") }).to_string()).unwrap();
    for index in ["2", "-1", "4294967296", "1e300", "0.5"] {
        let problem = only_problem(list.ask("explain", &format!(r#"{{"index":{index}}}"#)));
        assert_eq!((problem.code, problem.path.as_str()), (ProblemCode::OutOfRange, ""));
        assert_eq!(problem.detail, format!("The list has no result {index}."));
        assert_eq!(problem.help, "Pass an index from 0 to 1.");
    }
    let problem = only_problem(list.ask("explain", r#"{"index":"0"}"#));
    assert_eq!((problem.code, problem.path.as_str()), (ProblemCode::WrongType, "/index"));

    let mut empty = JsonHandle::new("ServiceList", r#"{"services":[]}"#).unwrap();
    let problem = only_problem(empty.ask("explain", r#"{"today":"2026-01-01","index":0}"#));
    assert_eq!(
        (problem.detail.as_str(), problem.help.as_str()),
        ("The list has no service 0.", "The list is empty.")
    );
}

#[test]
fn the_last_opened_profile_is_used() {
    let mut list = search_list(&["a"]);
    let problem = only_problem(list.ask("explain", r#"{"index":0}"#));
    assert_eq!(problem.detail, "No opened profile has been passed yet.");
    assert_eq!(problem.help, "Call `selectable` first.");

    let opened = json!({ "opened": facts("a") }).to_string();
    assert_eq!(list.ask("selectable", &opened).unwrap(), HandleAnswer::Bits(vec![1]));
    assert_eq!(only_problem(list.ask("selectable", "{}")).path, "/opened");
    let refused = json!({ "opened": { "id": "" } }).to_string();
    assert!(
        list.ask("selectable", &refused)
            .unwrap_err()
            .problems
            .iter()
            .any(|problem| problem.path == "/opened/id")
    );
    let answer = list.ask("explain", r#"{"index":0}"#).unwrap();
    let HandleAnswer::Json(answer) = answer else { panic!("{answer:?}") };
    assert!(answer.contains("same-client"), "{answer}");
    assert_eq!(Verdict::BITS[0], BlockerCode::SameClient);
}

#[test]
fn arguments_are_rejected_like_inputs() {
    let mut list = JsonHandle::new("ServiceList", r#"{"services":[]}"#).unwrap();
    for day in [r#""tomorrow""#, r#""2026-02-30""#, r#""""#, "7", "null", "{}"] {
        let problem = only_problem(list.ask("statuses", &format!(r#"{{"today":{day}}}"#)));
        let windows = api::call("reminder.windows", &format!(r#"{{"today":{day}}}"#)).unwrap_err();
        assert_eq!(windows.problems, [problem]);
    }
    for (arguments, code, path) in [
        ("{}", ProblemCode::MissingField, "/today"),
        (r#"{"today":"2026-01-01","to/day":7}"#, ProblemCode::UnknownField, "/to~1day"),
        (r#"{"today":"2026-01-01","today":"2026-01-01"}"#, ProblemCode::DuplicateField, "/today"),
        ("[]", ProblemCode::WrongType, ""),
        ("{", ProblemCode::InvalidJson, ""),
    ] {
        let problem = only_problem(list.ask("statuses", arguments));
        assert_eq!((problem.code, problem.path.as_str()), (code, path), "{arguments}");
    }
    assert_eq!(only_problem(list.ask("length", r#"{"today":1}"#)).code, ProblemCode::UnknownField);
    assert_eq!(only_problem(list.ask("close", "{}")).detail, "Unknown method \"close\".");
    let handle = JsonHandle::new("Nothing", "{}").unwrap_err();
    assert_eq!(handle.detail, "Unknown handle \"Nothing\".");
}

#[test]
fn an_input_is_rejected_like_that_of_the_operation() {
    let refusal =
        JsonHandle::new("ServiceList", r#"{"services":[{"id":"s"}],"today":"2026-01-01"}"#).unwrap_err();
    let codes: Vec<_> = refusal.problems.iter().map(|one| (one.code, one.path.as_str())).collect();
    assert!(codes.contains(&(ProblemCode::UnknownField, "/today")));
    assert!(codes.contains(&(ProblemCode::MissingField, "/services/0/due")));

    let mut long = facts("a");
    long["memberships"] = vec![json!({ "id": "m", "status": "ended" }); 10_001].into();
    let clinic = json!({ "id": "k-1", "pims": { "type": "avimark" }, "region": "US" });
    let list = json!({ "clinic": clinic, "results": [long], "surface": "desktop" });
    let refusal = JsonHandle::new("SearchList", &list.to_string()).unwrap_err();
    let too_long = |refusal: &ApiError| (refusal.problems[0].code, refusal.path.clone());
    assert_eq!(too_long(&refusal), (ProblemCode::TooLong, "/results/0/memberships".to_owned()));
    let refusal = search_list(&["a"]).ask("selectable", &json!({ "opened": long }).to_string()).unwrap_err();
    assert_eq!(too_long(&refusal), (ProblemCode::TooLong, "/opened/memberships".to_owned()));
}
