//! Every PIMS and every state of a pet, and capabilities that a host states (PIMS-3, PIMS-4, PORTAL-3, PORTAL-5, PORTAL-9).

use littermate::Audience;
use littermate::portal::HiddenReasonKind::{
    IdCardNotAvailable, PetDeceased, PetInactive, RemindersNotAvailable,
};
use littermate::portal::{ChangedIn, HiddenReasonKind, IdCardSection, PetPage, Portal, ServicesSection};
use serde_json::{Value, json};

use super::facts::{bare, now, read, today};

/// The PIMS, whether it has the ID card, and whether it has reminders on a pet's page, as in the table of `rules.md`.
fn table() -> [(Value, bool, bool); 8] {
    let named = |name: &str| json!({ "type": name });
    [
        (named("avimark"), true, true),
        (named("cornerstone"), true, true),
        (named("cornerstone-cloud"), false, true),
        (named("impromed"), true, true),
        (named("ezyvet"), true, false),
        (named("pulse"), true, true),
        (json!({ "type": "other", "name": "AVImark" }), false, false),
        (named("none"), false, false),
    ]
}

const STATES: [(&str, Option<HiddenReasonKind>); 3] =
    [("active", None), ("inactive", Some(PetInactive)), ("deceased", Some(PetDeceased))];

fn with_a_service(pims: &Value, status: &str) -> Value {
    let mut facts = bare(pims, status);
    facts["services"] = json!([{
        "id": "s", "pet": "rex", "name": "a service", "due": { "type": "on", "date": "2026-08-31" },
        "completed": false
    }]);
    facts
}

fn page(facts: &Value) -> PetPage {
    Portal::new(&read(facts)).unwrap().pet(&"rex".parse().unwrap(), today(), now(), Audience::Staff).unwrap()
}

fn hidden_reminders(page: &PetPage) -> Vec<HiddenReasonKind> {
    match &page.reminders {
        ServicesSection::Shown { .. } => Vec::new(),
        ServicesSection::Hidden { reasons } => reasons.iter().map(|one| one.kind).collect(),
    }
}

fn expect(facts: &Value, card: bool, reminders: bool, inactive: Option<HiddenReasonKind>) {
    let page = page(facts);
    let barred: Vec<HiddenReasonKind> =
        (!reminders).then_some(RemindersNotAvailable).into_iter().chain(inactive).collect();
    assert_eq!(hidden_reminders(&page), barred, "{facts}");
    match &page.id_card {
        IdCardSection::Shown { .. } => assert!(card, "{facts}"),
        IdCardSection::Hidden { reasons } => {
            assert!(!card && reasons.len() == 1 && reasons[0].kind == IdCardNotAvailable, "{facts}");
        }
    }
    // PORTAL-2: home depends on the pet of a service, not on capabilities.
    let home = read(facts);
    let home = Portal::new(&home).unwrap().home(today(), now(), Audience::Staff).unwrap();
    assert_eq!(matches!(home.services, ServicesSection::Shown { .. }), inactive.is_none(), "{facts}");
}

#[test]
fn every_pims_by_every_state_of_a_pet() {
    for (pims, card, reminders) in table() {
        for (status, inactive) in STATES {
            expect(&with_a_service(&pims, status), card, reminders, inactive);
        }
    }
}

#[test]
fn stated_capabilities_take_precedence_over_the_table() {
    for (pims, _, _) in table() {
        for (card, reminders) in [(true, true), (true, false), (false, true), (false, false)] {
            let mut facts = with_a_service(&pims, "active");
            facts["clinic"]["capabilities"] = json!({ "petIdCard": card, "portalReminders": reminders });
            expect(&facts, card, reminders, None);
        }
    }
}

/// PORTAL-8: only a clinic without a PIMS changes a signalment in Flow.
#[test]
fn where_a_signalment_is_changed() {
    for (pims, _, _) in table() {
        let flow = pims["type"] == "none";
        let expected = if flow { ChangedIn::Flow } else { ChangedIn::Pims };
        assert_eq!(page(&bare(&pims, "active")).signalment.changed_in, expected);
    }
}
