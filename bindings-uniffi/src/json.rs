//! JSON for what apps get from a server or send to one, in the shape of the JSON door.
//!
//! `…FromJson` reads strictly and gives all problems with their paths; `toJson` writes what the door would write, and
//! refuses a record that could not be read again.

use littermate::limits;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::calls::{CallState, CallerId, Placed, RecordingDecisions};
use crate::chain::{ChainOutcome, ChainStep};
use crate::client::{Client, ClientFacts, ClientStanding};
use crate::clinic::{CapabilitiesOutput, Clinic};
use crate::contact_points::{ContactPermissionsOutput, Edit, Edited};
use crate::contact_sync::{PimsContacts, Synced};
use crate::conversations::{ConversationCard, ConversationHistory, Started};
use crate::draft::{Checked, ClientDraft, Conversation};
use crate::effects::WriteBackOutput;
use crate::eligibility::{EligibilityOutput, Policy, SearchOutput};
use crate::mirror::Mirror;
use crate::opt_outs::{KeywordReading, KeywordSets, OptEvent, OptOuts};
use crate::options::{Choices, Options};
use crate::payments::PaymentDecision;
use crate::portal::{Photo, PortalFacts, PortalPet};
use crate::portal_home::HomePage;
use crate::portal_pet::{PetPage, PhotoUpload, PortalIdCardOutput};
use crate::problem::{LittermateError, Problem, ProblemCode, Refusal};
use crate::record::{MergeRecord, Outcome};
use crate::reminders::{Interval, NextDue, ReminderClassifyOutput, Service, WindowsShown};
use crate::resolve::ResolveOutput;
use crate::review::{PlanOutput, Review};
use crate::routing::{Message, RouteOutput, RoutingFacts};
use crate::rules::RulesOutput;
use crate::ticket::{Stamp, Ticket};
use crate::undo::{UndoStamp, Undone};

/// Where a type stands in the input of an operation, so that the door can say everything that is wrong with it.
#[derive(Clone, Copy)]
struct Place {
    operation: &'static str,
    path: &'static str,
}

/// What only comes out of the library stands in no input; of a bad text the first problem is told.
const NOWHERE: Option<Place> = None;

const fn at(operation: &'static str, path: &'static str) -> Option<Place> {
    Some(Place { operation, path })
}

