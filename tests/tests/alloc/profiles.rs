//! Two profiles with three phone numbers and four pets each.

use littermate::model::client::{Client, ClientFacts};
use littermate::model::clinic::Clinic;
use serde_json::{Value, json};

pub(super) fn clinic() -> Clinic {
    let clinic = json!({ "id": "clinic-1", "pims": { "type": "avimark" }, "region": "US" });
    serde_json::from_value(clinic).unwrap()
}

pub(super) fn client(id: &str, in_pims: bool) -> Client {
    let phone = |index: usize| {
        json!({
            "asWritten": format!("(555) 123-{id}00{index}"),
            "number": { "type": "valid", "e164": format!("+1555123{}00{index}", id.len()), "extension": null },
            "primary": index == 0, "source": "flow"
        })
    };
    let pet = |index: usize| {
        json!({
            "id": format!("{id}-pet-{index}"), "name": format!("Pet {index}"), "species": "dog", "dateOfBirth": null,
            "status": "active", "upcomingAppointments": [format!("{id}-appointment-{index}")]
        })
    };
    let pims = if in_pims {
        json!({ "type": "in-pims", "record": "record" })
    } else {
        json!({ "type": "flow-only" })
    };
    let client: Value = json!({
        "id": id, "clinic": "clinic-1", "status": { "type": "active" }, "pims": pims,
        "name": { "first": "Ann", "last": id }, "email": { "asWritten": format!("{id}@example.com"), "valid": true },
        "phones": (0..3).map(phone).collect::<Vec<_>>(),
        "preferences": { "text": { "type": "on" }, "email": { "type": "on" } },
        "pets": (0..4).map(pet).collect::<Vec<_>>(),
        "activeConversation": { "type": "none" }, "archivedConversations": [format!("{id}-archived")],
        "loyaltyPoints": 0, "memberships": [{ "id": "one", "status": "ended" }],
        "paymentMethods": [format!("{id}-card")], "merges": []
    });
    serde_json::from_value(client).unwrap()
}

/// Search results: every second one is in the PIMS, and every third one has loyalty points.
pub(super) fn results(count: usize) -> Vec<ClientFacts> {
    let result = |index: usize| {
        let parts = client(&format!("result-{index}"), index.is_multiple_of(2));
        let mut facts = ClientFacts::from(parts.facts());
        if index.is_multiple_of(3) {
            facts.loyalty_points = littermate::count::Count::new(7).unwrap();
        }
        facts
    };
    (0..count).map(result).collect()
}
