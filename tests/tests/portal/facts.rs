//! Generators of portal facts.

use littermate::model::time::{Date, Instant};
use littermate::portal::PortalFacts;
use proptest::prelude::*;
use serde_json::{Value, json};

pub(super) const TODAY: &str = "2026-08-31";
pub(super) const NOW: &str = "2026-08-31T12:00:00.000Z";

pub(super) fn today() -> Date {
    TODAY.parse().unwrap()
}

pub(super) fn now() -> Instant {
    NOW.parse().unwrap()
}

pub(super) fn pet(id: &str, status: &str) -> Value {
    json!({
        "pet": {
            "id": id, "name": id.to_uppercase(), "species": "dog", "dateOfBirth": null, "status": status,
            "upcomingAppointments": []
        },
        "signalment": { "breed": null, "sex": "unknown", "altered": "unknown", "color": null, "weightGrams": null },
        "photo": { "type": "none" },
        "vaccinations": []
    })
}

pub(super) fn header() -> Value {
    json!({ "owner": { "first": "Anne", "last": "Jones" }, "clinic": "Elm Street", "clinicPhone": null })
}

/// Two pets, nothing else.
pub(super) fn bare(pims: &Value, status: &str) -> Value {
    json!({
        "clinic": { "id": "clinic", "pims": pims, "region": "US" },
        "settings": { "clinicInfo": null, "widgets": [], "visibleAppointmentTypes": ["exam"] },
        "cardHeader": header(),
        "pets": [pet("rex", status), pet("tom", "active")],
        "conversations": [],
        "appointments": [],
        "services": []
    })
}

pub(super) fn read(facts: &Value) -> PortalFacts {
    serde_json::from_value(facts.clone()).unwrap()
}

/// A day at or around an edge of the windows: yesterday, today, the last day (28 February), the day after; and days years away.
fn day() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec![
        "2011-08-31",
        "2026-08-30",
        "2026-08-31",
        "2026-11-05",
        "2027-02-28",
        "2027-03-01",
        "2031-01-01",
    ])
}

fn whose() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["rex", "tom"])
}

fn service() -> impl Strategy<Value = Value> {
    (whose(), prop::option::weighted(0.9, day()), prop::bool::weighted(0.2)).prop_map(
        |(pet, day, completed)| {
            let due = day.map_or(json!({ "type": "undated" }), |day| json!({ "type": "on", "date": day }));
            json!({ "id": "", "pet": pet, "name": "a service", "due": due, "completed": completed })
        },
    )
}

fn appointment() -> impl Strategy<Value = Value> {
    let moments = vec![
        "2026-08-30T12:00:00.000Z",
        "2026-08-31T11:59:59.999Z",
        "2026-08-31T12:00:00.000Z",
        "2026-09-02T08:00:00.000Z",
    ];
    let types = vec!["exam", "surgery"];
    (whose(), prop::sample::select(moments), prop::sample::select(types), prop::bool::weighted(0.3)).prop_map(
        |(pet, at, of, cancelled)| {
            json!({
                "id": "", "pet": pet, "appointmentType": of, "title": "a visit", "startsAt": at,
                "cancelled": cancelled
            })
        },
    )
}

fn numbered(mut list: Vec<Value>) -> Value {
    for (index, one) in list.iter_mut().enumerate() {
        one["id"] = json!(format!("n-{index}"));
    }
    json!(list)
}

/// Two pets in any state, with services and appointments.
pub(super) fn any_facts() -> impl Strategy<Value = Value> {
    let status = prop::sample::select(vec!["active", "inactive", "deceased"]);
    let services = prop::collection::vec(service(), 0..12);
    (status, services, prop::collection::vec(appointment(), 0..8)).prop_map(
        |(status, services, appointments)| {
            let mut facts = bare(&json!({ "type": "avimark" }), status);
            facts["services"] = numbered(services);
            facts["appointments"] = numbered(appointments);
            facts
        },
    )
}
