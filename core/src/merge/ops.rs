//! The operations of a merge, from eligibility to undo and to what remains, with their inputs and outputs.

use macro_rules_attribute::apply;

use super::{
    Applied, Blocker, Chain, ChainOutput, ChainRecords, ChainStep, Choices, ClientStanding, Effect, Merge,
    MergeRecord, MergedClient, Options, Pair, Policy, RedactStamp, Resolution, Review, Search, SearchVerdict,
    Stamp, Surface, Survivors, Ticket, UndoStamp, Undone, write_back,
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
pub struct EligibilityInput {
    /// The clinic in hand.
    pub clinic: Clinic,
    /// The facts of the opened profile.
    pub opened: ClientFacts,
    /// The facts of the selected one.
    pub selected: ClientFacts,
    /// Where the merge would run.
    pub surface: Surface,
    /// The policy.
    #[serde(default)]
    pub policy: Policy,
}

/// Output of `merge.eligibility`.
#[apply(wire)]
#[output]
pub struct EligibilityOutput {
    /// Whether the two may be merged.
    pub eligible: bool,
    /// Why not, in the order of the rules.
    pub blockers: Vec<Blocker>,
}

/// Input of `merge.search`.
#[apply(wire)]
pub struct SearchInput {
    /// The clinic in hand.
    pub clinic: Clinic,
    /// The facts of the opened profile.
    pub opened: ClientFacts,
    /// The facts of each profile found; at most 1,000,000.
    pub results: Vec<ClientFacts>,
    /// Where the merge would run.
    pub surface: Surface,
    /// The policy.
    #[serde(default)]
    pub policy: Policy,
}

/// Output of `merge.search`.
#[apply(wire)]
#[output]
pub struct SearchOutput {
    /// One verdict for each result, in the order of the input.
    pub results: Vec<SearchVerdict>,
}

/// Input of `merge.options`.
#[apply(wire)]
pub struct MergeInput {
    /// The clinic in hand.
    pub clinic: Clinic,
    /// The profile from whose page the merge was started.
    pub opened: Client,
    /// The profile selected in step 1.
    pub selected: Client,
    /// What the clinic knows of the numbers and addresses of the two. Required: it can block a choice.
    pub contact_book: ContactBook,
    /// Where the merge runs.
    pub surface: Surface,
    /// The policy.
    #[serde(default)]
    pub policy: Policy,
}

/// Input of `merge.plan`.
#[apply(wire)]
pub struct PlanInput {
    /// The clinic in hand.
    pub clinic: Clinic,
    /// The profile from whose page the merge was started.
    pub opened: Client,
    /// The profile selected in step 1.
    pub selected: Client,
    /// What the clinic knows of the numbers and addresses of the two. Required: it can block a choice.
    pub contact_book: ContactBook,
    /// Where the merge runs.
    pub surface: Surface,
    /// The choices of step 2; what is left out takes its default.
    #[serde(default)]
    pub choices: Choices,
    /// When they are made.
    pub now: Instant,
    /// The policy.
    #[serde(default)]
    pub policy: Policy,
}

/// Output of `merge.plan`.
#[apply(wire)]
#[output]
pub struct PlanOutput {
    /// What review shows.
    pub plan: Review,
    /// What apply asks for.
    pub ticket: Ticket,
}

/// Input of `merge.apply`.
#[apply(wire)]
pub struct ApplyInput {
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
    pub stamp: Stamp,
}

/// Input of `merge.undo`.
#[apply(wire)]
pub struct UndoInput {
    /// The record of the merge.
    pub record: MergeRecord,
    /// The survivor as it is now.
    pub survivor: Client,
    /// The retired profile as it is now.
    pub retired: Client,
    /// Who takes it back, and when.
    pub stamp: UndoStamp,
}

/// Input of `merge.redact`.
#[apply(wire)]
pub struct RedactInput {
    /// The record of the merge, undone or not.
    pub record: MergeRecord,
    /// Who redacts it, and when.
    pub stamp: RedactStamp,
}

/// Output of `merge.redact`.
#[apply(wire)]
#[output]
pub struct RedactOutput {
    /// The record without names, contact points and pets. The host stores it in place of the one it had.
    pub record: MergeRecord,
}

/// Input of `merge.chain`.
#[apply(wire)]
pub struct ChainInput {
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
    /// Where it runs.
    pub surface: Surface,
    /// The policy.
    #[serde(default)]
    pub policy: Policy,
}

/// Input of `merge.write-back`.
#[apply(wire)]
pub struct WriteBackInput {
    /// The clinic in hand.
    pub clinic: Clinic,
    /// The profile that pets were added to.
    pub profile: Client,
    /// The pets added.
    pub pets: Vec<PetId>,
}

/// Output of `merge.write-back`.
#[apply(wire)]
#[output]
pub struct WriteBackOutput {
    /// What to do; null where there is nothing.
    pub effect: Option<Effect>,
}

/// Input of `clients.resolve`.
#[apply(wire)]
pub struct ResolveInput {
    /// The status of each client on the way; at most 1,000,000, each once.
    pub clients: Vec<ClientStanding>,
    /// The clients asked about; at most 1,000,000.
    pub ask: Vec<ClientId>,
    /// The client whose merges are listed one by one; null for none.
    #[serde(default)]
    pub path_of: Option<ClientId>,
}

/// Output of `clients.resolve`.
#[apply(wire)]
#[output]
pub struct ResolveOutput {
    /// One answer for each client asked about, in order.
    pub resolutions: Vec<Resolution>,
    /// The cycles among the clients, each with its members in the order of the merges.
    pub cycles: Vec<Vec<ClientId>>,
    /// The merges on the way of `pathOf`, in their order, each with the client it retired.
    pub path: Vec<ActiveMerge>,
}

/// Input of `clients.merged-into`.
#[apply(wire)]
pub struct MergedIntoInput {
    /// The status of each client; at most 1,000,000, each once.
    pub clients: Vec<ClientStanding>,
    /// The client asked about.
    pub survivor: ClientId,
}

/// Output of `clients.merged-into`.
#[apply(wire)]
#[output]
pub struct MergedIntoOutput {
    /// The clients that were merged into it, directly or through others, in the order of the input.
    pub merged: Vec<MergedClient>,
}

operations! {
    /// May these two be merged? Every blocker, in order.
    ///
    /// A blocker names its rule, its facts, and who can clear it. Without a policy, the default one.
    Eligibility = "merge.eligibility" as mergeEligibility: EligibilityInput => EligibilityOutput, |input, _| {
        let EligibilityInput { clinic, opened, selected, surface, policy } = input;
        opened.validate().map_err(|problems| problems.under("/opened"))?;
        selected.validate().map_err(|problems| problems.under("/selected"))?;
        let blockers = Pair::new(&clinic, &opened, &selected, surface).policy(policy).blockers();
        Ok(EligibilityOutput { eligible: blockers.is_empty(), blockers })
    };
    /// Step 1: every search result, selectable or disabled with its blockers.
    ///
    /// In the order given; at most 1,000,000. Without a policy, the default one.
    FindSelectable = "merge.search" as mergeSearch: SearchInput => SearchOutput, |input, _| {
        let SearchInput { clinic, opened, results, surface, policy } = input;
        Ok(SearchOutput { results: Search::new(&clinic, &opened, surface).policy(policy).explain_all(&results)? })
    };
    /// Step 2: what may be chosen, with defaults and locks.
    ///
    /// A UI draws the whole step from this alone. Refused with `merge-blocked` where the two may not be merged.
    FindOptions = "merge.options" as mergeOptions: MergeInput => Options, |input, _| {
        let MergeInput { clinic, opened, selected, contact_book, surface, policy } = input;
        let book = contact_book.index().map_err(|problems| problems.under("/contactBook"))?;
        let merge = Merge::new(&clinic, &opened, &selected, &book, surface).policy(policy);
        merge.eligible()?.options().map_err(ApiError::not_allowed)
    };
    /// Step 3: what review shows, and the ticket that apply asks for.
    ///
    /// Omitted choices take their defaults. Without a policy, the default one.
    MakePlan = "merge.plan" as planMerge: PlanInput => PlanOutput, |input, _| {
        let PlanInput { clinic, opened, selected, contact_book, surface, policy, choices, now } = input;
        let book = contact_book.index().map_err(|problems| problems.under("/contactBook"))?;
        PlanOutput::of(Merge::new(&clinic, &opened, &selected, &book, surface).policy(policy), &choices, now)
    };
    /// Carries out what was reviewed, if it still is what it was.
    ///
    /// From the profiles and the clinic as they are now; otherwise refused with `plan-stale` and the sections that changed.
    /// With the record of an earlier application of the same ticket that was not undone, its outcome is given again
    /// (MERGE-42). Where that record was redacted, the answer is of type `redacted-replay` (MERGE-48).
    Apply = "merge.apply" as applyMerge: ApplyInput => Applied, |input, _| {
        let ApplyInput { clinic, opened, selected, contact_book, ticket, previous, stamp } = input;
        let book = contact_book.index().map_err(|problems| problems.under("/contactBook"))?;
        Ok(ticket.apply(&clinic, &opened, &selected, &book, previous.as_ref(), stamp)?)
    };
    /// Takes a merge back.
    ///
    /// From the two profiles as they are now. What was edited since stays, and is listed.
    Undo = "merge.undo" as undoMerge: UndoInput => Undone, |input, _| {
        let UndoInput { record, survivor, retired, stamp } = input;
        Ok(record.undo(&survivor, &retired, stamp)?)
    };
    /// Redacts a merge record on a client's request.
    ///
    /// Names, contact points and pets go; ids, times and rules remain (MERGE-48). A redacted record answers a retry and cannot be
    /// undone. One that was redacted before is given again as it is, with its first stamp.
    Redact = "merge.redact" as redactMerge: RedactInput => RedactOutput, |input, _| {
        let RedactInput { record, stamp } = input;
        Ok(RedactOutput { record: record.redact(stamp) })
    };
    /// Merges an ordered list of profiles, one after the other.
    ///
    /// Ends at the first that is blocked or wrongly chosen; the steps before it remain done. At most 1,000. Gives the survivor once,
    /// and the merge records of the steps asked for. Without a policy, the default one.
    MergeChain = "merge.chain" as mergeChain: ChainInput => ChainOutput, |input, _| {
        let ChainInput { clinic, opened, contact_book, steps, records, surface, policy } = input;
        let book = contact_book.index().map_err(|problems| problems.under("/contactBook"))?;
        Ok(Chain::new(&clinic, &opened, &book, surface).policy(policy).apply(steps, records)?)
    };
    /// What pets added to a profile call for in the PIMS.
    WriteBack = "merge.write-back" as writeBack: WriteBackInput => WriteBackOutput, |input, _| {
        let WriteBackInput { clinic, profile, pets } = input;
        Ok(WriteBackOutput { effect: write_back(&clinic, &profile, &pets)? })
    };
    /// Which client remains of each one asked about.
    ///
    /// Each gets an answer of its own: a merge cycle, or a client whose status was not given, concerns only those that lead there
    /// (MERGE-46).
    ResolveClients = "clients.resolve" as resolveClients: ResolveInput => ResolveOutput, |input, _| {
        let ResolveInput { clients, ask, path_of } = input;
        lists::within("/ask", ask.len(), limits::SEARCH_LIST)?;
        let survivors = Survivors::new(&clients)?;
        Ok(ResolveOutput {
            resolutions: ask.iter().map(|client| survivors.of(client)).collect(),
            cycles: survivors.cycles().to_vec(),
            path: path_of.map(|client| survivors.path_of(&client)).unwrap_or_default(),
        })
    };
    /// Which clients were merged into this one, directly or through others.
    ///
    /// The reverse of `clients.resolve` (MERGE-46).
    FindMerged = "clients.merged-into" as mergedInto: MergedIntoInput => MergedIntoOutput, |input, _| {
        Ok(MergedIntoOutput { merged: Survivors::new(&input.clients)?.merged_into(&input.survivor) })
    };
}

impl PlanOutput {
    /// The plan of a merge with these choices; paths are those of the input of `merge.plan`.
    pub(crate) fn of(merge: Merge<'_>, choices: &Choices, now: Instant) -> Result<Self, ApiError> {
        let eligible = merge.eligible()?;
        eligible.mergeable().map_err(ApiError::not_allowed)?;
        let plan = eligible.plan(choices, now).map_err(|problems| ApiError::choices(problems, "/choices"))?;
        let (plan, ticket) = plan.into_review_and_ticket();
        Ok(Self { plan, ticket })
    }
}
