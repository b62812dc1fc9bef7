//! Plan and apply: the result of a merge (sections 2.5 and 2.6).

use super::answer::{Effect, Expected, Loss, Notice};
use super::choose::{self, Chosen};
use super::eligible::{self, Roles};
use super::pool::Number;
use super::profile::{
    Decision, MergeId, Pet, PetStatus, Phone, Profile, ProfileId, SeenMerge, Source, Status, Time,
};
use super::world::{Merge, World};
use crate::step::Choices;

/// A planned merge: the merged survivor, and the expected output.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Plan {
    pub(crate) roles: Roles,
    pub(crate) merged: Profile,
    pub(crate) written: Vec<usize>,
    pub(crate) methods_removed: bool,
    pub(crate) methods_moved: bool,
    pub(crate) expected: Expected,
}

/// Eligibility, options and plan (MERGE-40: apply uses the same, with the time of the review).
pub(crate) fn plan(
    world: &World,
    opened: ProfileId,
    selected: ProfileId,
    choices: &Choices,
    at: Time,
) -> Result<Plan, Box<Expected>> {
    let roles = eligible::eligible(world, opened, selected, choices.mobile)
        .map_err(|blockers| Box::new(Expected::refused(blockers)))?;
    let chosen = choose::choose(&roles, opened, choices, &world.book, at).map_err(|errors| {
        let mut expected = Expected::refused(errors.must);
        expected.may_codes = errors.may;
        Box::new(expected)
    })?;
    Ok(merged(world, roles, &chosen, choices))
}

fn merged(world: &World, roles: Roles, chosen: &Chosen, choices: &Choices) -> Plan {
    let (survivor, retired) = (&roles.survivor, &roles.retired);
    let mut merged = survivor.clone();
    let mut expected = Expected::accepted();
    merged.name = chosen.name;
    merged.email = chosen.email;
    merged.text = chosen.text;
    merged.email_switch = chosen.email_switch;
    set_numbers(&mut merged, &roles, chosen, choices);
    let moved = set_pets(&mut merged, retired, &mut expected);
    let (methods_removed, methods_moved) = set_methods(&mut merged, &roles, chosen, &mut expected);
    if merged.conversation.is_none() && retired.conversation.is_some() {
        merged.conversation = retired.conversation;
        expected.must.effects.insert(Effect::MoveConversation);
    }
    let writes = world.kind.writes_back() && survivor.record.is_some();
    let written: Vec<usize> =
        moved.iter().filter(|pet| writes && pet.status != PetStatus::Deceased).map(|pet| pet.id).collect();
    if !moved.is_empty() {
        expected.must.effects.insert(Effect::MovePets);
    } else if !retired.pets.is_empty() {
        expected.may_effects.insert(Effect::MovePets);
    }
    if !written.is_empty() {
        expected.must.effects.insert(Effect::WriteBackPets);
    }
    expected.must.effects.extend([Effect::UpdateSurvivor, Effect::Retire]);
    expected.may_effects.insert(Effect::RenameConversations);
    expected.must.notices.extend(chosen.notices.iter().copied());
    set_losses(&merged, &roles, &mut expected);
    Plan { roles, merged, written, methods_removed, methods_moved, expected }
}

/// MERGE-23, MERGE-24, CONTACT-6: sources, the primary and its decision, and the ignored phone numbers.
fn set_numbers(merged: &mut Profile, roles: &Roles, chosen: &Chosen, choices: &Choices) {
    let survivor = &roles.survivor;
    let mut phones: Vec<Phone> = Vec::new();
    let mut ignored: Vec<Number> =
        survivor.ignored.iter().copied().filter(|number| !chosen.phones.contains(number)).collect();
    for phone in &survivor.phones {
        if chosen.phones.contains(&phone.number) {
            // On the retired profile the source included Flow, or may have; its note is preserved.
            let other = roles.retired.phones.iter().find(|other| other.number == phone.number);
            let joined = phone.source == Source::Pims && other.is_some();
            let label = phone.label.or(other.and_then(|other| other.label));
            let source = if joined { Source::Both } else { phone.source };
            phones.push(Phone { label, source, ..*phone });
        } else if phone.source != Source::Flow {
            ignored.push(phone.number);
        }
    }
    for phone in &roles.retired.phones {
        if chosen.phones.contains(&phone.number) && !survivor.has_number(phone.number) {
            let in_pims = survivor.ignored.contains(&phone.number);
            let source = if in_pims { Source::Both } else { Source::Flow };
            phones.push(Phone { source, ..*phone });
        }
    }
    merged.phones = phones;
    merged.ignored = ignored;
    merged.primary = chosen.primary;
    let decided = choices.primary.is_some() || chosen.primary != survivor.primary;
    merged.decision = match chosen.primary {
        None => Decision::Pims,
        Some(_) if decided => Decision::SetInFlow,
        Some(_) => survivor.decision,
    };
    merged.settle_primary();
}

