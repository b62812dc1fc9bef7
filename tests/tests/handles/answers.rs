//! Compares each vector of an operation with the handle for the same operation.

use littermate::api::{self, ApiError, HANDLES, HandleAnswer, JsonHandle, SearchList};
use littermate::merge::BlockerCode;
use littermate::model::client::ClientFacts;
use littermate::reminder::DueStatus;
use littermate_tests::vectors::{self, Response, Vector};
use serde_json::{Value, json};

/// The vectors of an operation: the input without some fields, those fields, and the vector.
fn vectors(operation: &str, separate: &[&str]) -> Vec<(Value, Value, Vector)> {
    let areas = vectors::committed().expect("the committed vectors are readable");
    let vectors = areas.into_iter().flat_map(|(_, vectors)| vectors).filter(|vector| vector.op == operation);
    vectors
        .filter_map(|vector| {
            let Value::Object(mut input) = serde_json::from_str(&vector.input).ok()? else { return None };
            let arguments = separate.iter().filter_map(|name| input.remove_entry(*name)).collect();
            Some((Value::Object(input), Value::Object(arguments), vector))
        })
        .collect()
}

fn output(vector: &Vector) -> Option<Value> {
    match &vector.response {
        Response::Output(output) => serde_json::from_str(output).ok(),
        Response::Problem(_) => None,
    }
}

fn value(answer: HandleAnswer) -> Value {
    match answer {
        HandleAnswer::Json(text) => serde_json::from_str(&text).unwrap(),
        other => json!(format!("{other:?}")),
    }
}

#[test]
fn a_merge_handle_returns_every_plan() {
    let (mut plans, mut refusals) = (0, 0);
    for (input, arguments, vector) in vectors("merge.plan", &["choices", "now"]) {
        let answer = JsonHandle::new("OpenedMerge", &input.to_string()).and_then(|mut merge| {
            let options = api::call("merge.options", &input.to_string())?;
            assert_eq!(value(merge.ask("options", "{}")?), serde_json::from_str::<Value>(&options).unwrap());
            merge.ask("plan", &arguments.to_string())
        });
        match (answer, output(&vector)) {
            (Ok(answer), expected) => {
                assert_eq!(Some(value(answer)), expected);
                plans += 1;
            }
            (Err(refusal), None) => {
                // The profiles and the choices are parsed separately, so not all problems may be reported together.
                let Response::Problem(problem) = &vector.response else { continue };
                let whole: ApiError = api::read(problem).unwrap();
                assert_eq!((refusal.code, refusal.rule), (whole.code, whole.rule), "{}", vector.input);
                assert!(refusal.problems.iter().all(|problem| whole.problems.contains(problem)));
                refusals += 1;
            }
            (Err(refusal), Some(_)) => panic!("{refusal}"),
        }
    }
    assert!(plans > 10 && refusals > 10, "{plans} plans, {refusals} refusals");
}

#[test]
fn a_search_list_returns_every_search() {
    let mut lists = 0;
    for (input, arguments, vector) in vectors("merge.search", &["opened"]) {
        let Some(output) = output(&vector) else { continue };
        let expected = output["results"].as_array().unwrap();
        let typed = SearchList::read(&input.to_string()).unwrap();
        let opened: ClientFacts = api::read(&arguments["opened"].to_string()).unwrap();
        let mut list = JsonHandle::new("SearchList", &input.to_string()).unwrap();
        assert_eq!(list.ask("length", "{}").unwrap(), HandleAnswer::Count(expected.len()));
        let verdicts = typed.selectable(&opened).unwrap();
        let bits = verdicts.iter().map(|verdict| u32::from(verdict.bits())).collect();
        assert_eq!(list.ask("selectable", &arguments.to_string()).unwrap(), HandleAnswer::Bits(bits));
        for (index, (expected, verdict)) in expected.iter().zip(verdicts).enumerate() {
            let answer = list.ask("explain", &json!({ "index": index }).to_string()).unwrap();
            assert_eq!(value(answer), *expected);
            assert_eq!(json!(typed.explain(&opened, index).unwrap()), *expected);
            let blockers = expected["blockers"].as_array().unwrap().iter();
            let codes: Vec<BlockerCode> = verdict.codes().collect();
            assert_eq!(
                json!(codes),
                blockers.map(|blocker| blocker["kind"]["type"].clone()).collect::<Value>()
            );
        }
        lists += 1;
    }
    assert!(lists > 0);
}

#[test]
fn a_service_list_returns_every_classification() {
    let mut lists = 0;
    for (input, mut arguments, vector) in vectors("reminder.classify", &["today"]) {
        let Some(output) = output(&vector) else { continue };
        let mut list = JsonHandle::new("ServiceList", &input.to_string()).unwrap();
        let HandleAnswer::Bytes(bytes) = list.ask("statuses", &arguments.to_string()).unwrap() else {
            continue;
        };
        for (index, expected) in output["services"].as_array().unwrap().iter().enumerate() {
            assert_eq!(json!(DueStatus::ALL[usize::from(bytes[index])]), expected["dueStatus"]);
            arguments["index"] = json!(index);
            assert_eq!(value(list.ask("explain", &arguments.to_string()).unwrap()), *expected);
        }
        lists += 1;
    }
    assert!(lists > 0);
}

#[test]
fn the_handle_table_is_complete_for_generators() {
    let names: Vec<_> = HANDLES.iter().map(|handle| (handle.name, handle.input.name)).collect();
    let expected = [
        ("OpenedMerge", "MergeOptionsInput"),
        ("SearchList", "SearchListInput"),
        ("ServiceList", "ServiceListInput"),
    ];
    assert_eq!(names, expected);
    for handle in HANDLES {
        assert!(!handle.docs.is_empty() && handle.rust_path.0.starts_with("littermate::"));
        for method in handle.methods {
            assert!(!method.docs.is_empty(), "{}", method.name);
        }
    }
}
