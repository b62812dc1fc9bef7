//! The interface of a system under test, and the naive model as such a system.

#[cfg(test)]
use crate::naive;
use crate::naive::answer::Answer;
use crate::naive::book::ContactBook;
use crate::naive::profile::Profile;
use crate::naive::world::World;
use crate::step::Step;

/// A system that runs the same life as the model.
///
/// Every step is settled: its indices are ids of the world. `world` is the world before the step. A system takes from it only
/// what a host would manage itself: the clock, PIMS versions, which profile has a record, and the ids that the caller assigns:
///
/// - of merges, [`merge_id`](naive::tickets::merge_id); in a chain [`next_merge_id`](naive::tickets::next_merge_id) and
///   the ids after it; the record that is passed with a ticket, [`record_given`](naive::tickets::record_given);
/// - of a new conversation, the number of conversations; of anything else that is new, `world.next_id + 1`.
///
/// It stores profiles, contact book, tickets and merge records itself. Notices, losses and effects of kinds that [`Answer`]
/// does not have are omitted. The harness clones a system to try alternatives.
pub(crate) trait System: Clone {
    fn start(world: &World) -> Self;

    /// Performs the step at `world.clock + 1`, and returns its output in the types of the model. A rejected step must not
    /// change anything.
    fn perform(&mut self, world: &World, step: &Step) -> Answer;

    /// All profiles in the types of the model, in the order of their ids.
    fn projection(&self) -> Vec<Profile>;

    /// The contact book in the types of the model.
    fn book(&self) -> ContactBook;

    /// Passes every profile to every operation that takes one. The error names the first profile that is rejected.
    fn every_output_is_an_input(&self) -> Result<(), String>;
}

/// A system whose state can be changed from outside, to introduce a fault.
pub(crate) trait Patch: System {
    /// Replaces the profiles and the contact book. Ids are those of the projection.
    fn patch(&mut self, profiles: Vec<Profile>, book: ContactBook);
}

/// The naive model as a system: it performs every step on its own world.
#[cfg(test)]
#[derive(Debug, Clone)]
pub(crate) struct Naive(pub(crate) World);

#[cfg(test)]
impl System for Naive {
    fn start(world: &World) -> Self {
        Self(world.clone())
    }

    fn perform(&mut self, world: &World, step: &Step) -> Answer {
        self.0.clock = world.clock;
        self.0.pims = world.pims.clone();
        naive::apply(&mut self.0, step).must
    }

    fn projection(&self) -> Vec<Profile> {
        self.0.profiles.clone()
    }

    fn book(&self) -> ContactBook {
        self.0.book.clone()
    }

    fn every_output_is_an_input(&self) -> Result<(), String> {
        Ok(())
    }
}

#[cfg(test)]
impl Patch for Naive {
    fn patch(&mut self, profiles: Vec<Profile>, book: ContactBook) {
        self.0.profiles = profiles;
        self.0.book = book;
    }
}