/// MERGE-28: returns the pets that move.
fn set_pets(merged: &mut Profile, retired: &Profile, expected: &mut Expected) -> Vec<Pet> {
    let own = merged.pets.clone();
    let mut moved = Vec::new();
    for pet in &retired.pets {
        match merged.pets.iter_mut().find(|mine| mine.id == pet.id) {
            Some(shared) => {
                if shared.status != pet.status {
                    expected.must.notices.insert(Notice::SharedPetStatusDiffers);
                }
                for appointment in &pet.upcoming {
                    if !shared.upcoming.contains(appointment) {
                        shared.upcoming.push(*appointment);
                    }
                }
            }
            None => {
                merged.pets.push(pet.clone());
                moved.push(pet.clone());
            }
        }
    }
    if own.iter().any(|mine| moved.iter().any(|other| alike(mine, other))) {
        expected.must.notices.insert(Notice::LikelyDuplicatePets);
    }
    moved
}

/// The same name and species, and equal birth dates if both are known.
fn alike(one: &Pet, other: &Pet) -> bool {
    let species = |name| if name == "Canine" { "Dog" } else { name };
    let born = one.born.is_none() || other.born.is_none() || one.born == other.born;
    one.name == other.name && species(one.species) == species(other.species) && born
}

/// MERGE-36: returns whether some are removed permanently, and whether some move.
fn set_methods(
    merged: &mut Profile,
    roles: &Roles,
    chosen: &Chosen,
    expected: &mut Expected,
) -> (bool, bool) {
    let (own, other) = (&roles.survivor.methods, &roles.retired.methods);
    let (own_any, other_any) = (!own.is_empty(), !other.is_empty());
    let survivor_pays = chosen.payment_source == roles.survivor.id;
    let (remaining, removed, moved) = match (own_any, other_any, survivor_pays) {
        (true, true, true) => (own, true, false),
        (true, true, false) => (other, true, true),
        (true, false, _) => (own, false, false),
        (false, _, _) => (other, false, other_any),
    };
    let source_has = if survivor_pays { own_any } else { other_any };
    if !remaining.is_empty() && !source_has {
        expected.must.notices.insert(Notice::PaymentSourceHasNone);
    }
    if other_any {
        expected.must.effects.insert(Effect::PaymentMethods);
    } else if own_any {
        expected.may_effects.insert(Effect::PaymentMethods);
    }
    merged.methods.clone_from(remaining);
    (removed, moved)
}

/// The lost values (MERGE-31).
fn set_losses(merged: &Profile, roles: &Roles, expected: &mut Expected) {
    let losses = &mut expected.must.losses;
    for profile in [&roles.survivor, &roles.retired] {
        if profile.name != merged.name {
            losses.insert(Loss::Name(profile.name));
        }
        if let Some(email) = profile.email.filter(|email| merged.email != Some(*email)) {
            losses.insert(Loss::Email(email));
        }
        for number in profile.numbers() {
            if !merged.has_number(number) {
                losses.insert(Loss::Number(number));
            }
        }
    }
    if roles.retired.push != merged.push {
        losses.insert(Loss::Push);
    } else if !merged.push {
        // Off on both profiles, with different times.
        expected.may_losses.insert(Loss::Push);
    }
    match (roles.retired.nps, merged.nps) {
        (false, true) => {
            losses.insert(Loss::Nps);
        }
        // Surveys that nobody switched are on: no decision is lost.
        (true, false) => {
            expected.may_losses.insert(Loss::Nps);
        }
        (true, true) | (false, false) => {}
    }
    losses.extend(roles.retired.memberships.iter().map(|membership| Loss::Membership(membership.id)));
}

/// Carries out a plan: the survivor changes, the other profile retires, and a record is stored.
pub(crate) fn carry_out(world: &mut World, id: MergeId, ticket: Option<usize>, plan: Plan) -> Expected {
    let Plan { roles, mut merged, written, methods_removed, methods_moved, mut expected } = plan;
    let at = world.clock;
    let seen = SeenMerge { id, undone: false };
    merged.merges.push(seen);
    let mut retired = roles.retired.clone();
    retired.status = Status::Retired { survivor: merged.id, merge: id };
    retired.merges.push(seen);
    retired.pets = Vec::new();
    retired.conversation = None;
    retired.methods = Vec::new();
    for conversation in &mut world.conversations {
        if conversation.client == retired.id && !conversation.archived {
            conversation.client = merged.id;
        }
    }
    expected.must.facts.merge = Some((id, at));
    world.put(merged.clone());
    world.put(retired);
    world.merges.push(Merge {
        id,
        ticket,
        at,
        survivor_before: roles.survivor,
        retired_before: roles.retired,
        survivor_after: merged,
        written,
        methods_removed,
        methods_moved,
        undone: false,
        redacted: false,
        answer: expected.must.clone(),
    });
    expected
}
