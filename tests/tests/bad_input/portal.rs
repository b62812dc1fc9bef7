//! Portal facts of the right structure that are inconsistent (CONV-2, PORTAL-10).

use littermate::problem::ProblemCode::{
    self, DuplicateId, InvalidFormat, MissingField, OutOfRange, TooLong, TwoActiveConversations, UnknownPet,
};
use serde_json::{Value, json};

use super::bases::inputs;
use super::checks::faults;

fn changed(operation: &str, change: impl FnOnce(&mut Value)) -> Vec<(ProblemCode, String)> {
    let (_, mut input) = inputs().into_iter().find(|(name, _)| *name == operation).unwrap();
    change(&mut input);
    faults(operation, &input)
}

fn one(code: ProblemCode, path: &str) -> Vec<(ProblemCode, String)> {
    vec![(code, path.to_owned())]
}

fn duplicate_first(list: &mut Value) {
    let first = list[0].clone();
    list.as_array_mut().unwrap().push(first);
}

#[test]
fn duplicate_ids() {
    for page in ["portal.home", "portal.pet"] {
        for (list, path) in [
            ("/portal/pets", "/portal/pets/2/pet/id"),
            ("/portal/pets/0/pet/upcomingAppointments", "/portal/pets/0/pet/upcomingAppointments/1"),
            ("/portal/appointments", "/portal/appointments/1/id"),
            ("/portal/services", "/portal/services/2/id"),
            ("/portal/settings/visibleAppointmentTypes", "/portal/settings/visibleAppointmentTypes/1"),
            ("/portal/conversations/0/pets", "/portal/conversations/0/pets/1"),
        ] {
            let found = changed(page, |input| duplicate_first(input.pointer_mut(list).unwrap()));
            assert_eq!(found, one(DuplicateId, path), "{page}");
        }
    }
    for (new, expected) in [
        (json!("one"), one(DuplicateId, "/newConversation")),
        (json!(null), one(MissingField, "/newConversation")),
        (json!("three"), vec![]),
    ] {
        let found = changed("conversation.start", |input| {
            input["conversations"][1]["state"] = json!("archived");
            input["newConversation"] = new;
        });
        assert_eq!(found, expected);
    }
    let found = changed("conversation.archive", |input| duplicate_first(&mut input["conversations"]));
    assert_eq!(found, one(DuplicateId, "/conversations/2/id"));
    let found = changed("conversation.history", |input| duplicate_first(&mut input["merged"]));
    assert_eq!(
        found,
        [
            (DuplicateId, "/merged/1/client".to_owned()),
            (DuplicateId, "/merged/1/conversations/0/id".to_owned())
        ]
    );
    let found =
        changed("portal.id-card", |input| duplicate_first(&mut input["pet"]["pet"]["upcomingAppointments"]));
    assert_eq!(found, one(DuplicateId, "/pet/pet/upcomingAppointments/1"));
}

/// CONV-2, for every input with a list of conversations: each active conversation after the first is reported at its path.
#[test]
fn two_active_conversations() {
    for (operation, list) in [
        ("conversation.start", "/conversations"),
        ("conversation.history", "/profile/conversations"),
        ("portal.home", "/portal/conversations"),
        ("portal.pet", "/portal/conversations"),
    ] {
        let found = changed(operation, |input| {
            for conversation in input.pointer_mut(list).unwrap().as_array_mut().unwrap() {
                conversation["state"] = json!("active");
            }
        });
        assert_eq!(found, one(TwoActiveConversations, &format!("{list}/1/state")), "{operation}");
    }
}

#[test]
fn references_to_an_unknown_pet() {
    let found = changed("portal.home", |input| {
        input["portal"]["services"][1]["pet"] = json!("nobody");
        input["portal"]["appointments"][0]["pet"] = json!("nobody");
    });
    let at = |path: &str| (UnknownPet, path.to_owned());
    assert_eq!(found, [at("/portal/appointments/0/pet"), at("/portal/services/1/pet")]);
    assert_eq!(changed("portal.pet", |input| input["pet"] = json!("nobody")), one(UnknownPet, "/pet"));
    // A conversation may refer to a pet that the client no longer has; it is never dropped (CONV-3).
    let found =
        changed("portal.home", |input| input["portal"]["conversations"][0]["pets"] = json!(["nobody"]));
    assert_eq!(found, []);
}

#[test]
fn links_with_an_invalid_scheme() {
    let long = format!("https://{}", "a".repeat(2_041));
    for (link, code) in [
        ("javascript:alert(1)", InvalidFormat),
        ("HTTPS://shop.example", InvalidFormat),
        ("https://", InvalidFormat),
        ("", InvalidFormat),
        ("https://shop example", InvalidFormat),
        ("https://shop.example\u{0}", InvalidFormat),
        (long.as_str(), TooLong),
    ] {
        let found = changed("portal.upload-photo", |input| input["photo"] = json!(link));
        assert_eq!(found, one(code, "/photo"), "{link}");
    }
    let longest = format!("https://{}", "a".repeat(2_040));
    assert_eq!(changed("portal.upload-photo", |input| input["photo"] = json!(longest)), []);
}

#[test]
fn intervals_of_zero_or_too_many() {
    for every in [json!(0), json!(10_000), json!(-1)] {
        let found = changed("reminder.next-due", |input| input["interval"]["every"] = every);
        assert_eq!(found, one(OutOfRange, "/interval/every"));
    }
    let found = changed("reminder.next-due", |input| input["onOrAfter"] = json!("9999-12-31"));
    assert_eq!(found, one(OutOfRange, "/interval"));
    assert_eq!(changed("reminder.next-due", |input| input["interval"]["every"] = json!(9_999)), []);
}

/// Facts that can hide a service, an appointment or a section have no defaults.
#[test]
fn facts_that_can_hide_content_have_no_default() {
    let remove = |pointer: &'static str| {
        let (parent, key) = pointer.rsplit_once('/').unwrap();
        let found = changed("portal.home", |input| {
            input.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(key).unwrap();
        });
        assert_eq!(found, one(MissingField, pointer));
    };
    for pointer in [
        "/portal/services/0/due",
        "/portal/services/0/completed",
        "/portal/appointments/0/cancelled",
        "/portal/appointments/0/startsAt",
        "/portal/settings/visibleAppointmentTypes",
        "/portal/settings/widgets/0/on",
        "/portal/pets/0/pet/status",
        "/portal/pets/0/photo",
        "/portal/conversations",
        "/today",
        "/now",
        "/audience",
    ] {
        remove(pointer);
    }
}