macro_rules! json {
    ($($(#[$meta:meta])* $read:ident: $mirror:ident of $core:path, $place:expr;)+) => {$(
        $(#[$meta])*
        #[uniffi::export]
        pub fn $read(text: &str) -> Result<$mirror, LittermateError> {
            read::<$core, $mirror>(text, $place)
        }

        #[uniffi::export]
        impl $mirror {
            /// The JSON of it, as the JSON door writes it. Throws where it could not be read again.
            pub fn to_json(&self) -> Result<String, LittermateError> {
                write::<$core, Self>(self, $place)
            }
        }
    )+};
}

json! {
    /// Reads a clinic.
    clinic_from_json: Clinic of littermate::clinic::Clinic, at("clinic.capabilities", "/clinic");
    /// Reads a client as a host has it.
    client_draft_from_json: ClientDraft of littermate::client::ClientDraft, at("clients.check", "/draft");
    /// Reads a client.
    client_from_json: Client of littermate::client::Client, at("merge.write-back", "/profile");
    /// Reads the facts of a client that can block.
    client_facts_from_json: ClientFacts of littermate::client::ClientFacts, at("merge.eligibility", "/opened");
    /// Reads a client's status.
    client_standing_from_json: ClientStanding of littermate::door::ClientStanding, at("clients.resolve", "/clients/0");
    /// Reads a policy.
    policy_from_json: Policy of littermate::merge::Policy, at("merge.plan", "/policy");
    /// Reads choices.
    choices_from_json: Choices of littermate::merge::Choices, at("merge.plan", "/choices");
    /// Reads a ticket.
    ticket_from_json: Ticket of littermate::merge::Ticket, at("merge.apply", "/ticket");
    /// Reads a stamp.
    stamp_from_json: Stamp of littermate::merge::Stamp, at("merge.apply", "/stamp");
    /// Reads the record of a merge.
    merge_record_from_json: MergeRecord of littermate::merge::MergeRecord, at("merge.undo", "/record");
    /// Reads the stamp of an undo.
    undo_stamp_from_json: UndoStamp of littermate::merge::UndoStamp, at("merge.undo", "/stamp");
    /// Reads a step of a chain.
    chain_step_from_json: ChainStep of littermate::merge::ChainStep, at("merge.chain", "/steps/0");
    /// Reads a review.
    review_from_json: Review of littermate::merge::Review, at("merge.undo", "/record/review");
    /// Reads a checked client with its notices.
    checked_from_json: Checked of littermate::client::Checked, NOWHERE;
    /// Reads whether two may be merged.
    eligibility_output_from_json: EligibilityOutput of littermate::door::EligibilityOutput, NOWHERE;
    /// Reads the verdicts of a search.
    search_output_from_json: SearchOutput of littermate::door::SearchOutput, NOWHERE;
    /// Reads options.
    options_from_json: Options of littermate::merge::Options, NOWHERE;
    /// Reads a plan with its ticket.
    plan_output_from_json: PlanOutput of littermate::door::PlanOutput, NOWHERE;
    /// Reads the outcome of a merge.
    outcome_from_json: Outcome of littermate::merge::Outcome, NOWHERE;
    /// Reads what an undo gave.
    undone_from_json: Undone of littermate::merge::Undone, NOWHERE;
    /// Reads what a chain gave.
    chain_outcome_from_json: ChainOutcome of littermate::merge::ChainOutcome, NOWHERE;
    /// Reads what is to be written back.
    write_back_output_from_json: WriteBackOutput of littermate::door::WriteBackOutput, NOWHERE;
    /// Reads resolutions.
    resolve_output_from_json: ResolveOutput of littermate::door::ResolveOutput, NOWHERE;
    /// Reads a clinic's capabilities.
    capabilities_output_from_json: CapabilitiesOutput of littermate::door::CapabilitiesOutput, NOWHERE;
    /// Reads the catalogue of rules.
    rules_output_from_json: RulesOutput of littermate::door::RulesOutput, NOWHERE;
    /// Reads an edit.
    edit_from_json: Edit of littermate::contact_points::Edit, at("contact.edit", "/edits/0");
    /// Reads what the PIMS has of a client.
    pims_contacts_from_json: PimsContacts of littermate::contact_points::PimsContacts, at("contact.sync", "/pims");
    /// Reads an event of a client.
    opt_event_from_json: OptEvent of littermate::opt_out::OptEvent, at("contact.opt-outs", "/events/0");
    /// Reads a clinic's keywords.
    keyword_sets_from_json: KeywordSets of littermate::opt_out::KeywordSets, at("contact.keyword", "/keywords");
    /// Reads a message to route.
    message_from_json: Message of littermate::message::Message, at("message.route", "/message");
    /// Reads the facts of a recipient.
    routing_facts_from_json: RoutingFacts of littermate::message::RoutingFacts, at("message.route", "/recipients/0");
    /// Reads a conversation.
    conversation_from_json: Conversation of littermate::conversation::Conversation,
        at("conversation.start", "/conversations/0");
    /// Reads a conversation as a list shows it.
    conversation_card_from_json: ConversationCard of littermate::conversation::ConversationCard,
        at("conversation.history", "/conversations/0");
    /// Reads the number that a client sees.
    caller_id_from_json: CallerId of littermate::call::CallerId, at("call.place", "/callerId");
    /// Reads how far a call has come.
    call_state_from_json: CallState of littermate::call::CallState, at("call.recording", "/call");
    /// Reads a service of a pet.
    service_from_json: Service of littermate::reminder::Service, at("reminder.classify", "/services/0");
    /// Reads how often something is due.
    interval_from_json: Interval of littermate::reminder::Interval, at("reminder.next-due", "/interval");
    /// Reads what the pages of a portal are made of.
    portal_facts_from_json: PortalFacts of littermate::portal::PortalFacts, at("portal.home", "/portal");
    /// Reads a pet with what its page shows.
    portal_pet_from_json: PortalPet of littermate::portal::PortalPet, at("portal.id-card", "/pet");
    /// Reads the photo of a pet.
    photo_from_json: Photo of littermate::portal::Photo, at("portal.upload-photo", "/current");
    /// Reads what edits gave.
    edited_from_json: Edited of littermate::contact_points::Edited, NOWHERE;
    /// Reads the table of who may change what.
    contact_permissions_output_from_json: ContactPermissionsOutput of littermate::door::ContactPermissionsOutput, NOWHERE;
    /// Reads what a sync gave.
    synced_from_json: Synced of littermate::contact_points::Synced, NOWHERE;
    /// Reads what a text message is.
    keyword_reading_from_json: KeywordReading of littermate::opt_out::KeywordReading, NOWHERE;
    /// Reads what events folded to.
    opt_outs_from_json: OptOuts of littermate::opt_out::OptOuts, NOWHERE;
    /// Reads how a message goes.
    route_output_from_json: RouteOutput of littermate::door::RouteOutput, NOWHERE;
    /// Reads what starting a chat does.
    started_from_json: Started of littermate::conversation::Started, NOWHERE;
    /// Reads all conversations of a client.
    conversation_history_from_json: ConversationHistory of littermate::conversation::ConversationHistory, NOWHERE;
    /// Reads what placing a call does.
    placed_from_json: Placed of littermate::call::Placed, NOWHERE;
    /// Reads what may be done about a recording.
    recording_decisions_from_json: RecordingDecisions of littermate::call::RecordingDecisions, NOWHERE;
    /// Reads whether a payment may be taken.
    payment_decision_from_json: PaymentDecision of littermate::payment::PaymentDecision, NOWHERE;
    /// Reads the two windows.
    windows_shown_from_json: WindowsShown of littermate::reminder::WindowsShown, NOWHERE;
    /// Reads where services lie.
    reminder_classify_output_from_json: ReminderClassifyOutput of littermate::door::ReminderClassifyOutput, NOWHERE;
    /// Reads when a service is due next.
    next_due_from_json: NextDue of littermate::reminder::NextDue, NOWHERE;
    /// Reads a home page.
    home_page_from_json: HomePage of littermate::portal::HomePage, NOWHERE;
    /// Reads the page of a pet.
    pet_page_from_json: PetPage of littermate::portal::PetPage, NOWHERE;
    /// Reads an ID card.
    portal_id_card_output_from_json: PortalIdCardOutput of littermate::door::PortalIdCardOutput, NOWHERE;
    /// Reads what an upload does.
    photo_upload_from_json: PhotoUpload of littermate::portal::PhotoUpload, NOWHERE;
    /// Reads a refusal.
    refusal_from_json: Refusal of littermate::door::Refusal, NOWHERE;
}

fn read<C: DeserializeOwned, M: Mirror<C>>(text: &str, place: Option<Place>) -> Result<M, LittermateError> {
    if text.len() <= limits::INPUT_BYTES
        && let Ok(core) = serde_json::from_str(text)
    {
        return Ok(M::of(core));
    }
    Err(LittermateError::Refused { refusal: explained::<C>(text, place) })
}

fn write<C, M>(mirror: &M, place: Option<Place>) -> Result<String, LittermateError>
where
    C: DeserializeOwned + Serialize,
    M: Mirror<C> + Serialize,
{
    let core: Option<C> = mirror.core();
    if let Some(text) = core.and_then(|core| serde_json::to_string(&core).ok()) {
        return Ok(text);
    }
    let text = serde_json::to_string(mirror).unwrap_or_default();
    read::<C, M>(&text, place).map(|_| text)
}

/// Everything that is wrong with a text that could not be read.
fn explained<C: DeserializeOwned>(text: &str, place: Option<Place>) -> Refusal {
    // The door's own words for what is too long, no JSON, or too deep.
    let refusal = refused("rules.list", text);
    let no_json = [ProblemCode::NotJson, ProblemCode::TooDeep, ProblemCode::TooLong];
    if refusal.problems.iter().any(|problem| problem.path.is_empty() && no_json.contains(&problem.code)) {
        return refusal;
    }
    let found = place.map(|place| problems_at(place, text)).unwrap_or_default();
    with_problems(if found.is_empty() { vec![first::<C>(text)] } else { found })
}

/// What the door says of a bad input.
fn refused(operation: &str, input: &str) -> Refusal {
    match littermate::door::call(operation, input) {
        Err(refusal) => Mirror::of(refusal),
        Ok(_) => with_problems(Vec::new()),
    }
}

/// Puts the text where the operation has it, and keeps what the door says of that place.
fn problems_at(place: Place, text: &str) -> Vec<Problem> {
    let input = place.path.rsplit('/').filter(|key| !key.is_empty()).fold(text.to_owned(), |inner, key| {
        if key == "0" { format!("[{inner}]") } else { format!("{{\"{key}\":{inner}}}") }
    });
    let problems = refused(place.operation, &input).problems.into_iter();
    problems
        .filter_map(|problem| {
            let path = problem.path.strip_prefix(place.path)?.to_owned();
            (path.is_empty() || path.starts_with('/')).then_some(Problem { path, ..problem })
        })
        .collect()
}

/// What no schema sees, or what has none: in serde's words, with the path as far as it can be known.
fn first<C: DeserializeOwned>(text: &str) -> Problem {
    let mut reader = serde_json::Deserializer::from_str(text);
    let (path, said) = match serde_path_to_error::deserialize::<_, C>(&mut reader) {
        Ok(_) => (String::new(), "characters after its end".to_owned()),
        Err(error) => (pointer(error.path()), error.inner().to_string()),
    };
    let (code, help) = if said.starts_with("duplicate field") {
        (ProblemCode::DuplicateField, littermate::problem::ProblemCode::DuplicateField.help())
    } else {
        (ProblemCode::WrongType, littermate::problem::ProblemCode::WrongType.help())
    };
    let detail = format!("The input cannot be read: {said}.");
    Problem { code, rule: None, path, detail, given: None, allowed: Vec::new(), help: help.to_owned() }
}

fn pointer(path: &serde_path_to_error::Path) -> String {
    use serde_path_to_error::Segment;
    path.iter()
        .map(|segment| match segment {
            Segment::Seq { index } => format!("/{index}"),
            Segment::Map { key } => format!("/{}", key.replace('~', "~0").replace('/', "~1")),
            Segment::Enum { variant } => format!("/{variant}"),
            Segment::Unknown => String::new(),
        })
        .collect()
}

/// The refusal of an invalid input, with these problems.
fn with_problems(problems: Vec<Problem>) -> Refusal {
    let first = problems.first();
    let said = |problem: &Problem| match problem.path.as_str() {
        "" => problem.detail.clone(),
        path => format!("{path}: {}", problem.detail),
    };
    Refusal {
        code: crate::problem::RefusalCode::InvalidInput,
        rule: first.and_then(|problem| problem.rule.clone()),
        path: first.map(|problem| problem.path.clone()).unwrap_or_default(),
        detail: problems.iter().map(said).collect::<Vec<_>>().join("\n"),
        help: "Correct each of the problems; the schemas say what is expected.".to_owned(),
        problems,
        blockers: Vec::new(),
        changed: Vec::new(),
        merge: None,
    }
}

/// For what a typed call could not do: the JSON door says why, with the paths of the operation's input.
///
/// It decides again, and alone; should it see nothing wrong, its answer is the answer.
pub(crate) fn by_the_door<C, M>(operation: &str, input: &Value) -> Result<M, LittermateError>
where
    C: DeserializeOwned,
    M: Mirror<C>,
{
    let answer = littermate::door::call(operation, &input.to_string())?;
    read::<C, M>(&answer, NOWHERE)
}
