//! Profiles of the right structure that are inconsistent.

use littermate::problem::ProblemCode::{
    self, Contradiction, DuplicateId, DuplicatePhone, TooLong, TwoActiveConversations, TwoPrimaries,
};
use serde_json::{Value, json};

use super::bases::{clinic, draft, inputs, pair, planning};
use super::checks::faults;

fn one(code: ProblemCode, path: &str) -> Vec<(ProblemCode, String)> {
    vec![(code, path.to_owned())]
}

/// The problems of an input of `merge.plan` after a change.
fn planned(change: impl FnOnce(&mut Value)) -> Vec<(ProblemCode, String)> {
    let mut input = planning();
    change(&mut input["opened"]);
    faults("merge.plan", &input)
}

fn checked(change: impl FnOnce(&mut Value)) -> Vec<(ProblemCode, String)> {
    let mut input = json!({ "clinic": clinic(), "draft": draft() });
    change(&mut input["draft"]);
    faults("clients.check", &input)
}

fn duplicate_first(list: &mut Value) {
    let first = list[0].clone();
    list.as_array_mut().unwrap().push(first);
}

#[test]
fn duplicate_ids() {
    for (list, path) in [
        ("pets", "/opened/pets/2/id"),
        ("archivedConversations", "/opened/archivedConversations/1"),
        ("memberships", "/opened/memberships/1/id"),
        ("paymentMethods", "/opened/paymentMethods/1"),
        ("merges", "/opened/merges/1/merge"),
    ] {
        assert_eq!(planned(|client| duplicate_first(&mut client[list])), one(DuplicateId, path));
    }
    let appointments = planned(|client| duplicate_first(&mut client["pets"][0]["upcomingAppointments"]));
    assert_eq!(appointments, one(DuplicateId, "/opened/pets/0/upcomingAppointments/1"));
    let conversation = planned(|client| client["archivedConversations"] = json!(["a-active"]));
    assert_eq!(conversation, one(DuplicateId, "/opened/activeConversation/conversation"));
}

#[test]
fn two_primaries_and_duplicate_phone_numbers() {
    assert_eq!(
        planned(|client| client["phones"][1]["primary"] = json!(true)),
        one(TwoPrimaries, "/opened/phones")
    );
    let twice = planned(|client| {
        duplicate_first(&mut client["phones"]);
        client["phones"][2]["primary"] = json!(false);
    });
    assert_eq!(twice, one(DuplicatePhone, "/opened/phones/2/number"));
    let unreadable = planned(|client| {
        let mut phone = client["phones"][1].clone();
        phone["asWritten"] = json!(" ask at the desk ");
        client["phones"].as_array_mut().unwrap().push(phone);
    });
    assert_eq!(unreadable, one(DuplicatePhone, "/opened/phones/2/number"));
}

#[test]
fn a_profile_that_is_its_own_survivor() {
    let status = json!({ "type": "retired", "survivor": "a", "merge": "m-1" });
    assert_eq!(planned(|client| client["status"] = status), one(Contradiction, "/opened/status/survivor"));
}

#[test]
fn lists_that_are_too_long() {
    let ids = |count: usize| json!((0..count).map(|index| format!("id-{index}")).collect::<Vec<_>>());
    let phone = |index: usize| {
        let mut phone = draft()["phones"][0].clone();
        phone["text"] = json!(format!("212555{index:04}"));
        phone["primary"] = json!(false);
        phone
    };
    assert_eq!(planned(|client| client["paymentMethods"] = ids(10_000)), []);
    assert_eq!(
        planned(|client| client["paymentMethods"] = ids(10_001)),
        one(TooLong, "/opened/paymentMethods")
    );
    let phones = |count| json!((0..count).map(phone).collect::<Vec<_>>());
    assert_eq!(checked(|draft| draft["phones"] = phones(200)), []);
    assert_eq!(checked(|draft| draft["phones"] = phones(201)), one(TooLong, "/draft/phones"));
    let many = json!({ "clinic": clinic(), "profile": pair()["opened"], "pets": ids(10_001) });
    assert_eq!(faults("merge.write-back", &many), one(TooLong, "/pets"));
    let step = inputs().into_iter().find(|(operation, _)| *operation == "merge.chain").unwrap().1;
    let mut chain = step.clone();
    chain["steps"] = json!(vec![step["steps"][0].clone(); 1_001]);
    assert_eq!(faults("merge.chain", &chain), one(TooLong, "/steps"));
}

/// The paths of a draft's problems are in the draft, not in the client created from it.
#[test]
fn problems_of_a_draft_have_paths_in_the_draft() {
    assert_eq!(checked(|draft| duplicate_first(&mut draft["pets"])), one(DuplicateId, "/draft/pets/2/id"));
    let same = checked(|draft| duplicate_first(&mut draft["conversations"]));
    assert_eq!(same, one(DuplicateId, "/draft/conversations/2/id"));
    let two = checked(|draft| draft["conversations"][0]["state"] = json!("active"));
    assert_eq!(two, one(TwoActiveConversations, "/draft/conversations/1/state"));
    let primaries = checked(|draft| {
        let mut phone = draft["phones"][0].clone();
        phone["text"] = json!("212 555 0199");
        draft["phones"].as_array_mut().unwrap().push(phone);
    });
    assert_eq!(primaries, one(TwoPrimaries, "/draft/phones"));
    let all = checked(|draft| {
        duplicate_first(&mut draft["pets"]);
        draft["conversations"][0]["state"] = json!("active");
        draft["status"] = json!({ "type": "retired", "survivor": "a", "merge": "m-1" });
    });
    let mut codes: Vec<_> = all.iter().map(|(code, _)| *code).collect();
    codes.sort_unstable();
    assert_eq!(codes, [DuplicateId, TwoActiveConversations, Contradiction]);
}

/// A ticket for other profiles, for another clinic, or with the profiles swapped.
#[test]
fn a_ticket_that_does_not_match_the_input() {
    let apply = inputs().into_iter().find(|(operation, _)| *operation == "merge.apply").unwrap().1;
    let refused = |change: &dyn Fn(&mut Value)| {
        let mut input = apply.clone();
        input["previous"] = Value::Null;
        change(&mut input);
        let refusal = littermate::api::call("merge.apply", &input.to_string()).unwrap_err();
        (serde_json::to_value(refusal.code).unwrap(), refusal.path)
    };
    let others = (json!("ticket-for-other-profiles"), "/ticket".to_owned());
    assert_eq!(refused(&|input| input["opened"]["id"] = json!("c")), others);
    assert_eq!(refused(&|input| input["ticket"]["selected"] = json!("c")), others);
    assert_eq!(refused(&|input| input["clinic"]["id"] = json!("clinic-2")), others);
    let swapped = |input: &mut Value| {
        let opened = input["opened"].take();
        input["opened"] = std::mem::replace(&mut input["selected"], opened);
    };
    assert_eq!(refused(&swapped), others);
}
