//! Parses phone numbers as a host does: in a draft that is checked at a clinic of a region.

use littermate::model::client::{ClientDraft, ClientsCheckOutput};
use littermate::model::clinic::Clinic;
use littermate::model::phone::{Phone, PhoneNumber};
use littermate::problem::Problems;
use serde_json::{Value, json};

pub(super) fn clinic(region: &str) -> Clinic {
    let clinic = json!({ "id": "clinic-1", "pims": { "type": "none" }, "region": region });
    serde_json::from_value(clinic).unwrap()
}

pub(super) fn phone(text: &str) -> Value {
    json!({
        "text": text, "primary": false, "source": "flow"
    })
}

pub(super) fn draft(phones: &[Value]) -> ClientDraft {
    let draft = json!({
        "id": "a", "clinic": "clinic-1", "status": { "type": "active" }, "pims": { "type": "flow-only" },
        "name": { "first": "Ann", "last": "Lee" }, "email": null, "phones": phones,
        "preferences": { "text": { "type": "on" }, "email": { "type": "on" } }, "pets": [], "conversations": [],
        "loyaltyPoints": 0, "memberships": [], "paymentMethods": [], "merges": []
    });
    serde_json::from_value(draft).unwrap()
}

pub(super) fn check(region: &str, texts: &[&str]) -> Result<ClientsCheckOutput, Problems> {
    let phones: Vec<Value> = texts.iter().map(|text| phone(text)).collect();
    draft(&phones).check(&clinic(region))
}

pub(super) fn read(region: &str, text: &str) -> Phone {
    check(region, &[text]).unwrap().client.phones()[0].clone()
}

/// `+15551234567`, `+15551234567;ext=12`, or `None`.
pub(super) fn number(region: &str, text: &str) -> Option<String> {
    let phone = read(region, text);
    assert_eq!(phone.as_written.as_str(), text);
    match phone.number {
        PhoneNumber::Valid { .. } => Some(phone.key().to_string()),
        PhoneNumber::Invalid => None,
    }
}
