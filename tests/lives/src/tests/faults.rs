//! Systems with one fault each: the harness finds each fault, and shrinks the life to a few steps.

use crate::machine;
use crate::naive::answer::Answer;
use crate::naive::book::{ContactBook, TextOptOut};
use crate::naive::codes;
use crate::naive::profile::{Decision, Profile, Source, Switch};
use crate::naive::world::World;
use crate::step::{Actor, Edit, RecordGiven, Step};
use crate::system::{Naive, System};

/// The naive model with one fault, chosen by its index in [`FAULTS`].
#[derive(Debug, Clone)]
struct Faulty<const FAULT: usize>(Naive);

/// Changes the output, or the system's world, after a step.
type Fault = fn(&Step, &mut Answer, &World, &mut World);

const FAULTS: [(&str, Fault); 18] = [
    ("a merge loses a STOP", |step, answer, _, world| {
        if merges(step, answer) {
            for entry in &mut world.book.phones {
                entry.text = TextOptOut::None;
            }
        }
    }),
    ("a merge drops a phone number without listing it", |step, answer, _, world| {
        if let (true, Some(profile)) = (merges(step, answer), survivor(world)) {
            profile.phones.truncate(1);
        }
    }),
    ("a merge lifts the client's opt-out of texts", |step, answer, _, world| {
        if let (true, Some(profile)) = (merges(step, answer), survivor(world)) {
            profile.text = Switch::On { since: None };
        }
    }),
    ("undo loses the pets that moved", |step, answer, _, world| {
        if let (Step::Undo { merge }, false) = (step, answer.refused) {
            let retired = world.merges[*merge].retired_before.id;
            world.profiles[retired].pets.clear();
        }
    }),
    ("undo leaves the chosen name on both", |step, answer, before, world| {
        if let (Step::Undo { merge }, false) = (step, answer.refused) {
            let survivor = world.merges[*merge].survivor_after.id;
            world.profiles[survivor].name = before.profiles[survivor].name;
        }
    }),
    ("START lifts what staff switched off", |step, _, _, world| {
        if let Step::InboundText { body: 4, .. } = step {
            for profile in &mut world.profiles {
                if matches!(profile.text, Switch::OffByStaff { .. }) {
                    profile.text = Switch::On { since: None };
                }
            }
        }
    }),
    ("sync loses the ignored phone numbers", |step, answer, _, world| {
        if let (Step::Sync { profile }, false) = (step, answer.refused) {
            world.profiles[*profile].ignored.clear();
        }
    }),
    ("sync applies the mark although staff set a primary", |step, answer, before, world| {
        if let (Step::Sync { profile }, false) = (step, answer.refused) {
            let profile = &mut world.profiles[*profile];
            let record = before.record(profile.record.unwrap()).unwrap();
            if profile.decision == Decision::SetInFlow {
                profile.primary = record.now.mark.or(profile.primary);
            }
        }
    }),
    ("a used ticket merges again", |step, answer, _, _| {
        if matches!(step, Step::Apply { record: RecordGiven::Own, .. })
            && answer.codes.contains(&(codes::TICKET_USED, None))
        {
            *answer = Answer::default();
        }
    }),
    ("a replay is a new merge", |_, answer, _, _| answer.facts.replay = false),
    ("staff switch on what the client switched off", |step, answer, _, world| {
        if let (Step::Edit { profile, actor: Actor::Staff, edit: Edit::Switch { channel, on: true } }, true) =
            (step, answer.refused)
        {
            world.profiles[*profile].set_switch(*channel, Switch::On { since: None });
            *answer = Answer::default();
        }
    }),
    ("texts are sent to an opted-out phone number", |step, answer, before, _| {
        if let (Step::Route { profile, .. }, Some(channels)) = (step, &mut answer.facts.channels) {
            let primary = before.profiles[*profile].primary;
            channels.text |= channels.portal && primary.is_some_and(|number| before.book.is_stopped(number));
        }
    }),
    ("a removed record leaves phone numbers of the PIMS", |step, answer, _, world| {
        if let (Step::Unlink { profile, .. }, false) = (step, answer.refused) {
            for phone in &mut world.profiles[*profile].phones {
                phone.source = Source::Pims;
            }
        }
    }),
    ("an only phone number is not primary", |step, _, _, world| {
        if let Step::Edit { profile, edit: Edit::RemoveNumber { .. }, .. } = step {
            let profile = &mut world.profiles[*profile];
            profile.primary = profile.primary.filter(|_| profile.phones.len() != 1);
        }
    }),
    ("a merge drops the note of a phone number", |step, answer, _, world| {
        if let (true, Some(profile)) = (merges(step, answer), survivor(world)) {
            for phone in &mut profile.phones {
                phone.label = None;
            }
        }
    }),
    ("YES opts in a sender who is not opted out", |step, _, _, world| {
        if let Step::InboundText { from, body: 6, .. } = step
            && let Some(entry) = world.book.phone_mut(*from).filter(|entry| entry.text == TextOptOut::None)
        {
            entry.text = TextOptOut::Lifted { at: 1 };
        }
    }),
    ("a record that another profile has is linked", |step, answer, _, world| {
        let held = answer.codes.len() == 1 && answer.codes.contains(&(codes::RECORD_HELD, None));
        if let (Step::Link { profile, record }, true) = (step, held) {
            world.profiles[*profile].record = Some(*record);
            *answer = Answer::default();
        }
    }),
    ("staff see an unlocked checkbox of texts despite a STOP", |_, answer, _, _| {
        let text = answer.facts.view.as_mut().and_then(|view| view.text.as_mut());
        if let Some(text) = text.filter(|text| text.locked && !text.on) {
            text.locked = false;
        }
    }),
];

