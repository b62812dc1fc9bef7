//! Every step as one call with whole records. The same answers as the JSON door, to the byte.
//!
//! A call first goes straight to the library. Where it does not get through, be it that a text is no id or that the rules
//! say no, the door is asked with the same input as JSON: it says why, so there is one place for refusals.

use littermate::limits;
use littermate::merge::{self, Chain, Merge, Pair, Search};
use serde_json::json;

use crate::chain::{ChainOutcome, ChainStep};
use crate::client::{Client, ClientFacts, ClientStanding};
use crate::clinic::{CapabilitiesOutput, Clinic};
use crate::draft::{Checked, ClientDraft};
use crate::effects::WriteBackOutput;
use crate::eligibility::{EligibilityOutput, Policy, SearchOutput, Surface};
use crate::json::by_the_door;
use crate::mirror::Mirror;
use crate::options::{Choices, Options};
use crate::problem::LittermateError;
use crate::record::{MergeRecord, Outcome};
use crate::resolve::ResolveOutput;
use crate::review::PlanOutput;
use crate::rules::RulesOutput;
use crate::ticket::{Stamp, Ticket};
use crate::undo::{UndoStamp, Undone};
use crate::words::{ClientId, PetId};

pub(crate) fn within(length: usize, max: usize) -> Option<()> {
    (length <= max).then_some(())
}

/// Takes the straight way; where that ends, the door.
macro_rules! straight {
    ($straight:expr, $operation:literal, { $($key:literal: $value:expr),* $(,)? } -> $core:path) => {{
        let straight = || -> Option<$core> { $straight };
        match straight() {
            Some(answer) => Ok(Mirror::<$core>::of(answer)),
            None => by_the_door::<$core, _>($operation, &json!({ $($key: $value),* })),
        }
    }};
}

pub(crate) use straight;

/// Reads a draft into a client: its phone numbers with the clinic's region, and its email address. Says everything that was
/// noticed on the way (CONTACT-16).
#[uniffi::export]
pub fn check_client(clinic: Clinic, draft: ClientDraft) -> Result<Checked, LittermateError> {
    straight!(draft.core()?.check(&clinic.core()?).ok(), "clients.check",
        { "clinic": clinic, "draft": draft } -> littermate::client::Checked)
}

/// May these two be merged? Every blocker, in the order of the rules. Without a policy, the default one.
#[uniffi::export(default(policy = None))]
pub fn eligibility(
    clinic: Clinic,
    opened: ClientFacts,
    selected: ClientFacts,
    surface: Surface,
    policy: Option<Policy>,
) -> Result<EligibilityOutput, LittermateError> {
    let policy = policy.unwrap_or_default();
    straight!({
        within(opened.memberships.len(), limits::CLIENT_LIST)?;
        within(selected.memberships.len(), limits::CLIENT_LIST)?;
        let (clinic, opened, selected) = (clinic.core()?, opened.core()?, selected.core()?);
        let blockers = Pair::new(&clinic, &opened, &selected, surface.core()?).policy(policy.core()?).blockers();
        Some(merge::ops::EligibilityOutput { eligible: blockers.is_empty(), blockers })
    }, "merge.eligibility",
        { "clinic": clinic, "opened": opened, "selected": selected, "surface": surface, "policy": policy }
        -> merge::ops::EligibilityOutput)
}

/// Step 1: every search result, selectable or disabled with its blockers, in the order given. At most 1,000,000.
#[uniffi::export(default(policy = None))]
pub fn search(
    clinic: Clinic,
    opened: ClientFacts,
    results: Vec<ClientFacts>,
    surface: Surface,
    policy: Option<Policy>,
) -> Result<SearchOutput, LittermateError> {
    let policy = policy.unwrap_or_default();
    straight!({
        within(results.len(), limits::SEARCH_LIST)?;
        for facts in results.iter().chain([&opened]) {
            within(facts.memberships.len(), limits::CLIENT_LIST)?;
        }
        let (clinic, opened) = (clinic.core()?, opened.core()?);
        let search = Search::from(&clinic, &opened, surface.core()?, policy.core()?);
        let explain = |facts: &ClientFacts| facts.core().map(|facts| search.explain(&facts));
        let results: Option<Vec<_>> = results.iter().map(explain).collect();
        Some(merge::ops::SearchOutput { results: results? })
    }, "merge.search",
        { "clinic": clinic, "opened": opened, "results": results, "surface": surface, "policy": policy }
        -> merge::ops::SearchOutput)
}

/// Step 2: what may be chosen, with defaults and locks. A UI draws the whole step from this alone.
#[uniffi::export(default(policy = None))]
pub fn merge_options(
    clinic: Clinic,
    opened: Client,
    selected: Client,
    surface: Surface,
    policy: Option<Policy>,
) -> Result<Options, LittermateError> {
    let policy = policy.unwrap_or_default();
    straight!({
        let (clinic, opened, selected) = (clinic.core()?, opened.core()?, selected.core()?);
        let merge = Merge::between(&clinic, &opened, &selected, surface.core()?).policy(policy.core()?);
        Some(merge.check().ok()?.options())
    }, "merge.options",
        { "clinic": clinic, "opened": opened, "selected": selected, "surface": surface, "policy": policy }
        -> merge::Options)
}

