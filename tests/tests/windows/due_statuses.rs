//! Completed and undated services, and which page shows what.

use littermate::model::time::Date;
use littermate::reminder::{Due, DueStatus, PetService, Windows};
use littermate::rule::Rule;
use serde_json::json;

use super::naive::{Day, todays};

fn service(due: Option<Date>, completed: bool) -> PetService {
    let due =
        due.map_or(json!({ "type": "undated" }), |date| json!({ "type": "on", "date": date.to_string() }));
    serde_json::from_value(json!({
        "id": "s", "pet": "p", "name": "Rabies booster", "due": due, "completed": completed
    }))
    .unwrap()
}

/// PORTAL-2 and PORTAL-3: completed services with any due date, undated services, and services overdue by years.
#[test]
fn completed_undated_and_overdue_by_years() {
    for today in todays() {
        let windows = Windows::new(today.date());
        for date in [Day(1993, 6, 1), Day(2023, 1, 1), today, Day(2040, 2, 29)].map(Day::date) {
            assert_eq!(windows.due_status(Due::On { date }, true), DueStatus::Completed);
        }
        assert_eq!(windows.due_status(Due::Undated, false), DueStatus::Undated);
        assert_eq!(windows.due_status(Due::Undated, true), DueStatus::Completed);
        let years_ago = Due::On { date: Day(1993, 6, 1).date() };
        assert_eq!(windows.due_status(years_ago, false), DueStatus::Overdue);
    }
}

/// Each due status with both pages and the rules that apply.
#[test]
fn what_shows_where_and_by_which_rule() {
    use Rule::{RemindersUnderPet, ServicesDueOnHome, SixMonthWindow};
    for (place, home, pet) in [
        (DueStatus::Overdue, (false, ServicesDueOnHome), (true, RemindersUnderPet)),
        (DueStatus::Upcoming, (true, ServicesDueOnHome), (true, RemindersUnderPet)),
        (DueStatus::Beyond, (false, SixMonthWindow), (false, SixMonthWindow)),
        (DueStatus::Undated, (false, ServicesDueOnHome), (false, RemindersUnderPet)),
        (DueStatus::Completed, (false, ServicesDueOnHome), (false, RemindersUnderPet)),
    ] {
        assert_eq!((place.on_home().shown, place.on_home().rule), home, "{place:?}");
        assert_eq!((place.under_pet().shown, place.under_pet().rule), pet, "{place:?}");
        // Everything on home is on the pet's page, too.
        assert!(!place.is_on_home() || place.is_under_pet());
    }
}

/// Classifying one by one, as a list, and with explanations has the same result.
#[test]
fn a_list_is_classified_like_its_services() {
    let windows = Windows::new(Day(2026, 8, 31).date());
    let mut services = Vec::new();
    for date in todays() {
        services.push(service(Some(date.date()), date.2 % 5 == 0));
    }
    services.push(service(None, false));
    let places: Vec<DueStatus> = windows.due_statuses(&services).collect();
    assert_eq!(places.len(), services.len());
    for (service, place) in services.iter().zip(places) {
        assert_eq!(windows.due_status(service.due, service.completed), place);
        let explained = windows.explain(service);
        assert_eq!(
            (explained.due_status, explained.home, explained.pet),
            (place, place.on_home(), place.under_pet())
        );
        let days = service.due.date().map(|due| windows.today().days_until(due));
        assert_eq!(explained.days, days);
    }
}

/// PORTAL-4, as dates: where the windows begin and end, and when the end is the last day of a month.
#[test]
fn the_windows_as_dates() {
    for (today, last, clamped) in [
        (Day(2026, 8, 30), Day(2027, 2, 28), true),
        (Day(2026, 8, 31), Day(2027, 2, 28), true),
        (Day(2026, 9, 1), Day(2027, 3, 1), false),
        (Day(2027, 8, 29), Day(2028, 2, 29), false),
        (Day(2027, 8, 31), Day(2028, 2, 29), true),
        (Day(2028, 2, 29), Day(2028, 8, 29), false),
        (Day(9999, 6, 30), Day(9999, 12, 30), false),
        (Day(9999, 7, 1), Day(9999, 12, 31), true),
    ] {
        let shown = Windows::new(today.date()).dates();
        assert_eq!((shown.today, shown.clamped), (today.date(), clamped));
        assert_eq!((shown.home.first, shown.home.last), (Some(today.date()), last.date()));
        assert_eq!((shown.pet.first, shown.pet.last), (None, last.date()));
        assert_eq!((shown.home.rule, shown.pet.rule), (Rule::ServicesDueOnHome, Rule::RemindersUnderPet));
    }
}
