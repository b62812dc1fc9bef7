//! Undo (MERGE-44): what has not changed since the merge is moved back, what was edited stays on the survivor.
//!
//! If phone numbers or pets were edited after the merge, the rules are ambiguous: the model makes a guess, and the part is
//! [`Open`], so that only the invariants check it.

use super::answer::{Expected, Notice, Open};
use super::codes;
use super::pool::Number;
use super::profile::{CHANNELS, MergeId, Pet, PetStatus, Profile, Source, Status, Switch};
use super::world::{Merge, World};

pub(crate) fn undo(world: &mut World, id: MergeId) -> Expected {
    let Some(merge) = world.merge(id).cloned() else { return Expected::skipped() };
    if merge.redacted {
        return undo_of_redacted(world, &merge);
    }
    if merge.undone {
        return Expected::refused_as(codes::ALREADY_UNDONE);
    }
    let survivor_id = merge.survivor_after.id;
    let (Some(today), Some(closed)) = (world.profile(survivor_id), world.profile(merge.retired_before.id))
    else {
        return Expected::skipped();
    };
    let later = today.merges.iter().skip_while(|seen| seen.id != id).skip(1);
    if later.clone().any(|seen| !seen.undone) {
        return Expected::refused_as(codes::LATER_MERGE);
    }
    let mut expected = Expected::accepted();
    let mut survivor = today.clone();
    let mut retired = merge.retired_before.clone();
    retired.status = Status::Active;
    retired.merges = closed.merges.clone();
    for profile in [&mut survivor, &mut retired] {
        for seen in profile.merges.iter_mut().filter(|seen| seen.id == id) {
            seen.undone = true;
        }
    }
    if today.name == merge.survivor_after.name {
        survivor.name = merge.survivor_before.name;
    }
    if today.email == merge.survivor_after.email {
        survivor.email = merge.survivor_before.email;
    }
    switches(&merge, today, &mut survivor, &mut retired);
    numbers(&merge, today, &mut survivor, &mut retired, &mut expected);
    pets(&merge, today, &mut survivor, &mut retired, &mut expected);
    methods(&merge, today, &mut survivor, &mut retired, &mut expected);
    conversation(&merge, today, &mut survivor, &mut retired);
    for talk in &mut world.conversations {
        if Some(talk.id) == retired.conversation {
            talk.client = retired.id;
        }
    }
    world.put(survivor);
    world.put(retired);
    if let Some(merge) = world.merge_mut(id) {
        merge.undone = true;
    }
    expected
}

/// MERGE-48: a redacted record cannot be undone, with its own error. With additional errors, it is open which are reported.
fn undo_of_redacted(world: &World, merge: &Merge) -> Expected {
    let possible = [codes::RECORD_REDACTED, codes::ALREADY_UNDONE, codes::LATER_MERGE];
    let mut expected = Expected::refused([]);
    expected.may_codes = possible.map(|code| (code, None)).into();
    let survivor = world.profile(merge.survivor_after.id);
    let later = survivor.is_some_and(|survivor| {
        survivor.merges.iter().skip_while(|seen| seen.id != merge.id).skip(1).any(|seen| !seen.undone)
    });
    if !merge.undone && !later {
        expected.must.codes.insert((codes::RECORD_REDACTED, None));
    }
    expected
}

/// MERGE-48: names, contact points and pets are removed from the record; the profiles are not changed.
pub(crate) fn redact(world: &mut World, id: MergeId) -> Expected {
    let Some(merge) = world.merge_mut(id) else { return Expected::skipped() };
    merge.redacted = true;
    Expected::accepted()
}

/// A client's opt-out after the merge applies to both; an opt-in, and switches by staff, to the survivor only.
fn switches(merge: &Merge, today: &Profile, survivor: &mut Profile, retired: &mut Profile) {
    for channel in CHANNELS {
        let now = today.switch(channel);
        if now == merge.survivor_after.switch(channel) {
            survivor.set_switch(channel, merge.survivor_before.switch(channel));
        }
        let since = now.clients_no_at() != merge.survivor_after.switch(channel).clients_no_at();
        let previous = retired.switch(channel);
        if let Switch::OffByClient { at, recorded, .. } = now
            && since
            && !previous.is_clients_no()
        {
            let staff = previous.staff_off();
            retired.set_switch(channel, Switch::OffByClient { at, recorded, staff });
        }
    }
}

