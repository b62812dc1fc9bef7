//! A resident list returns what `reminder.classify` returns, for any day.

use littermate::api::{self, ServiceList};
use littermate::reminder::DueStatus;
use serde_json::{Value, json};

use super::naive::{Day, todays};

fn services() -> Value {
    let days = todays().step_by(30).map(|day| json!({ "type": "on", "date": day.date().to_string() }));
    let dues = days.chain([json!({ "type": "undated" })]).enumerate();
    dues.map(|(index, due)| {
        json!({
            "id": format!("s-{index}"), "pet": "rex", "name": "a service", "due": due,
            "completed": index % 7 == 0
        })
    })
    .collect()
}

#[test]
fn it_returns_what_the_operation_returns() {
    let services = services();
    let list = ServiceList::read(&json!({ "services": services }).to_string()).unwrap();
    assert_eq!(list.len(), services.as_array().unwrap().len());
    assert!(!list.is_empty());
    for today in [Day(2023, 1, 1), Day(2026, 8, 31), Day(2028, 2, 29), Day(2029, 12, 31)].map(Day::date) {
        let input = json!({ "today": today.to_string(), "services": services }).to_string();
        let answer: Value = serde_json::from_str(&api::call("reminder.classify", &input).unwrap()).unwrap();
        let statuses = list.statuses(today).unwrap();
        for (index, expected) in answer["services"].as_array().unwrap().iter().enumerate() {
            assert_eq!(json!(statuses[index]), expected["dueStatus"]);
            assert_eq!(json!(list.explain(today, index).unwrap()), *expected);
        }
    }
}

#[test]
fn a_status_is_at_its_index() {
    for (index, place) in DueStatus::ALL.into_iter().enumerate() {
        assert_eq!(usize::from(place.index()), index);
    }
}
