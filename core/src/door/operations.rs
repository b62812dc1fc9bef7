//! The operations, each with its types. Adding one is adding a row and a function.

use super::contact;
use super::contact_types::*;
use super::decode::decode;
use super::portal;
use super::portal_types::*;
use super::refusal::Refusal;
use super::types::*;
use crate::call::{Placed, RecordingDecisions};
use crate::client::{Checked, ClientStatus};
use crate::contact_points::{Edited, Synced};
use crate::conversation::{ConversationHistory, Started};
use crate::json;
use crate::limits;
use crate::merge::{self, Chain, ChainOutcome, Choices, Merge, Options, Outcome, Pair, Search, Undone};
use crate::opt_out::{KeywordReading, OptOuts};
use crate::payment::PaymentDecision;
use crate::phone::PhoneReader;
use crate::portal::{HomePage, PetPage, PhotoUpload};
use crate::problem::{Problem, ProblemCode, Problems};
use crate::reminder::{NextDue, WindowsShown};
use crate::rule::{self, RULES_VERSION, Rule};
use crate::text::ClientId;

/// One operation of the door.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Operation {
    /// Its name: `merge.plan`.
    pub name: &'static str,
    /// The name of its input's schema.
    pub input: &'static str,
    /// The name of its output's schema.
    pub output: &'static str,
    /// What it does.
    pub summary: &'static str,
    pub(super) run: fn(&str, &dyn PhoneReader) -> Result<String, Refusal>,
    #[cfg(feature = "schema")]
    pub(super) schemas: fn(&mut schemars::SchemaGenerator, &mut schemars::SchemaGenerator),
    #[cfg(feature = "schema")]
    pub(super) answer: fn(&mut schemars::SchemaGenerator),
}

macro_rules! operations {
    ($($name:literal: $input:ident => $output:ident, $run:expr, $summary:literal;)+) => {
        /// Every operation.
        pub const OPERATIONS: &[Operation] = &[$(
            Operation {
                name: $name,
                input: stringify!($input),
                output: stringify!($output),
                summary: $summary,
                run: |text, reader| {
                    let input: $input = decode(text)?;
                    let run: fn($input, &dyn PhoneReader) -> Result<$output, Refusal> = $run;
                    Ok(json::write(&run(input, reader)?))
                },
                #[cfg(feature = "schema")]
                schemas: |inputs, outputs| {
                    inputs.subschema_for::<$input>();
                    outputs.subschema_for::<$output>();
                },
                #[cfg(feature = "schema")]
                answer: |schemas| drop(schemas.subschema_for::<$output>()),
            },
        )+];
    };
}

