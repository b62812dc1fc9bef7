//! Reviews, merges, chains and undos.

use std::rc::Rc;

use littermate::merge::{
    ApplyError, Chain, ChainRecords, ChainStep, Choices as CoreChoices, MergeChainOutput, MergeOutput,
    OptOutPolicy, RecordContent, RecordError, RedactStamp, StopReason, UndoError,
};
use littermate::{ClientId, Merge, MergePolicy, MergeStamp, MergeSurface, UndoStamp};

use super::names::{self, Oddity};
use super::{Host, answers, read, write};
use crate::naive::answer::{Answer, Facts};
use crate::naive::profile::{MergeId, ProfileId};
use crate::naive::world::World;
use crate::naive::{codes, tickets};
use crate::settle::settle_choices;
use crate::step::{Carry, ChainLink, Choices, Pick, RecordGiven};

/// The codes of invalid records. The library must never return one for a record that it created.
const FLAWED_RECORD: &str = "flawed-record";
const OTHER_PROFILES: &str = "ticket-for-other-profiles";
const RECORD_FOR_OTHER_PROFILES: &str = "record-for-other-profiles";
const NOT_A_PROFILE: &str = "not-a-profile";

fn surface(choices: &Choices) -> MergeSurface {
    if choices.mobile { MergeSurface::Mobile } else { MergeSurface::Desktop }
}

fn policy(choices: &Choices) -> MergePolicy {
    let carry_opt_outs = match choices.carry {
        Carry::OffByDefault => OptOutPolicy::OffByDefault,
        Carry::Survivor => OptOutPolicy::Survivor,
        Carry::Either => OptOutPolicy::Either,
    };
    MergePolicy { carry_opt_outs, ..MergePolicy::DEFAULT }
}

fn chosen(opened: &ClientId, selected: &ClientId, choices: &Choices) -> Result<CoreChoices, Oddity> {
    let pick = |pick: Pick| match pick {
        Pick::Opened => Ok(opened.clone()),
        Pick::Selected => Ok(selected.clone()),
        Pick::Stranger => names::id("client", names::STRANGE),
    };
    let keys = |numbers: &Vec<usize>| numbers.iter().map(|number| names::key(*number)).collect();
    Ok(CoreChoices {
        name: choices.name.map(pick).transpose()?,
        email: choices.email.map(pick).transpose()?,
        phones: choices.phones.as_ref().map(keys).transpose()?,
        primary: choices.primary.map(names::key).transpose()?,
        contact_by_text: choices.text,
        contact_by_email: choices.email_switch,
    })
}

fn stamp(merge: MergeId, world: &World) -> Result<MergeStamp, Oddity> {
    let at = names::instant(world.clock.saturating_add(1))?;
    Ok(MergeStamp { merge: names::id("merge", merge)?, by: write::staff()?, at })
}

impl Host {
    pub(super) fn review(
        &mut self,
        world: &World,
        opened: ProfileId,
        selected: ProfileId,
        choices: &Choices,
    ) -> Result<Answer, Oddity> {
        let (opened, selected) = (self.client(opened)?, self.client(selected)?);
        let now = names::instant(world.clock.saturating_add(1))?;
        let index = self.book.index()?;
        let merge = Merge::new(&self.clinic, opened, selected, &index, surface(choices));
        let eligible = match merge.policy(policy(choices)).eligible() {
            Ok(eligible) => eligible,
            Err(blockers) => return Ok(answers::blocked(blockers.as_slice())),
        };
        let planned = eligible.plan(&chosen(opened.id(), selected.id(), choices)?, now);
        let (review, ticket) = match planned {
            Ok(plan) => plan.into_review_and_ticket(),
            Err(problems) => return Ok(answers::wrong(&problems, None)),
        };
        self.tickets.push(Rc::new(ticket));
        Ok(answers::of_review(&review))
    }

    pub(super) fn merge(
        &mut self,
        world: &World,
        opened: ProfileId,
        selected: ProfileId,
        choices: &Choices,
        reuse_id: bool,
    ) -> Result<Answer, Oddity> {
        let planned = self.review(world, opened, selected, choices)?;
        if planned.refused {
            return Ok(planned);
        }
        let ticket = self.tickets.len().saturating_sub(1);
        self.carry_out(world, ticket, None, tickets::merge_id(world, [opened, selected], reuse_id))
    }

    pub(super) fn apply(
        &mut self,
        world: &World,
        ticket: usize,
        given: RecordGiven,
        reuse_id: bool,
    ) -> Result<Answer, Oddity> {
        let pair = self.tickets.get(ticket).ok_or("unknown ticket")?;
        let pair = [names::number(&pair.opened), names::number(&pair.selected)];
        let given = tickets::record_given(world, ticket, given);
        self.carry_out(world, ticket, given, tickets::merge_id(world, pair, reuse_id))
    }

