//! JSON functions of the types that apps store or exchange with a server. Written by `cargo xtask generate`; do not edit.

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
    MergeEligibilityOutput, MergeOptions, MergeOptionsInput, MergeOutput, MergePlanInput, MergePlanOutput,
    MergePolicy, MergeRecord, MergeRedactInput, MergeRedactOutput, MergeReview, MergeSearchInput,
    MergeSearchOutput, MergeStamp, MergeUndoInput, MergeUndoOutput, MergeWriteBackInput,
    MergeWriteBackOutput, MessageRecipient, MessageRouteInput, MessageRouteOutput, NextDue, OutboundMessage,
    PaymentDecision, PaymentTakeInput, PetPage, PetService, Phone, PhoneEntry, PhoneNumberReading, Photo,
    PhotoRemoval, PhotoUpload, PimsContacts, PortalAccountInput, PortalFacts, PortalHomeInput,
    PortalIdCardInput, PortalIdCardOutput, PortalPet, PortalPetInput, PortalRemovePhotoInput,
    PortalUploadPhotoInput, ProfileConversations, RecordHolder, RecordRemoval, RecordingDecisions,
    RedactStamp, ReminderClassifyInput, ReminderClassifyOutput, ReminderNextDueInput, ReminderWindowsInput,
    RulesListOutput, StartDecision, Ticket, UndoStamp, WindowDates,
};
use crate::error::LittermateError;
use crate::json::{json, read, write};

