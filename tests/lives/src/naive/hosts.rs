//! Changes outside the library: facts of the host, and the PIMS.

use super::answer::Expected;
use super::pool::{LINES, Line, NUMBERS, Number, PET_NAMES};
use super::profile::{Membership, Pet, PetStatus, Profile, ProfileId, RecordId};
use super::world::{PimsVersion, World};
use crate::step::{HostFact, PimsChange};

/// Changes a fact of an active profile. There are no rules for it, and no output.
pub(crate) fn change(world: &mut World, id: ProfileId, fact: HostFact) -> Expected {
    let fresh = world.fresh_id();
    let Some(profile) = world.profile_mut(id) else { return Expected::skipped() };
    match fact {
        HostFact::NewPet => profile.pets.push(Pet {
            id: fresh,
            name: fresh.checked_rem(PET_NAMES.len()).unwrap_or_default(),
            species: "Dog",
            born: None,
            status: PetStatus::Active,
            upcoming: Vec::new(),
        }),
        HostFact::NewAppointment { pet } => {
            return with_pet(profile, pet, |pet| {
                (pet.status == PetStatus::Active).then(|| pet.upcoming.push(fresh))
            });
        }
        HostFact::AppointmentPassed { pet } => {
            return with_pet(profile, pet, |pet| {
                (!pet.upcoming.is_empty()).then(|| pet.upcoming.remove(0)).map(|_| ())
            });
        }
        HostFact::PetDied { pet } => {
            return with_pet(profile, pet, |pet| {
                pet.status = PetStatus::Deceased;
                Some(())
            });
        }
        HostFact::PetRenamed { pet } => {
            return with_pet(profile, pet, |pet| {
                pet.name = pet.name.saturating_add(1).checked_rem(PET_NAMES.len())?;
                Some(())
            });
        }
        HostFact::PetDeleted { pet } => profile.pets.retain(|other| other.id != pet),
        HostFact::MembershipStarted => profile.memberships.push(Membership { id: fresh, ended: false }),
        HostFact::MembershipEnded { membership } => {
            for held in profile.memberships.iter_mut().filter(|held| held.id == membership) {
                held.ended = true;
            }
        }
        HostFact::PointsAdded => profile.points = profile.points.saturating_add(10),
        HostFact::MethodAdded => profile.methods.push(fresh),
    }
    Expected::accepted()
}

fn with_pet(profile: &mut Profile, id: usize, change: impl Fn(&mut Pet) -> Option<()>) -> Expected {
    let pet = profile.pets.iter_mut().find(|pet| pet.id == id);
    pet.and_then(change).map_or_else(Expected::skipped, |()| Expected::accepted())
}

/// A host verified the line type of a phone number.
pub(crate) fn verify_line(world: &mut World, number: Number, line: usize) -> Expected {
    let (Some(entry), Some(line)) = (world.book.phone_mut(number), LINES.get(line)) else {
        return Expected::skipped();
    };
    // An unknown line type is represented by an entry without a line.
    entry.verified = Some(*line).filter(|line| *line != Line::Unknown);
    Expected::accepted()
}

/// Changes a PIMS record; the change arrives with the next sync.
pub(crate) fn change_pims(world: &mut World, id: RecordId, change: &PimsChange) -> Expected {
    let Some(record) = world.record_mut(id).filter(|record| !record.gone) else { return Expected::skipped() };
    record.now = changed(&record.now, change);
    Expected::accepted()
}

fn changed(version: &PimsVersion, change: &PimsChange) -> PimsVersion {
    let mut next = version.clone();
    match change {
        PimsChange::Name { name } => next.name = *name,
        PimsChange::Email { email } => next.email = *email,
        PimsChange::AddNumber { number } => {
            if !next.numbers.contains(number) {
                next.numbers.push(*number);
            }
        }
        PimsChange::RemoveNumber { number } => {
            next.numbers.retain(|other| other != number);
            next.mark = next.mark.filter(|mark| mark != number);
        }
        PimsChange::Mark { number } => {
            next.mark = number.filter(|number| next.numbers.contains(number) && *number < NUMBERS.len());
        }
        PimsChange::Whole { version } => next = version.clone(),
    }
    next
}
