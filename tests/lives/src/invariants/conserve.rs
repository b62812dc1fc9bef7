//! Invariants of what must not be lost.

use super::Transition;
use crate::naive::answer::Loss;
use crate::naive::profile::{Profile, Status};
use crate::step::{Edit, HostFact, Step};

pub(super) fn refusals(transition: &Transition<'_>) -> Option<String> {
    let changed = transition.before.profiles != transition.after.profiles
        || transition.before.book != transition.after.book;
    (transition.answer.refused && changed).then(|| format!("rejected with {:?}", transition.answer.codes))
}

fn active(profiles: &[Profile]) -> impl Iterator<Item = &Profile> {
    profiles.iter().filter(|profile| profile.is_active())
}

pub(super) fn pets(transition: &Transition<'_>) -> Option<String> {
    let deleted = match transition.step {
        Step::Host { fact: HostFact::PetDeleted { pet }, .. } => Some(*pet),
        _ => None,
    };
    active(&transition.before.profiles).find_map(|owner| {
        let now = transition.after.resolve(owner.id);
        let lost = owner.pets.iter().find(|pet| {
            let undone = matches!(transition.step, Step::Undo { .. });
            let present = |profile: &Profile| (profile.id == now || undone) && profile.pet(pet.id).is_some();
            Some(pet.id) != deleted && !active(&transition.after.profiles).any(present)
        })?;
        Some(format!("pet {} of profile {} is gone", lost.id, owner.id))
    })
}

/// A phone number may disappear through an edit of it, through the PIMS, or listed as lost.
pub(super) fn numbers(transition: &Transition<'_>) -> Option<String> {
    active(&transition.before.profiles).find_map(|owner| {
        let now = transition.after.resolve(owner.id);
        let lost = owner.numbers().into_iter().find(|number| {
            let undone = matches!(transition.step, Step::Undo { .. });
            let present = |profile: &Profile| (profile.id == now || undone) && profile.has_number(*number);
            !active(&transition.after.profiles).any(present) && !may_leave(transition, owner, *number)
        })?;
        Some(format!("number {lost} of profile {} is gone", owner.id))
    })
}

fn may_leave(transition: &Transition<'_>, owner: &Profile, number: usize) -> bool {
    match transition.step {
        Step::Edit {
            edit: Edit::RemoveNumber { number: of } | Edit::ChangeNumber { from: of, .. }, ..
        } => *of == number,
        Step::Sync { profile } => {
            let record = owner.record.and_then(|record| transition.before.record(record));
            *profile == owner.id && record.is_some_and(|record| !record.now.numbers.contains(&number))
        }
        _ => transition.answer.losses.contains(&Loss::Number(number)),
    }
}

pub(super) fn conversations(transition: &Transition<'_>) -> Option<String> {
    let archives =
        matches!(transition.step, Step::Archive { .. } | Step::StartChat { archive_and_start: true, .. });
    let open = active(&transition.before.profiles).filter_map(|profile| profile.conversation);
    open.into_iter().find_map(|open| {
        let holders =
            active(&transition.after.profiles).filter(|profile| profile.conversation == Some(open)).count();
        let allowed = holders == 1 || (holders == 0 && archives);
        (!allowed).then(|| format!("conversation {open} is active on {holders} profiles"))
    })
}

pub(super) fn memberships(transition: &Transition<'_>) -> Option<String> {
    active(&transition.before.profiles).find_map(|owner| {
        let lost = owner.memberships.iter().find(|held| {
            let present = active(&transition.after.profiles)
                .any(|profile| profile.memberships.iter().any(|other| other.id == held.id));
            let listed = held.ended && transition.answer.losses.contains(&Loss::Membership(held.id));
            !present && !listed
        })?;
        Some(format!("membership {} of profile {} is gone", lost.id, owner.id))
    })
}

pub(super) fn retired(transition: &Transition<'_>) -> Option<String> {
    transition.before.profiles.iter().find_map(|before| {
        let Status::Retired { merge, .. } = before.status else { return None };
        let undone = matches!(transition.step, Step::Undo { merge: of } if *of == merge);
        let changed = transition.after.profile(before.id).is_none_or(|after| after.status != before.status);
        (changed && !undone).then(|| format!("profile {} was {:?}", before.id, before.status))
    })
}
