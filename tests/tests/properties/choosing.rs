//! Step 2: what is offered is accepted, everything else is refused, all of it at once.

use littermate::merge::{Choices, MergeOptions};
use littermate::model::phone::PhoneKey;
use littermate::problem::ProblemCode;
use littermate_tests::now;
use proptest::prelude::*;

use super::naive_choices::expected;
use crate::common::case::{Case, mergeable};
use crate::common::config;
use crate::common::wish::wish;

fn errors(case: &Case, choices: &Choices) -> Vec<(ProblemCode, String)> {
    match case.eligible().plan(choices, now()) {
        Ok(_) => Vec::new(),
        Err(problems) => {
            problems.into_vec().into_iter().map(|problem| (problem.code, problem.path)).collect()
        }
    }
}

/// Every subset of the numbers offered.
fn subsets(options: &MergeOptions) -> impl Iterator<Item = Vec<PhoneKey>> {
    let keys = options.phones.default_kept.clone();
    (0_usize..1 << keys.len()).map(move |mask| {
        let within = |(index, _): &(usize, &PhoneKey)| mask & (1 << index) != 0;
        keys.iter().enumerate().filter(within).map(|(_, key)| key.clone()).collect()
    })
}

proptest! {
    #![proptest_config(config(400))]

    /// Any choices give exactly the errors of the rules, all at once, in the order of the fields.
    #[test]
    fn wild_choices_give_every_error(case in mergeable(3), wish in wish()) {
        let choices = wish.wild(&case.eligible().options().unwrap());
        prop_assert_eq!(errors(&case, &choices), expected(&case, &choices));
    }

    #[test]
    fn choices_out_of_what_is_offered_plan(case in mergeable(4), wish in wish()) {
        let choices = wish.valid(&case.eligible().options().unwrap());
        prop_assert_eq!(errors(&case, &choices), vec![]);
    }
}

proptest! {
    #![proptest_config(config(40))]

    /// What options call selectable, allowed, free: each on its own.
    #[test]
    fn every_alternative_is_what_options_say_of_it(case in mergeable(2)) {
        let options = case.eligible().options().unwrap();
        let accepted = |choices: &Choices| {
            let errors = errors(&case, choices);
            assert_eq!(errors, expected(&case, choices));
            errors.is_empty()
        };
        for one in &options.name.alternatives {
            let choices = Choices { name: Some(one.client.clone()), ..Choices::default() };
            prop_assert_eq!(accepted(&choices), one.selectable);
        }
        for one in &options.email.alternatives {
            let choices = Choices { email: Some(one.client.clone()), ..Choices::default() };
            prop_assert_eq!(accepted(&choices), one.selectable);
        }
        for kept in subsets(&options) {
            let offered = |key: &PhoneKey| options.phones.alternatives.iter().find(|one| one.key == *key).unwrap();
            let any = kept.iter().any(|key| offered(key).may_be_primary);
            let choices = Choices { phones: Some(kept.clone()), ..Choices::default() };
            prop_assert_eq!(accepted(&choices), kept.is_empty() || any);
            for one in &options.phones.alternatives {
                let choices = Choices { primary: Some(one.key.clone()), ..choices.clone() };
                let may = one.may_be_primary && kept.contains(&one.key);
                prop_assert_eq!(accepted(&choices), may);
                for on in [false, true] {
                    let choices = Choices { contact_by_text: Some(on), ..choices.clone() };
                    let free = !on || one.contact_by_text.lock.is_none();
                    prop_assert_eq!(accepted(&choices), may && free);
                }
            }
        }
        for on in [false, true] {
            let choices = Choices { contact_by_email: Some(on), ..Choices::default() };
            prop_assert_eq!(accepted(&choices), !on || options.contact_by_email.lock.is_none());
        }
    }

    /// What is switched without a lock is what review shows.
    #[test]
    fn free_switches_go_both_ways(case in mergeable(2), text in any::<bool>(), mail in any::<bool>()) {
        let eligible = case.eligible();
        let options = eligible.options().unwrap();
        let (text_free, mail_free) =
            (options.contact_by_text.lock.is_none(), options.contact_by_email.lock.is_none());
        let choices = Choices {
            contact_by_text: text_free.then_some(text),
            contact_by_email: mail_free.then_some(mail),
            ..Choices::default()
        };
        let plan = eligible.plan(&choices, now()).unwrap();
        let merged = &plan.review().merged;
        prop_assert_eq!(merged.contact_by_text, text_free && text);
        prop_assert_eq!(merged.contact_by_email, mail_free && mail);
        prop_assert_eq!(merged.contact_by_email, merged.preferences.email.is_on());
    }
}
