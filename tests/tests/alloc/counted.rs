//! The counts.

use std::hint::black_box;

use allocation_counter::{AllocationInfo, measure};
use littermate::merge::{Choices, Merge, MergePolicy, MergeSurface, Search};
use littermate_tests::{NO_BOOK, now};

use super::profiles::{client, clinic, results};

/// How often a plan for two clients with three numbers and four pets each may allocate: what was measured, 217, and a quarter.
const PLAN: u64 = 270;
/// The same for the options: 125, and a quarter.
const OPTIONS: u64 = 155;

/// What is measured allocates as the program does: the counter would else agree with anything.
#[test]
fn the_counter_counts() {
    let info = measure(|| drop(black_box(vec![1_u8, 2, 3])));
    assert_eq!((info.count_total, info.count_current), (1, 0));
}

#[test]
fn judging_a_pair_that_may_be_merged_allocates_nothing() {
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

/// Blocked or not: the verdict is bits.
#[test]
fn judging_a_blocked_pair_allocates_nothing() {
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