/// Step 3: what review shows, and the ticket that `applyMerge` asks for. What the choices leave out takes its default.
#[uniffi::export(default(policy = None))]
pub fn plan_merge(
    clinic: Clinic,
    opened: Client,
    selected: Client,
    surface: Surface,
    choices: Choices,
    policy: Option<Policy>,
) -> Result<PlanOutput, LittermateError> {
    let policy = policy.unwrap_or_default();
    straight!({
        let (clinic, opened, selected) = (clinic.core()?, opened.core()?, selected.core()?);
        let merge = Merge::between(&clinic, &opened, &selected, surface.core()?).policy(policy.core()?);
        let (plan, ticket) = merge.check().ok()?.plan(&choices.core()?).ok()?.into_review_and_ticket();
        Some(merge::ops::PlanOutput { plan, ticket })
    }, "merge.plan",
        { "clinic": clinic, "opened": opened, "selected": selected, "surface": surface, "policy": policy,
          "choices": choices } -> merge::ops::PlanOutput)
}

/// Carries out what was reviewed, if it still is what it was: from the profiles and the clinic as they are now.
///
/// With the record of an earlier application of the same ticket that was not undone, its outcome is given again (MERGE-42).
#[uniffi::export(default(previous = None))]
pub fn apply_merge(
    clinic: Clinic,
    opened: Client,
    selected: Client,
    ticket: Ticket,
    stamp: Stamp,
    previous: Option<MergeRecord>,
) -> Result<Outcome, LittermateError> {
    straight!({
        let (clinic, opened, selected) = (clinic.core()?, opened.core()?, selected.core()?);
        let previous: Option<merge::MergeRecord> = previous.core()?;
        let ticket: merge::Ticket = ticket.core()?;
        ticket.apply(&clinic, &opened, &selected, previous.as_ref(), stamp.core()?).ok()
    }, "merge.apply",
        { "clinic": clinic, "opened": opened, "selected": selected, "ticket": ticket, "previous": previous,
          "stamp": stamp } -> merge::Outcome)
}

/// Takes a merge back, from the two profiles as they are now.
#[uniffi::export]
pub fn undo_merge(
    record: MergeRecord,
    survivor: Client,
    retired: Client,
    stamp: UndoStamp,
) -> Result<Undone, LittermateError> {
    straight!({
        let record: merge::MergeRecord = record.core()?;
        record.undo(&survivor.core()?, &retired.core()?, stamp.core()?).ok()
    }, "merge.undo",
        { "record": record, "survivor": survivor, "retired": retired, "stamp": stamp } -> merge::Undone)
}

/// Merges an ordered list of profiles, one after the other. Ends at the first that is blocked or wrongly chosen; what was
/// done before that stands. At most 1,000.
#[uniffi::export(default(policy = None))]
pub fn merge_chain(
    clinic: Clinic,
    opened: Client,
    steps: Vec<ChainStep>,
    surface: Surface,
    policy: Option<Policy>,
) -> Result<ChainOutcome, LittermateError> {
    let policy = policy.unwrap_or_default();
    straight!({
        within(steps.len(), limits::CHAIN_LIST)?;
        let (clinic, opened) = (clinic.core()?, opened.core()?);
        let chain = Chain { clinic: &clinic, opened: &opened, surface: surface.core()?, policy: policy.core()? };
        chain.apply(steps.core()?).ok()
    }, "merge.chain",
        { "clinic": clinic, "opened": opened, "steps": steps, "surface": surface, "policy": policy }
        -> merge::ChainOutcome)
}

/// What pets added to a profile call for in the PIMS.
#[uniffi::export]
pub fn write_back(
    clinic: Clinic,
    profile: Client,
    pets: Vec<PetId>,
) -> Result<WriteBackOutput, LittermateError> {
    straight!({
        within(pets.len(), limits::CLIENT_LIST)?;
        let pets: Vec<littermate::text::PetId> = pets.core()?;
        let profile: littermate::client::Client = profile.core()?;
        Some(merge::ops::WriteBackOutput { effect: merge::write_back(&clinic.core()?, &profile, &pets).ok()? })
    }, "merge.write-back", { "clinic": clinic, "profile": profile, "pets": pets } -> merge::ops::WriteBackOutput)
}

/// Which client remains of each one asked about. Needs the status of every client on the way.
#[uniffi::export]
pub fn resolve_clients(
    clients: Vec<ClientStanding>,
    ask: Vec<ClientId>,
) -> Result<ResolveOutput, LittermateError> {
    straight!({
        within(clients.len(), limits::SEARCH_LIST)?;
        within(ask.len(), limits::SEARCH_LIST)?;
        let known: Vec<merge::ClientStanding> = clients.core()?;
        let count = known.len();
        let known: std::collections::HashMap<_, _> =
            known.into_iter().map(|client| (client.id, client.status)).collect();
        // An id that stands twice is a problem, which the door tells.
        within(count, known.len())?;
        let ask: Vec<littermate::text::ClientId> = ask.core()?;
        let resolve = |id| merge::resolve(id, |client| known.get(client)).ok();
        let resolutions: Option<Vec<_>> = ask.iter().map(resolve).collect();
        Some(merge::resolve_ops::ResolveOutput { resolutions: resolutions? })
    }, "clients.resolve", { "clients": clients, "ask": ask } -> merge::resolve_ops::ResolveOutput)
}

/// What the clinic's PIMS makes possible, and what the clinic states otherwise.
#[uniffi::export]
pub fn clinic_capabilities(clinic: Clinic) -> Result<CapabilitiesOutput, LittermateError> {
    straight!({
        let clinic: littermate::clinic::Clinic = clinic.core()?;
        Some(littermate::pims::ops::CapabilitiesOutput { capabilities: clinic.capability_facts() })
    }, "clinic.capabilities", { "clinic": clinic } -> littermate::pims::ops::CapabilitiesOutput)
}

/// The catalogue of rules, in the order of the documents.
#[uniffi::export]
pub fn rules() -> RulesOutput {
    Mirror::of(littermate::rule::ops::RulesOutput {
        rules_version: littermate::rule::RULES_VERSION,
        rules: littermate::rule::rules(),
    })
}
