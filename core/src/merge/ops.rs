//! The operations of a merge, from eligibility to undo, and of resolving merged profiles, with their inputs and outputs.

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

/// Input of `merge.eligibility`. Only the policy is optional: facts that can block a merge have no defaults.
#[apply(wire)]
pub struct MergeEligibilityInput {
    /// The clinic the request is for.
    pub clinic: Clinic,
    /// The facts of the opened profile.
    pub opened: ClientFacts,
    /// The facts of the selected profile.
    pub selected: ClientFacts,
    /// The device that the merge would run on (MERGE-9).
    pub surface: MergeSurface,
    /// Settings of the clinic. Optional; by default, opt-outs are carried as off, and ended memberships do not block.
    #[serde(default)]
    pub policy: MergePolicy,
}

/// Output of `merge.eligibility`: whether two profiles may be merged, and why not.
#[apply(wire)]
#[output]
pub struct MergeEligibilityOutput {
    /// Whether the two profiles may be merged.
    pub eligible: bool,
    /// Every reason why not, in the order of the rules.
    pub blockers: Vec<Blocker>,
}

/// Input of `merge.search`: the opened profile and the search results.
#[apply(wire)]
pub struct MergeSearchInput {
    /// The clinic the request is for.
    pub clinic: Clinic,
    /// The facts of the opened profile.
    pub opened: ClientFacts,
    /// The facts of each search result; at most 1,000,000.
    pub results: Vec<ClientFacts>,
    /// The device that the merge would run on (MERGE-9).
    pub surface: MergeSurface,
    /// Settings of the clinic. Optional; by default, opt-outs are carried as off, and ended memberships do not block.
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
    /// The clinic the request is for.
    pub clinic: Clinic,
    /// The profile that the merge is started from.
    pub opened: Client,
    /// The profile that was selected in step 1.
    pub selected: Client,
    /// The contact-book entries for the phones and email addresses of both. Required: an entry can lock a choice.
    pub contact_book: ContactBook,
    /// The device that the merge runs on (MERGE-9).
    pub surface: MergeSurface,
    /// Settings of the clinic. Optional; by default, opt-outs are carried as off, and ended memberships do not block.
    #[serde(default)]
    pub policy: MergePolicy,
}

/// Input of `merge.plan`: both profiles, the choices and the time of the review.
#[apply(wire)]
pub struct MergePlanInput {
    /// The clinic the request is for.
    pub clinic: Clinic,
    /// The profile that the merge is started from.
    pub opened: Client,
    /// The profile that was selected in step 1.
    pub selected: Client,
    /// The contact-book entries for the phones and email addresses of both. Required: an entry can lock a choice.
    pub contact_book: ContactBook,
    /// The device that the merge runs on (MERGE-9).
    pub surface: MergeSurface,
    /// The choices of step 2. Omitted choices take their defaults.
    #[serde(default)]
    pub choices: Choices,
    /// The time of the review. Changed preferences store it.
    pub now: Instant,
    /// Settings of the clinic. Optional; by default, opt-outs are carried as off, and ended memberships do not block.
    #[serde(default)]
    pub policy: MergePolicy,
}

/// Output of `merge.plan`: the review to show, and the ticket to apply it.
#[apply(wire)]
#[output]
pub struct MergePlanOutput {
    /// What to show for review: the merged profile, losses, warnings and effects.
    pub plan: MergeReview,
    /// The ticket that `merge.apply` requires.
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
    /// The current contact-book entries for the phones and email addresses of both. Required: an entry can lock a choice.
    pub contact_book: ContactBook,
    /// The ticket of the review.
    pub ticket: Ticket,
    /// The record of an earlier application of this ticket, whole or redacted, if there is one.
    pub previous: Option<MergeRecord>,
    /// The id of the merge, who merges, and when.
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
    /// Who undoes the merge, and when.
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
    /// The record without names, contact data and pets. The host replaces the stored record with it.
    pub record: MergeRecord,
}

