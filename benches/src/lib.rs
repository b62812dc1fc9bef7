//! The fixtures of the benchmarks: profiles, search results, phone numbers, and eligibility by hand.
//!
//! Everything is created from constants, so that two runs measure the same bytes.
#![expect(clippy::expect_used, reason = "an invalid fixture is a mistake in the benchmark, and stops it")]

pub mod by_hand;
pub mod contacts;
pub mod numbers;
pub mod profiles;
pub mod results;
pub mod services;

#[cfg(test)]
mod tests {
    use littermate::merge::{Merge, Pair};
    use littermate::model::time::Date;
    use littermate::reminder::Windows;

    use super::profiles::{self, Case};
    use super::{by_hand, results, services};

    /// Implementations that are compared must have the same result.
    #[test]
    fn by_hand_and_by_rule_agree() {
        for (case, blockers) in [
            (profiles::eligible(), 0),
            (profiles::blocked_once(), 1),
            (profiles::blocked_by_everything(), 11),
        ] {
            let Case { clinic, opened, selected, surface } = &case;
            let pair = Pair::new(clinic, opened, selected, *surface);
            assert_eq!(pair.blockers().len(), blockers);
            let reasons = by_hand::reasons(clinic, opened, selected, *surface);
            assert_eq!(reasons.len(), blockers);
            assert_eq!(by_hand::sentences(clinic, opened, selected, *surface).len(), blockers);
            assert_eq!(by_hand::may_merge(clinic, opened, selected, *surface), blockers == 0);
        }
    }

    #[test]
    fn about_six_results_in_ten_may_be_selected() {
        let Case { clinic, opened, surface, .. } = profiles::eligible();
        let results = results::results(1_000);
        let mut selectable = 0;
        for result in &results {
            let verdict = Pair::new(&clinic, &opened, result, surface).verdict();
            let by_hand = by_hand::selectable(&clinic, &opened, result, surface);
            assert_eq!(verdict.is_eligible(), by_hand);
            selectable += usize::from(by_hand);
        }
        assert!((550..650).contains(&selectable), "{selectable}");
    }

    /// By hand and by the windows the same services are shown, and neither all of them nor none.
    #[test]
    fn services_by_hand_agree_with_the_windows() {
        let today: Date = services::TODAY.parse().expect("a date");
        let windows = Windows::new(today);
        let services = services::services(20_000);
        let mut shown = 0;
        for service in &services {
            let place = windows.due_status(service.due, service.completed);
            assert_eq!(place.is_on_home(), services::shows_by_hand(today, service));
            shown += usize::from(place.is_on_home());
        }
        assert!((1_500..2_500).contains(&shown), "{shown}");
    }

    /// The measured plan covers every kind of entry.
    #[test]
    fn the_plan_has_losses_warnings_and_effects() {
        let case = profiles::eligible();
        let book = profiles::book();
        let book = book.index().expect("a book");
        let merge = Merge::new(&case.clinic, &case.opened, &case.selected, &book, case.surface);
        let eligible = merge.eligible().expect("eligible");
        let plan =
            eligible.plan(&eligible.options().expect("options").defaults(), profiles::now()).expect("a plan");
        let review = plan.review();
        assert_eq!(review.merged.phones.len(), 5);
        assert_eq!(review.merged.pets.len(), 8);
        assert!(review.losses.len() >= 3 && review.warnings.len() >= 2 && review.effects.len() >= 7);
    }
}
