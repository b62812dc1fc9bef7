//! Inputs with one long list each, to measure how time, memory and output grow with its length.

use littermate::api;
use serde_json::{Value, json};

/// A list that can be long, and an operation that takes it.
pub struct GrowingList {
    /// What the list contains.
    pub name: &'static str,
    /// The operation that takes the list.
    pub operation: &'static str,
    /// The length of the shorter list. The longer list is eight times as long, which is within the limits of the library.
    pub length: usize,
    input: fn(usize) -> Value,
}

/// Eight to the power of 1.2: the allowed growth factor for a list of eight times the length.
pub const MAX_GROWTH: u64 = 12;

impl GrowingList {
    /// The shorter and the longer input, as JSON.
    #[must_use]
    pub fn inputs(&self) -> [String; 2] {
        [self.length, self.length.saturating_mul(8)].map(|length| (self.input)(length).to_string())
    }
}

/// The lists of clients, chains, resolutions, timelines and messages.
pub const LISTS: [GrowingList; 9] = [
    GrowingList {
        name: "a chain of retired clients",
        operation: "clients.resolve",
        length: 2_500,
        input: resolve,
    },
    GrowingList { name: "steps of a chain of merges", operation: "merge.chain", length: 100, input: chain },
    GrowingList {
        name: "pets with the same name",
        operation: "merge.options",
        length: 500,
        input: same_name_pets,
    },
    GrowingList { name: "pets", operation: "merge.plan", length: 500, input: pets },
    GrowingList { name: "pets", operation: "merge.undo", length: 500, input: undone_pets },
    GrowingList { name: "ignored phone numbers", operation: "merge.plan", length: 1_200, input: ignored },
    GrowingList {
        name: "ignored phone numbers",
        operation: "merge.undo",
        length: 1_200,
        input: undone_ignored,
    },
    GrowingList { name: "events", operation: "contact.opt-outs", length: 2_500, input: events },
    GrowingList { name: "recipients", operation: "message.route", length: 2_500, input: recipients },
];

const AT: &str = "2026-03-01T09:30:00.000Z";

fn clinic() -> Value {
    json!({ "id": "clinic-1", "pims": { "type": "avimark" }, "region": "US" })
}

fn empty_book() -> Value {
    json!({ "phones": [], "emails": [] })
}

fn number(index: usize) -> String {
    format!("+1202{:07}", index.saturating_add(2_000_000))
}

fn client(id: &str, pets: &[Value], phones: &[Value]) -> Value {
    json!({
        "id": id, "clinic": "clinic-1", "status": { "type": "active" }, "pims": { "type": "flow-only" },
        "name": { "first": "Ann", "last": id }, "email": null, "phones": phones,
        "preferences": { "text": { "type": "on" }, "email": { "type": "on" } }, "pets": pets,
        "activeConversation": { "type": "none" }, "archivedConversations": [format!("{id}-archived")],
        "loyaltyPoints": 0, "memberships": [], "paymentMethods": [], "merges": []
    })
}

fn pet(id: &str, name: &str) -> Value {
    json!({
        "id": id, "name": name, "species": "dog", "dateOfBirth": null, "status": "active",
        "upcomingAppointments": [format!("{id}-appointment")]
    })
}

fn pets_of(owner: &str, count: usize, name: fn(usize) -> String) -> Vec<Value> {
    (0..count).map(|index| pet(&format!("{owner}-pet-{index:05}"), &name(index))).collect()
}

fn phone(index: usize) -> Value {
    let e164 = number(index);
    let read = json!({ "type": "valid", "e164": e164, "extension": null });
    json!({ "asWritten": e164, "number": read, "primary": false, "source": "flow" })
}

fn resolve(clients: usize) -> Value {
    let name = |index: usize| format!("client-{index:06}");
    let status = |index: usize| {
        if index == clients {
            return json!({ "type": "active" });
        }
        json!({ "type": "retired", "survivor": name(index.saturating_add(1)), "merge": format!("merge-{index:06}") })
    };
    let entries: Vec<Value> =
        (0..=clients).map(|index| json!({ "id": name(index), "status": status(index) })).collect();
    let ask: Vec<String> = (0..clients).map(name).collect();
    json!({ "clients": entries, "ids": ask, "pathOf": name(0) })
}

/// Each profile has two pets, and shares one phone number with the others, as duplicates do.
fn chain(steps: usize) -> Value {
    let profile = |index: usize| {
        let id = format!("client-{index:05}");
        client(&id, &pets_of(&id, 2, |index| format!("Pet {index}")), &[phone(0)])
    };
    let step = |index: usize| {
        let stamp = json!({ "merge": format!("merge-{index:05}"), "by": "ann", "at": AT });
        json!({ "selected": profile(index), "stamp": stamp })
    };
    json!({
        "clinic": clinic(), "opened": profile(steps), "contactBook": empty_book(),
        "steps": (0..steps).map(step).collect::<Vec<_>>(), "records": { "type": "none" }, "surface": "desktop"
    })
}

