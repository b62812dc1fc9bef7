//! JSON of what apps exchange with a server, or store. Written by `cargo xtask generate`; do not edit.

use super::{
    AccountPage, ApiError, ArchiveDecision, CallDecision, CallPlaceInput, CallRecordingInput, CallState,
    CallerId, CardHeader, ChainRecords, ChainStep, Choices, Client, ClientDraft, ClientFacts,
    ClientStatusEntry, ClientsCheckInput, ClientsCheckOutput, ClientsLinkInput, ClientsLinkOutput,
    ClientsMergedIntoInput, ClientsMergedIntoOutput, ClientsResolveInput, ClientsResolveOutput,
    ClientsUnlinkInput, ClientsUnlinkOutput, Clinic, ClinicCapabilitiesInput, ClinicCapabilitiesOutput,
    ConsentEvent, ContactBook, ContactEdit, ContactEditInput, ContactEditOutput, ContactInboundInput,
    ContactInboundOutput, ContactKeywordInput, ContactOptOutsInput, ContactOptOutsOutput, ContactOptions,
    ContactOptionsInput, ContactPermissionsOutput, ContactReadPhoneNumberInput, ContactSyncInput,
    ContactSyncOutput, Conversation, ConversationArchiveInput, ConversationHistory, ConversationHistoryInput,
    ConversationPolicy, ConversationStartInput, HomePage, Interval, KeywordReading, KeywordSets,
    MergeApplyInput, MergeApplyOutput, MergeChainInput, MergeChainOutput, MergeEligibilityInput,
    MergeEligibilityOutput, MergeOptions, MergeOptionsInput, MergePlanInput, MergePlanOutput, MergePolicy,
    MergeRecord, MergeRedactInput, MergeRedactOutput, MergeSearchInput, MergeSearchOutput, MergeStamp,
    MergeUndoInput, MergeUndoOutput, MergeWriteBackInput, MergeWriteBackOutput, MessageRecipient,
    MessageRouteInput, MessageRouteOutput, NextDue, OutboundMessage, PaymentDecision, PaymentTakeInput,
    PetPage, PetService, Phone, PhoneEntry, PhoneNumberReading, Photo, PhotoRemoval, PhotoUpload,
    PimsContacts, PortalAccountInput, PortalFacts, PortalHomeInput, PortalIdCardInput, PortalIdCardOutput,
    PortalPet, PortalPetInput, PortalRemovePhotoInput, PortalUploadPhotoInput, ProfileConversations,
    RecordHolder, RecordRemoval, RecordingDecisions, RedactStamp, ReminderClassifyInput,
    ReminderClassifyOutput, ReminderNextDueInput, ReminderWindowsInput, RulesOutput, StartDecision, Ticket,
    UndoStamp, WindowDates,
};
use crate::error::LittermateError;
use crate::json::{json, read, write};

