//! One valid input for every operation, with every optional field present.

use littermate::api;
use littermate_tests::vectors::{Response, Vector};
use serde_json::{Value, json};

pub(super) fn clinic() -> Value {
    json!({
        "id": "clinic-1",
        "pims": { "type": "avimark" },
        "capabilities": {
            "mergeWithOneInPims": true, "writeBackPets": true, "petIdCard": true, "portalReminders": true,
            "nightlyContacts": true
        },
        "region": "US"
    })
}

pub(super) fn facts(id: &str) -> Value {
    json!({
        "id": id,
        "clinic": "clinic-1",
        "status": { "type": "retired", "survivor": "third", "merge": "m-0" },
        "pims": { "type": "in-pims", "record": "record" },
        "activeConversation": { "type": "active", "conversation": "conversation" },
        "loyaltyPoints": 12,
        "memberships": [{ "id": "one", "status": "ended" }, { "id": "two", "status": "paused" }]
    })
}

fn pets(side: &str) -> Value {
    json!([
        {
            "id": format!("{side}-pet-0"), "name": "Rex", "species": "dog", "dateOfBirth": "2020-02-29", "status": "active",
            "upcomingAppointments": [format!("{side}-appointment")]
        },
        {
            "id": format!("{side}-pet-1"), "name": "", "species": "cat", "dateOfBirth": "2021-05-01",
            "status": "deceased", "upcomingAppointments": []
        }
    ])
}

fn preferences() -> Value {
    json!({
        "text": { "type": "off-by-staff", "at": "2026-01-01T00:00:00.000Z" },
        "email": {
            "type": "off-by-client", "at": "2026-01-01T00:00:00.000Z", "recordedBy": "ann",
            "staffOffAt": "2026-01-01T00:00:00.000Z"
        },
        "push": { "type": "on" },
        "nps": { "type": "off", "at": "2026-01-01T00:00:00.000Z" }
    })
}

fn overrides() -> Value {
    json!({ "ignoredPhones": ["+15551230009"], "primary": { "type": "unset-in-flow", "phone": "raw:ask at the desk" } })
}

/// A contact book with an entry of each kind, for the phone numbers and email addresses of two clients.
pub(super) fn contact_book() -> Value {
    let at = "2026-01-01T00:00:00.000Z";
    let mobile = json!({ "type": "verified", "lineType": "mobile" });
    json!({
        "phones": [
            {
                "number": "+15551230001", "line": mobile,
                "textOptOut": { "type": "stopped", "at": at, "keyword": "STOP" }
            },
            {
                "number": "+15551230007", "line": { "type": "unknown" },
                "textOptOut": { "type": "lifted", "at": at, "keyword": "START" }
            }
        ],
        "emails": [{ "email": "a@example.com", "suppressed": { "type": "unsubscribed", "at": at } }]
    })
}

/// Every kind of edit that staff may make to a client in the PIMS, in sequence.
fn edits() -> Value {
    json!([
        { "type": "add-phone", "text": "555 123 0007" },
        { "type": "edit-phone", "phone": "raw:ask at the desk", "text": "555 123 0008" },
        { "type": "set-primary", "phone": "+15551230007" },
        { "type": "unset-primary", "phone": "+15551230007" },
        { "type": "remove-phone", "phone": "+15551230008" },
        { "type": "set-contact-by-text", "on": false },
        { "type": "record-opt-out", "channel": "email", "by": "ann" },
        { "type": "set-nps-surveys", "on": true }
    ])
}

fn keywords() -> Value {
    json!({
        "optOut": ["STOP", "CANCEL"], "optIn": ["START"], "optInIfOut": ["YES"], "help": ["HELP"]
    })
}

