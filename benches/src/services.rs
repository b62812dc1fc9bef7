//! A million services, and an implementation by hand of whether home shows one.

use std::sync::LazyLock;

use littermate::model::time::Date;
use littermate::reminder::{Due, PetService};

/// The current date of all measurements. The end of its windows is clamped.
pub const TODAY: &str = "2026-08-31";

/// 1,000,000 services, created on first use.
pub static MILLION: LazyLock<Vec<PetService>> = LazyLock::new(|| services(1_000_000));

/// Services in a fixed but irregular order: one in five is completed, one in twenty has no due date, the others are due within
/// two years before and after today. Branch predictors cannot learn the list.
#[must_use]
pub fn services(count: usize) -> Vec<PetService> {
    let today: Date = TODAY.parse().expect("a date");
    let days: Vec<Date> = (0..1_461).filter_map(|day| first(today).days_later(day)).collect();
    (0..count).map(|index| service(index, &days)).collect()
}

fn first(today: Date) -> Date {
    let before = today.get().checked_sub_days(chrono::Days::new(730));
    before.and_then(|date| Date::new(date).ok()).expect("a date two years before")
}

fn service(index: usize, days: &[Date]) -> PetService {
    let dice = crate::results::scattered(index);
    let one_in = |chances: usize, shift: u32| (dice >> shift).is_multiple_of(chances);
    let day = dice.checked_rem(days.len()).and_then(|at| days.get(at)).copied();
    PetService {
        id: format!("service-{index:07}").try_into().expect("an id"),
        pet: format!("pet-{:06}", index / 3).try_into().expect("an id"),
        name: String::from("Rabies booster").try_into().expect("a name"),
        due: day.filter(|_| !one_in(20, 40)).map_or(Due::Undated, |date| Due::On { date }),
        completed: one_in(5, 50),
    }
}

/// Whether home shows the service: adds six months to today for each of them.
#[must_use]
pub fn shows_by_hand(today: Date, service: &PetService) -> bool {
    let Some(last) = today.get().checked_add_months(chrono::Months::new(6)) else {
        return false;
    };
    match service.due {
        Due::On { date } => !service.completed && date >= today && date.get() <= last,
        Due::Undated => false,
    }
}
