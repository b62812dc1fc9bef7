//! JSON of what apps exchange with a server, or store. Written by `cargo xtask generate`; do not edit.

use super::{
    AccountPage, ApiError, Applied, ApplyInput, ArchiveDecision, CallDecision, CallPlaceInput,
    CallRecordingInput, CallState, CallerId, CapabilitiesInput, CapabilitiesOutput, CardHeader, ChainInput,
    ChainOutput, ChainRecords, ChainStep, CheckInput, Checked, Choices, Client, ClientDraft, ClientFacts,
    ClientStanding, Clinic, ConsentEvent, ConsentOutput, ContactBook, ContactEditInput, ContactOptions,
    ContactOptionsInput, ContactPermissionsOutput, ContactSyncInput, Conversation, ConversationArchiveInput,
    ConversationHistory, ConversationHistoryInput, ConversationPolicy, ConversationStartInput, Edit, Edited,
    EligibilityInput, EligibilityOutput, HomePage, InboundInput, InboundOutput, Interval, KeywordInput,
    KeywordReading, KeywordSets, LinkInput, LinkOutput, MergeInput, MergeRecord, MergedIntoInput,
    MergedIntoOutput, Message, MessageRecipient, NextDue, NumberReading, OptOutsInput, Options, Outcome,
    PaymentDecision, PaymentTakeInput, PetPage, Phone, PhoneEntry, Photo, PhotoRemoval, PhotoUpload,
    PimsContacts, PlanInput, PlanOutput, Policy, PortalAccountInput, PortalFacts, PortalHomeInput,
    PortalIdCardInput, PortalIdCardOutput, PortalPet, PortalPetInput, PortalRemovePhotoInput,
    PortalUploadPhotoInput, ProfileConversations, ReadNumberInput, RecordGone, RecordHolder,
    RecordingDecisions, RedactInput, RedactOutput, RedactStamp, ReminderClassifyInput,
    ReminderClassifyOutput, ReminderNextDueInput, ReminderWindowsInput, ResolveInput, ResolveOutput, Review,
    RouteInput, RouteOutput, RulesOutput, SearchInput, SearchOutput, Service, Stamp, StartDecision, Synced,
    Ticket, UndoInput, UndoStamp, Undone, UnlinkInput, UnlinkOutput, WindowDates, WriteBackInput,
    WriteBackOutput,
};
use crate::error::LittermateError;
use crate::json::{json, read, write};

