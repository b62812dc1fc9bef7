//! What goes in and comes out of each operation, where it is not a type of the library itself.

use macro_rules_attribute::apply;

use crate::client::{Client, ClientDraft, ClientFacts, ClientStatus};
use crate::clinic::Clinic;
use crate::merge::{
    Blocker, ChainStep, Choices, Effect, MergeRecord, Policy, Resolution, Review, SearchVerdict, Stamp,
    Surface, Ticket, UndoStamp,
};
use crate::pims::CapabilityFact;
use crate::rule::RuleInfo;
use crate::text::{ClientId, PetId};
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

/// A list of search results that stays in memory: see [`SearchList`](super::SearchList).
#[apply(wire)]
pub struct SearchListInput {
    /// The clinic in hand.
    pub clinic: Clinic,
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
    /// Where the merge runs.
    pub surface: Surface,
    /// The policy.
    #[serde(default)]
    pub policy: Policy,
    /// The choices of step 2; what is left out takes its default.
    #[serde(default)]
    pub choices: Choices,
}

/// Output of `merge.plan`.
#[apply(wire)]
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
    /// The ticket of the review.
    pub ticket: Ticket,
    /// The record of an earlier application of this ticket, where there is one.
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

/// Input of `merge.chain`.
#[apply(wire)]
pub struct ChainInput {
    /// The clinic in hand.
    pub clinic: Clinic,
    /// The profile from whose page the chain was started.
    pub opened: Client,
    /// The profiles to merge, in order; at most 1,000.
    pub steps: Vec<ChainStep>,
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
pub struct WriteBackOutput {
    /// What to do; null where there is nothing.
    pub effect: Option<Effect>,
}

/// Input of `clients.check`.
#[apply(wire)]
pub struct CheckInput {
    /// The clinic, whose region the numbers are read with.
    pub clinic: Clinic,
    /// The profile as typed.
    pub draft: ClientDraft,
}

/// A client and its status, as far as it matters for finding a survivor.
#[apply(wire)]
pub struct ClientStanding {
    /// The client.
    pub id: ClientId,
    /// Its status.
    pub status: ClientStatus,
}

/// Input of `clients.resolve`.
#[apply(wire)]
pub struct ResolveInput {
    /// What is known of the clients on the way; at most 1,000,000.
    pub clients: Vec<ClientStanding>,
    /// The clients asked about.
    pub ask: Vec<ClientId>,
}

/// Output of `clients.resolve`.
#[apply(wire)]
pub struct ResolveOutput {
    /// One answer for each client asked about, in order.
    pub resolutions: Vec<Resolution>,
}

/// Input of `clinic.capabilities`.
#[apply(wire)]
pub struct CapabilitiesInput {
    /// The clinic.
    pub clinic: Clinic,
}

/// Output of `clinic.capabilities`.
#[apply(wire)]
pub struct CapabilitiesOutput {
    /// Every capability, in the order of the rules.
    pub capabilities: Vec<CapabilityFact>,
}

/// Input of `rules.list`: an empty object.
#[apply(wire)]
pub struct RulesInput {}

/// Output of `rules.list`.
#[apply(wire)]
pub struct RulesOutput {
    /// The version of the rules.
    pub rules_version: u32,
    /// The catalogue, in the order of the documents.
    pub rules: Vec<RuleInfo>,
}
