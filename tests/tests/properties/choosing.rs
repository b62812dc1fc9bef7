//! Choices: what is offered is accepted, everything else is rejected, with all errors at once.

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

/// Every subset of the offered phone numbers.
fn subsets(options: &MergeOptions) -> impl Iterator<Item = Vec<PhoneKey>> {
    let keys = options.phones.default_kept.clone();
    (0_usize..1 << keys.len()).map(move |mask| {
        let within = |(index, _): &(usize, &PhoneKey)| mask & (1 << index) != 0;
        keys.iter().enumerate().filter(within).map(|(_, key)| key.clone()).collect()
    })
}

proptest! {
    #![proptest_config(config(400))]

    /// Arbitrary choices have exactly the errors of the rules, all at once, in the order of the fields.
    #[test]
    fn arbitrary_choices_have_every_error(case in mergeable(3), wish in wish()) {
        let choices = wish.wild(&case.eligible().options().unwrap());
        prop_assert_eq!(errors(&case, &choices), expected(&case, &choices));
    }

    #[test]
    fn offered_choices_are_accepted(case in mergeable(4), wish in wish()) {
        let choices = wish.valid(&case.eligible().options().unwrap());
        prop_assert_eq!(errors(&case, &choices), vec![]);
    }
}

proptest! {
    #![proptest_config(config(40))]

    /// What the options call selectable, allowed and free, each individually.
    #[test]
    fn every_alternative_agrees_with_the_options(case in mergeable(2)) {
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
        for chosen in subsets(&options) {
            let offered = |key: &PhoneKey| options.phones.alternatives.iter().find(|one| one.key == *key).unwrap();
            let any = chosen.iter().any(|key| offered(key).may_be_primary);
            let choices = Choices { phones: Some(chosen.clone()), ..Choices::default() };
            prop_assert_eq!(accepted(&choices), chosen.is_empty() || any);
            for one in &options.phones.alternatives {
                let choices = Choices { primary: Some(one.key.clone()), ..choices.clone() };
                let may = one.may_be_primary && chosen.contains(&one.key);
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

    /// A switch without a lock is shown in the review as chosen.
    #[test]
    fn unlocked_switches_can_be_on_or_off(case in mergeable(2), text in any::<bool>(), email in any::<bool>()) {
        let eligible = case.eligible();
        let options = eligible.options().unwrap();
        let (text_free, email_free) =
            (options.contact_by_text.lock.is_none(), options.contact_by_email.lock.is_none());
        let choices = Choices {
            contact_by_text: text_free.then_some(text),
            contact_by_email: email_free.then_some(email),
            ..Choices::default()
        };
        let plan = eligible.plan(&choices, now()).unwrap();
        let merged = &plan.review().merged;
        prop_assert_eq!(merged.contact_by_text, text_free && text);
        prop_assert_eq!(merged.contact_by_email, email_free && email);
        prop_assert_eq!(merged.contact_by_email, merged.preferences.email.is_on());
    }
}
