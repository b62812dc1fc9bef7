//! Counts the allocations of eligibility, search, plan and options.

use std::hint::black_box;

use allocation_counter::{AllocationInfo, measure};
use littermate::merge::{Choices, Merge, MergePolicy, MergeSurface, Search};
use littermate_tests::{NO_BOOK, now};

use super::profiles::{client, clinic, results};

/// The maximum number of allocations of a plan for two clients with three phone numbers and four pets each: 217 were measured,
/// plus a quarter.
const PLAN: u64 = 270;
/// The maximum number of allocations of the options: 125 were measured, plus a quarter.
const OPTIONS: u64 = 155;

/// The counter must be active in this program; otherwise every bound would pass.
#[test]
fn the_allocation_counter_is_active() {
    let info = measure(|| drop(black_box(vec![1_u8, 2, 3])));
    assert_eq!((info.count_total, info.count_current), (1, 0));
}

#[test]
fn eligibility_of_a_mergeable_pair_allocates_nothing() {
    let (clinic, opened, selected) = (clinic(), client("a", true), client("bb", false));
    let info = measure(|| {
        let merge = Merge::new(&clinic, &opened, &selected, &NO_BOOK, MergeSurface::Desktop)
            .policy(MergePolicy::default());
        let pair = merge.pair();
        assert!(black_box(pair.verdict()).is_eligible());
        assert!(black_box(pair.eligible()).is_ok());
        assert!(black_box(pair.blockers()).is_empty());
    });
    assert_eq!(info, AllocationInfo::default());
}

/// The verdict is a set of bits, so blockers do not allocate either.
#[test]
fn eligibility_of_a_blocked_pair_allocates_nothing() {
    let (clinic, opened, selected) = (clinic(), client("a", true), client("bb", true));
    let info = measure(|| {
        let merge = Merge::new(&clinic, &opened, &selected, &NO_BOOK, MergeSurface::Mobile);
        let verdict = black_box(merge.pair().verdict());
        assert_eq!(black_box(verdict.codes().count()), 2);
    });
    assert_eq!(info, AllocationInfo::default());
}

#[test]
fn a_search_allocates_nothing() {
    let (clinic, opened, results) = (clinic(), client("a", true), results(500));
    let info = measure(|| {
        let search = Search::new(&clinic, &opened, MergeSurface::Desktop);
        let one_by_one = results.iter().filter(|result| search.verdict(*result).is_eligible()).count();
        let at_once = search.verdicts(&results).filter(|verdict| verdict.is_eligible()).count();
        assert_eq!((one_by_one, at_once), (167, 167));
    });
    assert_eq!(info, AllocationInfo::default());
}

#[test]
fn a_plan_and_its_options_allocate_within_bounds() {
    let (clinic, opened, selected) = (clinic(), client("a", true), client("bb", false));
    let choices = Choices::default();
    let eligible =
        Merge::new(&clinic, &opened, &selected, &NO_BOOK, MergeSurface::Desktop).eligible().unwrap();
    let plan = measure(|| drop(black_box(eligible.plan(&choices, now())).unwrap()));
    let options = measure(|| drop(black_box(eligible.options().unwrap())));
    println!("a plan {}, options {}", plan.count_total, options.count_total);
    assert_eq!((plan.count_current, options.count_current), (0, 0));
    assert!(plan.count_total <= PLAN, "a plan allocates {} times", plan.count_total);
    assert!(options.count_total <= OPTIONS, "options allocate {} times", options.count_total);
}