json! {
    /// Reads an `AccountPage`. Throws with every problem and its path.
    account_page_from_json: AccountPage of littermate::portal::AccountPage;
    /// Reads an `ApiError`. Throws with every problem and its path.
    api_error_from_json: ApiError of littermate::api::ApiError;
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
    /// Reads a `CardHeader`. Throws with every problem and its path.
    card_header_from_json: CardHeader of littermate::portal::CardHeader;
    /// Reads a `ChainRecords`. Throws with every problem and its path.
    chain_records_from_json: ChainRecords of littermate::merge::ChainRecords;
    /// Reads a `ChainStep`. Throws with every problem and its path.
    chain_step_from_json: ChainStep of littermate::merge::ChainStep;
    /// Reads a `Choices`. Throws with every problem and its path.
    choices_from_json: Choices of littermate::merge::Choices;
    /// Reads a `Client`. Throws with every problem and its path.
    client_from_json: Client of littermate::model::client::Client;
    /// Reads a `ClientDraft`. Throws with every problem and its path.
    client_draft_from_json: ClientDraft of littermate::model::client::ClientDraft;
    /// Reads a `ClientFacts`. Throws with every problem and its path.
    client_facts_from_json: ClientFacts of littermate::model::client::ClientFacts;
    /// Reads a `ClientStatusEntry`. Throws with every problem and its path.
    client_status_entry_from_json: ClientStatusEntry of littermate::merge::ClientStatusEntry;
    /// Reads a `ClientsCheckInput`. Throws with every problem and its path.
    clients_check_input_from_json: ClientsCheckInput of littermate::model::client::ops::ClientsCheckInput;
    /// Reads a `ClientsCheckOutput`. Throws with every problem and its path.
    clients_check_output_from_json: ClientsCheckOutput of littermate::model::client::ClientsCheckOutput;
    /// Reads a `ClientsLinkInput`. Throws with every problem and its path.
    clients_link_input_from_json: ClientsLinkInput of littermate::record::ops::ClientsLinkInput;
    /// Reads a `ClientsLinkOutput`. Throws with every problem and its path.
    clients_link_output_from_json: ClientsLinkOutput of littermate::record::ClientsLinkOutput;
    /// Reads a `ClientsMergedIntoInput`. Throws with every problem and its path.
    clients_merged_into_input_from_json: ClientsMergedIntoInput of littermate::merge::ops::ClientsMergedIntoInput;
    /// Reads a `ClientsMergedIntoOutput`. Throws with every problem and its path.
    clients_merged_into_output_from_json: ClientsMergedIntoOutput of littermate::merge::ops::ClientsMergedIntoOutput;
    /// Reads a `ClientsResolveInput`. Throws with every problem and its path.
    clients_resolve_input_from_json: ClientsResolveInput of littermate::merge::ops::ClientsResolveInput;
    /// Reads a `ClientsResolveOutput`. Throws with every problem and its path.
    clients_resolve_output_from_json: ClientsResolveOutput of littermate::merge::ops::ClientsResolveOutput;
    /// Reads a `ClientsUnlinkInput`. Throws with every problem and its path.
    clients_unlink_input_from_json: ClientsUnlinkInput of littermate::record::ops::ClientsUnlinkInput;
    /// Reads a `ClientsUnlinkOutput`. Throws with every problem and its path.
    clients_unlink_output_from_json: ClientsUnlinkOutput of littermate::record::ClientsUnlinkOutput;
    /// Reads a `Clinic`. Throws with every problem and its path.
    clinic_from_json: Clinic of littermate::model::clinic::Clinic;
    /// Reads a `ClinicCapabilitiesInput`. Throws with every problem and its path.
    clinic_capabilities_input_from_json: ClinicCapabilitiesInput of littermate::model::pims::ops::ClinicCapabilitiesInput;
    /// Reads a `ClinicCapabilitiesOutput`. Throws with every problem and its path.
    clinic_capabilities_output_from_json: ClinicCapabilitiesOutput of littermate::model::pims::ops::ClinicCapabilitiesOutput;
    /// Reads a `ConsentEvent`. Throws with every problem and its path.
    consent_event_from_json: ConsentEvent of littermate::consent::ConsentEvent;
    /// Reads a `ContactBook`. Throws with every problem and its path.
    contact_book_from_json: ContactBook of littermate::model::contact_book::ContactBook;
    /// Reads a `ContactEdit`. Throws with every problem and its path.
    contact_edit_from_json: ContactEdit of littermate::contact::ContactEdit;
    /// Reads a `ContactEditInput`. Throws with every problem and its path.
    contact_edit_input_from_json: ContactEditInput of littermate::contact::ops::ContactEditInput;
    /// Reads a `ContactEditOutput`. Throws with every problem and its path.
    contact_edit_output_from_json: ContactEditOutput of littermate::contact::ContactEditOutput;
    /// Reads a `ContactInboundInput`. Throws with every problem and its path.
    contact_inbound_input_from_json: ContactInboundInput of littermate::consent::ops::ContactInboundInput;
    /// Reads a `ContactInboundOutput`. Throws with every problem and its path.
    contact_inbound_output_from_json: ContactInboundOutput of littermate::consent::ContactInboundOutput;
    /// Reads a `ContactKeywordInput`. Throws with every problem and its path.
    contact_keyword_input_from_json: ContactKeywordInput of littermate::consent::ops::ContactKeywordInput;
    /// Reads a `ContactOptOutsInput`. Throws with every problem and its path.
    contact_opt_outs_input_from_json: ContactOptOutsInput of littermate::consent::ops::ContactOptOutsInput;
    /// Reads a `ContactOptOutsOutput`. Throws with every problem and its path.
    contact_opt_outs_output_from_json: ContactOptOutsOutput of littermate::consent::ContactOptOutsOutput;
    /// Reads a `ContactOptions`. Throws with every problem and its path.
    contact_options_from_json: ContactOptions of littermate::consent::ContactOptions;
    /// Reads a `ContactOptionsInput`. Throws with every problem and its path.
    contact_options_input_from_json: ContactOptionsInput of littermate::consent::ops::ContactOptionsInput;
    /// Reads a `ContactPermissionsOutput`. Throws with every problem and its path.
    contact_permissions_output_from_json: ContactPermissionsOutput of littermate::contact::ops::ContactPermissionsOutput;
    /// Reads a `ContactReadPhoneNumberInput`. Throws with every problem and its path.
    contact_read_phone_number_input_from_json: ContactReadPhoneNumberInput of littermate::contact::ops::ContactReadPhoneNumberInput;
    /// Reads a `ContactSyncInput`. Throws with every problem and its path.
    contact_sync_input_from_json: ContactSyncInput of littermate::contact::ops::ContactSyncInput;
    /// Reads a `ContactSyncOutput`. Throws with every problem and its path.
    contact_sync_output_from_json: ContactSyncOutput of littermate::contact::ContactSyncOutput;
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
    /// Reads a `HomePage`. Throws with every problem and its path.
    home_page_from_json: HomePage of littermate::portal::HomePage;
    /// Reads an `Interval`. Throws with every problem and its path.
    interval_from_json: Interval of littermate::reminder::Interval;
    /// Reads a `KeywordReading`. Throws with every problem and its path.
    keyword_reading_from_json: KeywordReading of littermate::consent::KeywordReading;
    /// Reads a `KeywordSets`. Throws with every problem and its path.
    keyword_sets_from_json: KeywordSets of littermate::consent::KeywordSets;
    /// Reads a `MergeApplyInput`. Throws with every problem and its path.
    merge_apply_input_from_json: MergeApplyInput of littermate::merge::ops::MergeApplyInput;
    /// Reads a `MergeApplyOutput`. Throws with every problem and its path.
    merge_apply_output_from_json: MergeApplyOutput of littermate::merge::MergeApplyOutput;
    /// Reads a `MergeChainInput`. Throws with every problem and its path.
    merge_chain_input_from_json: MergeChainInput of littermate::merge::ops::MergeChainInput;
    /// Reads a `MergeChainOutput`. Throws with every problem and its path.
    merge_chain_output_from_json: MergeChainOutput of littermate::merge::MergeChainOutput;
    /// Reads a `MergeEligibilityInput`. Throws with every problem and its path.
    merge_eligibility_input_from_json: MergeEligibilityInput of littermate::merge::ops::MergeEligibilityInput;
    /// Reads a `MergeEligibilityOutput`. Throws with every problem and its path.
    merge_eligibility_output_from_json: MergeEligibilityOutput of littermate::merge::ops::MergeEligibilityOutput;
    /// Reads a `MergeOptions`. Throws with every problem and its path.
    merge_options_from_json: MergeOptions of littermate::merge::MergeOptions;
    /// Reads a `MergeOptionsInput`. Throws with every problem and its path.
    merge_options_input_from_json: MergeOptionsInput of littermate::merge::ops::MergeOptionsInput;
    /// Reads a `MergePlanInput`. Throws with every problem and its path.
    merge_plan_input_from_json: MergePlanInput of littermate::merge::ops::MergePlanInput;
    /// Reads a `MergePlanOutput`. Throws with every problem and its path.
    merge_plan_output_from_json: MergePlanOutput of littermate::merge::ops::MergePlanOutput;
    /// Reads a `MergePolicy`. Throws with every problem and its path.
    merge_policy_from_json: MergePolicy of littermate::merge::MergePolicy;
    /// Reads a `MergeRecord`. Throws with every problem and its path.
    merge_record_from_json: MergeRecord of littermate::merge::MergeRecord;
    /// Reads a `MergeRedactInput`. Throws with every problem and its path.
    merge_redact_input_from_json: MergeRedactInput of littermate::merge::ops::MergeRedactInput;
    /// Reads a `MergeRedactOutput`. Throws with every problem and its path.
    merge_redact_output_from_json: MergeRedactOutput of littermate::merge::ops::MergeRedactOutput;
    /// Reads a `MergeSearchInput`. Throws with every problem and its path.
    merge_search_input_from_json: MergeSearchInput of littermate::merge::ops::MergeSearchInput;
    /// Reads a `MergeSearchOutput`. Throws with every problem and its path.
    merge_search_output_from_json: MergeSearchOutput of littermate::merge::ops::MergeSearchOutput;
    /// Reads a `MergeStamp`. Throws with every problem and its path.
    merge_stamp_from_json: MergeStamp of littermate::merge::MergeStamp;
    /// Reads a `MergeUndoInput`. Throws with every problem and its path.
    merge_undo_input_from_json: MergeUndoInput of littermate::merge::ops::MergeUndoInput;
    /// Reads a `MergeUndoOutput`. Throws with every problem and its path.
    merge_undo_output_from_json: MergeUndoOutput of littermate::merge::MergeUndoOutput;
    /// Reads a `MergeWriteBackInput`. Throws with every problem and its path.
    merge_write_back_input_from_json: MergeWriteBackInput of littermate::merge::ops::MergeWriteBackInput;
    /// Reads a `MergeWriteBackOutput`. Throws with every problem and its path.
    merge_write_back_output_from_json: MergeWriteBackOutput of littermate::merge::ops::MergeWriteBackOutput;
    /// Reads a `MessageRecipient`. Throws with every problem and its path.
    message_recipient_from_json: MessageRecipient of littermate::message::MessageRecipient;
    /// Reads a `MessageRouteInput`. Throws with every problem and its path.
    message_route_input_from_json: MessageRouteInput of littermate::message::ops::MessageRouteInput;
    /// Reads a `MessageRouteOutput`. Throws with every problem and its path.
    message_route_output_from_json: MessageRouteOutput of littermate::message::MessageRouteOutput;
    /// Reads a `NextDue`. Throws with every problem and its path.
    next_due_from_json: NextDue of littermate::reminder::NextDue;
    /// Reads an `OutboundMessage`. Throws with every problem and its path.
    outbound_message_from_json: OutboundMessage of littermate::message::OutboundMessage;
    /// Reads a `PaymentDecision`. Throws with every problem and its path.
    payment_decision_from_json: PaymentDecision of littermate::payment::PaymentDecision;
    /// Reads a `PaymentTakeInput`. Throws with every problem and its path.
    payment_take_input_from_json: PaymentTakeInput of littermate::payment::ops::PaymentTakeInput;
    /// Reads a `PetPage`. Throws with every problem and its path.
    pet_page_from_json: PetPage of littermate::portal::PetPage;
    /// Reads a `PetService`. Throws with every problem and its path.
    pet_service_from_json: PetService of littermate::reminder::PetService;
    /// Reads a `Phone`. Throws with every problem and its path.
    phone_from_json: Phone of littermate::model::phone::Phone;
    /// Reads a `PhoneEntry`. Throws with every problem and its path.
    phone_entry_from_json: PhoneEntry of littermate::model::contact_book::PhoneEntry;
    /// Reads a `PhoneNumberReading`. Throws with every problem and its path.
    phone_number_reading_from_json: PhoneNumberReading of littermate::contact::PhoneNumberReading;
    /// Reads a `Photo`. Throws with every problem and its path.
    photo_from_json: Photo of littermate::portal::Photo;
    /// Reads a `PhotoRemoval`. Throws with every problem and its path.
    photo_removal_from_json: PhotoRemoval of littermate::portal::PhotoRemoval;
    /// Reads a `PhotoUpload`. Throws with every problem and its path.
    photo_upload_from_json: PhotoUpload of littermate::portal::PhotoUpload;
    /// Reads a `PimsContacts`. Throws with every problem and its path.
    pims_contacts_from_json: PimsContacts of littermate::contact::PimsContacts;
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
    /// Reads a `RecordHolder`. Throws with every problem and its path.
    record_holder_from_json: RecordHolder of littermate::record::RecordHolder;
    /// Reads a `RecordRemoval`. Throws with every problem and its path.
    record_removal_from_json: RecordRemoval of littermate::record::RecordRemoval;
    /// Reads a `RecordingDecisions`. Throws with every problem and its path.
    recording_decisions_from_json: RecordingDecisions of littermate::call::RecordingDecisions;
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
    /// Reads a `RulesOutput`. Throws with every problem and its path.
    rules_output_from_json: RulesOutput of littermate::rule::ops::RulesOutput;
    /// Reads a `StartDecision`. Throws with every problem and its path.
    start_decision_from_json: StartDecision of littermate::conversation::StartDecision;
    /// Reads a `Ticket`. Throws with every problem and its path.
    ticket_from_json: Ticket of littermate::merge::Ticket;
    /// Reads a `UndoStamp`. Throws with every problem and its path.
    undo_stamp_from_json: UndoStamp of littermate::merge::UndoStamp;
    /// Reads a `WindowDates`. Throws with every problem and its path.
    window_dates_from_json: WindowDates of littermate::reminder::WindowDates;
}
