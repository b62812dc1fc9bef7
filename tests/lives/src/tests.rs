//! Tests of the harness itself, which must be able to fail.

mod faults;
mod fires;
mod reach;

use proptest::test_runner::Config;
use proptest_state_machine::{ReferenceStateMachine, StateMachineTest, prop_state_machine};

use crate::life::Living;
use crate::machine::{Lives, Reference};
use crate::naive::world::KINDS;
use crate::settle::settle;
use crate::step::{Life, Start, Step};
use crate::system::Naive;

/// The naive model compared with itself.
struct Itself;

impl StateMachineTest for Itself {
    type SystemUnderTest = Living<Naive>;
    type Reference = Lives;

    fn init_test(reference: &Reference) -> Living<Naive> {
        Living::start(reference.start)
    }

    fn apply(
        mut living: Living<Naive>,
        _: &<Lives as ReferenceStateMachine>::State,
        step: Step,
    ) -> Living<Naive> {
        if let Some(settled) = settle(living.world(), &step) {
            let result = living.take(&settled);
            assert!(result.is_ok(), "{settled:?}: {result:#?}");
        }
        living
    }
}

prop_state_machine! {
    #![proptest_config(Config { cases: 64, failure_persistence: None, ..Config::default() })]

    #[test]
    fn the_model_agrees_with_itself(sequential 20..60 => Itself);
}

#[test]
fn every_initial_world_satisfies_the_invariants() {
    for kind in KINDS {
        for variant in 0..crate::naive::start::VARIANTS {
            let steps = vec![Step::TimePasses { minutes: 1 }];
            let life = Life { start: Start { kind, variant }, steps };
            assert_eq!(crate::life::live::<Naive>(&life), Ok(1), "{kind:?}, variant {variant}");
        }
    }
}

#[test]
fn a_life_round_trips_through_json() {
    let json = r#"{
        "start": { "kind": "avimark", "variant": 0 },
        "steps": [
            { "type": "edit", "profile": 1, "actor": "staff", "edit": { "type": "set-primary", "number": 1 } },
            { "type": "merge", "opened": 0, "selected": 1, "reuse_id": false, "choices": {
                "name": null, "email": null, "phones": [0, 2], "stranger": false, "primary": 0,
                "text": null, "email_switch": null, "carry": "off-by-default", "mobile": false } },
            { "type": "undo", "merge": 0 }
        ]
    }"#;
    assert_eq!(crate::replay(json).as_deref(), Ok("3 of 3 steps applied"));
    let life: Life = serde_json::from_str(json).unwrap();
    let again: Life = serde_json::from_str(&serde_json::to_string(&life).unwrap()).unwrap();
    assert_eq!(life, again);
}

#[test]
fn the_same_seed_gives_the_same_lives() {
    assert_eq!(crate::run(500, 7), crate::run(500, 7));
}
