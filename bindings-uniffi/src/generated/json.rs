//! JSON of what apps exchange with a server, or store. Written by `cargo xtask generate`; do not edit.

use super::{
    ApiError, ApplyInput, CallPlaceInput, CallRecordingInput, CallState, CallerId, CapabilitiesInput,
    CapabilitiesOutput, ChainInput, ChainOutcome, ChainStep, CheckInput, Checked, Choices, Client,
    ClientDraft, ClientFacts, ClientStanding, Clinic, ContactEditInput, ContactPermissionsOutput,
    ContactSyncInput, Conversation, ConversationCard, ConversationHistory, ConversationHistoryInput,
    ConversationStartInput, Edit, Edited, EligibilityInput, EligibilityOutput, HomePage, Interval,
    KeywordInput, KeywordReading, KeywordSets, MergeInput, MergeRecord, MergedIntoInput, MergedIntoOutput,
    Message, NextDue, OptEvent, OptOuts, OptOutsInput, Options, Outcome, PaymentDecision, PaymentTakeInput,
    PetPage, Photo, PhotoUpload, PimsContacts, Placed, PlanInput, PlanOutput, Policy, PortalFacts,
    PortalHomeInput, PortalIdCardInput, PortalIdCardOutput, PortalPet, PortalPetInput,
    PortalUploadPhotoInput, RecordingDecisions, ReminderClassifyInput, ReminderClassifyOutput,
    ReminderNextDueInput, ReminderWindowsInput, ResolveInput, ResolveOutput, Review, RouteInput, RouteOutput,
    RoutingFacts, RulesOutput, SearchInput, SearchOutput, Service, Stamp, Started, Synced, Ticket, UndoInput,
    UndoStamp, Undone, WindowsShown, WriteBackInput, WriteBackOutput,
};
use crate::error::LittermateError;
use crate::json::{json, read, write};