json! {
    /// Parses an `AccountPage` from JSON. Throws with all problems and their paths.
    account_page_from_json: AccountPage of littermate::portal::AccountPage;
    /// Parses an `ApiError` from JSON. Throws with all problems and their paths.
    api_error_from_json: ApiError of littermate::api::ApiError;
    /// Parses an `ArchiveDecision` from JSON. Throws with all problems and their paths.
    archive_decision_from_json: ArchiveDecision of littermate::conversation::ArchiveDecision;
    /// Parses a `CallDecision` from JSON. Throws with all problems and their paths.
    call_decision_from_json: CallDecision of littermate::call::CallDecision;
    /// Parses a `CallPlaceInput` from JSON. Throws with all problems and their paths.
    call_place_input_from_json: CallPlaceInput of littermate::call::ops::CallPlaceInput;
    /// Parses a `CallRecordingInput` from JSON. Throws with all problems and their paths.
    call_recording_input_from_json: CallRecordingInput of littermate::call::ops::CallRecordingInput;
    /// Parses a `CallState` from JSON. Throws with all problems and their paths.
    call_state_from_json: CallState of littermate::call::CallState;
    /// Parses a `CallerId` from JSON. Throws with all problems and their paths.
    caller_id_from_json: CallerId of littermate::call::CallerId;
    /// Parses a `CardHeader` from JSON. Throws with all problems and their paths.
    card_header_from_json: CardHeader of littermate::portal::CardHeader;
    /// Parses a `ChainRecords` from JSON. Throws with all problems and their paths.
    chain_records_from_json: ChainRecords of littermate::merge::ChainRecords;
    /// Parses a `ChainStep` from JSON. Throws with all problems and their paths.
    chain_step_from_json: ChainStep of littermate::merge::ChainStep;
    /// Parses a `Choices` from JSON. Throws with all problems and their paths.
    choices_from_json: Choices of littermate::merge::Choices;
    /// Parses a `Client` from JSON. Throws with all problems and their paths.
    client_from_json: Client of littermate::model::client::Client;
    /// Parses a `ClientDraft` from JSON. Throws with all problems and their paths.
    client_draft_from_json: ClientDraft of littermate::model::client::ClientDraft;
    /// Parses a `ClientFacts` from JSON. Throws with all problems and their paths.
    client_facts_from_json: ClientFacts of littermate::model::client::ClientFacts;
    /// Parses a `ClientStatusEntry` from JSON. Throws with all problems and their paths.
    client_status_entry_from_json: ClientStatusEntry of littermate::merge::ClientStatusEntry;
    /// Parses a `ClientsCheckInput` from JSON. Throws with all problems and their paths.
    clients_check_input_from_json: ClientsCheckInput of littermate::model::client::ops::ClientsCheckInput;
    /// Parses a `ClientsCheckOutput` from JSON. Throws with all problems and their paths.
    clients_check_output_from_json: ClientsCheckOutput of littermate::model::client::ClientsCheckOutput;
    /// Parses a `ClientsLinkInput` from JSON. Throws with all problems and their paths.
    clients_link_input_from_json: ClientsLinkInput of littermate::record::ops::ClientsLinkInput;
    /// Parses a `ClientsLinkOutput` from JSON. Throws with all problems and their paths.
    clients_link_output_from_json: ClientsLinkOutput of littermate::record::ClientsLinkOutput;
    /// Parses a `ClientsMergedIntoInput` from JSON. Throws with all problems and their paths.
    clients_merged_into_input_from_json: ClientsMergedIntoInput of littermate::merge::ops::ClientsMergedIntoInput;
    /// Parses a `ClientsMergedIntoOutput` from JSON. Throws with all problems and their paths.
    clients_merged_into_output_from_json: ClientsMergedIntoOutput of littermate::merge::ops::ClientsMergedIntoOutput;
    /// Parses a `ClientsResolveInput` from JSON. Throws with all problems and their paths.
    clients_resolve_input_from_json: ClientsResolveInput of littermate::merge::ops::ClientsResolveInput;
    /// Parses a `ClientsResolveOutput` from JSON. Throws with all problems and their paths.
    clients_resolve_output_from_json: ClientsResolveOutput of littermate::merge::ops::ClientsResolveOutput;
    /// Parses a `ClientsUnlinkInput` from JSON. Throws with all problems and their paths.
    clients_unlink_input_from_json: ClientsUnlinkInput of littermate::record::ops::ClientsUnlinkInput;
    /// Parses a `ClientsUnlinkOutput` from JSON. Throws with all problems and their paths.
    clients_unlink_output_from_json: ClientsUnlinkOutput of littermate::record::ClientsUnlinkOutput;
    /// Parses a `Clinic` from JSON. Throws with all problems and their paths.
    clinic_from_json: Clinic of littermate::model::clinic::Clinic;
    /// Parses a `ClinicCapabilitiesInput` from JSON. Throws with all problems and their paths.
    clinic_capabilities_input_from_json: ClinicCapabilitiesInput of littermate::model::pims::ops::ClinicCapabilitiesInput;
    /// Parses a `ClinicCapabilitiesOutput` from JSON. Throws with all problems and their paths.
    clinic_capabilities_output_from_json: ClinicCapabilitiesOutput of littermate::model::pims::ops::ClinicCapabilitiesOutput;
    /// Parses a `ConsentEvent` from JSON. Throws with all problems and their paths.
    consent_event_from_json: ConsentEvent of littermate::consent::ConsentEvent;
    /// Parses a `ContactBook` from JSON. Throws with all problems and their paths.
    contact_book_from_json: ContactBook of littermate::model::contact_book::ContactBook;
    /// Parses a `ContactEdit` from JSON. Throws with all problems and their paths.
    contact_edit_from_json: ContactEdit of littermate::contact::ContactEdit;
    /// Parses a `ContactEditInput` from JSON. Throws with all problems and their paths.
    contact_edit_input_from_json: ContactEditInput of littermate::contact::ops::ContactEditInput;
    /// Parses a `ContactEditOutput` from JSON. Throws with all problems and their paths.
    contact_edit_output_from_json: ContactEditOutput of littermate::contact::ContactEditOutput;
    /// Parses a `ContactInboundInput` from JSON. Throws with all problems and their paths.
    contact_inbound_input_from_json: ContactInboundInput of littermate::consent::ops::ContactInboundInput;
    /// Parses a `ContactInboundOutput` from JSON. Throws with all problems and their paths.
    contact_inbound_output_from_json: ContactInboundOutput of littermate::consent::ContactInboundOutput;
    /// Parses a `ContactKeywordInput` from JSON. Throws with all problems and their paths.
    contact_keyword_input_from_json: ContactKeywordInput of littermate::consent::ops::ContactKeywordInput;
    /// Parses a `ContactOptOutsInput` from JSON. Throws with all problems and their paths.
    contact_opt_outs_input_from_json: ContactOptOutsInput of littermate::consent::ops::ContactOptOutsInput;
    /// Parses a `ContactOptOutsOutput` from JSON. Throws with all problems and their paths.
    contact_opt_outs_output_from_json: ContactOptOutsOutput of littermate::consent::ContactOptOutsOutput;
    /// Parses a `ContactOptions` from JSON. Throws with all problems and their paths.
    contact_options_from_json: ContactOptions of littermate::consent::ContactOptions;
    /// Parses a `ContactOptionsInput` from JSON. Throws with all problems and their paths.
    contact_options_input_from_json: ContactOptionsInput of littermate::consent::ops::ContactOptionsInput;
    /// Parses a `ContactPermissionsOutput` from JSON. Throws with all problems and their paths.
    contact_permissions_output_from_json: ContactPermissionsOutput of littermate::contact::ops::ContactPermissionsOutput;
    /// Parses a `ContactReadPhoneNumberInput` from JSON. Throws with all problems and their paths.
    contact_read_phone_number_input_from_json: ContactReadPhoneNumberInput of littermate::contact::ops::ContactReadPhoneNumberInput;
    /// Parses a `ContactSyncInput` from JSON. Throws with all problems and their paths.
    contact_sync_input_from_json: ContactSyncInput of littermate::contact::ops::ContactSyncInput;
    /// Parses a `ContactSyncOutput` from JSON. Throws with all problems and their paths.
    contact_sync_output_from_json: ContactSyncOutput of littermate::contact::ContactSyncOutput;
    /// Parses a `Conversation` from JSON. Throws with all problems and their paths.
    conversation_from_json: Conversation of littermate::model::conversation::Conversation;
    /// Parses a `ConversationArchiveInput` from JSON. Throws with all problems and their paths.
    conversation_archive_input_from_json: ConversationArchiveInput of littermate::conversation::ops::ConversationArchiveInput;
    /// Parses a `ConversationHistory` from JSON. Throws with all problems and their paths.
    conversation_history_from_json: ConversationHistory of littermate::conversation::ConversationHistory;
    /// Parses a `ConversationHistoryInput` from JSON. Throws with all problems and their paths.
    conversation_history_input_from_json: ConversationHistoryInput of littermate::conversation::ops::ConversationHistoryInput;
    /// Parses a `ConversationPolicy` from JSON. Throws with all problems and their paths.
    conversation_policy_from_json: ConversationPolicy of littermate::conversation::ConversationPolicy;
    /// Parses a `ConversationStartInput` from JSON. Throws with all problems and their paths.
    conversation_start_input_from_json: ConversationStartInput of littermate::conversation::ops::ConversationStartInput;
    /// Parses a `HomePage` from JSON. Throws with all problems and their paths.
    home_page_from_json: HomePage of littermate::portal::HomePage;
    /// Parses an `Interval` from JSON. Throws with all problems and their paths.
    interval_from_json: Interval of littermate::reminder::Interval;
    /// Parses a `KeywordReading` from JSON. Throws with all problems and their paths.
    keyword_reading_from_json: KeywordReading of littermate::consent::KeywordReading;
    /// Parses a `KeywordSets` from JSON. Throws with all problems and their paths.
    keyword_sets_from_json: KeywordSets of littermate::consent::KeywordSets;
    /// Parses a `MergeApplyInput` from JSON. Throws with all problems and their paths.
    merge_apply_input_from_json: MergeApplyInput of littermate::merge::ops::MergeApplyInput;
    /// Parses a `MergeApplyOutput` from JSON. Throws with all problems and their paths.
    merge_apply_output_from_json: MergeApplyOutput of littermate::merge::MergeApplyOutput;
    /// Parses a `MergeChainInput` from JSON. Throws with all problems and their paths.
    merge_chain_input_from_json: MergeChainInput of littermate::merge::ops::MergeChainInput;
    /// Parses a `MergeChainOutput` from JSON. Throws with all problems and their paths.
    merge_chain_output_from_json: MergeChainOutput of littermate::merge::MergeChainOutput;
    /// Parses a `MergeEligibilityInput` from JSON. Throws with all problems and their paths.
    merge_eligibility_input_from_json: MergeEligibilityInput of littermate::merge::ops::MergeEligibilityInput;
    /// Parses a `MergeEligibilityOutput` from JSON. Throws with all problems and their paths.
    merge_eligibility_output_from_json: MergeEligibilityOutput of littermate::merge::ops::MergeEligibilityOutput;
    /// Parses a `MergeOptions` from JSON. Throws with all problems and their paths.
    merge_options_from_json: MergeOptions of littermate::merge::MergeOptions;
    /// Parses a `MergeOptionsInput` from JSON. Throws with all problems and their paths.
    merge_options_input_from_json: MergeOptionsInput of littermate::merge::ops::MergeOptionsInput;
    /// Parses a `MergeOutput` from JSON. Throws with all problems and their paths.
    merge_output_from_json: MergeOutput of littermate::merge::MergeOutput;
    /// Parses a `MergePlanInput` from JSON. Throws with all problems and their paths.
    merge_plan_input_from_json: MergePlanInput of littermate::merge::ops::MergePlanInput;
    /// Parses a `MergePlanOutput` from JSON. Throws with all problems and their paths.
    merge_plan_output_from_json: MergePlanOutput of littermate::merge::ops::MergePlanOutput;
    /// Parses a `MergePolicy` from JSON. Throws with all problems and their paths.
    merge_policy_from_json: MergePolicy of littermate::merge::MergePolicy;
    /// Parses a `MergeRecord` from JSON. Throws with all problems and their paths.
    merge_record_from_json: MergeRecord of littermate::merge::MergeRecord;
    /// Parses a `MergeRedactInput` from JSON. Throws with all problems and their paths.
    merge_redact_input_from_json: MergeRedactInput of littermate::merge::ops::MergeRedactInput;
    /// Parses a `MergeRedactOutput` from JSON. Throws with all problems and their paths.
    merge_redact_output_from_json: MergeRedactOutput of littermate::merge::ops::MergeRedactOutput;
    /// Parses a `MergeReview` from JSON. Throws with all problems and their paths.
    merge_review_from_json: MergeReview of littermate::merge::MergeReview;
    /// Parses a `MergeSearchInput` from JSON. Throws with all problems and their paths.
    merge_search_input_from_json: MergeSearchInput of littermate::merge::ops::MergeSearchInput;
    /// Parses a `MergeSearchOutput` from JSON. Throws with all problems and their paths.
    merge_search_output_from_json: MergeSearchOutput of littermate::merge::ops::MergeSearchOutput;
    /// Parses a `MergeStamp` from JSON. Throws with all problems and their paths.
    merge_stamp_from_json: MergeStamp of littermate::merge::MergeStamp;
    /// Parses a `MergeUndoInput` from JSON. Throws with all problems and their paths.
    merge_undo_input_from_json: MergeUndoInput of littermate::merge::ops::MergeUndoInput;
    /// Parses a `MergeUndoOutput` from JSON. Throws with all problems and their paths.
    merge_undo_output_from_json: MergeUndoOutput of littermate::merge::MergeUndoOutput;
    /// Parses a `MergeWriteBackInput` from JSON. Throws with all problems and their paths.
    merge_write_back_input_from_json: MergeWriteBackInput of littermate::merge::ops::MergeWriteBackInput;
    /// Parses a `MergeWriteBackOutput` from JSON. Throws with all problems and their paths.
    merge_write_back_output_from_json: MergeWriteBackOutput of littermate::merge::ops::MergeWriteBackOutput;
    /// Parses a `MessageRecipient` from JSON. Throws with all problems and their paths.
    message_recipient_from_json: MessageRecipient of littermate::message::MessageRecipient;
    /// Parses a `MessageRouteInput` from JSON. Throws with all problems and their paths.
    message_route_input_from_json: MessageRouteInput of littermate::message::ops::MessageRouteInput;
    /// Parses a `MessageRouteOutput` from JSON. Throws with all problems and their paths.
    message_route_output_from_json: MessageRouteOutput of littermate::message::MessageRouteOutput;
    /// Parses a `NextDue` from JSON. Throws with all problems and their paths.
    next_due_from_json: NextDue of littermate::reminder::NextDue;
    /// Parses an `OutboundMessage` from JSON. Throws with all problems and their paths.
    outbound_message_from_json: OutboundMessage of littermate::message::OutboundMessage;
    /// Parses a `PaymentDecision` from JSON. Throws with all problems and their paths.
    payment_decision_from_json: PaymentDecision of littermate::payment::PaymentDecision;
    /// Parses a `PaymentTakeInput` from JSON. Throws with all problems and their paths.
    payment_take_input_from_json: PaymentTakeInput of littermate::payment::ops::PaymentTakeInput;
    /// Parses a `PetPage` from JSON. Throws with all problems and their paths.
    pet_page_from_json: PetPage of littermate::portal::PetPage;
    /// Parses a `PetService` from JSON. Throws with all problems and their paths.
    pet_service_from_json: PetService of littermate::reminder::PetService;
    /// Parses a `Phone` from JSON. Throws with all problems and their paths.
    phone_from_json: Phone of littermate::model::phone::Phone;
    /// Parses a `PhoneEntry` from JSON. Throws with all problems and their paths.
    phone_entry_from_json: PhoneEntry of littermate::model::contact_book::PhoneEntry;
    /// Parses a `PhoneNumberReading` from JSON. Throws with all problems and their paths.
    phone_number_reading_from_json: PhoneNumberReading of littermate::contact::PhoneNumberReading;
    /// Parses a `Photo` from JSON. Throws with all problems and their paths.
    photo_from_json: Photo of littermate::portal::Photo;
    /// Parses a `PhotoRemoval` from JSON. Throws with all problems and their paths.
    photo_removal_from_json: PhotoRemoval of littermate::portal::PhotoRemoval;
    /// Parses a `PhotoUpload` from JSON. Throws with all problems and their paths.
    photo_upload_from_json: PhotoUpload of littermate::portal::PhotoUpload;
    /// Parses a `PimsContacts` from JSON. Throws with all problems and their paths.
    pims_contacts_from_json: PimsContacts of littermate::contact::PimsContacts;
    /// Parses a `PortalAccountInput` from JSON. Throws with all problems and their paths.
    portal_account_input_from_json: PortalAccountInput of littermate::portal::ops::PortalAccountInput;
    /// Parses a `PortalFacts` from JSON. Throws with all problems and their paths.
    portal_facts_from_json: PortalFacts of littermate::portal::PortalFacts;
    /// Parses a `PortalHomeInput` from JSON. Throws with all problems and their paths.
    portal_home_input_from_json: PortalHomeInput of littermate::portal::ops::PortalHomeInput;
    /// Parses a `PortalIdCardInput` from JSON. Throws with all problems and their paths.
    portal_id_card_input_from_json: PortalIdCardInput of littermate::portal::ops::PortalIdCardInput;
    /// Parses a `PortalIdCardOutput` from JSON. Throws with all problems and their paths.
    portal_id_card_output_from_json: PortalIdCardOutput of littermate::portal::ops::PortalIdCardOutput;
    /// Parses a `PortalPet` from JSON. Throws with all problems and their paths.
    portal_pet_from_json: PortalPet of littermate::portal::PortalPet;
    /// Parses a `PortalPetInput` from JSON. Throws with all problems and their paths.
    portal_pet_input_from_json: PortalPetInput of littermate::portal::ops::PortalPetInput;
    /// Parses a `PortalRemovePhotoInput` from JSON. Throws with all problems and their paths.
    portal_remove_photo_input_from_json: PortalRemovePhotoInput of littermate::portal::ops::PortalRemovePhotoInput;
    /// Parses a `PortalUploadPhotoInput` from JSON. Throws with all problems and their paths.
    portal_upload_photo_input_from_json: PortalUploadPhotoInput of littermate::portal::ops::PortalUploadPhotoInput;
    /// Parses a `ProfileConversations` from JSON. Throws with all problems and their paths.
    profile_conversations_from_json: ProfileConversations of littermate::conversation::ProfileConversations;
    /// Parses a `RecordHolder` from JSON. Throws with all problems and their paths.
    record_holder_from_json: RecordHolder of littermate::record::RecordHolder;
    /// Parses a `RecordRemoval` from JSON. Throws with all problems and their paths.
    record_removal_from_json: RecordRemoval of littermate::record::RecordRemoval;
    /// Parses a `RecordingDecisions` from JSON. Throws with all problems and their paths.
    recording_decisions_from_json: RecordingDecisions of littermate::call::RecordingDecisions;
    /// Parses a `RedactStamp` from JSON. Throws with all problems and their paths.
    redact_stamp_from_json: RedactStamp of littermate::merge::RedactStamp;
    /// Parses a `ReminderClassifyInput` from JSON. Throws with all problems and their paths.
    reminder_classify_input_from_json: ReminderClassifyInput of littermate::reminder::ops::ReminderClassifyInput;
    /// Parses a `ReminderClassifyOutput` from JSON. Throws with all problems and their paths.
    reminder_classify_output_from_json: ReminderClassifyOutput of littermate::reminder::ops::ReminderClassifyOutput;
    /// Parses a `ReminderNextDueInput` from JSON. Throws with all problems and their paths.
    reminder_next_due_input_from_json: ReminderNextDueInput of littermate::reminder::ops::ReminderNextDueInput;
    /// Parses a `ReminderWindowsInput` from JSON. Throws with all problems and their paths.
    reminder_windows_input_from_json: ReminderWindowsInput of littermate::reminder::ops::ReminderWindowsInput;
    /// Parses a `RulesListOutput` from JSON. Throws with all problems and their paths.
    rules_list_output_from_json: RulesListOutput of littermate::rule::ops::RulesListOutput;
    /// Parses a `StartDecision` from JSON. Throws with all problems and their paths.
    start_decision_from_json: StartDecision of littermate::conversation::StartDecision;
    /// Parses a `Ticket` from JSON. Throws with all problems and their paths.
    ticket_from_json: Ticket of littermate::merge::Ticket;
    /// Parses a `UndoStamp` from JSON. Throws with all problems and their paths.
    undo_stamp_from_json: UndoStamp of littermate::merge::UndoStamp;
    /// Parses a `WindowDates` from JSON. Throws with all problems and their paths.
    window_dates_from_json: WindowDates of littermate::reminder::WindowDates;
}
