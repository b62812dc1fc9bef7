//! One valid input for every operation on conversations, calls, payments, reminders and the portal.

use serde_json::{Value, json};

use super::bases::clinic;

fn pet(id: &str, status: &str) -> Value {
    json!({
        "pet": {
            "id": id, "name": "Rex", "species": "dog", "dateOfBirth": "2020-02-29", "status": status,
            "upcomingAppointments": [format!("{id}-appointment")]
        },
        "signalment": {
            "breed": "Beagle", "sex": "female", "altered": "yes", "color": "tricolour", "weightGrams": 11_200
        },
        "photo": { "type": "by-client", "photo": "https://pictures.example/rex.jpg" },
        "vaccinations": [
            { "vaccine": "Rabies", "administeredOn": "2025-03-01", "expires": { "type": "on", "date": "2026-03-01" } },
            { "vaccine": "Bordetella", "administeredOn": "2025-03-01", "expires": { "type": "unknown" } }
        ]
    })
}

fn service(id: &str) -> Value {
    json!({
        "id": id, "pet": "rex", "name": "Rabies booster", "due": { "type": "on", "date": "2026-03-01" },
        "completed": false
    })
}

fn header() -> Value {
    json!({
        "owner": { "first": "Anne", "last": "Jones" }, "clinic": "Elm Street Veterinary",
        "clinicPhone": "+15551230001"
    })
}

fn phone(number: &str, extension: Option<&str>, primary: bool) -> Value {
    json!({
        "asWritten": number, "number": { "type": "valid", "e164": number, "extension": extension },
        "primary": primary, "source": "flow"
    })
}

pub(super) fn portal() -> Value {
    json!({
        "clinic": clinic(),
        "settings": {
            "clinicInfo": "https://clinic.example",
            "widgets": [{ "label": "Shop", "link": "https://shop.example", "on": true }],
            "visibleAppointmentTypes": ["exam"]
        },
        "cardHeader": header(),
        "pets": [pet("rex", "active"), pet("tom", "deceased")],
        "conversations": [
            { "id": "one", "state": "active", "pets": ["rex"], "latestAt": "2026-02-01T09:30:00.000Z" },
            { "id": "two", "state": "archived", "pets": [], "latestAt": "2026-01-01T09:30:00.000Z" }
        ],
        "appointments": [{
            "id": "a-1", "pet": "rex", "appointmentType": "exam", "title": "Annual exam",
            "startsAt": "2026-04-01T09:30:00.000Z", "cancelled": false
        }],
        "services": [service("s-1"), service("s-2")]
    })
}

pub(super) fn inputs() -> Vec<(&'static str, Value)> {
    let today = "2026-03-01";
    let now = "2026-03-01T09:30:00.000Z";
    let conversations = json!([{ "id": "one", "state": "archived" }, { "id": "two", "state": "active" }]);
    let cards = portal()["conversations"].take();
    let old = json!([{ "id": "old", "state": "archived", "pets": ["rex"], "latestAt": "2025-01-01T09:30:00.000Z" }]);
    vec![
        (
            "conversation.start",
            json!({
                "conversations": conversations, "initiator": "client", "newConversation": "three",
                "policy": { "portalRequest": "add-to-existing" }
            }),
        ),
        (
            "conversation.history",
            json!({
                "profile": { "client": "anne", "conversations": cards },
                "merged": [{ "client": "annie", "conversations": old }]
            }),
        ),
        (
            "conversation.archive",
            json!({ "conversations": conversations, "conversation": "two", "initiator": "staff" }),
        ),
        (
            "call.place",
            json!({
                "callerId": { "type": "clinic", "number": "+15551230001" },
                "phones": [phone("+15559870001", Some("7"), false), phone("+15559870002", None, true)],
                "phone": "+15559870002", "recording": "record"
            }),
        ),
        (
            "call.recording",
            json!({ "call": { "type": "ended", "recording": "on", "durationMillis": 3_600_000 } }),
        ),
        ("payment.take", json!({ "settings": "set-up" })),
        ("reminder.windows", json!({ "today": today })),
        ("reminder.classify", json!({ "today": today, "services": [service("s-1"), service("s-2")] })),
        (
            "reminder.next-due",
            json!({ "anchor": today, "interval": { "every": 3, "unit": "months" }, "onOrAfter": today }),
        ),
        ("portal.home", json!({ "portal": portal(), "today": today, "now": now, "audience": "client" })),
        (
            "portal.pet",
            json!({ "portal": portal(), "pet": "rex", "today": today, "now": now, "audience": "client" }),
        ),
        (
            "portal.id-card",
            json!({ "clinic": clinic(), "header": header(), "pet": pet("rex", "active"), "today": today }),
        ),
        (
            "portal.upload-photo",
            json!({
                "pet": "rex",
                "current": { "type": "by-client", "photo": "https://pictures.example/old.jpg" },
                "photo": "https://pictures.example/rex.jpg"
            }),
        ),
        (
            "portal.remove-photo",
            json!({
                "pet": "rex", "current": { "type": "by-client", "photo": "https://pictures.example/rex.jpg" }
            }),
        ),
    ]
}
