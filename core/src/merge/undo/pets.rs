//! The pets of an undo: each returns to its profile, unless it was edited since the merge.
//!
//! The passing of time is not an edit: an appointment that took place, a death, another spelling of the species. A new
//! appointment goes where its pet goes.

use super::state::{Snapshots, UndoState};
use crate::merge::field::MergeField;
use crate::model::client::Client;
use crate::model::ids::{AppointmentId, PetId};
use crate::model::pet::{Pet, PetStatus};
use crate::text_index::TextIndex;

/// The pets of a profile, indexed by id.
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

/// The survivor's pets, the retired profile's, and those that move.
pub(super) fn undo(undoing: &mut UndoState<'_>) -> (Vec<Pet>, Vec<Pet>, Vec<Pet>) {
    let Snapshots { before, after, now } = undoing.survivor;
    let (theirs_before, theirs_now) = (undoing.retired.before, undoing.retired.now);
    let (was_mine, was_theirs, is_theirs) = (Pets::of(before), Pets::of(theirs_before), Pets::of(theirs_now));
    let (merged, mine_now) = (Pets::of(after), Pets::of(now));

    let mut back = Vec::new();
    for was in theirs_before.pets() {
        // A shared pet of the retired profile is its own record again, whatever happened to the survivor's.
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

/// Whether a pet was not edited: only time passed between the two.
fn is_same(now: &Pet, then: &Pet) -> bool {
    let status = now.status == then.status || now.status == PetStatus::Deceased;
    let species = now.likeness().1 == then.likeness().1;
    now.name == then.name && species && now.date_of_birth == then.date_of_birth && status
}

/// A shared pet as it returns to the retired profile: its own record with the changes of time. Its upcoming appointments are
/// those that are still upcoming.
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

/// The survivor's record of a shared pet, without the appointments that only the retired profile's had.
fn without_appointments_of(is: &Pet, mine: &Pet, theirs: &Pet) -> Pet {
    let own = TextIndex::of(mine.upcoming_appointments.iter().map(AppointmentId::as_str));
    let others = TextIndex::of(theirs.upcoming_appointments.iter().map(AppointmentId::as_str));
    let stays = |one: &&AppointmentId| own.has(one.as_str()) || !others.has(one.as_str());
    Pet {
        upcoming_appointments: is.upcoming_appointments.iter().filter(stays).cloned().collect(),
        ..is.clone()
    }
}
