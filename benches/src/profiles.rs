//! Two clients of a clinic, with three phone numbers and four pets each, as drafts and as validated clients.

use littermate::merge::{MergeStamp, MergeSurface, UndoStamp};
use littermate::model::client::{Client, ClientDraft};
use littermate::model::clinic::Clinic;
use littermate::model::contact_book::{ContactBook, PhoneEntry};
use littermate::model::phone::{KnownLine, LineType};
use littermate::model::time::Instant;
use serde_json::{Value, json};

/// The inputs of a merge.
pub struct Case {
    /// The clinic of the merge.
    pub clinic: Clinic,
    /// The profile that the merge is started from.
    pub opened: Client,
    /// The profile found by search.
    pub selected: Client,
    /// The surface that the merge is started on.
    pub surface: MergeSurface,
}

/// An AVImark clinic in the US.
#[must_use]
pub fn clinic() -> Clinic {
    serde_json::from_value(json!({ "id": "clinic-1", "pims": { "type": "avimark" }, "region": "US" }))
        .expect("a clinic")
}

/// A pair that may be merged: the selected profile is in the PIMS, they share a phone number and a likely duplicate pet, both
/// have payment methods, and the retired profile opted out of email. So the plan has every kind of entry.
#[must_use]
pub fn eligible() -> Case {
    case(opened(), selected(), MergeSurface::Desktop)
}

/// The same pair with one blocker: the selected profile has loyalty points.
#[must_use]
pub fn blocked_once() -> Case {
    let mut selected = selected();
    set(&mut selected, "loyaltyPoints", json!(120));
    case(opened(), selected, MergeSurface::Desktop)
}

/// The same pair with twelve blockers, all that can occur together at such a clinic.
#[must_use]
pub fn blocked_by_everything() -> Case {
    let (mut opened, mut selected) = (opened(), selected());
    let retired = json!({ "type": "retired", "survivor": "client-9", "merge": "merge-9" });
    for (draft, side, status) in
        [(&mut opened, "a", retired), (&mut selected, "b", json!({ "type": "deleted" }))]
    {
        set(draft, "clinic", json!("clinic-2"));
        set(draft, "status", status);
        set(draft, "pims", json!({ "type": "in-pims", "record": format!("avi-{side}") }));
        set(draft, "conversations", json!([{ "id": format!("talk-{side}"), "state": "active" }]));
        set(draft, "loyaltyPoints", json!(120));
        set(draft, "memberships", json!([{ "id": format!("care-{side}"), "status": "paused" }]));
    }
    case(opened, selected, MergeSurface::Mobile)
}

/// The opened profile of [`eligible`] as a host has it, with its phone numbers as entered.
#[must_use]
pub fn draft() -> ClientDraft {
    serde_json::from_value(opened()).expect("a draft")
}

/// The contact book for the phone numbers of [`eligible`]: each primary one is a verified mobile, and none has texted STOP.
#[must_use]
pub fn book() -> ContactBook {
    let mobile = |number: &str| PhoneEntry {
        line: KnownLine::Verified { line_type: LineType::Mobile },
        ..PhoneEntry::unknown(number.parse().expect("a number"))
    };
    ContactBook { phones: ["+12065550100", "+12065550102"].map(mobile).to_vec(), emails: vec![] }
}

/// The time of a plan.
#[must_use]
pub fn now() -> Instant {
    "2026-03-01T09:30:00Z".parse().expect("an instant")
}

/// Who merges, and when.
#[must_use]
pub fn stamp() -> MergeStamp {
    serde_json::from_value(json!({ "merge": "merge-1", "by": "ann", "at": "2026-03-01T09:30:00Z" }))
        .expect("a stamp")
}

/// Who undoes the merge, and when.
#[must_use]
pub fn undo_stamp() -> UndoStamp {
    serde_json::from_value(json!({ "by": "ann", "at": "2026-03-01T10:00:00Z" })).expect("a stamp")
}

fn case(opened: Value, selected: Value, surface: MergeSurface) -> Case {
    let clinic = clinic();
    let check = |draft: Value| {
        let draft: ClientDraft = serde_json::from_value(draft).expect("a draft");
        draft.check(&clinic).expect("a client").client
    };
    Case { opened: check(opened), selected: check(selected), surface, clinic }
}

fn opened() -> Value {
    let mut draft = profile("a", ["(206) 555-0100", "(206) 555-0101", "(206) 555-0102"]);
    set(
        &mut draft,
        "conversations",
        json!([
            { "id": "talk-a-1", "state": "archived" },
            { "id": "talk-a-2", "state": "archived" },
            { "id": "talk-a-3", "state": "active" },
        ]),
    );
    let off = json!({ "type": "off-by-client", "at": "2025-11-02T08:00:00Z" });
    set(&mut draft, "preferences", json!({ "text": { "type": "on" }, "email": off }));
    draft
}

fn selected() -> Value {
    let mut draft = profile("b", ["206.555.0102", "206.555.0103", "206.555.0104"]);
    set(&mut draft, "pims", json!({ "type": "in-pims", "record": "avi-2041" }));
    draft
}

fn set(draft: &mut Value, key: &str, value: Value) {
    draft.as_object_mut().expect("an object").insert(key.to_owned(), value);
}

fn profile(side: &str, numbers: [&str; 3]) -> Value {
    json!({
        "id": format!("client-{side}"),
        "clinic": "clinic-1",
        "status": { "type": "active" },
        "pims": { "type": "flow-only" },
        "name": { "first": format!("Dana {side}"), "last": "Whitfield" },
        "email": format!("dana.{side}@example.com"),
        "phones": [phone(numbers[0], true), phone(numbers[1], false), phone(numbers[2], false)],
        "preferences": { "text": { "type": "on" }, "email": { "type": "on" } },
        "pets": [pet(side, "Biscuit", 1), pet(side, side, 2), pet(side, "Olive", 3), pet(side, "Rex", 4)],
        "conversations": [],
        "loyaltyPoints": 0,
        "memberships": [],
        "paymentMethods": [format!("card-{side}-1"), format!("card-{side}-2")],
        "merges": [],
    })
}

fn phone(text: &str, primary: bool) -> Value {
    json!({ "text": text, "primary": primary, "source": "flow" })
}

/// Only the first pet has the same date of birth on both profiles.
fn pet(side: &str, name: &str, number: u8) -> Value {
    let year = if number == 1 || side == "a" { 2019 } else { 2021 };
    json!({
        "id": format!("pet-{side}-{number}"),
        "name": name,
        "species": "Canine",
        "dateOfBirth": format!("{year}-05-0{number}"),
        "status": "active",
        "upcomingAppointments": [format!("visit-{side}-{number}")],
    })
}