fn merges(step: &Step, answer: &Answer) -> bool {
    matches!(step, Step::Merge { .. } | Step::Apply { .. } | Step::Chain { .. }) && !answer.refused
}

fn survivor(world: &mut World) -> Option<&mut Profile> {
    let id = world.merges.last()?.survivor_after.id;
    world.profile_mut(id)
}

impl<const FAULT: usize> System for Faulty<FAULT> {
    fn start(world: &World) -> Self {
        Self(Naive::start(world))
    }

    fn perform(&mut self, world: &World, step: &Step) -> Answer {
        let mut answer = self.0.perform(world, step);
        FAULTS[FAULT].1(step, &mut answer, world, &mut self.0.0);
        answer
    }

    fn projection(&self) -> Vec<Profile> {
        self.0.projection()
    }

    fn book(&self) -> ContactBook {
        self.0.book()
    }

    fn every_output_is_an_input(&self) -> Result<(), String> {
        self.0.every_output_is_an_input()
    }
}

fn found<const FAULT: usize>() {
    let (name, _) = FAULTS[FAULT];
    let failed = machine::run::<Faulty<FAULT>>(20_000, 1);
    let failed = failed.expect_err(name);
    assert!(failed.life.steps.len() <= 6, "{name}: {} steps\n{failed:#?}", failed.life.steps.len());
    assert_eq!(failed.failure.step.saturating_add(1), failed.life.steps.len(), "{name}: the last step fails");
}

#[test]
fn every_fault_is_found_and_shrunk() {
    found::<0>();
    found::<1>();
    found::<2>();
    found::<3>();
    found::<4>();
    found::<5>();
    found::<6>();
    found::<7>();
    found::<8>();
    found::<9>();
    found::<10>();
    found::<11>();
    found::<12>();
    found::<13>();
    found::<14>();
    found::<15>();
    found::<16>();
    found::<17>();
}

#[test]
fn a_report_names_the_step_and_contains_the_life() {
    let failed = machine::run::<Faulty<11>>(20_000, 2).unwrap_err();
    let report = crate::report(&failed);
    let (life, rest) = report.split_once("\n\nafter step ").unwrap();
    assert_eq!(serde_json::from_str::<crate::step::Life>(life).unwrap(), failed.life);
    assert!(rest.contains("\"type\":\"route\"") && rest.contains("CONTACT-11"), "{rest}");
}
