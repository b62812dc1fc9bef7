//! Invariants of merges and undos.

use super::Transition;
use crate::naive::codes;
use crate::naive::profile::{Profile, Status};
use crate::naive::world::Merge;
use crate::step::{Choices, Step};

/// The merges that this step carried out.
fn new_merges<'life>(transition: &Transition<'life>) -> impl Iterator<Item = &'life Merge> {
    transition.after.merges.iter().skip(transition.before.merges.len())
}

/// MERGE-24 and MERGE-25, for the survivor of the last merge of the step.
pub(super) fn primary(transition: &Transition<'_>) -> Option<String> {
    let merge = new_merges(transition).last()?;
    let survivor = transition.after.profile(merge.survivor_after.id)?;
    let Some(primary) = survivor.primary else {
        return (!survivor.phones.is_empty()).then(|| format!("no primary on profile {}", survivor.id));
    };
    let of_either = [&merge.survivor_before, &merge.retired_before];
    let mobile = of_either
        .into_iter()
        .flat_map(Profile::numbers)
        .find(|number| transition.before.book.is_verified_mobile(*number))?;
    let allowed = transition.before.book.is_verified_mobile(primary);
    (!allowed).then(|| format!("{primary} is primary, though {mobile} is a verified mobile"))
}

/// Section 2.4: a pair that cannot be merged is rejected by eligibility, never because of a default choice.
pub(super) fn defaults(transition: &Transition<'_>) -> Option<String> {
    let (Step::Merge { choices, reuse_id: false, .. } | Step::Review { choices, .. }) = transition.step
    else {
        return None;
    };
    let by_default = Choices { carry: choices.carry, mobile: choices.mobile, ..Choices::default() };
    let unexpected = transition.answer.codes.iter().find(|(code, _)| !codes::BLOCKERS.contains(code))?;
    (*choices == by_default).then(|| format!("rejected with {unexpected:?}"))
}

/// A ticket that was applied before, undone or not, is accepted only as a replay.
pub(super) fn once(transition: &Transition<'_>) -> Option<String> {
    let Step::Apply { ticket, .. } = transition.step else { return None };
    let merged = transition.before.merges.iter().any(|merge| merge.ticket == Some(*ticket));
    let again = merged && !transition.answer.refused && !transition.answer.facts.replay;
    again.then(|| format!("ticket {ticket} merged again"))
}

pub(super) fn replay(transition: &Transition<'_>) -> Option<String> {
    let changed = transition.before.profiles != transition.after.profiles
        || transition.before.merges.len() != transition.after.merges.len();
    (transition.answer.facts.replay && changed).then(|| "profiles changed".to_owned())
}

/// If the survivor is as the merge left it, undo restores both profiles, except for removed payment methods.
pub(super) fn undo(transition: &Transition<'_>) -> Option<String> {
    let Step::Undo { merge } = transition.step else { return None };
    if transition.answer.refused {
        return None;
    }
    let merge = transition.before.merge(*merge)?;
    let today = transition.before.profile(merge.survivor_after.id)?;
    if essence(today) != essence(&merge.survivor_after) {
        return None;
    }
    let before = [&merge.survivor_before, &merge.retired_before];
    before.into_iter().find_map(|before| {
        let after = transition.after.profile(before.id)?;
        (essence(after) != essence(before))
            .then(|| format!("profile {} is {after:?}, and was {before:?}", before.id))
    })
}

/// A profile without the traces of a merge and its undo.
fn essence(profile: &Profile) -> Profile {
    Profile { status: Status::Active, merges: Vec::new(), methods: Vec::new(), ..profile.clone() }
}