fn pair(opened: &Value, selected: &Value) -> Value {
    json!({
        "clinic": clinic(), "opened": opened, "selected": selected, "contactBook": empty_book(), "surface": "desktop"
    })
}

fn two_with_pets(count: usize, name: fn(usize) -> String) -> Value {
    let [opened, selected] = ["one", "other"].map(|id| client(id, &pets_of(id, count, name), &[]));
    pair(&opened, &selected)
}

fn same_name_pets(count: usize) -> Value {
    two_with_pets(count, |_| "Bella".to_owned())
}

fn at(mut input: Value) -> Value {
    set(&mut input, "now", AT);
    input
}

fn pets(count: usize) -> Value {
    at(two_with_pets(count, |index| format!("Pet {index}")))
}

fn ignored(count: usize) -> Value {
    let mut opened = client("one", &[], &[phone(0)]);
    let ignored: Vec<String> = (1..=count).map(number).collect();
    set(&mut opened, "syncOverrides", json!({ "ignoredPhones": ignored, "primary": { "type": "pims" } }));
    set(&mut opened, "pims", json!({ "type": "in-pims", "record": "AV-1" }));
    at(pair(&opened, &client("other", &[], &[phone(1)])))
}

fn undone_pets(count: usize) -> Value {
    undone(pets(count))
}

/// Between merge and undo an edit adds another phone number that the sync ignores.
fn undone_ignored(count: usize) -> Value {
    let mut input = undone(ignored(count));
    let ignored = input.pointer_mut("/survivor/syncOverrides/ignoredPhones").and_then(Value::as_array_mut);
    ignored.into_iter().for_each(|ignored| ignored.push(number(1_000_000).into()));
    input
}

/// The input of an undo, directly after the merge that the plan's input describes.
fn undone(mut plan: Value) -> Value {
    let stamp = json!({ "merge": "m-1", "by": "ann", "at": AT });
    let ticket = take(&mut run("merge.plan", &plan), "ticket");
    for key in ["now", "surface"] {
        take(&mut plan, key);
    }
    set(&mut plan, "ticket", ticket);
    set(&mut plan, "stamp", stamp);
    let mut outcome = run("merge.apply", &plan);
    let [record, survivor, retired] = ["record", "survivor", "retired"].map(|key| take(&mut outcome, key));
    let stamp = json!({ "by": "ann", "at": AT });
    json!({ "record": record, "survivor": survivor, "retired": retired, "stamp": stamp })
}

fn events(count: usize) -> Value {
    let event = |index: usize| {
        let message = if index.is_multiple_of(2) { "STOP" } else { "START" };
        let [day, hour, minute] = [28, 24, 60].map(|modulus| index.checked_rem(modulus).unwrap_or_default());
        let at = format!("2026-03-{:02}T{hour:02}:{minute:02}:00.000Z", day.saturating_add(1));
        json!({ "at": at, "action": { "type": "texted", "from": number(index), "message": message } })
    };
    json!({
        "clinic": clinic(), "client": client("one", &[], &[phone(0)]), "contactBook": empty_book(),
        "events": (0..count).map(event).collect::<Vec<_>>()
    })
}

/// Each recipient has a different phone number, and the contact book has an entry for each.
fn recipients(count: usize) -> Value {
    let recipient = |index: usize| {
        let client = json!({
            "id": format!("client-{index:06}"), "status": { "type": "active" }, "phones": [phone(index)],
            "email": null, "preferences": { "text": { "type": "on" }, "email": { "type": "on" } }
        });
        json!({ "client": client, "subject": { "type": "client" }, "scheduledAppointment": false })
    };
    let entry = |index: usize| json!({ "number": number(index), "line": { "type": "unknown" }, "textOptOut": { "type": "none" } });
    json!({
        "message": { "kind": { "type": "other" }, "contents": [] },
        "contactBook": { "phones": (0..count).map(entry).collect::<Vec<_>>(), "emails": [] },
        "recipients": (0..count).map(recipient).collect::<Vec<_>>()
    })
}

#[expect(clippy::panic, reason = "a rejected input makes the measurement meaningless")]
fn run(operation: &str, input: &Value) -> Value {
    let answer =
        api::call(operation, &input.to_string()).unwrap_or_else(|error| panic!("{operation}: {error}"));
    serde_json::from_str(&answer).unwrap_or_else(|error| panic!("{operation}: {error}"))
}

fn set(value: &mut Value, key: &str, new: impl Into<Value>) {
    if let Some(fields) = value.as_object_mut() {
        fields.insert(key.to_owned(), new.into());
    }
}

fn take(value: &mut Value, key: &str) -> Value {
    value.as_object_mut().and_then(|fields| fields.remove(key)).unwrap_or_default()
}
