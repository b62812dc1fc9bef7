//! At most 100 problems are listed, the first ones in the input; the others are counted.

use littermate::api::{self, ApiError};
use serde_json::{Value, json};

use super::bases::{clinic, facts, inputs};
use super::checks::inputs_and_pointers;
use super::portal_bases::portal;
use crate::json::with;

const LISTED: usize = 100;

fn error(operation: &str, input: &Value) -> ApiError {
    api::call(operation, &input.to_string()).unwrap_err()
}

/// The paths of the listed problems, after checking the `total` count.
fn paths_of(error: ApiError, total: usize) -> Vec<String> {
    assert_eq!(error.problems.len(), total.min(LISTED));
    assert_eq!(error.path, error.problems[0].path);
    let more = total.saturating_sub(LISTED);
    assert_eq!(error.more_problems.get(), u64::try_from(more).unwrap());
    assert_eq!(error.to_json().contains("moreProblems"), more > 0);
    let last = error.detail.lines().nth(LISTED).map(str::to_owned);
    assert_eq!(
        last,
        match more {
            0 => None,
            1 => Some("1 more problem is not listed.".to_owned()),
            more => Some(format!("{more} more problems are not listed.")),
        }
    );
    error.problems.into_iter().map(|problem| problem.path).collect()
}

/// A list of `count` values, each created from its index.
fn many(count: usize, make: impl Fn(usize) -> Value) -> Value {
    (0..count).map(make).collect()
}

/// Each list that an operation parses, at any depth, with that many values of the wrong type.
#[test]
fn wrong_items_of_any_list() {
    let mut lists = 0;
    for (operation, input, places) in inputs_and_pointers() {
        for place in places.iter().filter(|place| input.pointer(place).is_some_and(Value::is_array)) {
            lists += 1;
            for total in [99, 100, 101, 1_000] {
                let wrong = with(&input, place, many(total, |_| json!(1.5)));
                let expected: Vec<String> =
                    (0..total.min(LISTED)).map(|index| format!("{place}/{index}")).collect();
                assert_eq!(paths_of(error(operation, &wrong), total), expected, "{operation} {place}");
            }
        }
    }
    assert!(lists > 40, "{lists}");
}

/// Each object that an operation parses, at any depth, with that many unknown fields.
#[test]
fn unknown_fields_of_any_object() {
    for (operation, input, places) in inputs_and_pointers() {
        let is_object = |place: &&String| input.pointer(place).is_some_and(Value::is_object);
        for place in places.iter().filter(is_object).map(String::as_str).chain([""]) {
            let mut wrong = input.clone();
            let object = wrong.pointer_mut(place).unwrap().as_object_mut().unwrap();
            object.extend((0..101).map(|index| (format!("0{index:03}"), json!(1))));
            let expected: Vec<String> = (0..LISTED).map(|index| format!("{place}/0{index:03}")).collect();
            assert_eq!(paths_of(error(operation, &wrong), 101), expected, "{operation} {place}");
        }
    }
}

