//! Invariants of merges and their undo.

use super::Taken;
use crate::naive::codes;
use crate::naive::profile::{Profile, Status};
use crate::naive::world::Merge;
use crate::step::{Choices, Step};

/// The merges that this step carried out.
fn new_merges<'life>(taken: &Taken<'life>) -> impl Iterator<Item = &'life Merge> {
    taken.after.merges.iter().skip(taken.before.merges.len())
}

/// MERGE-24 and MERGE-25, on the survivor of the last merge of the step.
pub(super) fn primary(taken: &Taken<'_>) -> Option<String> {
    let merge = new_merges(taken).last()?;
    let survivor = taken.after.profile(merge.survivor_after.id)?;
    let Some(primary) = survivor.primary else {
        return (!survivor.phones.is_empty()).then(|| format!("no primary on profile {}", survivor.id));
    };
    let of_either = [&merge.survivor_before, &merge.retired_before];
    let mobile = of_either
        .into_iter()
        .flat_map(Profile::numbers)
        .find(|number| taken.before.book.is_verified_mobile(*number))?;
    let allowed = taken.before.book.is_verified_mobile(primary);
    (!allowed).then(|| format!("{primary} is primary, though {mobile} is a verified mobile"))
}

/// Section 2.4: a pair that cannot be merged is refused by eligibility, and never because of a default.
pub(super) fn defaults(taken: &Taken<'_>) -> Option<String> {
    let (Step::Merge { choices, reuse_id: false, .. } | Step::Review { choices, .. }) = taken.step else {
        return None;
    };
    let by_default = Choices { carry: choices.carry, mobile: choices.mobile, ..Choices::default() };
    let unexpected = taken.answer.codes.iter().find(|(code, _)| !codes::BLOCKERS.contains(code))?;
    (*choices == by_default).then(|| format!("refused with {unexpected:?}"))
}

/// Of a ticket that merged before, undone or not, nothing but a replay is accepted.
pub(super) fn once(taken: &Taken<'_>) -> Option<String> {
    let Step::Apply { ticket, .. } = taken.step else { return None };
    let merged = taken.before.merges.iter().any(|merge| merge.ticket == Some(*ticket));
    let again = merged && !taken.answer.refused && !taken.answer.facts.replay;
    again.then(|| format!("ticket {ticket} merged again"))
}

pub(super) fn replay(taken: &Taken<'_>) -> Option<String> {
    let changed = taken.before.profiles != taken.after.profiles
        || taken.before.merges.len() != taken.after.merges.len();
    (taken.answer.facts.replay && changed).then(|| "profiles changed".to_owned())
}

/// Where the survivor is as the merge left it, undo gives both profiles back, but for payment methods that are gone.
pub(super) fn undo(taken: &Taken<'_>) -> Option<String> {
    let Step::Undo { merge } = taken.step else { return None };
    if taken.answer.refused {
        return None;
    }
    let merge = taken.before.merge(*merge)?;
    let today = taken.before.profile(merge.survivor_after.id)?;
    if essence(today) != essence(&merge.survivor_after) {
        return None;
    }
    let before = [&merge.survivor_before, &merge.retired_before];
    before.into_iter().find_map(|before| {
        let after = taken.after.profile(before.id)?;
        (essence(after) != essence(before))
            .then(|| format!("profile {} is {after:?}, and was {before:?}", before.id))
    })
}

/// A profile without what a merge and its undo leave behind.
fn essence(profile: &Profile) -> Profile {
    Profile { status: Status::Active, merges: Vec::new(), methods: Vec::new(), ..profile.clone() }
}
