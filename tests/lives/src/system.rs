//! What the harness needs of a system under test, and the naive model as such a system.

#[cfg(test)]
use crate::naive;
use crate::naive::answer::Answer;
use crate::naive::book::ContactBook;
use crate::naive::profile::Profile;
use crate::naive::world::World;
use crate::step::Step;

/// A system that lives the same life as the model.
///
/// Every step is settled: its indices are ids of the world. `world` is the world before the step. A system takes from it
/// what a host would know and keep by itself, and nothing else: the clock, PIMS versions, which profile has a record, and
/// the ids that the caller gives:
///
/// - of merges, [`merge_id`](naive::tickets::merge_id); in a chain [`next_merge_id`](naive::tickets::next_merge_id) and
///   the ids after it; the record that comes with a ticket, [`record_given`](naive::tickets::record_given);
/// - of a new conversation, the number of conversations; of anything else that is new, `world.next_id + 1`.
///
/// Profiles, contact book, tickets and merge records it keeps itself. Notices, losses and effects of kinds that
/// [`Answer`] has no word for are left out. The harness clones a system to ask what would be.
pub(crate) trait System: Clone {
    fn start(world: &World) -> Self;

    /// Takes the step at `world.clock + 1`, and says what was answered, in naive terms. Where it was refused, nothing
    /// may have changed.
    fn perform(&mut self, world: &World, step: &Step) -> Answer;

    /// All profiles in naive terms, in the order of their ids.
    fn projection(&self) -> Vec<Profile>;

    /// The contact book in naive terms.
    fn book(&self) -> ContactBook;

    /// Hands every profile to every operation that takes one. The error names the first that is not accepted as input.
    fn every_output_is_an_input(&self) -> Result<(), String>;
}

/// A system whose state can be changed from outside, to put a fault into it.
pub(crate) trait Patch: System {
    /// Keeps these profiles and this contact book in place of its own. Ids are those of the projection.
    fn patch(&mut self, profiles: Vec<Profile>, book: ContactBook);
}

/// The naive model as a system: it takes every step on a world of its own.
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