operations! {
    "merge.eligibility": EligibilityInput => EligibilityOutput, |input, _| eligibility(input),
        "May these two be merged? Every blocker, in order.";
    "merge.search": SearchInput => SearchOutput, |input, _| search(input),
        "Step 1: every search result, selectable or disabled with its blockers.";
    "merge.options": MergeInput => Options, |input, _| options(input),
        "Step 2: what may be chosen, with defaults and locks.";
    "merge.plan": PlanInput => PlanOutput, |input, _| plan(input),
        "Step 3: what review shows, and the ticket that apply asks for.";
    "merge.apply": ApplyInput => Outcome, |input, _| apply(input),
        "Carries out what was reviewed, if it still is what it was.";
    "merge.undo": UndoInput => Undone, |input, _| undo(input),
        "Takes a merge back.";
    "merge.chain": ChainInput => ChainOutcome, |input, _| chain(input),
        "Merges an ordered list of profiles, one after the other.";
    "merge.write-back": WriteBackInput => WriteBackOutput, |input, _| write_back(input),
        "What pets added to a profile call for in the PIMS.";
    "clients.check": CheckInput => Checked, check,
        "Reads a draft into a client, with everything noticed on the way.";
    "clients.resolve": ResolveInput => ResolveOutput, |input, _| resolve(input),
        "Which client remains of each one asked about.";
    "conversation.start": ConversationStartInput => Started, |input, _| portal::start(input),
        "Opens the conversation that is not archived, or begins a new one.";
    "conversation.history": ConversationHistoryInput => ConversationHistory, |input, _| portal::history(input),
        "All conversations of a client, active and archived, for all pets, in order.";
    "call.place": CallPlaceInput => Placed, |input, _| portal::place_call(&input),
        "Whether to ask about recording, and the number and announcement that the client gets.";
    "call.recording": CallRecordingInput => RecordingDecisions, |input, _| portal::recording(&input),
        "What may be done about the recording of a call, before, during and after it.";
    "payment.take": PaymentTakeInput => PaymentDecision, |input, _| portal::take_payment(&input),
        "Whether a payment may be taken.";
    "reminder.windows": ReminderWindowsInput => WindowsShown, |input, _| portal::windows(&input),
        "The two windows of six months, as dates.";
    "reminder.classify": ReminderClassifyInput => ReminderClassifyOutput, |input, _| portal::classify(&input),
        "Where each service of a list lies with regard to the windows, and where it shows.";
    "reminder.next-due": ReminderNextDueInput => NextDue, |input, _| portal::next_due(&input),
        "When a service is due next, counted from its anchor.";
    "portal.home": PortalHomeInput => HomePage, |input, _| portal::home(&input),
        "The home page of the portal: every section, shown or hidden with its reasons.";
    "portal.pet": PortalPetInput => PetPage, |input, _| portal::pet(&input),
        "The page of a pet: every section, shown or hidden with its reasons.";
    "portal.id-card": PortalIdCardInput => PortalIdCardOutput, |input, _| portal::id_card(&input),
        "The data of a pet's ID card.";
    "portal.upload-photo": PortalUploadPhotoInput => PhotoUpload, |input, _| portal::upload_photo(input),
        "What it does when a client uploads a photo of a pet.";
    "clinic.capabilities": CapabilitiesInput => CapabilitiesOutput, |input, _| capabilities(input),
        "What the clinic's PIMS makes possible.";
    "contact.edit": ContactEditInput => Edited, contact::edit,
        "Edits contact points and switches, with what the host must do.";
    "contact.permissions": ContactPermissionsInput => ContactPermissionsOutput, |ContactPermissionsInput {}, _| Ok(contact::permissions()),
        "Who may change what: actor by field.";
    "contact.sync": ContactSyncInput => Synced, contact::sync,
        "Takes the PIMS' version of a profile in, with what changed and why.";
    "contact.keyword": KeywordInput => KeywordReading, |input, _| contact::keyword(input),
        "What a text message is: a keyword, or an ordinary message.";
    "contact.opt-outs": OptOutsInput => OptOuts, |input, _| contact::opt_outs(input),
        "Folds the events of a client to the opt-outs that stand.";
    "message.route": RouteInput => RouteOutput, |input, _| contact::route(input),
        "Which channels a message goes by, for each recipient, and by which rule it does not.";
    "rules.list": RulesInput => RulesOutput, |RulesInput {}, _| Ok(RulesOutput { rules_version: RULES_VERSION, rules: rule::rules() }),
        "The catalogue of rules.";
}

pub(super) fn within(path: &str, length: usize, max: usize) -> Result<(), Refusal> {
    if length <= max {
        return Ok(());
    }
    let detail = format!("The list has {length} entries; at most {max} are allowed.");
    Err(Problems::one(Problem::new(ProblemCode::TooLong, path, detail).given(&length.to_string())).into())
}

fn eligibility(input: EligibilityInput) -> Result<EligibilityOutput, Refusal> {
    let EligibilityInput { clinic, opened, selected, surface, policy } = input;
    within("/opened/memberships", opened.memberships.len(), limits::CLIENT_LIST)?;
    within("/selected/memberships", selected.memberships.len(), limits::CLIENT_LIST)?;
    let blockers = Pair::new(&clinic, &opened, &selected, surface).policy(policy).blockers();
    Ok(EligibilityOutput { eligible: blockers.is_empty(), blockers })
}