/// The inputs of operations on contact points, opt-outs and messages.
fn contact_inputs(client: &Value) -> Vec<(&'static str, Value)> {
    let at = "2026-03-01T09:30:00.000Z";
    let pims = json!({
        "record": "record",
        "name": { "first": "Ann", "last": "Lee" },
        "email": { "type": "address", "text": "ann@example.com" },
        "phones": [{ "text": "(555) 123-0001", "primary": true }]
    });
    let events = json!([
        { "at": at, "action": { "type": "texted", "from": "(555) 123-0001", "message": "STOP" } },
        { "at": at, "action": { "type": "recorded", "by": "ann", "channel": "email" } },
        { "at": at, "action": { "type": "switched", "by": "client", "channel": "text", "on": true } }
    ]);
    let recipient = json!({
        "client": {
            "id": "a", "status": { "type": "active" }, "phones": client["phones"], "email": client["email"],
            "preferences": preferences()
        },
        "subject": { "type": "pet", "status": "active" }, "scheduledAppointment": true
    });
    let message =
        json!({ "kind": { "type": "nps-survey", "automationOn": true }, "contents": ["attachment"] });
    vec![
        (
            "contact.edit",
            json!({ "clinic": clinic(), "client": client, "actor": "staff", "edits": edits(), "now": at }),
        ),
        ("contact.read-phone-number", json!({ "text": "(202) 555-0114 x12 Mom", "region": "US" })),
        ("contact.permissions", json!({})),
        ("contact.sync", json!({ "clinic": clinic(), "client": client, "pims": pims })),
        ("contact.keyword", json!({ "text": "stop", "optedOut": true, "keywords": keywords() })),
        (
            "contact.opt-outs",
            json!({
                "clinic": clinic(), "client": client, "contactBook": contact_book(), "events": events,
                "keywords": keywords()
            }),
        ),
        (
            "contact.inbound",
            json!({
                "clinic": clinic(), "from": "(555) 123-0001", "message": "START", "at": at,
                "contactBook": contact_book(), "clients": [client], "keywords": keywords()
            }),
        ),
        ("contact.options", json!({ "client": client, "contactBook": contact_book() })),
        (
            "message.route",
            json!({ "message": message, "contactBook": contact_book(), "recipients": [recipient] }),
        ),
    ]
}

/// A client. Two of them may be merged if one is in the PIMS and one has a conversation.
pub(super) fn client(side: &str, first: bool) -> Value {
    let pims =
        if first { json!({ "type": "in-pims", "record": "record" }) } else { json!({ "type": "flow-only" }) };
    let active = if first {
        json!({ "type": "active", "conversation": "a-active" })
    } else {
        json!({ "type": "none" })
    };
    json!({
        "id": side,
        "clinic": "clinic-1",
        "status": { "type": "active" },
        "pims": pims,
        "name": { "first": "Ann", "last": side },
        "email": { "asWritten": format!("{side}@example.com"), "valid": true },
        "phones": [
            {
                "asWritten": "(555) 123-0001 x12",
                "number": { "type": "valid", "e164": "+15551230001", "extension": "12" },
                "label": "Mom",
                "derivedLine": "mobile",
                "primary": true,
                "source": "pims"
            },
            {
                "asWritten": "ask at the desk",
                "number": { "type": "invalid" },
                "primary": false,
                "source": "flow"
            }
        ],
        "preferences": preferences(),
        "syncOverrides": overrides(),
        "pets": pets(side),
        "activeConversation": active,
        "archivedConversations": [format!("{side}-archived")],
        "loyaltyPoints": 0,
        "memberships": [{ "id": "one", "status": "ended" }],
        "paymentMethods": [format!("{side}-card")],
        "merges": [{ "merge": format!("{side}-merge"), "retired": format!("{side}-old") }],
        "undoneMerges": [format!("{side}-undone")]
    })
}

pub(super) fn draft() -> Value {
    json!({
        "id": "a",
        "clinic": "clinic-1",
        "status": { "type": "active" },
        "pims": { "type": "flow-only" },
        "name": { "first": "Ann", "last": "Lee" },
        "email": "ann@example.com",
        "phones": [{
            "text": "(555) 123-0001",
            "primary": true,
            "source": "flow"
        }],
        "preferences": preferences(),
        "syncOverrides": overrides(),
        "pets": pets("a"),
        "conversations": [{ "id": "one", "state": "archived" }, { "id": "two", "state": "active" }],
        "loyaltyPoints": 0,
        "memberships": [{ "id": "one", "status": "ended" }],
        "paymentMethods": ["card"],
        "merges": [{ "merge": "m-0", "retired": "old" }],
        "undoneMerges": ["m-9"]
    })
}

fn stamp(merge: &str) -> Value {
    json!({ "merge": merge, "by": "ann", "at": "2026-03-01T09:30:00.000Z" })
}

fn policy() -> Value {
    json!({ "memberships": "not-ended", "carryOptOuts": "survivor" })
}

fn choices() -> Value {
    json!({
        "name": "a", "email": "a", "phones": ["+15551230001;ext=12"], "primary": "+15551230001;ext=12",
        "contactByText": false, "contactByEmail": false
    })
}

