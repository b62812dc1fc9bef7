//! The operations of a merge, from eligibility to undo and to what remains, with their inputs and outputs.

use macro_rules_attribute::apply;

use super::{
    Blocker, Chain, ChainRecords, ChainStep, Choices, ClientStatusEntry, Merge, MergeApplyOutput,
    MergeChainOutput, MergeEffect, MergeOptions, MergePolicy, MergeRecord, MergeReview, MergeStamp,
    MergeSurface, MergeUndoOutput, MergedClient, Pair, RedactStamp, Resolution, Search, SearchVerdict,
    Survivors, Ticket, UndoStamp, write_back,
};
use crate::api::{ApiError, operations};
use crate::limits;
use crate::lists;
use crate::model::client::{ActiveMerge, Client, ClientFacts};
use crate::model::clinic::Clinic;
use crate::model::contact_book::ContactBook;
use crate::model::ids::{ClientId, PetId};
use crate::model::time::Instant;
use crate::wire::wire;

/// Input of `merge.eligibility`. Only the policy may be left out: no fact that can block is taken for granted.
#[apply(wire)]
pub struct MergeEligibilityInput {
    /// The clinic in hand.
    pub clinic: Clinic,
    /// The facts of the opened profile.
    pub opened: ClientFacts,
    /// The facts of the selected one.
    pub selected: ClientFacts,
    /// Where the merge would run.
    pub surface: MergeSurface,
    /// Settings of the clinic. Optional; the default is `MergePolicy::DEFAULT`.
    #[serde(default)]
    pub policy: MergePolicy,
}

/// Output of `merge.eligibility`: whether two profiles may be merged, and why not.
#[apply(wire)]
#[output]
pub struct MergeEligibilityOutput {
    /// Whether the two may be merged.
    pub eligible: bool,
    /// Why not, in the order of the rules.
    pub blockers: Vec<Blocker>,
}

/// Input of `merge.search`: the opened profile and the search results.
#[apply(wire)]
pub struct MergeSearchInput {
    /// The clinic in hand.
    pub clinic: Clinic,
    /// The facts of the opened profile.
    pub opened: ClientFacts,
    /// The facts of each profile found; at most 1,000,000.
    pub results: Vec<ClientFacts>,
    /// Where the merge would run.
    pub surface: MergeSurface,
    /// Settings of the clinic. Optional; the default is `MergePolicy::DEFAULT`.
    #[serde(default)]
    pub policy: MergePolicy,
}

/// Output of `merge.search`: a verdict per result.
#[apply(wire)]
#[output]
pub struct MergeSearchOutput {
    /// One verdict for each result, in the order of the input.
    pub results: Vec<SearchVerdict>,
}

/// Input of `merge.options`: both profiles and their contact-book entries.
#[apply(wire)]
pub struct MergeOptionsInput {
    /// The clinic in hand.
    pub clinic: Clinic,
    /// The profile from whose page the merge was started.
    pub opened: Client,
    /// The profile selected in step 1.
    pub selected: Client,
    /// What the clinic knows of the numbers and addresses of the two. Required: it can block a choice.
    pub contact_book: ContactBook,
    /// Where the merge runs.
    pub surface: MergeSurface,
    /// Settings of the clinic. Optional; the default is `MergePolicy::DEFAULT`.
    #[serde(default)]
    pub policy: MergePolicy,
}

/// Input of `merge.plan`: both profiles, the choices and the time of the review.
#[apply(wire)]
pub struct MergePlanInput {
    /// The clinic in hand.
    pub clinic: Clinic,
    /// The profile from whose page the merge was started.
    pub opened: Client,
    /// The profile selected in step 1.
    pub selected: Client,
    /// What the clinic knows of the numbers and addresses of the two. Required: it can block a choice.
    pub contact_book: ContactBook,
    /// Where the merge runs.
    pub surface: MergeSurface,
    /// The choices of step 2; what is left out takes its default.
    #[serde(default)]
    pub choices: Choices,
    /// When they are made.
    pub now: Instant,
    /// Settings of the clinic. Optional; the default is `MergePolicy::DEFAULT`.
    #[serde(default)]
    pub policy: MergePolicy,
}