fn numbers(
    merge: &Merge,
    today: &Profile,
    survivor: &mut Profile,
    retired: &mut Profile,
    expected: &mut Expected,
) {
    let (before, after) = (&merge.survivor_before, &merge.survivor_after);
    let unchanged = today.phones == after.phones
        && today.primary == after.primary
        && today.decision == after.decision
        && today.ignored == after.ignored
        && today.record == before.record;
    if unchanged {
        survivor.phones = before.phones.clone();
        survivor.primary = before.primary;
        survivor.decision = before.decision;
        survivor.ignored = before.ignored.clone();
        return;
    }
    expected.open.extend([Open::Phones(survivor.id), Open::Phones(retired.id)]);
    let untouched = |number: Number| {
        let of = |profile: &Profile| profile.phones.iter().find(|phone| phone.number == number).copied();
        of(today) == of(after)
    };
    survivor.phones.retain(|phone| before.has_number(phone.number) || !untouched(phone.number));
    for phone in &before.phones {
        let left_out = !after.has_number(phone.number);
        if left_out && !survivor.has_number(phone.number) {
            let source = if survivor.record == before.record { phone.source } else { Source::Flow };
            survivor.phones.push(super::profile::Phone { source, ..*phone });
        }
    }
    let remaining = survivor.numbers();
    survivor.ignored.retain(|number| !remaining.contains(number));
    retired.phones.retain(|phone| {
        !after.has_number(phone.number) || before.has_number(phone.number) || untouched(phone.number)
    });
    if today.primary == after.primary && today.decision == after.decision {
        survivor.primary = before.primary;
        survivor.decision = before.decision;
    }
    survivor.settle_primary();
    retired.settle_primary();
}

/// The passage of time is not an edit, so the current version of a pet is moved back; an edited pet stays.
fn pets(
    merge: &Merge,
    today: &Profile,
    survivor: &mut Profile,
    retired: &mut Profile,
    expected: &mut Expected,
) {
    let (before, after) = (&merge.survivor_before, &merge.survivor_after);
    let mut back: Vec<Pet> = Vec::new();
    for pet in &merge.retired_before.pets {
        let merged = after.pet(pet.id);
        match (before.pet(pet.id), today.pet(pet.id)) {
            (None, None) => {
                expected.must.notices.insert(Notice::PetGone);
            }
            (None, Some(now)) if merged.is_some_and(|merged| edited(merged, now)) => {}
            (None, Some(now)) => {
                survivor.pets.retain(|other| other.id != pet.id);
                back.push(now.clone());
            }
            (Some(own), now) => {
                let unchanged = now.is_some() && now == merged;
                if unchanged {
                    for shared in survivor.pets.iter_mut().filter(|shared| shared.id == pet.id) {
                        *shared = own.clone();
                    }
                } else {
                    expected.open.extend([Open::Pets(survivor.id), Open::Pets(retired.id)]);
                }
                back.push(pet.clone());
            }
        }
    }
    retired.pets = back;
    if merge.written.iter().any(|pet| retired.pet(*pet).is_some()) {
        expected.must.notices.insert(Notice::WrittenPetsCannotReturn);
    }
}

fn edited(merged: &Pet, now: &Pet) -> bool {
    let died = now.status == PetStatus::Deceased;
    merged.name != now.name || merged.born != now.born || (merged.status != now.status && !died)
}

/// Removed methods cannot be restored; moved ones are moved back, unless they were edited after the merge: then it is open.
fn methods(
    merge: &Merge,
    today: &Profile,
    survivor: &mut Profile,
    retired: &mut Profile,
    expected: &mut Expected,
) {
    if merge.methods_removed {
        expected.must.notices.insert(Notice::MethodsCannotReturn);
    }
    if today.methods != merge.survivor_after.methods {
        expected.open.extend([Open::Methods(survivor.id), Open::Methods(retired.id)]);
    }
    let (stay, back) = if merge.methods_moved {
        (Vec::new(), today.methods.clone())
    } else {
        (today.methods.clone(), Vec::new())
    };
    survivor.methods = stay;
    retired.methods = back;
}

/// A conversation that moved and is still the active one is moved back.
fn conversation(merge: &Merge, today: &Profile, survivor: &mut Profile, retired: &mut Profile) {
    let moved = merge.retired_before.conversation.filter(|_| merge.survivor_before.conversation.is_none());
    retired.conversation = moved.filter(|moved| today.conversation == Some(*moved));
    if retired.conversation.is_some() {
        survivor.conversation = None;
    }
}
