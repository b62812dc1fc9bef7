//! JSON for what apps get from a server or send to one, in the shape of the JSON door.
//!
//! `…FromJson` reads strictly and gives all problems with their paths; `toJson` writes what the door would write, and
//! refuses a record that could not be read again.

use littermate::door::{self, Wire};
use serde::Serialize;
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
use crate::problem::{LittermateError, Refusal};
use crate::record::{MergeRecord, Outcome};
use crate::reminders::{Interval, NextDue, ReminderClassifyOutput, Service, WindowsShown};
use crate::resolve::ResolveOutput;
use crate::review::{PlanOutput, Review};
use crate::routing::{Message, RouteOutput, RoutingFacts};
use crate::rules::RulesOutput;
use crate::ticket::{Stamp, Ticket};
use crate::undo::{UndoStamp, Undone};

macro_rules! json {
    ($($(#[$meta:meta])* $read:ident: $mirror:ident of $core:path;)+) => {$(
        $(#[$meta])*
        #[uniffi::export]
        pub fn $read(text: &str) -> Result<$mirror, LittermateError> {
            read::<$core, $mirror>(text)
        }

        #[uniffi::export]
        impl $mirror {
            /// The JSON of it, as the JSON door writes it. Throws where it could not be read again.
            pub fn to_json(&self) -> Result<String, LittermateError> {
                write::<$core, Self>(self)
            }
        }
    )+};
}

json! {
    /// Reads a clinic.
    clinic_from_json: Clinic of littermate::clinic::Clinic;
    /// Reads a client as a host has it.
    client_draft_from_json: ClientDraft of littermate::client::ClientDraft;
    /// Reads a client.
    client_from_json: Client of littermate::client::Client;
    /// Reads the facts of a client that can block.
    client_facts_from_json: ClientFacts of littermate::client::ClientFacts;
    /// Reads a client's status.
    client_standing_from_json: ClientStanding of littermate::merge::ClientStanding;
    /// Reads a policy.
    policy_from_json: Policy of littermate::merge::Policy;
    /// Reads choices.
    choices_from_json: Choices of littermate::merge::Choices;
    /// Reads a ticket.
    ticket_from_json: Ticket of littermate::merge::Ticket;
    /// Reads a stamp.
    stamp_from_json: Stamp of littermate::merge::Stamp;
    /// Reads the record of a merge.
    merge_record_from_json: MergeRecord of littermate::merge::MergeRecord;
    /// Reads the stamp of an undo.
    undo_stamp_from_json: UndoStamp of littermate::merge::UndoStamp;
    /// Reads a step of a chain.
    chain_step_from_json: ChainStep of littermate::merge::ChainStep;
    /// Reads a review.
    review_from_json: Review of littermate::merge::Review;
    /// Reads a checked client with its notices.
    checked_from_json: Checked of littermate::client::Checked;
    /// Reads whether two may be merged.
    eligibility_output_from_json: EligibilityOutput of littermate::merge::ops::EligibilityOutput;
    /// Reads the verdicts of a search.
    search_output_from_json: SearchOutput of littermate::merge::ops::SearchOutput;
    /// Reads options.
    options_from_json: Options of littermate::merge::Options;
    /// Reads a plan with its ticket.
    plan_output_from_json: PlanOutput of littermate::merge::ops::PlanOutput;
    /// Reads the outcome of a merge.
    outcome_from_json: Outcome of littermate::merge::Outcome;
    /// Reads what an undo gave.
    undone_from_json: Undone of littermate::merge::Undone;
    /// Reads what a chain gave.
    chain_outcome_from_json: ChainOutcome of littermate::merge::ChainOutcome;
    /// Reads what is to be written back.
    write_back_output_from_json: WriteBackOutput of littermate::merge::ops::WriteBackOutput;
    /// Reads resolutions.
    resolve_output_from_json: ResolveOutput of littermate::merge::resolve_ops::ResolveOutput;
    /// Reads a clinic's capabilities.
    capabilities_output_from_json: CapabilitiesOutput of littermate::pims::ops::CapabilitiesOutput;
    /// Reads the catalogue of rules.
    rules_output_from_json: RulesOutput of littermate::rule::ops::RulesOutput;
    /// Reads an edit.
    edit_from_json: Edit of littermate::contact_points::Edit;
    /// Reads what the PIMS has of a client.
    pims_contacts_from_json: PimsContacts of littermate::contact_points::PimsContacts;
    /// Reads an event of a client.
    opt_event_from_json: OptEvent of littermate::opt_out::OptEvent;
    /// Reads a clinic's keywords.
    keyword_sets_from_json: KeywordSets of littermate::opt_out::KeywordSets;
    /// Reads a message to route.
    message_from_json: Message of littermate::message::Message;
    /// Reads the facts of a recipient.
    routing_facts_from_json: RoutingFacts of littermate::message::RoutingFacts;
    /// Reads a conversation.
    conversation_from_json: Conversation of littermate::conversation::Conversation;
    /// Reads a conversation as a list shows it.
    conversation_card_from_json: ConversationCard of littermate::conversation::ConversationCard;
    /// Reads the number that a client sees.
    caller_id_from_json: CallerId of littermate::call::CallerId;
    /// Reads how far a call has come.
    call_state_from_json: CallState of littermate::call::CallState;
    /// Reads a service of a pet.
    service_from_json: Service of littermate::reminder::Service;
    /// Reads how often something is due.
    interval_from_json: Interval of littermate::reminder::Interval;
    /// Reads what the pages of a portal are made of.
    portal_facts_from_json: PortalFacts of littermate::portal::PortalFacts;
    /// Reads a pet with what its page shows.
    portal_pet_from_json: PortalPet of littermate::portal::PortalPet;
    /// Reads the photo of a pet.
    photo_from_json: Photo of littermate::portal::Photo;
    /// Reads what edits gave.
    edited_from_json: Edited of littermate::contact_points::Edited;
    /// Reads the table of who may change what.
    contact_permissions_output_from_json: ContactPermissionsOutput of littermate::contact_points::ops::ContactPermissionsOutput;
    /// Reads what a sync gave.
    synced_from_json: Synced of littermate::contact_points::Synced;
    /// Reads what a text message is.
    keyword_reading_from_json: KeywordReading of littermate::opt_out::KeywordReading;
    /// Reads what events folded to.
    opt_outs_from_json: OptOuts of littermate::opt_out::OptOuts;
    /// Reads how a message goes.
    route_output_from_json: RouteOutput of littermate::message::RouteOutput;
    /// Reads what starting a chat does.
    started_from_json: Started of littermate::conversation::Started;
    /// Reads all conversations of a client.
    conversation_history_from_json: ConversationHistory of littermate::conversation::ConversationHistory;
    /// Reads what placing a call does.
    placed_from_json: Placed of littermate::call::Placed;
    /// Reads what may be done about a recording.
    recording_decisions_from_json: RecordingDecisions of littermate::call::RecordingDecisions;
    /// Reads whether a payment may be taken.
    payment_decision_from_json: PaymentDecision of littermate::payment::PaymentDecision;
    /// Reads the two windows.
    windows_shown_from_json: WindowsShown of littermate::reminder::WindowsShown;
    /// Reads where services lie.
    reminder_classify_output_from_json: ReminderClassifyOutput of littermate::reminder::ops::ReminderClassifyOutput;
    /// Reads when a service is due next.
    next_due_from_json: NextDue of littermate::reminder::NextDue;
    /// Reads a home page.
    home_page_from_json: HomePage of littermate::portal::HomePage;
    /// Reads the page of a pet.
    pet_page_from_json: PetPage of littermate::portal::PetPage;
    /// Reads an ID card.
    portal_id_card_output_from_json: PortalIdCardOutput of littermate::portal::ops::PortalIdCardOutput;
    /// Reads what an upload does.
    photo_upload_from_json: PhotoUpload of littermate::portal::PhotoUpload;
    /// Reads a refusal.
    refusal_from_json: Refusal of door::Refusal;
}

fn read<C: Wire, M: Mirror<C>>(text: &str) -> Result<M, LittermateError> {
    Ok(M::of(door::read::<C>(text)?))
}

fn write<C: Wire, M: Mirror<C> + Serialize>(mirror: &M) -> Result<String, LittermateError> {
    if let Some(core) = mirror.core() {
        return Ok(door::write::<C>(&core));
    }
    let text = serde_json::to_string(mirror).unwrap_or_default();
    door::read::<C>(&text)?;
    Ok(text)
}

/// For what a typed call could not do: the JSON door says why, with the paths of the operation's input.
///
/// It decides again, and alone; should it see nothing wrong, its answer is the answer.
pub(crate) fn by_the_door<C: Wire, M: Mirror<C>>(
    operation: &str,
    input: &Value,
) -> Result<M, LittermateError> {
    read::<C, M>(&door::call(operation, &input.to_string())?)
}

/// For what the library lets nobody put together by hand.
pub(crate) fn by_json<C: Wire, M: Serialize>(mirror: &M) -> Option<C> {
    door::read(&serde_json::to_string(mirror).ok()?).ok()
}