fn answer(operation: &str, input: &Value) -> Value {
    let answer = api::call(operation, &input.to_string()).unwrap_or_else(|refusal| panic!("{refusal:?}"));
    serde_json::from_str(&answer).unwrap()
}

/// The clinic and two profiles to merge, with the fields that every merge operation takes.
pub(super) fn pair() -> Value {
    json!({
        "clinic": clinic(), "opened": client("a", true), "selected": client("b", false),
        "contactBook": contact_book(), "surface": "desktop", "policy": policy()
    })
}

/// An input of `merge.plan` with default choices.
pub(super) fn planning() -> Value {
    let mut input = pair();
    input["now"] = json!("2026-03-01T09:00:00.000Z");
    input
}

/// Every operation with a valid input.
pub(super) fn inputs() -> Vec<(&'static str, Value)> {
    let eligibility = json!({
        "clinic": clinic(), "opened": facts("a"), "selected": facts("b"), "surface": "desktop", "policy": policy()
    });
    let search = json!({
        "clinic": clinic(), "opened": facts("a"), "results": [facts("b"), facts("c")], "surface": "mobile",
        "policy": policy()
    });
    let pair = pair();
    let (opened, selected) = (&pair["opened"], &pair["selected"]);
    let mut plan = planning();
    plan["choices"] = choices();
    let ticket = answer("merge.plan", &plan)["ticket"].take();
    let mut apply = json!({
        "clinic": clinic(), "opened": opened, "selected": selected, "contactBook": contact_book(), "ticket": ticket, "stamp": stamp("m-1")
    });
    let mut outcome = answer("merge.apply", &apply);
    apply["previous"] = outcome["record"].clone();
    let redact = json!({
        "record": outcome["record"].clone(), "stamp": { "by": "bob", "at": "2026-03-03T09:30:00.000Z" }
    });
    let undo = json!({
        "record": outcome["record"].take(), "survivor": outcome["survivor"].take(),
        "retired": outcome["retired"].take(), "stamp": { "by": "bob", "at": "2026-03-02T09:30:00.000Z" }
    });
    let step = json!({ "selected": selected, "choices": choices(), "stamp": stamp("m-1") });
    let chain = json!({
        "clinic": clinic(), "opened": opened, "contactBook": contact_book(), "steps": [step], "records": { "type": "all" }, "surface": "desktop", "policy": policy()
    });
    let standings = json!([
        { "id": "a", "status": { "type": "retired", "survivor": "b", "merge": "m-1" } },
        { "id": "b", "status": { "type": "active" } }
    ]);
    let mut inputs = vec![
        ("merge.eligibility", eligibility),
        ("merge.search", search),
        ("merge.options", pair.clone()),
        ("merge.plan", plan),
        ("merge.apply", apply),
        ("merge.undo", undo),
        ("merge.redact", redact),
        ("merge.chain", chain),
        ("merge.write-back", json!({ "clinic": clinic(), "profile": opened, "pets": ["a-pet-0"] })),
        ("clients.check", json!({ "clinic": clinic(), "draft": draft() })),
        ("clients.resolve", json!({ "clients": standings.clone(), "ids": ["a", "b"], "pathOf": "a" })),
        ("clients.merged-into", json!({ "clients": standings, "survivor": "b" })),
    ];
    inputs.extend(super::portal_bases::inputs());
    inputs.push(("clinic.capabilities", json!({ "clinic": clinic() })));
    inputs.extend(contact_inputs(opened));
    inputs.push(("rules.list", json!({})));
    completed(&inputs)
}

/// Adds an input for every other operation, from the first vector with an output, in the order of the operations.
fn completed(inputs: &[(&'static str, Value)]) -> Vec<(&'static str, Value)> {
    let of = |operation: &api::OperationInfo| {
        let known = inputs.iter().find(|(name, _)| *name == operation.name);
        known.cloned().unwrap_or_else(|| (operation.name, input_of_vector(operation.name)))
    };
    api::OPERATIONS.iter().map(of).collect()
}

fn input_of_vector(operation: &str) -> Value {
    let areas = littermate_tests::vectors::committed().unwrap();
    let answers = |vector: &&Vector| vector.op == operation && matches!(vector.response, Response::Output(_));
    let vector = areas.iter().flat_map(|(_, vectors)| vectors).find(answers);
    let vector = vector.unwrap_or_else(|| panic!("{operation} has no vector with an output"));
    serde_json::from_str(&vector.input).unwrap()
}

#[test]
fn every_operation_has_a_valid_input() {
    for (operation, input) in inputs() {
        answer(operation, &input);
    }
}