/// Input of `merge.chain`: the opened profile and the steps in order.
#[apply(wire)]
pub struct MergeChainInput {
    /// The clinic the request is for.
    pub clinic: Clinic,
    /// The profile that the chain is started from.
    pub opened: Client,
    /// The contact-book entries for the phones and email addresses of all profiles. Required: an entry can lock a choice.
    pub contact_book: ContactBook,
    /// The profiles to merge, in order; at most 1,000.
    pub steps: Vec<ChainStep>,
    /// The steps whose merge records are output. Required: a merge cannot be undone without its record.
    pub records: ChainRecords,
    /// The device that the merges run on (MERGE-9).
    pub surface: MergeSurface,
    /// Settings of the clinic. Optional; by default, opt-outs are carried as off, and ended memberships do not block.
    #[serde(default)]
    pub policy: MergePolicy,
}

/// Input of `merge.write-back`: a profile and the pets added to it.
#[apply(wire)]
pub struct MergeWriteBackInput {
    /// The clinic the request is for.
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
    /// What the host must do; null if there is nothing to do.
    pub effect: Option<MergeEffect>,
}

/// Input of `clients.resolve`: the status of every profile, and the ids to resolve.
#[apply(wire)]
pub struct ClientsResolveInput {
    /// The status of each profile involved; at most 1,000,000 with unique ids.
    pub clients: Vec<ClientStatusEntry>,
    /// The profiles to resolve; at most 1,000,000.
    pub ids: Vec<ClientId>,
    /// The profile whose merges are listed one by one; null for none.
    #[serde(default)]
    pub path_of: Option<ClientId>,
}

/// Output of `clients.resolve`: one resolution per id.
#[apply(wire)]
#[output]
pub struct ClientsResolveOutput {
    /// One resolution per id, in the order of the input.
    pub resolutions: Vec<Resolution>,
    /// The merge cycles, each with its members in the order of the merges.
    pub cycles: Vec<Vec<ClientId>>,
    /// The merges from `pathOf` to its survivor, in order, each with the profile it retired.
    pub path: Vec<ActiveMerge>,
}

/// Input of `clients.merged-into`: the status of every profile, and the survivor.
#[apply(wire)]
pub struct ClientsMergedIntoInput {
    /// The status of each profile; at most 1,000,000 with unique ids.
    pub clients: Vec<ClientStatusEntry>,
    /// The profile whose merged profiles are listed.
    pub survivor: ClientId,
}

/// Output of `clients.merged-into`: the profiles that were merged into the survivor.
#[apply(wire)]
#[output]
pub struct ClientsMergedIntoOutput {
    /// The profiles that were merged into the survivor, directly or through others, in the order of the input.
    pub merged: Vec<MergedClient>,
}