/// A content problem in each of 101 entries of the right structure: the path of each entry's problem.
#[test]
fn content_problems_of_any_list() {
    let input = |operation: &str| inputs().into_iter().find(|(name, _)| *name == operation).unwrap().1;
    let is_in_list = |operation: &str, input: &Value, list: &str, first: usize, field: &str| {
        let expected: Vec<String> =
            (first..first + LISTED).map(|index| format!("{list}/{index}{field}")).collect();
        assert_eq!(paths_of(error(operation, input), 101), expected, "{operation} {list}");
    };

    let standing = |_| json!({ "id": "a", "status": { "type": "active" } });
    let input_of = json!({ "clients": many(102, standing), "ids": [] });
    is_in_list("clients.resolve", &input_of, "/clients", 1, "/id");
    let input_of = json!({ "clients": many(102, standing), "survivor": "a" });
    is_in_list("clients.merged-into", &input_of, "/clients", 1, "/id");
    let pets = with(&input("merge.write-back"), "/pets", many(101, |index| json!(format!("other-{index}"))));
    is_in_list("merge.write-back", &pets, "/pets", 0, "");

    let conversation = |index| json!({ "id": format!("c-{index}"), "state": "active" });
    let start = json!({ "conversations": many(102, conversation), "initiator": "staff" });
    is_in_list("conversation.start", &start, "/conversations", 1, "/state");
    let card = |_| json!({ "id": "c", "state": "archived", "pets": [], "latestAt": "2026-02-01T09:30:00Z" });
    let history = json!({ "profile": { "client": "a", "conversations": many(102, card) }, "merged": [] });
    is_in_list("conversation.history", &history, "/profile/conversations", 1, "/id");

    let merged = |_| json!({ "client": "b", "conversations": [] });
    let history = json!({ "profile": { "client": "a", "conversations": [] }, "merged": many(102, merged) });
    is_in_list("conversation.history", &history, "/merged", 1, "/client");
    let archived = |_| json!({ "id": "c", "state": "archived" });
    let archive = json!({ "conversations": many(102, archived), "conversation": "c", "initiator": "staff" });
    is_in_list("conversation.archive", &archive, "/conversations", 1, "/id");
    let mut place = input("call.place");
    let phone = place["phones"][0].take();
    place["phones"] = many(102, |_| phone.clone());
    place["phone"] = json!(null);
    is_in_list("call.place", &place, "/phones", 1, "/number");

    let draft = with(&input("clients.check"), "/draft/conversations", many(102, conversation));
    is_in_list("clients.check", &draft, "/draft/conversations", 1, "/state");
    let draft = with(&input("clients.check"), "/draft/paymentMethods", many(102, |_| json!("card")));
    is_in_list("clients.check", &draft, "/draft/paymentMethods", 1, "");

    for list in ["/archivedConversations", "/paymentMethods"] {
        let list = format!("/selected{list}");
        let options = with(&input("merge.options"), &list, many(102, |_| json!("same")));
        is_in_list("merge.options", &options, &list, 1, "");
    }
    let search = json!({
        "clinic": clinic(), "opened": facts("a"), "surface": "mobile",
        "results": many(101, |_| with(&facts("b"), "/loyaltyPoints", json!(-1)))
    });
    is_in_list("merge.search", &search, "/results", 0, "/loyaltyPoints");

    let key = |index| json!(format!("+1555987{index:04}"));
    let plan = with(&input("merge.plan"), "/choices/phones", many(100, key));
    let plan = with(&plan, "/choices/name", json!("nobody"));
    let refused = error("merge.plan", &plan);
    let total = refused.problems.len() + usize::try_from(refused.more_problems.get()).unwrap();
    let paths = paths_of(refused, total);
    assert_eq!((total, paths[0].as_str(), paths[99].as_str()), (102, "/choices/name", "/choices/phones/98"));

    let service = input("reminder.classify")["services"][0].take();
    for (list, field) in [("/portal/services", "/pet"), ("/portal/appointments", "/pet")] {
        let mut home = input("portal.home");
        home["portal"] = portal();
        let one = home.pointer(list).unwrap()[0].clone();
        let entry = |index| {
            let one = with(&one, "/id", json!(format!("e-{index}")));
            with(&one, "/pet", json!("nobody"))
        };
        *home.pointer_mut(list).unwrap() = many(101, entry);
        is_in_list("portal.home", &home, list, 0, field);
    }
    let classify = json!({
        "today": "2026-03-01", "services": many(101, |_| with(&service, "/completed", json!(null)))
    });
    is_in_list("reminder.classify", &classify, "/services", 0, "/completed");

    let mut recipient = input("message.route")["recipients"][0].take();
    recipient["client"]["phones"][1]["primary"] = json!(true);
    let route = with(&input("message.route"), "/recipients", many(101, |_| recipient.clone()));
    is_in_list("message.route", &route, "/recipients", 0, "/client/phones");

    let keyword = with(&input("contact.keyword"), "/keywords/optIn", many(102, |_| json!("start")));
    is_in_list("contact.keyword", &keyword, "/keywords/optIn", 1, "");

    let remove = |index: usize| json!({ "type": "remove-phone", "phone": format!("+1555987{index:04}") });
    let edit = with(&input("contact.edit"), "/edits", many(101, remove));
    is_in_list("contact.edit", &edit, "/edits", 0, "/phone");
}

/// Duplicate fields are found in a separate pass.
#[test]
fn duplicate_fields() {
    for total in [100, 101, 1_000] {
        let one = facts("b").to_string().replacen('{', "{\"id\":\"first\",", 1);
        let results = vec![one; total].join(",");
        let input = json!({ "clinic": clinic(), "opened": facts("a"), "results": [], "surface": "mobile" });
        let input = input.to_string().replace("\"results\":[]", &format!("\"results\":[{results}]"));
        let refused = api::call("merge.search", &input).unwrap_err();
        let expected: Vec<String> = (0..LISTED).map(|index| format!("/results/{index}/id")).collect();
        assert_eq!(paths_of(refused, total), expected);
    }
}

/// If a duplicate field contains duplicate fields, they are found and counted, too.
#[test]
fn duplicate_fields_within_duplicate_fields() {
    let one = facts("b").to_string();
    let status = json!({ "type": "active" }).to_string().replacen('{', "{\"type\":\"active\",", 1);
    let one = one.replacen('{', &format!("{{\"status\":{status},"), 1);
    let results = vec![one; 70].join(",");
    let input = json!({ "clinic": clinic(), "opened": facts("a"), "results": [], "surface": "mobile" });
    let input = input.to_string().replace("\"results\":[]", &format!("\"results\":[{results}]"));
    let refused = api::call("merge.search", &input).unwrap_err();
    let expected: Vec<String> = (0..LISTED / 2)
        .flat_map(|index| [format!("/results/{index}/status/type"), format!("/results/{index}/status")])
        .collect();
    assert_eq!(paths_of(refused, 140), expected);
}

/// The stop reason of a chain lists and counts invalid choices like an error.
#[test]
fn the_stop_reason_of_a_chain() {
    let (_, chain) = inputs().into_iter().find(|(name, _)| *name == "merge.chain").unwrap();
    for (total, more) in [(99, json!(null)), (100, json!(null)), (101, json!(1)), (150, json!(50))] {
        let keys = many(total, |index| json!(format!("+1555987{index:04}")));
        let choices = json!({ "phones": keys, "primary": null });
        let answer = api::call("merge.chain", &with(&chain, "/steps/0/choices", choices).to_string());
        let answer: Value = serde_json::from_str(&answer.unwrap()).unwrap();
        let reason = &answer["stopped"]["reason"];
        assert_eq!(reason["type"], "invalid-choices");
        assert_eq!(reason["problems"].as_array().unwrap().len(), total.min(LISTED));
        assert_eq!(reason["moreProblems"], more);
    }
}
