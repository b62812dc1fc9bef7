//! The current record of each vaccine, compared with a search through every record (PORTAL-5).

use littermate::portal::{IdCardSection, PortalPet, VaccineLine, VaccineState};
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::{Value, json};

use super::facts::{TODAY, header, pet, today};

/// A name in three spellings, a day around today, and an expiry.
fn record() -> impl Strategy<Value = Value> {
    let names = vec!["Rabies", " rabies", "RABIES ", "Lyme", "lyme", ""];
    let days = vec!["2024-02-29", "2025-08-31", "2026-08-30", "2026-08-31", "2026-09-01"];
    let ends = vec![None, Some("2025-08-30"), Some("2026-08-30"), Some("2026-08-31"), Some("2029-01-01")];
    let of = prop::sample::select::<&str>;
    (of(names), of(days), prop::sample::select(ends)).prop_map(|(vaccine, given, end)| {
        let expires = end.map_or(json!({ "type": "unknown" }), |date| json!({ "type": "on", "date": date }));
        json!({ "vaccine": vaccine, "administeredOn": given, "expires": expires })
    })
}

fn vaccine(record: &Value) -> String {
    record["vaccine"].as_str().unwrap().trim().to_lowercase()
}

fn lines(records: &[Value]) -> Vec<VaccineLine> {
    let mut pet = pet("rex", "active");
    pet["vaccinations"] = json!(records);
    let clinic =
        serde_json::from_value(json!({ "id": "c", "pims": { "type": "pulse" }, "region": "US" })).unwrap();
    let pet: PortalPet = serde_json::from_value(pet).unwrap();
    match pet.id_card(&clinic, &serde_json::from_value(header()).unwrap(), today()).unwrap() {
        IdCardSection::Shown { content, .. } => content.vaccines,
        IdCardSection::Hidden { reasons } => panic!("{reasons:?}"),
    }
}

proptest! {
    #![proptest_config(Config { cases: 500, failure_persistence: None, ..Config::default() })]

    #[test]
    fn the_one_of_each_vaccine_that_counts(records in prop::collection::vec(record(), 0..10)) {
        let given: Vec<&Value> = records.iter().filter(|one| one["administeredOn"].as_str().unwrap() <= TODAY).collect();
        let mut names: Vec<String> = Vec::new();
        for one in &given {
            if !names.contains(&vaccine(one)) {
                names.push(vaccine(one));
            }
        }
        let lines = lines(&records);
        prop_assert_eq!(lines.len(), names.len());
        for (line, name) in lines.iter().zip(&names) {
            prop_assert_eq!(&line.vaccine.as_str().trim().to_lowercase(), name);
            let rank = |one: &Value| {
                (one["administeredOn"].as_str().unwrap().to_owned(), one["expires"]["date"].as_str().unwrap_or("").to_owned())
            };
            let of_it = || given.iter().filter(|one| vaccine(one) == *name).map(|one| rank(one));
            // Valid records are compared by expiry; if none is valid, all are compared by date.
            let longest = of_it().filter(|(_, end)| end.as_str() >= TODAY).max_by_key(|(day, end)| (end.clone(), day.clone()));
            let best = longest.or_else(|| of_it().max()).unwrap();
            let end = serde_json::to_value(line.expires).unwrap();
            prop_assert_eq!((line.administered_on.to_string(), end["date"].as_str().unwrap_or("").to_owned()), best.clone());
            let state = match best.1.as_str() {
                "" => VaccineState::ExpiryUnknown,
                day if day < TODAY => VaccineState::Expired,
                _ => VaccineState::Current,
            };
            prop_assert_eq!(line.state, state);
        }
    }
}