operations! {
    /// Decides whether two profiles may be merged.
    ///
    /// Returns every blocker with its rule, its facts, and who can clear it (MERGE-1 to MERGE-9).
    Eligibility = "merge.eligibility" as mergeEligibility: MergeEligibilityInput => MergeEligibilityOutput, |input, _| {
        let MergeEligibilityInput { clinic, opened, selected, surface, policy } = input;
        opened.validate().map_err(|problems| problems.under("/opened"))?;
        selected.validate().map_err(|problems| problems.under("/selected"))?;
        let blockers = Pair::new(&clinic, &opened, &selected, surface).policy(policy).blockers();
        Ok(MergeEligibilityOutput { eligible: blockers.is_empty(), blockers })
    };
    /// Step 1: marks each search result as selectable, or disabled with its blockers.
    ///
    /// In the order of the input; at most 1,000,000 results (MERGE-10).
    FindSelectable = "merge.search" as mergeSearch: MergeSearchInput => MergeSearchOutput, |input, _| {
        let MergeSearchInput { clinic, opened, results, surface, policy } = input;
        Ok(MergeSearchOutput { results: Search::new(&clinic, &opened, surface).policy(policy).explain_all(&results)? })
    };
    /// Step 2: lists the options, with defaults and locks.
    ///
    /// A UI draws the whole step from this alone. Refused with `merge-blocked` where the two may not be merged.
    FindOptions = "merge.options" as mergeOptions: MergeOptionsInput => MergeOptions, |input, _| {
        let MergeOptionsInput { clinic, opened, selected, contact_book, surface, policy } = input;
        let book = contact_book.index().map_err(|problems| problems.under("/contactBook"))?;
        let merge = Merge::new(&clinic, &opened, &selected, &book, surface).policy(policy);
        merge.eligible()?.options().map_err(ApiError::not_allowed)
    };
    /// Step 3: plans the merge and returns the review and a ticket.
    ///
    /// Omitted choices take their defaults (MERGE-30 to MERGE-32).
    MakePlan = "merge.plan" as planMerge: MergePlanInput => MergePlanOutput, |input, _| {
        let MergePlanInput { clinic, opened, selected, contact_book, surface, policy, choices, now } = input;
        let book = contact_book.index().map_err(|problems| problems.under("/contactBook"))?;
        MergePlanOutput::of(Merge::new(&clinic, &opened, &selected, &book, surface).policy(policy), &choices, now)
    };
    /// Applies a reviewed merge, if nothing has changed since the review.
    ///
    /// From the profiles and the clinic as they are now; otherwise refused with `plan-stale` and the sections that changed.
    /// With the record of an earlier application of the same ticket that was not undone, its outcome is given again
    /// (MERGE-42). Where that record was redacted, the answer is of type `redacted-replay` (MERGE-48).
    Apply = "merge.apply" as applyMerge: MergeApplyInput => MergeApplyOutput, |input, _| {
        let MergeApplyInput { clinic, opened, selected, contact_book, ticket, previous, stamp } = input;
        let book = contact_book.index().map_err(|problems| problems.under("/contactBook"))?;
        Ok(ticket.apply(&clinic, &opened, &selected, &book, previous.as_ref(), stamp)?)
    };
    /// Undoes a merge.
    ///
    /// Restores what is unchanged since the merge. What was edited since stays on the survivor and is listed as a conflict
    /// (MERGE-44).
    Undo = "merge.undo" as undoMerge: MergeUndoInput => MergeUndoOutput, |input, _| {
        let MergeUndoInput { record, survivor, retired, stamp } = input;
        Ok(record.undo(&survivor, &retired, stamp)?)
    };
    /// Redacts a merge record, for a client's erasure request.
    ///
    /// Removes names, contact data and pets; ids, times and rules remain (MERGE-48). A redacted record still answers a retry but
    /// cannot be undone. Redacting a redacted record returns it unchanged.
    Redact = "merge.redact" as redactMerge: MergeRedactInput => MergeRedactOutput, |input, _| {
        let MergeRedactInput { record, stamp } = input;
        Ok(MergeRedactOutput { record: record.redact(stamp) })
    };
    /// Merges an ordered list of profiles, one after the other.
    ///
    /// Stops at the first step that is blocked or has invalid choices; the steps before it remain applied (MERGE-45). At most
    /// 1,000 steps. Returns the survivor once, and the merge records of the requested steps.
    MergeChain = "merge.chain" as mergeChain: MergeChainInput => MergeChainOutput, |input, _| {
        let MergeChainInput { clinic, opened, contact_book, steps, records, surface, policy } = input;
        let book = contact_book.index().map_err(|problems| problems.under("/contactBook"))?;
        Ok(Chain::new(&clinic, &opened, &book, surface).policy(policy).apply(steps, records)?)
    };
    /// Returns the effect of pets that were added to a profile: whether the host must create them in the PIMS (MERGE-35).
    WriteBack = "merge.write-back" as writeBack: MergeWriteBackInput => MergeWriteBackOutput, |input, _| {
        let MergeWriteBackInput { clinic, profile, pets } = input;
        Ok(MergeWriteBackOutput { effect: write_back(&clinic, &profile, &pets)? })
    };
    /// Resolves profiles to their survivors.
    ///
    /// Each id is resolved independently: a merge cycle or a profile of unknown status concerns only the ids that lead to it
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
    /// Lists the profiles that were merged into a profile, directly or through others.
    ///
    /// The inverse of `clients.resolve` (MERGE-46).
    FindMerged = "clients.merged-into" as mergedInto: ClientsMergedIntoInput => ClientsMergedIntoOutput, |input, _| {
        Ok(ClientsMergedIntoOutput { merged: Survivors::new(&input.clients)?.merged_into(&input.survivor) })
    };
}

impl MergePlanOutput {
    /// The output of `merge.plan`. Paths of problems are those of its input.
    pub(crate) fn of(merge: Merge<'_>, choices: &Choices, now: Instant) -> Result<Self, ApiError> {
        let eligible = merge.eligible()?;
        eligible.mergeable().map_err(ApiError::not_allowed)?;
        let plan = eligible.plan(choices, now).map_err(|problems| ApiError::choices(problems, "/choices"))?;
        let (plan, ticket) = plan.into_review_and_ticket();
        Ok(Self { plan, ticket })
    }
}