fn search(input: SearchInput) -> Result<SearchOutput, Refusal> {
    let SearchInput { clinic, opened, results, surface, policy } = input;
    within("/results", results.len(), limits::SEARCH_LIST)?;
    within("/opened/memberships", opened.memberships.len(), limits::CLIENT_LIST)?;
    for (index, result) in
        results.iter().enumerate().filter(|(_, one)| one.memberships.len() > limits::CLIENT_LIST)
    {
        within(&format!("/results/{index}/memberships"), result.memberships.len(), limits::CLIENT_LIST)?;
    }
    let search = Search::from(&clinic, &opened, surface, policy);
    Ok(SearchOutput { results: results.iter().map(|result| search.explain(result)).collect() })
}

fn options(input: MergeInput) -> Result<Options, Refusal> {
    let MergeInput { clinic, opened, selected, surface, policy } = input;
    let merge = Merge::between(&clinic, &opened, &selected, surface).policy(policy);
    Ok(merge.check()?.options())
}

fn plan(input: PlanInput) -> Result<PlanOutput, Refusal> {
    let PlanInput { clinic, opened, selected, surface, policy, choices } = input;
    let merge = Merge::between(&clinic, &opened, &selected, surface).policy(policy);
    plan_of(merge, &choices)
}

pub(super) fn plan_of(merge: Merge<'_>, choices: &Choices) -> Result<PlanOutput, Refusal> {
    let plan = merge.check()?.plan(choices).map_err(|problems| Refusal::choices(problems, "/choices"))?;
    let (plan, ticket) = plan.into_review_and_ticket();
    Ok(PlanOutput { plan, ticket })
}

fn apply(input: ApplyInput) -> Result<Outcome, Refusal> {
    let ApplyInput { clinic, opened, selected, ticket, previous, stamp } = input;
    Ok(ticket.apply(&clinic, &opened, &selected, previous.as_ref(), stamp)?)
}

fn undo(input: UndoInput) -> Result<Undone, Refusal> {
    let UndoInput { record, survivor, retired, stamp } = input;
    Ok(record.undo(&survivor, &retired, stamp)?)
}

fn chain(input: ChainInput) -> Result<ChainOutcome, Refusal> {
    let ChainInput { clinic, opened, steps, surface, policy } = input;
    within("/steps", steps.len(), limits::CHAIN_LIST)?;
    Ok(Chain { clinic: &clinic, opened: &opened, surface, policy }.apply(steps))
}

fn write_back(input: WriteBackInput) -> Result<WriteBackOutput, Refusal> {
    let WriteBackInput { clinic, profile, pets } = input;
    within("/pets", pets.len(), limits::CLIENT_LIST)?;
    Ok(WriteBackOutput { effect: merge::write_back(&clinic, &profile, &pets) })
}

fn check(input: CheckInput, reader: &dyn PhoneReader) -> Result<Checked, Refusal> {
    Ok(input.draft.check_with(&input.clinic, reader)?)
}

fn resolve(input: ResolveInput) -> Result<ResolveOutput, Refusal> {
    let ResolveInput { clients, ask } = input;
    within("/clients", clients.len(), limits::SEARCH_LIST)?;
    within("/ask", ask.len(), limits::SEARCH_LIST)?;
    // With a million clients in no order, `Places` would take most of the time of a call.
    let mut known = std::collections::HashMap::<&ClientId, &ClientStatus>::with_capacity(clients.len());
    let mut problems = Vec::new();
    for (index, client) in clients.iter().enumerate() {
        if known.insert(&client.id, &client.status).is_some() {
            let detail = format!("The id {} stands in this list already.", client.id);
            let path = format!("/clients/{index}/id");
            problems.push(Problem::new(ProblemCode::DuplicateId, path, detail).given(client.id.as_str()));
        }
    }
    Problems::none_of(problems)?;
    let resolutions = ask
        .iter()
        .enumerate()
        .map(|(index, id)| {
            merge::resolve(id, |client| known.get(client).copied())
                .map_err(|error| Refusal::resolve(&error, format!("/ask/{index}"), Rule::Merge46))
        })
        .collect::<Result<_, _>>()?;
    Ok(ResolveOutput { resolutions })
}

fn capabilities(input: CapabilitiesInput) -> Result<CapabilitiesOutput, Refusal> {
    let CapabilitiesInput { clinic } = input;
    Ok(CapabilitiesOutput { capabilities: clinic.capability_facts() })
}
