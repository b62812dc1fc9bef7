//! The pets of an undo: each goes back to where it was, unless it was edited since.
//!
//! The passing of time is no edit: an appointment that took place, a death, another spelling of the same species. A newly booked
//! appointment goes where its pet goes.

use super::state::{Snapshots, UndoState};
use crate::merge::field::MergeField;
use crate::model::client::Client;
use crate::model::ids::{AppointmentId, PetId};
use crate::model::pet::{Pet, PetStatus};
use crate::text_index::TextIndex;

/// The pets of one profile, to be found by id.
struct Pets<'c> {
    client: &'c Client,
    places: TextIndex<'c>,
}

impl<'c> Pets<'c> {
    fn of(client: &'c Client) -> Self {
        Self { client, places: TextIndex::of(client.pets().iter().map(|pet| pet.id.as_str())) }
    }

    fn find(&self, id: &PetId) -> Option<&'c Pet> {
        self.places.find(id.as_str()).and_then(|place| self.client.pets().get(place))
    }
}

/// The survivor's pets, the other's, and those that move.
pub(super) fn undo(undoing: &mut UndoState<'_>) -> (Vec<Pet>, Vec<Pet>, Vec<Pet>) {
    let Snapshots { before, after, now } = undoing.survivor;
    let (theirs_before, theirs_now) = (undoing.retired.before, undoing.retired.now);
    let (was_mine, was_theirs, is_theirs) = (Pets::of(before), Pets::of(theirs_before), Pets::of(theirs_now));
    let (merged, mine_now) = (Pets::of(after), Pets::of(now));

    let mut back = Vec::new();
    for was in theirs_before.pets() {
        // A pet of both is the retired profile's own again, whatever happened to the survivor's copy.
        let shared = was_mine.find(&was.id).is_some();
        let is = mine_now.find(&was.id).filter(|_| is_theirs.find(&was.id).is_none());
        match (is, merged.find(&was.id)) {
            (Some(is), _) if shared => back.push(was_shared(was, is, was_mine.find(&was.id))),
            (Some(is), Some(merged)) if is_same(is, merged) => back.push(is.clone()),
            _ => {}
        }
    }
    let back_ids = TextIndex::of(back.iter().map(|pet: &Pet| pet.id.as_str()));
    let mut mine = Vec::new();
    for is in now.pets() {
        match (was_mine.find(&is.id), was_theirs.find(&is.id)) {
            (Some(was), Some(theirs)) => mine.push(without_appointments_of(is, was, theirs)),
            (None, Some(_)) if back_ids.has(is.id.as_str()) => {}
            _ => mine.push(is.clone()),
        }
    }
    let theirs = theirs_now.pets().iter().chain(&back).cloned().collect();

    for pet in after.pets().iter().filter(|pet| mine_now.find(&pet.id).is_none()) {
        undoing.removed(MergeField::Pets, pet.id.to_string());
    }
    for pet in &mine {
        match merged.find(&pet.id) {
            None => undoing.added(MergeField::Pets, pet.id.to_string()),
            Some(merged) => {
                let stays = was_mine.find(&pet.id).is_none();
                let edited = mine_now.find(&pet.id).is_some_and(|is| !is_same(is, merged));
                if stays || edited {
                    undoing.edited(MergeField::Pets, Some(pet.id.to_string()));
                }
            }
        }
    }
    (mine, theirs, back)
}

/// Whether nobody edited a pet: only time passed between the two.
fn is_same(now: &Pet, then: &Pet) -> bool {
    let status = now.status == then.status || now.status == PetStatus::Deceased;
    let species = now.likeness().1 == then.likeness().1;
    now.name == then.name && species && now.date_of_birth == then.date_of_birth && status
}

/// A pet of both, as it goes back to the retired profile: its own copy, with what time did to it since. Of its appointments those are
/// left that are still upcoming.
fn was_shared(was: &Pet, now: &Pet, mine: Option<&Pet>) -> Pet {
    let upcoming = TextIndex::of(now.upcoming_appointments.iter().map(AppointmentId::as_str));
    let left = was.upcoming_appointments.iter().filter(|one| upcoming.has(one.as_str()));
    let died =
        now.status == PetStatus::Deceased && mine.is_none_or(|mine| mine.status != PetStatus::Deceased);
    Pet {
        upcoming_appointments: left.cloned().collect(),
        status: if died { PetStatus::Deceased } else { was.status },
        ..was.clone()
    }
}

/// The survivor's copy of a pet of both, without the appointments that only the retired profile's copy had.
fn without_appointments_of(is: &Pet, mine: &Pet, theirs: &Pet) -> Pet {
    let own = TextIndex::of(mine.upcoming_appointments.iter().map(AppointmentId::as_str));
    let others = TextIndex::of(theirs.upcoming_appointments.iter().map(AppointmentId::as_str));
    let stays = |one: &&AppointmentId| own.has(one.as_str()) || !others.has(one.as_str());
    Pet {
        upcoming_appointments: is.upcoming_appointments.iter().filter(stays).cloned().collect(),
        ..is.clone()
    }
}