    fn carry_out(
        &mut self,
        world: &World,
        ticket: usize,
        given: Option<MergeId>,
        id: MergeId,
    ) -> Result<Answer, Oddity> {
        let ticket = Rc::clone(self.tickets.get(ticket).ok_or("unknown ticket")?);
        let opened = self.client(names::number(&ticket.opened))?;
        let selected = self.client(names::number(&ticket.selected))?;
        let record = given.map(|id| self.record(id)).transpose()?;
        let index = self.book.index()?;
        let applied = ticket.apply(
            &self.clinic,
            opened,
            selected,
            &index,
            record.map(|record| &**record),
            stamp(id, world)?,
        );
        match applied {
            Ok(applied) => {
                let record = applied.record();
                let merge = Some((names::number(&record.merge), names::time(record.at)));
                let review = record.whole().map(|whole| answers::of_review(whole.review)).unwrap_or_default();
                let outcome = applied.outcome();
                let replay = outcome.as_ref().is_none_or(|outcome| outcome.replayed);
                if let Some(outcome) = outcome.filter(|outcome| !outcome.replayed) {
                    self.keep(outcome)?;
                }
                Ok(Answer { facts: Facts { merge, replay, ..Facts::default() }, ..review })
            }
            Err(ApplyError::Blocked(blockers)) => Ok(answers::blocked(blockers.as_slice())),
            Err(ApplyError::Choices(problems)) => Ok(answers::wrong(&problems, None)),
            Err(ApplyError::Used { .. }) => Ok(answers::refused([(codes::TICKET_USED, None)])),
            Err(ApplyError::Stale(_)) => Ok(answers::refused([(codes::PLAN_STALE, None)])),
            Err(ApplyError::Record(RecordError::OtherTicket)) => {
                Ok(answers::refused([(codes::OTHER_TICKET, None)]))
            }
            Err(ApplyError::OtherProfiles(_)) => Ok(answers::refused([(OTHER_PROFILES, None)])),
            Err(_) => Ok(answers::refused([(FLAWED_RECORD, None)])),
        }
    }

    fn keep(&mut self, outcome: MergeOutput) -> Result<(), Oddity> {
        self.put(outcome.survivor)?;
        self.put(outcome.retired)?;
        self.put_record(outcome.record);
        Ok(())
    }

    /// Every link is settled against the profiles as the previous links leave them, like a user who sees the options; then the
    /// whole chain is applied at once.
    pub(super) fn chain(
        &mut self,
        world: &World,
        opened: ProfileId,
        links: &[ChainLink],
        duplicate_id: bool,
    ) -> Result<Answer, Oddity> {
        let opened = self.client(opened)?;
        let first = links.first().ok_or("no links")?;
        let (surface, policy) = (surface(&first.choices), policy(&first.choices));
        let index = self.book.index()?;
        let chain = Chain::new(&self.clinic, opened, &index, surface).policy(policy);
        let mut steps: Vec<ChainStep> = Vec::new();
        for (number, link) in links.iter().enumerate() {
            let so_far =
                if duplicate_id { None } else { Some(chain.apply(steps.clone(), ChainRecords::None)?) };
            let at = so_far.as_ref().map_or(opened, |so_far| &so_far.survivor);
            let selected = self.client(link.selected)?;
            let settled = settle_choices(&read::profile(at), &read::profile(selected), &link.choices);
            let id = tickets::next_merge_id(world).saturating_add(if duplicate_id { 0 } else { number });
            steps.push(ChainStep {
                selected: selected.clone(),
                choices: chosen(at.id(), selected.id(), &settled)?,
                stamp: stamp(id, world)?,
            });
        }
        match chain.apply(steps, ChainRecords::All) {
            Ok(outcome) => self.keep_chain(outcome),
            Err(problems) => Ok(answers::wrong(&problems, None)),
        }
    }

    fn keep_chain(&mut self, outcome: MergeChainOutput) -> Result<Answer, Oddity> {
        let mut answer = Answer::default();
        answer.facts.chain_done = Some(outcome.done.len());
        match outcome.stopped.map(|stop| stop.reason) {
            None => {}
            Some(StopReason::Blocked { blockers }) => {
                answer.codes.extend(blockers.iter().map(|blocker| answers::blocker_code(&blocker.kind)));
            }
            Some(StopReason::InvalidChoices { problems, .. }) => {
                answer.codes.extend(problems.iter().map(|problem| answers::problem_code(problem, None)));
            }
        }
        self.put(outcome.survivor)?;
        for merge in outcome.done {
            let record = merge
                .record
                .ok_or_else(|| Oddity::from("a step of a chain without its record".to_owned()))?;
            let step = answers::of_review(record.whole().ok_or("a redacted record")?.review);
            answer.losses.extend(step.losses);
            answer.effects.extend(step.effects);
            answer.notices.extend(step.notices);
            self.put(merge.retired)?;
            self.put_record(record);
        }
        Ok(answer)
    }

    pub(super) fn undo(&mut self, world: &World, merge: MergeId) -> Result<Answer, Oddity> {
        let record = Rc::clone(self.record(merge)?);
        let roles = match &record.content {
            RecordContent::Whole { review, .. } => &review.roles,
            RecordContent::Redacted { roles, .. } => roles,
        };
        let survivor = self.client(names::number(&roles.survivor))?;
        let retired = self.client(names::number(&roles.retired))?;
        let at = names::instant(world.clock.saturating_add(1))?;
        let refused = |code| Ok(answers::refused([(code, None)]));
        match record.undo(survivor, retired, UndoStamp { by: write::staff()?, at }) {
            Ok(undone) => {
                let answer = answers::of_undo(&undone);
                self.put(undone.survivor)?;
                self.put(undone.retired)?;
                self.put_record(undone.record);
                Ok(answer)
            }
            Err(UndoError::AlreadyUndone { .. }) => refused(codes::ALREADY_UNDONE),
            Err(UndoError::Redacted { .. }) => refused(codes::RECORD_REDACTED),
            Err(UndoError::LaterMerge { .. }) => refused(codes::LATER_MERGE),
            Err(UndoError::OtherProfiles { .. }) => refused(RECORD_FOR_OTHER_PROFILES),
            Err(UndoError::NotAProfile(_)) => refused(NOT_A_PROFILE),
            Err(_) => refused(FLAWED_RECORD),
        }
    }

    pub(super) fn redact(&mut self, world: &World, merge: MergeId) -> Result<Answer, Oddity> {
        let at = names::instant(world.clock.saturating_add(1))?;
        let redacted = self.record(merge)?.redact(RedactStamp { by: write::staff()?, at });
        self.put_record(redacted);
        Ok(Answer::default())
    }
}
