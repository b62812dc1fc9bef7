//! Invariants of what may not get lost.

use super::Taken;
use crate::naive::answer::Loss;
use crate::naive::profile::{Profile, Status};
use crate::step::{Edit, HostFact, Step};

pub(super) fn refusals(taken: &Taken<'_>) -> Option<String> {
    let changed = taken.before.profiles != taken.after.profiles || taken.before.book != taken.after.book;
    (taken.answer.refused && changed).then(|| format!("refused with {:?}", taken.answer.codes))
}

fn active(profiles: &[Profile]) -> impl Iterator<Item = &Profile> {
    profiles.iter().filter(|profile| profile.is_active())
}

pub(super) fn pets(taken: &Taken<'_>) -> Option<String> {
    let deleted = match taken.step {
        Step::Host { fact: HostFact::PetDeleted { pet }, .. } => Some(*pet),
        _ => None,
    };
    active(&taken.before.profiles).find_map(|owner| {
        let now = taken.after.resolve(owner.id);
        let lost = owner.pets.iter().find(|pet| {
            let undone = matches!(taken.step, Step::Undo { .. });
            let kept = |profile: &Profile| (profile.id == now || undone) && profile.pet(pet.id).is_some();
            Some(pet.id) != deleted && !active(&taken.after.profiles).any(kept)
        })?;
        Some(format!("pet {} of profile {} is gone", lost.id, owner.id))
    })
}

/// A number may leave by an edit of it, by the PIMS, or listed as lost.
pub(super) fn numbers(taken: &Taken<'_>) -> Option<String> {
    active(&taken.before.profiles).find_map(|owner| {
        let now = taken.after.resolve(owner.id);
        let lost = owner.numbers().into_iter().find(|number| {
            let undone = matches!(taken.step, Step::Undo { .. });
            let kept = |profile: &Profile| (profile.id == now || undone) && profile.has_number(*number);
            !active(&taken.after.profiles).any(kept) && !may_leave(taken, owner, *number)
        })?;
        Some(format!("number {lost} of profile {} is gone", owner.id))
    })
}

fn may_leave(taken: &Taken<'_>, owner: &Profile, number: usize) -> bool {
    match taken.step {
        Step::Edit {
            edit: Edit::RemoveNumber { number: of } | Edit::ChangeNumber { from: of, .. }, ..
        } => *of == number,
        Step::Sync { profile } => {
            let record = owner.record.and_then(|record| taken.before.record(record));
            *profile == owner.id && record.is_some_and(|record| !record.now.numbers.contains(&number))
        }
        _ => taken.answer.losses.contains(&Loss::Number(number)),
    }
}

pub(super) fn conversations(taken: &Taken<'_>) -> Option<String> {
    let archives =
        matches!(taken.step, Step::Archive { .. } | Step::StartChat { archive_and_start: true, .. });
    let open = active(&taken.before.profiles).filter_map(|profile| profile.conversation);
    open.into_iter().find_map(|open| {
        let holders =
            active(&taken.after.profiles).filter(|profile| profile.conversation == Some(open)).count();
        let allowed = holders == 1 || (holders == 0 && archives);
        (!allowed).then(|| format!("conversation {open} is active on {holders} profiles"))
    })
}

pub(super) fn memberships(taken: &Taken<'_>) -> Option<String> {
    active(&taken.before.profiles).find_map(|owner| {
        let lost = owner.memberships.iter().find(|held| {
            let kept = active(&taken.after.profiles)
                .any(|profile| profile.memberships.iter().any(|other| other.id == held.id));
            let listed = held.ended && taken.answer.losses.contains(&Loss::Membership(held.id));
            !kept && !listed
        })?;
        Some(format!("membership {} of profile {} is gone", lost.id, owner.id))
    })
}

pub(super) fn retired(taken: &Taken<'_>) -> Option<String> {
    taken.before.profiles.iter().find_map(|before| {
        let Status::Retired { merge, .. } = before.status else { return None };
        let undone = matches!(taken.step, Step::Undo { merge: of } if *of == merge);
        let changed = taken.after.profile(before.id).is_none_or(|after| after.status != before.status);
        (changed && !undone).then(|| format!("profile {} was {:?}", before.id, before.status))
    })
}