json! {
    /// Reads an `AccountPage`. Throws with every problem and its path.
    account_page_from_json: AccountPage of littermate::portal::AccountPage;
    /// Reads an `ApiError`. Throws with every problem and its path.
    api_error_from_json: ApiError of littermate::api::ApiError;
    /// Reads an `Applied`. Throws with every problem and its path.
    applied_from_json: Applied of littermate::merge::Applied;
    /// Reads an `ApplyInput`. Throws with every problem and its path.
    apply_input_from_json: ApplyInput of littermate::merge::ops::ApplyInput;
    /// Reads an `ArchiveDecision`. Throws with every problem and its path.
    archive_decision_from_json: ArchiveDecision of littermate::conversation::ArchiveDecision;
    /// Reads a `CallDecision`. Throws with every problem and its path.
    call_decision_from_json: CallDecision of littermate::call::CallDecision;
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
    /// Reads a `CardHeader`. Throws with every problem and its path.
    card_header_from_json: CardHeader of littermate::portal::CardHeader;
    /// Reads a `ChainInput`. Throws with every problem and its path.
    chain_input_from_json: ChainInput of littermate::merge::ops::ChainInput;
    /// Reads a `ChainOutput`. Throws with every problem and its path.
    chain_output_from_json: ChainOutput of littermate::merge::ChainOutput;
    /// Reads a `ChainRecords`. Throws with every problem and its path.
    chain_records_from_json: ChainRecords of littermate::merge::ChainRecords;
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
    /// Reads a `ConsentEvent`. Throws with every problem and its path.
    consent_event_from_json: ConsentEvent of littermate::consent::ConsentEvent;
    /// Reads a `ConsentOutput`. Throws with every problem and its path.
    consent_output_from_json: ConsentOutput of littermate::consent::ConsentOutput;
    /// Reads a `ContactBook`. Throws with every problem and its path.
    contact_book_from_json: ContactBook of littermate::model::contact_book::ContactBook;
    /// Reads a `ContactEditInput`. Throws with every problem and its path.
    contact_edit_input_from_json: ContactEditInput of littermate::contact::ops::ContactEditInput;
    /// Reads a `ContactOptions`. Throws with every problem and its path.
    contact_options_from_json: ContactOptions of littermate::consent::ContactOptions;
    /// Reads a `ContactOptionsInput`. Throws with every problem and its path.
    contact_options_input_from_json: ContactOptionsInput of littermate::consent::ops::ContactOptionsInput;
    /// Reads a `ContactPermissionsOutput`. Throws with every problem and its path.
    contact_permissions_output_from_json: ContactPermissionsOutput of littermate::contact::ops::ContactPermissionsOutput;
    /// Reads a `ContactSyncInput`. Throws with every problem and its path.
    contact_sync_input_from_json: ContactSyncInput of littermate::contact::ops::ContactSyncInput;
    /// Reads a `Conversation`. Throws with every problem and its path.
    conversation_from_json: Conversation of littermate::model::conversation::Conversation;
    /// Reads a `ConversationArchiveInput`. Throws with every problem and its path.
    conversation_archive_input_from_json: ConversationArchiveInput of littermate::conversation::ops::ConversationArchiveInput;
    /// Reads a `ConversationHistory`. Throws with every problem and its path.
    conversation_history_from_json: ConversationHistory of littermate::conversation::ConversationHistory;
    /// Reads a `ConversationHistoryInput`. Throws with every problem and its path.
    conversation_history_input_from_json: ConversationHistoryInput of littermate::conversation::ops::ConversationHistoryInput;
    /// Reads a `ConversationPolicy`. Throws with every problem and its path.
    conversation_policy_from_json: ConversationPolicy of littermate::conversation::ConversationPolicy;
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
    /// Reads an `InboundInput`. Throws with every problem and its path.
    inbound_input_from_json: InboundInput of littermate::consent::ops::InboundInput;
    /// Reads an `InboundOutput`. Throws with every problem and its path.
    inbound_output_from_json: InboundOutput of littermate::consent::InboundOutput;
    /// Reads an `Interval`. Throws with every problem and its path.
    interval_from_json: Interval of littermate::reminder::Interval;
    /// Reads a `KeywordInput`. Throws with every problem and its path.
    keyword_input_from_json: KeywordInput of littermate::consent::ops::KeywordInput;
    /// Reads a `KeywordReading`. Throws with every problem and its path.
    keyword_reading_from_json: KeywordReading of littermate::consent::KeywordReading;
    /// Reads a `KeywordSets`. Throws with every problem and its path.
    keyword_sets_from_json: KeywordSets of littermate::consent::KeywordSets;
    /// Reads a `LinkInput`. Throws with every problem and its path.
    link_input_from_json: LinkInput of littermate::record::ops::LinkInput;
    /// Reads a `LinkOutput`. Throws with every problem and its path.
    link_output_from_json: LinkOutput of littermate::record::LinkOutput;
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
    /// Reads a `MessageRecipient`. Throws with every problem and its path.
    message_recipient_from_json: MessageRecipient of littermate::message::MessageRecipient;
    /// Reads a `NextDue`. Throws with every problem and its path.
    next_due_from_json: NextDue of littermate::reminder::NextDue;
    /// Reads a `NumberReading`. Throws with every problem and its path.
    number_reading_from_json: NumberReading of littermate::contact::NumberReading;
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
    /// Reads a `Phone`. Throws with every problem and its path.
    phone_from_json: Phone of littermate::model::phone::Phone;
    /// Reads a `PhoneEntry`. Throws with every problem and its path.
    phone_entry_from_json: PhoneEntry of littermate::model::contact_book::PhoneEntry;
    /// Reads a `Photo`. Throws with every problem and its path.
    photo_from_json: Photo of littermate::portal::Photo;
    /// Reads a `PhotoRemoval`. Throws with every problem and its path.
    photo_removal_from_json: PhotoRemoval of littermate::portal::PhotoRemoval;
    /// Reads a `PhotoUpload`. Throws with every problem and its path.
    photo_upload_from_json: PhotoUpload of littermate::portal::PhotoUpload;
    /// Reads a `PimsContacts`. Throws with every problem and its path.
    pims_contacts_from_json: PimsContacts of littermate::contact::PimsContacts;
    /// Reads a `PlanInput`. Throws with every problem and its path.
    plan_input_from_json: PlanInput of littermate::merge::ops::PlanInput;
    /// Reads a `PlanOutput`. Throws with every problem and its path.
    plan_output_from_json: PlanOutput of littermate::merge::ops::PlanOutput;
    /// Reads a `Policy`. Throws with every problem and its path.
    policy_from_json: Policy of littermate::merge::Policy;
    /// Reads a `PortalAccountInput`. Throws with every problem and its path.
    portal_account_input_from_json: PortalAccountInput of littermate::portal::ops::PortalAccountInput;
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
    /// Reads a `PortalRemovePhotoInput`. Throws with every problem and its path.
    portal_remove_photo_input_from_json: PortalRemovePhotoInput of littermate::portal::ops::PortalRemovePhotoInput;
    /// Reads a `PortalUploadPhotoInput`. Throws with every problem and its path.
    portal_upload_photo_input_from_json: PortalUploadPhotoInput of littermate::portal::ops::PortalUploadPhotoInput;
    /// Reads a `ProfileConversations`. Throws with every problem and its path.
    profile_conversations_from_json: ProfileConversations of littermate::conversation::ProfileConversations;
    /// Reads a `ReadNumberInput`. Throws with every problem and its path.
    read_number_input_from_json: ReadNumberInput of littermate::contact::ops::ReadNumberInput;
    /// Reads a `RecordGone`. Throws with every problem and its path.
    record_gone_from_json: RecordGone of littermate::record::RecordGone;
    /// Reads a `RecordHolder`. Throws with every problem and its path.
    record_holder_from_json: RecordHolder of littermate::record::RecordHolder;
    /// Reads a `RecordingDecisions`. Throws with every problem and its path.
    recording_decisions_from_json: RecordingDecisions of littermate::call::RecordingDecisions;
    /// Reads a `RedactInput`. Throws with every problem and its path.
    redact_input_from_json: RedactInput of littermate::merge::ops::RedactInput;
    /// Reads a `RedactOutput`. Throws with every problem and its path.
    redact_output_from_json: RedactOutput of littermate::merge::ops::RedactOutput;
    /// Reads a `RedactStamp`. Throws with every problem and its path.
    redact_stamp_from_json: RedactStamp of littermate::merge::RedactStamp;
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
    /// Reads a `StartDecision`. Throws with every problem and its path.
    start_decision_from_json: StartDecision of littermate::conversation::StartDecision;
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
    /// Reads a `UnlinkInput`. Throws with every problem and its path.
    unlink_input_from_json: UnlinkInput of littermate::record::ops::UnlinkInput;
    /// Reads a `UnlinkOutput`. Throws with every problem and its path.
    unlink_output_from_json: UnlinkOutput of littermate::record::UnlinkOutput;
    /// Reads a `WindowDates`. Throws with every problem and its path.
    window_dates_from_json: WindowDates of littermate::reminder::WindowDates;
    /// Reads a `WriteBackInput`. Throws with every problem and its path.
    write_back_input_from_json: WriteBackInput of littermate::merge::ops::WriteBackInput;
    /// Reads a `WriteBackOutput`. Throws with every problem and its path.
    write_back_output_from_json: WriteBackOutput of littermate::merge::ops::WriteBackOutput;
}
