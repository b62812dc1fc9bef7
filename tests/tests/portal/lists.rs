//! Services and appointments on both pages: exactly those that the rules require, in order, whatever the input order.

use littermate::Audience;
use littermate::portal::{AppointmentsSection, HiddenReasonKind, Portal, ServicesSection};
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::Value;

use super::facts::{NOW, TODAY, any_facts, now, read, today};

/// The end of the windows, looked up in a calendar.
const LAST: &str = "2027-02-28";

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap()
}

/// Dates and instants of the same format sort as strings.
fn services(facts: &Value, shows: impl Fn(&Value, &str) -> bool) -> Vec<(String, String)> {
    let mut shown: Vec<(String, String)> = facts["services"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|one| {
            let due = one["due"]["date"].as_str()?;
            let fits = one["completed"] == false && due <= LAST && shows(one, due);
            fits.then(|| (due.to_owned(), text(one, "id").to_owned()))
        })
        .collect();
    shown.sort();
    shown
}

fn appointments(facts: &Value, pet: Option<&str>) -> Vec<(String, String)> {
    let mut shown: Vec<(String, String)> = facts["appointments"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["cancelled"] == false && text(one, "startsAt") >= NOW)
        .filter(|one| text(one, "appointmentType") == "exam")
        .filter(|one| match pet {
            None => status(facts, text(one, "pet")) == "active",
            Some(pet) => text(one, "pet") == pet && status(facts, pet) != "deceased",
        })
        .map(|one| (text(one, "startsAt").to_owned(), text(one, "id").to_owned()))
        .collect();
    shown.sort();
    shown
}

fn shown_services(section: &ServicesSection) -> Vec<(String, String)> {
    match section {
        ServicesSection::Shown { content: services, .. } => {
            assert!(!services.is_empty());
            services.iter().map(|one| (one.due.to_string(), one.service.to_string())).collect()
        }
        ServicesSection::Hidden { reasons } => {
            assert!(!reasons.is_empty());
            Vec::new()
        }
    }
}

fn shown_appointments(section: &AppointmentsSection) -> Vec<(String, String)> {
    match section {
        AppointmentsSection::Shown { content: appointments, .. } => {
            assert!(!appointments.is_empty());
            appointments.iter().map(|one| (one.starts_at.to_string(), one.appointment.to_string())).collect()
        }
        AppointmentsSection::Hidden { reasons } => {
            assert!(!reasons.is_empty());
            Vec::new()
        }
    }
}

fn status<'v>(facts: &'v Value, pet: &str) -> &'v str {
    let pets = facts["pets"].as_array().unwrap();
    text(&pets.iter().find(|one| one["pet"]["id"] == pet).unwrap()["pet"], "status")
}

fn is_active(facts: &Value, pet: &str) -> bool {
    status(facts, pet) == "active"
}

proptest! {
    #![proptest_config(Config { cases: 400, failure_persistence: None, ..Config::default() })]

    /// PORTAL-2, PORTAL-7, PORTAL-9.
    #[test]
    fn home(facts in any_facts()) {
        let read = read(&facts);
        let home = Portal::new(&read).unwrap().home(today(), now(), Audience::Staff).unwrap();
        let due = services(&facts, |one, due| due >= TODAY && is_active(&facts, text(one, "pet")));
        prop_assert_eq!(shown_services(&home.services), due);
        prop_assert_eq!(shown_appointments(&home.appointments), appointments(&facts, None));
        if let ServicesSection::Hidden { reasons } = &home.services {
            let inactive = !services(&facts, |_, due| due >= TODAY).is_empty();
            let reason =
                if inactive { HiddenReasonKind::ServicesOfInactivePets } else { HiddenReasonKind::NoServicesDue };
            prop_assert_eq!(reasons[0].kind, reason);
        }
    }

    /// PORTAL-3, PORTAL-7, PORTAL-9.
    #[test]
    fn the_page_of_each_pet(facts in any_facts()) {
        let read = read(&facts);
        let portal = Portal::new(&read).unwrap();
        for pet in ["rex", "tom"] {
            let page = portal.pet(&pet.parse().unwrap(), today(), now(), Audience::Staff).unwrap();
            let due = services(&facts, |one, _| text(one, "pet") == pet && is_active(&facts, pet));
            prop_assert_eq!(shown_services(&page.reminders), due);
            prop_assert_eq!(shown_appointments(&page.appointments), appointments(&facts, Some(pet)));
        }
    }

    /// PORTAL-10: the pages do not depend on the order of the host's lists.
    #[test]
    fn the_order_of_services_and_appointments_does_not_matter(facts in any_facts()) {
        let mut turned = facts.clone();
        for list in ["services", "appointments"] {
            turned[list].as_array_mut().unwrap().reverse();
        }
        let (one, other) = (read(&facts), read(&turned));
        let (one, other) = (Portal::new(&one).unwrap(), Portal::new(&other).unwrap());
        let staff = Audience::Staff;
        prop_assert_eq!(one.home(today(), now(), staff), other.home(today(), now(), staff));
        let rex = "rex".parse().unwrap();
        prop_assert_eq!(one.pet(&rex, today(), now(), staff), other.pet(&rex, today(), now(), staff));
    }

    /// PORTAL-7, PORTAL-10: visible content is the same for both audiences, and content that is hidden from the client leaves
    /// no trace.
    #[test]
    fn the_client_cannot_tell_what_was_hidden(facts in any_facts()) {
        let mut bare = facts.clone();
        let hidden = |one: &Value, kind: &str| {
            !is_active(&facts, text(one, "pet")) || kind == "appointments" && text(one, "appointmentType") != "exam"
        };
        for list in ["services", "appointments"] {
            bare[list].as_array_mut().unwrap().retain(|one| !hidden(one, list));
        }
        let home = |facts: &Value, audience| {
            Portal::new(&read(facts)).unwrap().home(today(), now(), audience).unwrap()
        };
        let client = home(&facts, Audience::Client);
        prop_assert_eq!(&client, &home(&bare, Audience::Client));
        let staff = home(&facts, Audience::Staff);
        prop_assert_eq!(shown_services(&client.services), shown_services(&staff.services));
        prop_assert_eq!(shown_appointments(&client.appointments), shown_appointments(&staff.appointments));
    }
}