json! {
    /// Reads an `ApiError`. Throws with every problem and its path.
    api_error_from_json: ApiError of littermate::api::ApiError;
    /// Reads an `ApplyInput`. Throws with every problem and its path.
    apply_input_from_json: ApplyInput of littermate::merge::ops::ApplyInput;
    /// Reads a `CallPlaceInput`. Throws with every problem and its path.
    call_place_input_from_json: CallPlaceInput of littermate::call::ops::CallPlaceInput;
    /// Reads a `CallRecordingInput`. Throws with every problem and its path.
    call_recording_input_from_json: CallRecordingInput of littermate::call::ops::CallRecordingInput;
    /// Reads a `CallState`. Throws with every problem and its path.
    call_state_from_json: CallState of littermate::call::CallState;
    /// Reads a `CallerId`. Throws with every problem and its path.
    caller_id_from_json: CallerId of littermate::call::CallerId;
    /// Reads a `CapabilitiesInput`. Throws with every problem and its path.
    capabilities_input_from_json: CapabilitiesInput of littermate::model::pims::ops::CapabilitiesInput;
    /// Reads a `CapabilitiesOutput`. Throws with every problem and its path.
    capabilities_output_from_json: CapabilitiesOutput of littermate::model::pims::ops::CapabilitiesOutput;
    /// Reads a `ChainInput`. Throws with every problem and its path.
    chain_input_from_json: ChainInput of littermate::merge::ops::ChainInput;
    /// Reads a `ChainOutcome`. Throws with every problem and its path.
    chain_outcome_from_json: ChainOutcome of littermate::merge::ChainOutcome;
    /// Reads a `ChainStep`. Throws with every problem and its path.
    chain_step_from_json: ChainStep of littermate::merge::ChainStep;
    /// Reads a `CheckInput`. Throws with every problem and its path.
    check_input_from_json: CheckInput of littermate::model::client::ops::CheckInput;
    /// Reads a `Checked`. Throws with every problem and its path.
    checked_from_json: Checked of littermate::model::client::Checked;
    /// Reads a `Choices`. Throws with every problem and its path.
    choices_from_json: Choices of littermate::merge::Choices;
    /// Reads a `Client`. Throws with every problem and its path.
    client_from_json: Client of littermate::model::client::Client;
    /// Reads a `ClientDraft`. Throws with every problem and its path.
    client_draft_from_json: ClientDraft of littermate::model::client::ClientDraft;
    /// Reads a `ClientFacts`. Throws with every problem and its path.
    client_facts_from_json: ClientFacts of littermate::model::client::ClientFacts;
    /// Reads a `ClientStanding`. Throws with every problem and its path.
    client_standing_from_json: ClientStanding of littermate::merge::ClientStanding;
    /// Reads a `Clinic`. Throws with every problem and its path.
    clinic_from_json: Clinic of littermate::model::clinic::Clinic;
    /// Reads a `ContactEditInput`. Throws with every problem and its path.
    contact_edit_input_from_json: ContactEditInput of littermate::contact::ops::ContactEditInput;
    /// Reads a `ContactPermissionsOutput`. Throws with every problem and its path.
    contact_permissions_output_from_json: ContactPermissionsOutput of littermate::contact::ops::ContactPermissionsOutput;
    /// Reads a `ContactSyncInput`. Throws with every problem and its path.
    contact_sync_input_from_json: ContactSyncInput of littermate::contact::ops::ContactSyncInput;
    /// Reads a `Conversation`. Throws with every problem and its path.
    conversation_from_json: Conversation of littermate::model::conversation::Conversation;
    /// Reads a `ConversationCard`. Throws with every problem and its path.
    conversation_card_from_json: ConversationCard of littermate::conversation::ConversationCard;
    /// Reads a `ConversationHistory`. Throws with every problem and its path.
    conversation_history_from_json: ConversationHistory of littermate::conversation::ConversationHistory;
    /// Reads a `ConversationHistoryInput`. Throws with every problem and its path.
    conversation_history_input_from_json: ConversationHistoryInput of littermate::conversation::ops::ConversationHistoryInput;
    /// Reads a `ConversationStartInput`. Throws with every problem and its path.
    conversation_start_input_from_json: ConversationStartInput of littermate::conversation::ops::ConversationStartInput;
    /// Reads an `Edit`. Throws with every problem and its path.
    edit_from_json: Edit of littermate::contact::Edit;
    /// Reads an `Edited`. Throws with every problem and its path.
    edited_from_json: Edited of littermate::contact::Edited;
    /// Reads an `EligibilityInput`. Throws with every problem and its path.
    eligibility_input_from_json: EligibilityInput of littermate::merge::ops::EligibilityInput;
    /// Reads an `EligibilityOutput`. Throws with every problem and its path.
    eligibility_output_from_json: EligibilityOutput of littermate::merge::ops::EligibilityOutput;
    /// Reads a `HomePage`. Throws with every problem and its path.
    home_page_from_json: HomePage of littermate::portal::HomePage;
    /// Reads an `Interval`. Throws with every problem and its path.
    interval_from_json: Interval of littermate::reminder::Interval;
    /// Reads a `KeywordInput`. Throws with every problem and its path.
    keyword_input_from_json: KeywordInput of littermate::consent::ops::KeywordInput;
    /// Reads a `KeywordReading`. Throws with every problem and its path.
    keyword_reading_from_json: KeywordReading of littermate::consent::KeywordReading;
    /// Reads a `KeywordSets`. Throws with every problem and its path.
    keyword_sets_from_json: KeywordSets of littermate::consent::KeywordSets;
    /// Reads a `MergeInput`. Throws with every problem and its path.
    merge_input_from_json: MergeInput of littermate::merge::ops::MergeInput;
    /// Reads a `MergeRecord`. Throws with every problem and its path.
    merge_record_from_json: MergeRecord of littermate::merge::MergeRecord;
    /// Reads a `MergedIntoInput`. Throws with every problem and its path.
    merged_into_input_from_json: MergedIntoInput of littermate::merge::ops::MergedIntoInput;
    /// Reads a `MergedIntoOutput`. Throws with every problem and its path.
    merged_into_output_from_json: MergedIntoOutput of littermate::merge::ops::MergedIntoOutput;
    /// Reads a `Message`. Throws with every problem and its path.
    message_from_json: Message of littermate::message::Message;
    /// Reads a `NextDue`. Throws with every problem and its path.
    next_due_from_json: NextDue of littermate::reminder::NextDue;
    /// Reads an `OptEvent`. Throws with every problem and its path.
    opt_event_from_json: OptEvent of littermate::consent::OptEvent;
    /// Reads an `OptOuts`. Throws with every problem and its path.
    opt_outs_from_json: OptOuts of littermate::consent::OptOuts;
    /// Reads an `OptOutsInput`. Throws with every problem and its path.
    opt_outs_input_from_json: OptOutsInput of littermate::consent::ops::OptOutsInput;
    /// Reads an `Options`. Throws with every problem and its path.
    options_from_json: Options of littermate::merge::Options;
    /// Reads an `Outcome`. Throws with every problem and its path.
    outcome_from_json: Outcome of littermate::merge::Outcome;
    /// Reads a `PaymentDecision`. Throws with every problem and its path.
    payment_decision_from_json: PaymentDecision of littermate::payment::PaymentDecision;
    /// Reads a `PaymentTakeInput`. Throws with every problem and its path.
    payment_take_input_from_json: PaymentTakeInput of littermate::payment::ops::PaymentTakeInput;
    /// Reads a `PetPage`. Throws with every problem and its path.
    pet_page_from_json: PetPage of littermate::portal::PetPage;
    /// Reads a `Photo`. Throws with every problem and its path.
    photo_from_json: Photo of littermate::portal::Photo;
    /// Reads a `PhotoUpload`. Throws with every problem and its path.
    photo_upload_from_json: PhotoUpload of littermate::portal::PhotoUpload;
    /// Reads a `PimsContacts`. Throws with every problem and its path.
    pims_contacts_from_json: PimsContacts of littermate::contact::PimsContacts;
    /// Reads a `Placed`. Throws with every problem and its path.
    placed_from_json: Placed of littermate::call::Placed;
    /// Reads a `PlanInput`. Throws with every problem and its path.
    plan_input_from_json: PlanInput of littermate::merge::ops::PlanInput;
    /// Reads a `PlanOutput`. Throws with every problem and its path.
    plan_output_from_json: PlanOutput of littermate::merge::ops::PlanOutput;
    /// Reads a `Policy`. Throws with every problem and its path.
    policy_from_json: Policy of littermate::merge::Policy;
    /// Reads a `PortalFacts`. Throws with every problem and its path.
    portal_facts_from_json: PortalFacts of littermate::portal::PortalFacts;
    /// Reads a `PortalHomeInput`. Throws with every problem and its path.
    portal_home_input_from_json: PortalHomeInput of littermate::portal::ops::PortalHomeInput;
    /// Reads a `PortalIdCardInput`. Throws with every problem and its path.
    portal_id_card_input_from_json: PortalIdCardInput of littermate::portal::ops::PortalIdCardInput;
    /// Reads a `PortalIdCardOutput`. Throws with every problem and its path.
    portal_id_card_output_from_json: PortalIdCardOutput of littermate::portal::ops::PortalIdCardOutput;
    /// Reads a `PortalPet`. Throws with every problem and its path.
    portal_pet_from_json: PortalPet of littermate::portal::PortalPet;
    /// Reads a `PortalPetInput`. Throws with every problem and its path.
    portal_pet_input_from_json: PortalPetInput of littermate::portal::ops::PortalPetInput;
    /// Reads a `PortalUploadPhotoInput`. Throws with every problem and its path.
    portal_upload_photo_input_from_json: PortalUploadPhotoInput of littermate::portal::ops::PortalUploadPhotoInput;
    /// Reads a `RecordingDecisions`. Throws with every problem and its path.
    recording_decisions_from_json: RecordingDecisions of littermate::call::RecordingDecisions;
    /// Reads a `ReminderClassifyInput`. Throws with every problem and its path.
    reminder_classify_input_from_json: ReminderClassifyInput of littermate::reminder::ops::ReminderClassifyInput;
    /// Reads a `ReminderClassifyOutput`. Throws with every problem and its path.
    reminder_classify_output_from_json: ReminderClassifyOutput of littermate::reminder::ops::ReminderClassifyOutput;
    /// Reads a `ReminderNextDueInput`. Throws with every problem and its path.
    reminder_next_due_input_from_json: ReminderNextDueInput of littermate::reminder::ops::ReminderNextDueInput;
    /// Reads a `ReminderWindowsInput`. Throws with every problem and its path.
    reminder_windows_input_from_json: ReminderWindowsInput of littermate::reminder::ops::ReminderWindowsInput;
    /// Reads a `ResolveInput`. Throws with every problem and its path.
    resolve_input_from_json: ResolveInput of littermate::merge::ops::ResolveInput;
    /// Reads a `ResolveOutput`. Throws with every problem and its path.
    resolve_output_from_json: ResolveOutput of littermate::merge::ops::ResolveOutput;
    /// Reads a `Review`. Throws with every problem and its path.
    review_from_json: Review of littermate::merge::Review;
    /// Reads a `RouteInput`. Throws with every problem and its path.
    route_input_from_json: RouteInput of littermate::message::ops::RouteInput;
    /// Reads a `RouteOutput`. Throws with every problem and its path.
    route_output_from_json: RouteOutput of littermate::message::RouteOutput;
    /// Reads a `RoutingFacts`. Throws with every problem and its path.
    routing_facts_from_json: RoutingFacts of littermate::message::RoutingFacts;
    /// Reads a `RulesOutput`. Throws with every problem and its path.
    rules_output_from_json: RulesOutput of littermate::rule::ops::RulesOutput;
    /// Reads a `SearchInput`. Throws with every problem and its path.
    search_input_from_json: SearchInput of littermate::merge::ops::SearchInput;
    /// Reads a `SearchOutput`. Throws with every problem and its path.
    search_output_from_json: SearchOutput of littermate::merge::ops::SearchOutput;
    /// Reads a `Service`. Throws with every problem and its path.
    service_from_json: Service of littermate::reminder::Service;
    /// Reads a `Stamp`. Throws with every problem and its path.
    stamp_from_json: Stamp of littermate::merge::Stamp;
    /// Reads a `Started`. Throws with every problem and its path.
    started_from_json: Started of littermate::conversation::Started;
    /// Reads a `Synced`. Throws with every problem and its path.
    synced_from_json: Synced of littermate::contact::Synced;
    /// Reads a `Ticket`. Throws with every problem and its path.
    ticket_from_json: Ticket of littermate::merge::Ticket;
    /// Reads a `UndoInput`. Throws with every problem and its path.
    undo_input_from_json: UndoInput of littermate::merge::ops::UndoInput;
    /// Reads a `UndoStamp`. Throws with every problem and its path.
    undo_stamp_from_json: UndoStamp of littermate::merge::UndoStamp;
    /// Reads a `Undone`. Throws with every problem and its path.
    undone_from_json: Undone of littermate::merge::Undone;
    /// Reads a `WindowsShown`. Throws with every problem and its path.
    windows_shown_from_json: WindowsShown of littermate::reminder::WindowsShown;
    /// Reads a `WriteBackInput`. Throws with every problem and its path.
    write_back_input_from_json: WriteBackInput of littermate::merge::ops::WriteBackInput;
    /// Reads a `WriteBackOutput`. Throws with every problem and its path.
    write_back_output_from_json: WriteBackOutput of littermate::merge::ops::WriteBackOutput;
}
