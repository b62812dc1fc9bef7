//! The pets of an undo: each goes back to where it was, unless it was edited since.

use super::state::{Ages, Undoing};
use crate::merge::field::Field;
use crate::model::client::Client;
use crate::model::ids::PetId;
use crate::model::pet::Pet;

fn of<'c>(client: &'c Client, id: &PetId) -> Option<&'c Pet> {
    client.pets().iter().find(|pet| pet.id == *id)
}

/// The survivor's pets, the other's, and those that move.
pub(super) fn undo(undoing: &mut Undoing<'_>) -> (Vec<Pet>, Vec<Pet>, Vec<Pet>) {
    let Ages { before, after, now } = undoing.survivor;
    let (theirs_before, theirs_now) = (undoing.retired.before, undoing.retired.now);
    let untouched = |id: &PetId| of(now, id).is_some() && of(now, id) == of(after, id);

    let moving: Vec<Pet> = theirs_before
        .pets()
        .iter()
        .filter(|pet| untouched(&pet.id) && of(theirs_now, &pet.id).is_none())
        .cloned()
        .collect();
    let mine: Vec<Pet> =
        now.pets().iter().filter(|pet| !moving.iter().any(|gone| gone.id == pet.id)).cloned().collect();
    let theirs = theirs_now.pets().iter().chain(&moving).cloned().collect();

    for pet in after.pets().iter().filter(|pet| of(now, &pet.id).is_none()) {
        undoing.conflict(Field::Pets, Some(pet.id.to_string()));
    }
    for pet in &mine {
        let was_mine = of(before, &pet.id).is_some();
        if !(was_mine && untouched(&pet.id)) {
            undoing.conflict(Field::Pets, Some(pet.id.to_string()));
        }
    }
    (mine, theirs, moving)
}
