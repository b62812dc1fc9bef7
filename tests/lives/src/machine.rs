//! Lives as a proptest state machine, and the runner that shrinks a failing life.

use std::cell::Cell;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use proptest::prelude::{BoxedStrategy, Strategy};
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestError, TestRng, TestRunner};
use proptest_state_machine::ReferenceStateMachine;

use crate::life::{self, Failure};
use crate::naive;
use crate::naive::start;
use crate::naive::world::{PimsKind, World};
use crate::settle::settle;
use crate::step::{Life, Start, Step};
use crate::strategies;
use crate::system::System;

/// The number of steps in one life.
const LENGTH: std::ops::RangeInclusive<usize> = 20..=60;
/// The number of lives in one run of proptest's runner.
const BATCH: u32 = 50;
/// The maximum number of attempts of proptest to shrink a failing life.
const MAX_SHRINKS: u32 = 20_000;

/// The start of a life, and its world according to the model.
#[derive(Debug, Clone)]
pub(crate) struct Reference {
    pub(crate) start: Start,
    world: World,
}

/// The proptest reference: any step may follow any other, since indices are taken modulo what exists.
#[derive(Debug)]
pub(crate) struct Lives;

impl ReferenceStateMachine for Lives {
    type State = Reference;
    type Transition = Step;

    fn init_state() -> BoxedStrategy<Reference> {
        strategies::start().prop_map(|start| Reference { start, world: start::world(start) }).boxed()
    }

    fn transitions(_state: &Reference) -> BoxedStrategy<Step> {
        strategies::step()
    }

    fn apply(mut state: Reference, step: &Step) -> Reference {
        if let Some(step) = settle(&state.world, step) {
            naive::apply(&mut state.world, &step);
        }
        state
    }
}

/// The shortest failing life found.
#[derive(Debug)]
pub(crate) struct Failed {
    pub(crate) life: Life,
    pub(crate) failure: Failure,
}

/// Runs random lives until at least `steps` steps were generated. Returns how many were generated, and how many of them
/// applied.
pub(crate) fn run<S: System>(steps: usize, seed: u64) -> Result<(usize, usize), Box<Failed>> {
    let count = Count::default();
    let mut batch: u64 = 0;
    while count.generated.get() < steps {
        match lives::<S>(seed, batch, MAX_SHRINKS, &count).map_err(|error| *error) {
            Ok(()) => {}
            Err(TestError::Fail(reason, (reference, steps, _))) => {
                let life = shortest::<S>(Life { start: reference.start, steps });
                return Err(failed::<S>(life, &reason.to_string()));
            }
            Err(TestError::Abort(reason)) => {
                let start = Start { kind: PimsKind::None, variant: 0 };
                return Err(failed::<S>(Life { start, steps: Vec::new() }, &reason.to_string()));
            }
        }
        batch = batch.saturating_add(1);
    }
    Ok((count.generated.get(), count.applied.get()))
}

/// The number of steps up to and including the first failing one; `None` if `steps` steps do not fail.
pub(crate) fn steps_until_found<S: System>(steps: usize, seed: u64) -> Option<usize> {
    let count = Count::default();
    let mut batch: u64 = 0;
    while count.generated.get() < steps {
        if lives::<S>(seed, batch, 0, &count).is_err() {
            return Some(count.generated.get()).filter(|found| *found <= steps);
        }
        batch = batch.saturating_add(1);
    }
    None
}

/// The number of steps generated up to a failing one, and of those that applied to their world.
#[derive(Default)]
struct Count {
    generated: Cell<usize>,
    applied: Cell<usize>,
}

fn add(cell: &Cell<usize>, count: usize) {
    cell.set(cell.get().saturating_add(count));
}

/// The data of a life from proptest: its start, its steps, and how many of them the test has seen.
type Generated = (Reference, Vec<Step>, Option<Arc<AtomicUsize>>);

/// One run of proptest's runner.
fn lives<S: System>(
    seed: u64,
    batch: u64,
    shrinks: u32,
    count: &Count,
) -> Result<(), Box<TestError<Generated>>> {
    let config =
        Config { cases: BATCH, failure_persistence: None, max_shrink_iters: shrinks, ..Config::default() };
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &seed_bytes(seed, batch));
    let mut runner = TestRunner::new_with_rng(config, rng);
    let end = runner.run(&Lives::sequential_strategy(LENGTH), |(reference, steps, seen)| {
        let length = steps.len();
        let life = Life { start: reference.start, steps };
        match life::live::<S>(&life) {
            Ok(applied) => {
                add(&count.generated, length);
                add(&count.applied, applied);
                Ok(())
            }
            Err(failure) => {
                let last = failure.step.saturating_add(1);
                add(&count.generated, last);
                // When proptest shrinks a life, it drops steps that it does not know the test has seen.
                if let Some(seen) = seen.filter(|_| shrinks > 0) {
                    seen.store(last, Ordering::SeqCst);
                }
                Err(TestCaseError::fail(failure.differences.join("\n")))
            }
        }
    });
    end.map_err(Box::new)
}

/// The differences of a failing life, or the previous reason if it no longer fails.
fn failed<S: System>(life: Life, reason: &str) -> Box<Failed> {
    let failure = life::live::<S>(&life).err().unwrap_or_else(|| Failure {
        step: life.steps.len(),
        settled: Step::TimePasses { minutes: 0 },
        differences: vec![format!("no longer fails: {reason}")],
    });
    Box::new(Failed { life, failure })
}

fn seed_bytes(seed: u64, batch: u64) -> [u8; 32] {
    let mut bytes = [0; 32];
    for (byte, value) in bytes.iter_mut().zip(seed.to_le_bytes().into_iter().chain(batch.to_le_bytes())) {
        *byte = value;
    }
    bytes
}

/// Removes steps as long as the life still fails: proptest tries each step only once.
fn shortest<S: System>(mut life: Life) -> Life {
    loop {
        let shorter = (0..life.steps.len()).rev().find_map(|leave_out| {
            let remaining = life.steps.iter().enumerate().filter(|(number, _)| *number != leave_out);
            let steps: Vec<Step> = remaining.map(|(_, step)| step.clone()).collect();
            let shorter = Life { start: life.start, steps };
            life::live::<S>(&shorter).is_err().then_some(shorter)
        });
        match shorter {
            Some(shorter) => life = shorter,
            None => return life,
        }
    }
}