/// Output of `merge.plan`: the review to show, and the ticket to apply it.
#[apply(wire)]
#[output]
pub struct MergePlanOutput {
    /// What to show for review: the merged profile, losses, warnings and effects.
    pub plan: MergeReview,
    /// What apply asks for.
    pub ticket: Ticket,
}

/// Input of `merge.apply`: the ticket, and both profiles as they are now.
#[apply(wire)]
pub struct MergeApplyInput {
    /// The clinic as it is now.
    pub clinic: Clinic,
    /// The opened profile as it is now.
    pub opened: Client,
    /// The selected profile as it is now.
    pub selected: Client,
    /// What the clinic knows now of the numbers and addresses of the two. Required: it can block a choice.
    pub contact_book: ContactBook,
    /// The ticket of the review.
    pub ticket: Ticket,
    /// The record of an earlier application of this ticket, whole or redacted, where there is one.
    pub previous: Option<MergeRecord>,
    /// Who merges, when, and what the merge is called.
    pub stamp: MergeStamp,
}

/// Input of `merge.undo`: the record, and both profiles as they are now.
#[apply(wire)]
pub struct MergeUndoInput {
    /// The record of the merge.
    pub record: MergeRecord,
    /// The survivor as it is now.
    pub survivor: Client,
    /// The retired profile as it is now.
    pub retired: Client,
    /// Who takes it back, and when.
    pub stamp: UndoStamp,
}

/// Input of `merge.redact`: the record and the stamp.
#[apply(wire)]
pub struct MergeRedactInput {
    /// The record of the merge, undone or not.
    pub record: MergeRecord,
    /// Who redacts it, and when.
    pub stamp: RedactStamp,
}

/// Output of `merge.redact`: the redacted record.
#[apply(wire)]
#[output]
pub struct MergeRedactOutput {
    /// The record without names, contact points and pets. The host stores it in place of the one it had.
    pub record: MergeRecord,
}

/// Input of `merge.chain`: the opened profile and the steps in order.
#[apply(wire)]
pub struct MergeChainInput {
    /// The clinic in hand.
    pub clinic: Clinic,
    /// The profile from whose page the chain was started.
    pub opened: Client,
    /// What the clinic knows of the numbers and addresses of all of them. Required: it can block a choice.
    pub contact_book: ContactBook,
    /// The profiles to merge, in order; at most 1,000.
    pub steps: Vec<ChainStep>,
    /// Which steps are answered with their merge record. Required: a merge whose record nobody has cannot be undone.
    pub records: ChainRecords,
    /// The device that the merges run on (MERGE-9).
    pub surface: MergeSurface,
    /// Settings of the clinic. Optional; the default is `MergePolicy::DEFAULT`.
    #[serde(default)]
    pub policy: MergePolicy,
}

/// Input of `merge.write-back`: a profile and the pets added to it.
#[apply(wire)]
pub struct MergeWriteBackInput {
    /// The clinic in hand.
    pub clinic: Clinic,
    /// The profile that pets were added to.
    pub profile: Client,
    /// The pets that were added to the profile.
    pub pets: Vec<PetId>,
}

/// Output of `merge.write-back`: the effect, if there is one.
#[apply(wire)]
#[output]
pub struct MergeWriteBackOutput {
    /// What to do; null where there is nothing.
    pub effect: Option<MergeEffect>,
}

/// Input of `clients.resolve`: the status of every profile, and the ids to resolve.
#[apply(wire)]
pub struct ClientsResolveInput {
    /// The status of each client on the way; at most 1,000,000, each once.
    pub clients: Vec<ClientStatusEntry>,
    /// The clients asked about; at most 1,000,000.
    pub ids: Vec<ClientId>,
    /// The client whose merges are listed one by one; null for none.
    #[serde(default)]
    pub path_of: Option<ClientId>,
}

