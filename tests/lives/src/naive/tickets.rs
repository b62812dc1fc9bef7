//! Tickets, retries and chains (MERGE-41, MERGE-42, MERGE-43, MERGE-45).

use super::answer::Expected;
use super::codes;
use super::merge;
use super::profile::{MergeId, ProfileId};
use super::world::{Ticket, World};
use crate::settle::settle_choices;
use crate::step::{ChainLink, Choices, RecordGiven};

/// Options and plan: the ticket stores everything that its digests cover.
pub(crate) fn review(
    world: &mut World,
    opened: ProfileId,
    selected: ProfileId,
    choices: &Choices,
) -> Expected {
    let mut plan = match merge::plan(world, opened, selected, choices, world.clock) {
        Ok(plan) => plan,
        Err(refused) => return *refused,
    };
    let (Some(first), Some(second)) = (world.profile(opened), world.profile(selected)) else {
        return Expected::skipped();
    };
    let profiles = [first.clone(), second.clone()];
    let (book, at) = (world.book.clone(), world.clock);
    world.tickets.push(Ticket { opened, selected, choices: choices.clone(), at, profiles, book });
    plan.expected.must.facts = super::answer::Facts::default();
    plan.expected
}

/// Review and apply in one step.
pub(crate) fn merge(
    world: &mut World,
    opened: ProfileId,
    selected: ProfileId,
    choices: &Choices,
    reuse_id: bool,
) -> Expected {
    let planned = review(world, opened, selected, choices);
    if planned.must.refused {
        return planned;
    }
    let ticket = world.tickets.len().saturating_sub(1);
    apply(world, ticket, RecordGiven::None, reuse_id)
}

/// The merge id of the caller: the last one that either profile used, or a new one.
pub(crate) fn merge_id(world: &World, pair: [ProfileId; 2], reuse: bool) -> MergeId {
    let fresh = next_merge_id(world);
    let seen = pair.into_iter().filter_map(|id| world.profile(id)).find_map(|profile| profile.merges.last());
    seen.filter(|_| reuse).map_or(fresh, |seen| seen.id)
}

/// The id of the next merge; a chain uses one per step that it carries out.
pub(crate) fn next_merge_id(world: &World) -> MergeId {
    world.merges.len()
}

/// The record that is passed with a ticket, if any.
pub(crate) fn record_given(world: &World, ticket: usize, given: RecordGiven) -> Option<MergeId> {
    let own = |own: bool| {
        let is = |merge: &&super::world::Merge| (merge.ticket == Some(ticket)) == own;
        world.merges.iter().rev().find(is).map(|merge| merge.id)
    };
    match given {
        RecordGiven::None => None,
        RecordGiven::Own => own(true),
        RecordGiven::Other => own(false),
    }
}

/// The checks in the order of MERGE-42: the record, MERGE-1 to MERGE-9, the merge id, MERGE-41.
pub(crate) fn apply(world: &mut World, number: usize, given: RecordGiven, reuse_id: bool) -> Expected {
    let Some(ticket) = world.tickets.get(number).cloned() else { return Expected::skipped() };
    if let Some(record) = record_given(world, number, given).and_then(|id| world.merge(id)) {
        if record.ticket != Some(number) {
            return Expected::refused_as(codes::OTHER_TICKET);
        }
        if record.undone {
            return Expected::refused_as(codes::TICKET_USED);
        }
        let mut expected = Expected::accepted();
        expected.must = record.answer.clone();
        expected.must.facts.replay = true;
        if record.redacted {
            expected.may_losses = std::mem::take(&mut expected.must.losses);
            expected.may_effects = std::mem::take(&mut expected.must.effects);
            expected.must.notices.clear();
        }
        expected.may_losses.extend([super::answer::Loss::Push, super::answer::Loss::Nps]);
        expected.may_effects.extend([
            super::answer::Effect::RenameConversations,
            super::answer::Effect::PaymentMethods,
            super::answer::Effect::MovePets,
        ]);
        return expected;
    }
    let blocked =
        super::eligible::eligible(world, ticket.opened, ticket.selected, ticket.choices.mobile).err();
    if let Some(blockers) = blocked {
        return Expected::refused(blockers);
    }
    let id = merge_id(world, [ticket.opened, ticket.selected], reuse_id);
    let has_seen = |profile: ProfileId| {
        world.profile(profile).is_some_and(|profile| profile.merges.iter().any(|seen| seen.id == id))
    };
    if has_seen(ticket.opened) || has_seen(ticket.selected) {
        return Expected::refused_as(codes::MERGE_ID_USED);
    }
    if is_stale(world, &ticket) {
        return Expected::refused_as(codes::PLAN_STALE);
    }
    match merge::plan(world, ticket.opened, ticket.selected, &ticket.choices, ticket.at) {
        Ok(plan) => merge::carry_out(world, id, Some(number), plan),
        Err(refused) => *refused,
    }
}

/// MERGE-41: whole profiles, and the contact book entries of their phone numbers and addresses.
fn is_stale(world: &World, ticket: &Ticket) -> bool {
    ticket.profiles.iter().any(|then| {
        world.profile(then.id) != Some(then)
            || then.numbers().iter().any(|number| world.book.phone(*number) != ticket.book.phone(*number))
            || then.email.is_some_and(|email| world.book.email(email) != ticket.book.email(email))
    })
}

/// MERGE-45: each survivor is the next opened profile; the first rejected step ends the chain.
pub(crate) fn chain(
    world: &mut World,
    opened: ProfileId,
    links: &[ChainLink],
    duplicate_id: bool,
) -> Expected {
    if duplicate_id && links.len() > 1 {
        return Expected::refused_as(codes::DUPLICATE_MERGE_ID);
    }
    let mut expected = Expected::accepted();
    let mut at = opened;
    let mut done: usize = 0;
    for link in links {
        let (Some(first), Some(second)) = (world.profile(at), world.profile(link.selected)) else { break };
        let choices = settle_choices(first, second, &link.choices);
        match merge::plan(world, at, link.selected, &choices, world.clock) {
            Err(refused) => {
                expected.must.codes = refused.must.codes;
                expected.may_codes = refused.may_codes;
                break;
            }
            Ok(plan) => {
                at = plan.merged.id;
                let id = next_merge_id(world);
                let step = merge::carry_out(world, id, None, plan);
                expected.must.losses.extend(step.must.losses);
                expected.must.effects.extend(step.must.effects);
                expected.must.notices.extend(step.must.notices);
                expected.may_losses.extend(step.may_losses);
                expected.may_effects.extend(step.may_effects);
                done = done.saturating_add(1);
            }
        }
    }
    expected.must.facts.chain_done = Some(done);
    expected
}