/// Output of `clients.resolve`: one resolution per id.
#[apply(wire)]
#[output]
pub struct ClientsResolveOutput {
    /// One answer for each client asked about, in order.
    pub resolutions: Vec<Resolution>,
    /// The cycles among the clients, each with its members in the order of the merges.
    pub cycles: Vec<Vec<ClientId>>,
    /// The merges on the way of `pathOf`, in their order, each with the client it retired.
    pub path: Vec<ActiveMerge>,
}

/// Input of `clients.merged-into`: the status of every profile, and the survivor.
#[apply(wire)]
pub struct ClientsMergedIntoInput {
    /// The status of each client; at most 1,000,000, each once.
    pub clients: Vec<ClientStatusEntry>,
    /// The client asked about.
    pub survivor: ClientId,
}

/// Output of `clients.merged-into`: the profiles that were merged into the survivor.
#[apply(wire)]
#[output]
pub struct ClientsMergedIntoOutput {
    /// The clients that were merged into it, directly or through others, in the order of the input.
    pub merged: Vec<MergedClient>,
}

operations! {
    /// May these two be merged? Every blocker, in order.
    ///
    /// A blocker names its rule, its facts, and who can clear it. Without a policy, the default one.
    Eligibility = "merge.eligibility" as mergeEligibility: MergeEligibilityInput => MergeEligibilityOutput, |input, _| {
        let MergeEligibilityInput { clinic, opened, selected, surface, policy } = input;
        opened.validate().map_err(|problems| problems.under("/opened"))?;
        selected.validate().map_err(|problems| problems.under("/selected"))?;
        let blockers = Pair::new(&clinic, &opened, &selected, surface).policy(policy).blockers();
        Ok(MergeEligibilityOutput { eligible: blockers.is_empty(), blockers })
    };
    /// Step 1: every search result, selectable or disabled with its blockers.
    ///
    /// In the order given; at most 1,000,000. Without a policy, the default one.
    FindSelectable = "merge.search" as mergeSearch: MergeSearchInput => MergeSearchOutput, |input, _| {
        let MergeSearchInput { clinic, opened, results, surface, policy } = input;
        Ok(MergeSearchOutput { results: Search::new(&clinic, &opened, surface).policy(policy).explain_all(&results)? })
    };
    /// Step 2: what may be chosen, with defaults and locks.
    ///
    /// A UI draws the whole step from this alone. Refused with `merge-blocked` where the two may not be merged.
    FindOptions = "merge.options" as mergeOptions: MergeOptionsInput => MergeOptions, |input, _| {
        let MergeOptionsInput { clinic, opened, selected, contact_book, surface, policy } = input;
        let book = contact_book.index().map_err(|problems| problems.under("/contactBook"))?;
        let merge = Merge::new(&clinic, &opened, &selected, &book, surface).policy(policy);
        merge.eligible()?.options().map_err(ApiError::not_allowed)
    };
    /// Step 3: what review shows, and the ticket that apply asks for.
    ///
    /// Omitted choices take their defaults. Without a policy, the default one.
    MakePlan = "merge.plan" as planMerge: MergePlanInput => MergePlanOutput, |input, _| {
        let MergePlanInput { clinic, opened, selected, contact_book, surface, policy, choices, now } = input;
        let book = contact_book.index().map_err(|problems| problems.under("/contactBook"))?;
        MergePlanOutput::of(Merge::new(&clinic, &opened, &selected, &book, surface).policy(policy), &choices, now)
    };
    /// Carries out what was reviewed, if it still is what it was.
    ///
    /// From the profiles and the clinic as they are now; otherwise refused with `plan-stale` and the sections that changed.
    /// With the record of an earlier application of the same ticket that was not undone, its outcome is given again
    /// (MERGE-42). Where that record was redacted, the answer is of type `redacted-replay` (MERGE-48).
    Apply = "merge.apply" as applyMerge: MergeApplyInput => MergeApplyOutput, |input, _| {
        let MergeApplyInput { clinic, opened, selected, contact_book, ticket, previous, stamp } = input;
        let book = contact_book.index().map_err(|problems| problems.under("/contactBook"))?;
        Ok(ticket.apply(&clinic, &opened, &selected, &book, previous.as_ref(), stamp)?)
    };
    /// Takes a merge back.
    ///
    /// From the two profiles as they are now. What was edited since stays, and is listed.
    Undo = "merge.undo" as undoMerge: MergeUndoInput => MergeUndoOutput, |input, _| {
        let MergeUndoInput { record, survivor, retired, stamp } = input;
        Ok(record.undo(&survivor, &retired, stamp)?)
    };
    /// Redacts a merge record on a client's request.
    ///
    /// Names, contact points and pets go; ids, times and rules remain (MERGE-48). A redacted record answers a retry and cannot be
    /// undone. One that was redacted before is given again as it is, with its first stamp.
    Redact = "merge.redact" as redactMerge: MergeRedactInput => MergeRedactOutput, |input, _| {
        let MergeRedactInput { record, stamp } = input;
        Ok(MergeRedactOutput { record: record.redact(stamp) })
    };
    /// Merges an ordered list of profiles, one after the other.
    ///
    /// Ends at the first that is blocked or wrongly chosen; the steps before it remain done. At most 1,000. Gives the survivor once,
    /// and the merge records of the steps asked for. Without a policy, the default one.
    MergeChain = "merge.chain" as mergeChain: MergeChainInput => MergeChainOutput, |input, _| {
        let MergeChainInput { clinic, opened, contact_book, steps, records, surface, policy } = input;
        let book = contact_book.index().map_err(|problems| problems.under("/contactBook"))?;
        Ok(Chain::new(&clinic, &opened, &book, surface).policy(policy).apply(steps, records)?)
    };
    /// What pets added to a profile call for in the PIMS.
    WriteBack = "merge.write-back" as writeBack: MergeWriteBackInput => MergeWriteBackOutput, |input, _| {
        let MergeWriteBackInput { clinic, profile, pets } = input;
        Ok(MergeWriteBackOutput { effect: write_back(&clinic, &profile, &pets)? })
    };
    /// Which client remains of each one asked about.
    ///
    /// Each gets an answer of its own: a merge cycle, or a client whose status was not given, concerns only those that lead there
    /// (MERGE-46).
    ResolveClients = "clients.resolve" as resolveClients: ClientsResolveInput => ClientsResolveOutput, |input, _| {
        let ClientsResolveInput { clients, ids, path_of } = input;
        lists::within("/ids", ids.len(), limits::SEARCH_LIST)?;
        let survivors = Survivors::new(&clients)?;
        Ok(ClientsResolveOutput {
            resolutions: ids.iter().map(|client| survivors.of(client)).collect(),
            cycles: survivors.cycles().to_vec(),
            path: path_of.map(|client| survivors.path_of(&client)).unwrap_or_default(),
        })
    };
    /// Which clients were merged into this one, directly or through others.
    ///
    /// The reverse of `clients.resolve` (MERGE-46).
    FindMerged = "clients.merged-into" as mergedInto: ClientsMergedIntoInput => ClientsMergedIntoOutput, |input, _| {
        Ok(ClientsMergedIntoOutput { merged: Survivors::new(&input.clients)?.merged_into(&input.survivor) })
    };
}

impl MergePlanOutput {
    /// The plan of a merge with these choices; paths are those of the input of `merge.plan`.
    pub(crate) fn of(merge: Merge<'_>, choices: &Choices, now: Instant) -> Result<Self, ApiError> {
        let eligible = merge.eligible()?;
        eligible.mergeable().map_err(ApiError::not_allowed)?;
        let plan = eligible.plan(choices, now).map_err(|problems| ApiError::choices(problems, "/choices"))?;
        let (plan, ticket) = plan.into_review_and_ticket();
        Ok(Self { plan, ticket })
    }
}
