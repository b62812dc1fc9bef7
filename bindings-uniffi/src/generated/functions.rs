//! The function of each operation. Written by `cargo xtask generate`; do not edit.

use super::{
    AccountPage, AccountSurface, ArchiveDecision, Audience, CallDecision, CallPlaceInput, CallRecordingInput,
    CallState, CallerId, CardHeader, ChainRecords, ChainStep, Choices, Client, ClientDraft, ClientFacts,
    ClientStatusEntry, ClientsCheckInput, ClientsCheckOutput, ClientsLinkInput, ClientsLinkOutput,
    ClientsMergedIntoInput, ClientsMergedIntoOutput, ClientsResolveInput, ClientsResolveOutput,
    ClientsUnlinkInput, ClientsUnlinkOutput, Clinic, ClinicCapabilitiesInput, ClinicCapabilitiesOutput,
    ConsentEvent, ContactBook, ContactEdit, ContactEditInput, ContactEditOutput, ContactInboundInput,
    ContactInboundOutput, ContactKeywordInput, ContactOptOutsInput, ContactOptOutsOutput, ContactOptions,
    ContactOptionsInput, ContactPermissionsOutput, ContactReadPhoneNumberInput, ContactSyncInput,
    ContactSyncOutput, Conversation, ConversationArchiveInput, ConversationHistory, ConversationHistoryInput,
    ConversationPolicy, ConversationStartInput, EditActor, HomePage, Initiator, Interval, KeywordReading,
    KeywordSets, MergeApplyInput, MergeApplyOutput, MergeChainInput, MergeChainOutput, MergeEligibilityInput,
    MergeEligibilityOutput, MergeOptions, MergeOptionsInput, MergePlanInput, MergePlanOutput, MergePolicy,
    MergeRecord, MergeRedactInput, MergeRedactOutput, MergeSearchInput, MergeSearchOutput, MergeStamp,
    MergeSurface, MergeUndoInput, MergeUndoOutput, MergeWriteBackInput, MergeWriteBackOutput,
    MessageRecipient, MessageRouteInput, MessageRouteOutput, NextDue, OutboundMessage, PaymentDecision,
    PaymentSettings, PaymentTakeInput, PetPage, PetService, Phone, PhoneNumberReading, Photo, PhotoRemoval,
    PhotoUpload, PimsContacts, PortalAccountInput, PortalFacts, PortalHomeInput, PortalIdCardInput,
    PortalIdCardOutput, PortalPet, PortalPetInput, PortalRemovePhotoInput, PortalUploadPhotoInput,
    ProfileConversations, RecordHolder, RecordRemoval, RecordingAnswer, RecordingDecisions, RedactStamp,
    ReminderClassifyInput, ReminderClassifyOutput, ReminderNextDueInput, ReminderWindowsInput,
    RulesListOutput, StartDecision, Ticket, UndoStamp, WindowDates,
};
use crate::call::{run, run_without_input};
use crate::error::LittermateError;
use crate::ids::{ClientId, ConversationId, Instant, LocalDate, PetId, PhoneKey, PimsRecordId};

/// Decides whether two profiles may be merged.
///
/// Returns every blocker with its rule, its facts, and who can clear it (MERGE-1 to MERGE-9).
///
/// The operation `merge.eligibility` of the JSON API.
#[uniffi::export(default(policy = None))]
pub fn merge_eligibility(
    clinic: Clinic,
    opened: ClientFacts,
    selected: ClientFacts,
    surface: MergeSurface,
    policy: Option<MergePolicy>,
) -> Result<MergeEligibilityOutput, LittermateError> {
    run::<littermate::merge::ops::Eligibility, _, _>(MergeEligibilityInput {
        clinic,
        opened,
        selected,
        surface,
        policy,
    })
}

/// Step 1: marks each search result as selectable, or disabled with its blockers.
///
/// In the order of the input; at most 1,000,000 results (MERGE-10).
///
/// The operation `merge.search` of the JSON API.
#[uniffi::export(default(policy = None))]
pub fn merge_search(
    clinic: Clinic,
    opened: ClientFacts,
    results: Vec<ClientFacts>,
    surface: MergeSurface,
    policy: Option<MergePolicy>,
) -> Result<MergeSearchOutput, LittermateError> {
    run::<littermate::merge::ops::FindSelectable, _, _>(MergeSearchInput {
        clinic,
        opened,
        results,
        surface,
        policy,
    })
}

/// Step 2: lists the options, with defaults and locks.
///
/// A UI draws the whole step from this alone. Refused with `merge-blocked` where the two may not be merged.
///
/// The operation `merge.options` of the JSON API.
#[uniffi::export(default(policy = None))]
pub fn merge_options(
    clinic: Clinic,
    opened: Client,
    selected: Client,
    contact_book: ContactBook,
    surface: MergeSurface,
    policy: Option<MergePolicy>,
) -> Result<MergeOptions, LittermateError> {
    run::<littermate::merge::ops::FindOptions, _, _>(MergeOptionsInput {
        clinic,
        opened,
        selected,
        contact_book,
        surface,
        policy,
    })
}

/// Step 3: plans the merge and returns the review and a ticket.
///
/// Omitted choices take their defaults (MERGE-30 to MERGE-32).
///
/// The operation `merge.plan` of the JSON API.
#[uniffi::export(default(choices = None, policy = None))]
pub fn plan_merge(
    clinic: Clinic,
    opened: Client,
    selected: Client,
    contact_book: ContactBook,
    surface: MergeSurface,
    now: Instant,
    choices: Option<Choices>,
    policy: Option<MergePolicy>,
) -> Result<MergePlanOutput, LittermateError> {
    run::<littermate::merge::ops::MakePlan, _, _>(MergePlanInput {
        clinic,
        opened,
        selected,
        contact_book,
        surface,
        now,
        choices,
        policy,
    })
}

/// Applies a reviewed merge, if nothing has changed since the review.
///
/// From the profiles and the clinic as they are now; otherwise refused with `plan-stale` and the sections that changed.
/// With the record of an earlier application of the same ticket that was not undone, its outcome is given again
/// (MERGE-42). Where that record was redacted, the answer is of type `redacted-replay` (MERGE-48).
///
/// The operation `merge.apply` of the JSON API.
#[uniffi::export(default(previous = None))]
pub fn apply_merge(
    clinic: Clinic,
    opened: Client,
    selected: Client,
    contact_book: ContactBook,
    ticket: Ticket,
    stamp: MergeStamp,
    previous: Option<MergeRecord>,
) -> Result<MergeApplyOutput, LittermateError> {
    run::<littermate::merge::ops::Apply, _, _>(MergeApplyInput {
        clinic,
        opened,
        selected,
        contact_book,
        ticket,
        stamp,
        previous,
    })
}

/// Undoes a merge.
///
/// Restores what is unchanged since the merge. What was edited since stays on the survivor and is listed as a conflict
/// (MERGE-44).
///
/// The operation `merge.undo` of the JSON API.
#[uniffi::export]
pub fn undo_merge(
    record: MergeRecord,
    survivor: Client,
    retired: Client,
    stamp: UndoStamp,
) -> Result<MergeUndoOutput, LittermateError> {
    run::<littermate::merge::ops::Undo, _, _>(MergeUndoInput { record, survivor, retired, stamp })
}

/// Redacts a merge record, for a client's erasure request.
///
/// Removes names, contact data and pets; ids, times and rules remain (MERGE-48). A redacted record still answers a retry but
/// cannot be undone. Redacting a redacted record returns it unchanged.
///
/// The operation `merge.redact` of the JSON API.
#[uniffi::export]
pub fn redact_merge(record: MergeRecord, stamp: RedactStamp) -> Result<MergeRedactOutput, LittermateError> {
    run::<littermate::merge::ops::Redact, _, _>(MergeRedactInput { record, stamp })
}

/// Merges an ordered list of profiles, one after the other.
///
/// Stops at the first step that is blocked or has invalid choices; the steps before it remain applied (MERGE-45). At most
/// 1,000 steps. Returns the survivor once, and the merge records of the requested steps.
///
/// The operation `merge.chain` of the JSON API.
#[uniffi::export(default(policy = None))]
pub fn merge_chain(
    clinic: Clinic,
    opened: Client,
    contact_book: ContactBook,
    steps: Vec<ChainStep>,
    records: ChainRecords,
    surface: MergeSurface,
    policy: Option<MergePolicy>,
) -> Result<MergeChainOutput, LittermateError> {
    run::<littermate::merge::ops::MergeChain, _, _>(MergeChainInput {
        clinic,
        opened,
        contact_book,
        steps,
        records,
        surface,
        policy,
    })
}

/// Returns the effect of pets that were added to a profile: whether the host must create them in the PIMS (MERGE-35).
///
/// The operation `merge.write-back` of the JSON API.
#[uniffi::export]
pub fn write_back(
    clinic: Clinic,
    profile: Client,
    pets: Vec<PetId>,
) -> Result<MergeWriteBackOutput, LittermateError> {
    run::<littermate::merge::ops::WriteBack, _, _>(MergeWriteBackInput { clinic, profile, pets })
}

/// Resolves profiles to their survivors.
///
/// Each id is resolved independently: a merge cycle or a profile of unknown status concerns only the ids that lead to it
/// (MERGE-46).
///
/// The operation `clients.resolve` of the JSON API.
#[uniffi::export(default(path_of = None))]
pub fn resolve_clients(
    clients: Vec<ClientStatusEntry>,
    ids: Vec<ClientId>,
    path_of: Option<ClientId>,
) -> Result<ClientsResolveOutput, LittermateError> {
    run::<littermate::merge::ops::ResolveClients, _, _>(ClientsResolveInput { clients, ids, path_of })
}

/// Lists the profiles that were merged into a profile, directly or through others.
///
/// The inverse of `clients.resolve` (MERGE-46).
///
/// The operation `clients.merged-into` of the JSON API.
#[uniffi::export]
pub fn merged_into(
    clients: Vec<ClientStatusEntry>,
    survivor: ClientId,
) -> Result<ClientsMergedIntoOutput, LittermateError> {
    run::<littermate::merge::ops::FindMerged, _, _>(ClientsMergedIntoInput { clients, survivor })
}

/// Validates a draft and returns a client, together with any notices.
///
/// Parses the phone numbers with the clinic's region, and the email address (CONTACT-16).
///
/// The operation `clients.check` of the JSON API.
#[uniffi::export]
pub fn check_client(clinic: Clinic, draft: ClientDraft) -> Result<ClientsCheckOutput, LittermateError> {
    run::<littermate::model::client::ops::CheckClient, _, _>(ClientsCheckInput { clinic, draft })
}

/// Opens the active conversation or creates a new one.
///
/// An id for the new conversation is required only if one is created (CONV-1). A request from the portal is added to the
/// active conversation or, by policy, archives it and creates a new one (CONV-2).
///
/// The operation `conversation.start` of the JSON API.
#[uniffi::export(default(new_conversation = None, policy = None))]
pub fn start_conversation(
    conversations: Vec<Conversation>,
    initiator: Initiator,
    new_conversation: Option<ConversationId>,
    policy: Option<ConversationPolicy>,
) -> Result<StartDecision, LittermateError> {
    run::<littermate::conversation::ops::Start, _, _>(ConversationStartInput {
        conversations,
        initiator,
        new_conversation,
        policy,
    })
}

/// Lists all conversations of a profile and of the profiles merged into it.
///
/// Active and archived, for all pets, in order. Each is marked with its profile (CONV-3).
///
/// The operation `conversation.history` of the JSON API.
#[uniffi::export]
pub fn conversation_history(
    profile: ProfileConversations,
    merged: Vec<ProfileConversations>,
) -> Result<ConversationHistory, LittermateError> {
    run::<littermate::conversation::ops::History, _, _>(ConversationHistoryInput { profile, merged })
}

/// Archives a conversation.
///
/// Only staff can archive. The conversation stays in the history. Returns all conversations of the client (CONV-4).
///
/// The operation `conversation.archive` of the JSON API.
#[uniffi::export]
pub fn archive_conversation(
    conversations: Vec<Conversation>,
    conversation: ConversationId,
    initiator: Initiator,
) -> Result<ArchiveDecision, LittermateError> {
    run::<littermate::conversation::ops::Archive, _, _>(ConversationArchiveInput {
        conversations,
        conversation,
        initiator,
    })
}

/// Decides how to place a call.
///
/// Returns the phone to call, the caller ID and the announcement, or asks for the recording answer or for a phone. The call
/// goes to the primary phone; without a valid one, staff choose (CALL-1, CALL-2).
///
/// The operation `call.place` of the JSON API.
#[uniffi::export(default(phone = None))]
pub fn place_call(
    caller_id: CallerId,
    phones: Vec<Phone>,
    recording: RecordingAnswer,
    phone: Option<PhoneKey>,
) -> Result<CallDecision, LittermateError> {
    run::<littermate::call::ops::PlaceCall, _, _>(CallPlaceInput { caller_id, phones, recording, phone })
}

/// Decides whether recording can start, and whether a recording can be downloaded.
///
/// Before, during and after a call (CALL-1, CALL-3).
///
/// The operation `call.recording` of the JSON API.
#[uniffi::export]
pub fn call_recording(call: CallState) -> Result<RecordingDecisions, LittermateError> {
    run::<littermate::call::ops::CallRecording, _, _>(CallRecordingInput { call })
}

/// Decides whether a payment may be taken.
///
/// It may if the clinic's payment settings are set up (PAY-1).
///
/// The operation `payment.take` of the JSON API.
#[uniffi::export]
pub fn take_payment(settings: PaymentSettings) -> Result<PaymentDecision, LittermateError> {
    run::<littermate::payment::ops::TakePayment, _, _>(PaymentTakeInput { settings })
}

/// Returns the two six-month windows as dates.
///
/// `today` is the date at the clinic (PORTAL-2, PORTAL-3, PORTAL-4).
///
/// The operation `reminder.windows` of the JSON API.
#[uniffi::export]
pub fn reminder_windows(today: LocalDate) -> Result<WindowDates, LittermateError> {
    run::<littermate::reminder::ops::ReminderWindows, _, _>(ReminderWindowsInput { today })
}

/// Classifies services by due date, with the pages that show them.
///
/// `today` is the date at the clinic (PORTAL-2, PORTAL-3, PORTAL-4). At most 1,000,000 services.
///
/// The operation `reminder.classify` of the JSON API.
#[uniffi::export]
pub fn classify_services(
    today: LocalDate,
    services: Vec<PetService>,
) -> Result<ReminderClassifyOutput, LittermateError> {
    run::<littermate::reminder::ops::ClassifyServices, _, _>(ReminderClassifyInput { today, services })
}

/// Returns the next due date of a service, counted from its anchor.
///
/// The first due date on or after a day, never counted from the previous due date (PORTAL-4). The anchor is the day on which
/// the service was first given.
///
/// The operation `reminder.next-due` of the JSON API.
#[uniffi::export]
pub fn next_due(
    anchor: LocalDate,
    interval: Interval,
    on_or_after: LocalDate,
) -> Result<NextDue, LittermateError> {
    run::<littermate::reminder::ops::FindNextDue, _, _>(ReminderNextDueInput {
        anchor,
        interval,
        on_or_after,
    })
}

/// Returns the account page of the portal.
///
/// Name and contact data, read only; in the browser the switches for text and email, in the app the one for push; and the
/// current opt-out, if any (PORTAL-11).
///
/// The operation `portal.account` of the JSON API.
#[uniffi::export]
pub fn portal_account(
    clinic: Clinic,
    client: Client,
    contact_book: ContactBook,
    surface: AccountSurface,
) -> Result<AccountPage, LittermateError> {
    run::<littermate::portal::ops::ShowAccount, _, _>(PortalAccountInput {
        clinic,
        client,
        contact_book,
        surface,
    })
}

/// Returns the home page of the portal, with every section shown or hidden with its reasons.
///
/// `today` is the date at the clinic and `now` the current moment: services are due by date, appointments start at moments. A
/// page for the client omits reasons for staff (PORTAL-1, PORTAL-7, PORTAL-10).
///
/// The operation `portal.home` of the JSON API.
#[uniffi::export]
pub fn portal_home(
    portal: PortalFacts,
    today: LocalDate,
    now: Instant,
    audience: Audience,
) -> Result<HomePage, LittermateError> {
    run::<littermate::portal::ops::ShowHome, _, _>(PortalHomeInput { portal, today, now, audience })
}

/// Returns the page of a pet, with every section shown or hidden with its reasons.
///
/// `today` is the date at the clinic and `now` the current moment: services are due by date, appointments start at moments. A
/// page for the client omits reasons for staff (PORTAL-3, PORTAL-5 to PORTAL-10).
///
/// The operation `portal.pet` of the JSON API.
#[uniffi::export]
pub fn portal_pet(
    portal: PortalFacts,
    pet: PetId,
    today: LocalDate,
    now: Instant,
    audience: Audience,
) -> Result<PetPage, LittermateError> {
    run::<littermate::portal::ops::ShowPet, _, _>(PortalPetInput { portal, pet, today, now, audience })
}

/// Returns the data of a pet's ID card.
///
/// For display and for the PDF: owner, clinic, signalment, and for each vaccine the record that is current longest, or the
/// latest if none is current (PORTAL-5, PIMS-3).
///
/// The operation `portal.id-card` of the JSON API.
#[uniffi::export]
pub fn id_card(
    clinic: Clinic,
    header: CardHeader,
    pet: PortalPet,
    today: LocalDate,
) -> Result<PortalIdCardOutput, LittermateError> {
    run::<littermate::portal::ops::ShowIdCard, _, _>(PortalIdCardInput { clinic, header, pet, today })
}

/// Decides what the upload of a pet's photo by the client does.
///
/// The photo is shown in the portal and never written to the PIMS (PORTAL-6).
///
/// The operation `portal.upload-photo` of the JSON API.
#[uniffi::export]
pub fn upload_photo(pet: PetId, current: Photo, photo: String) -> Result<PhotoUpload, LittermateError> {
    run::<littermate::portal::ops::UploadPhoto, _, _>(PortalUploadPhotoInput { pet, current, photo })
}

/// Decides what the removal of a pet's photo by the client does.
///
/// The photo is no longer shown in the portal. The PIMS never had it (PORTAL-6).
///
/// The operation `portal.remove-photo` of the JSON API.
#[uniffi::export]
pub fn remove_photo(pet: PetId, current: Photo) -> Result<PhotoRemoval, LittermateError> {
    run::<littermate::portal::ops::RemovePhoto, _, _>(PortalRemovePhotoInput { pet, current })
}

/// Lists the capabilities of a clinic.
///
/// They are those of its PIMS, with the overrides of the clinic (PIMS-1 to PIMS-5).
///
/// The operation `clinic.capabilities` of the JSON API.
#[uniffi::export]
pub fn clinic_capabilities(clinic: Clinic) -> Result<ClinicCapabilitiesOutput, LittermateError> {
    run::<littermate::model::pims::ops::Capabilities, _, _>(ClinicCapabilitiesInput { clinic })
}

/// Edits the contact data and switches of a profile.
///
/// Applies all edits in order, or none; at most 1,000. Nothing is written to the PIMS (CONTACT-4).
///
/// The error lists every edit that the rules do not allow, with its path: the actor may not change the field (CONTACT-15),
/// the phone is not on the profile or is already on it, an only phone would be unset (CONTACT-2), the client opted out of
/// what staff would switch on (CONTACT-11).
///
/// The operation `contact.edit` of the JSON API.
#[uniffi::export]
pub fn edit_contact(
    clinic: Clinic,
    client: Client,
    actor: EditActor,
    edits: Vec<ContactEdit>,
    now: Instant,
) -> Result<ContactEditOutput, LittermateError> {
    run::<littermate::contact::ops::EditContact, _, _>(ContactEditInput { clinic, client, actor, edits, now })
}

/// Parses a phone number with its extension and the note next to it.
///
/// Returns the key, the E.164 number, the extension, the note as a label and the derived line type, or that the text is not a
/// valid number (CONTACT-16, CONTACT-18).
///
/// The operation `contact.read-phone-number` of the JSON API.
#[uniffi::export]
pub fn read_phone_number(text: String, region: String) -> Result<PhoneNumberReading, LittermateError> {
    run::<littermate::contact::ops::ReadPhoneNumber, _, _>(ContactReadPhoneNumberInput { text, region })
}

/// Lists which actor may change which field.
///
/// The whole permission table (CONTACT-15).
///
/// The operation `contact.permissions` of the JSON API.
#[uniffi::export]
pub fn contact_permissions() -> Result<ContactPermissionsOutput, LittermateError> {
    run_without_input::<littermate::contact::ops::ContactPermissions, _>(
        littermate::contact::ops::ContactPermissionsInput {},
    )
}

/// Updates a profile with the contact data of the PIMS.
///
/// Returns what changed and why. Repeating it changes nothing (CONTACT-1, CONTACT-6).
///
/// The operation `contact.sync` of the JSON API.
#[uniffi::export]
pub fn sync_contact(
    clinic: Clinic,
    client: Client,
    pims: PimsContacts,
) -> Result<ContactSyncOutput, LittermateError> {
    run::<littermate::contact::ops::SyncContact, _, _>(ContactSyncInput { clinic, client, pims })
}

/// Shows the contact options of a client to staff.
///
/// Returns each checkbox (text, email, mobile app, NPS) on or off, free or locked; the SMS opt-out indicator; and the primary
/// phone with whether it can receive text messages (CONTACT-17).
///
/// The operation `contact.options` of the JSON API.
#[uniffi::export]
pub fn contact_options(client: Client, contact_book: ContactBook) -> Result<ContactOptions, LittermateError> {
    run::<littermate::consent::ops::ShowContactOptions, _, _>(ContactOptionsInput { client, contact_book })
}

/// Classifies a text message as a keyword or an ordinary message.
///
/// Without `keywords`, those that North American carriers require apply. `optedOut` is whether the client opted out of text
/// messages to that number, by keyword or in the portal (CONTACT-11). A warning marks an ordinary message that may ask for an
/// opt-out, and a keyword that may be meant as an answer.
///
/// The operation `contact.keyword` of the JSON API.
#[uniffi::export(default(keywords = None))]
pub fn read_keyword(
    text: String,
    opted_out: bool,
    keywords: Option<KeywordSets>,
) -> Result<KeywordReading, LittermateError> {
    run::<littermate::consent::ops::ReadKeyword, _, _>(ContactKeywordInput { text, opted_out, keywords })
}

/// Receives a text message and returns everything that follows from it.
///
/// Returns its meaning, the number's new phone-book entry, the switches that an opt-in lifts, and the automatic reply to send
/// (CONTACT-10, CONTACT-11, CONTACT-19).
///
/// The operation `contact.inbound` of the JSON API.
#[uniffi::export(default(keywords = None))]
pub fn receive_text(
    clinic: Clinic,
    from: String,
    message: String,
    at: Instant,
    contact_book: ContactBook,
    clients: Vec<Client>,
    keywords: Option<KeywordSets>,
) -> Result<ContactInboundOutput, LittermateError> {
    run::<littermate::consent::ops::ReceiveText, _, _>(ContactInboundInput {
        clinic,
        from,
        message,
        at,
        contact_book,
        clients,
        keywords,
    })
}

/// Computes the current opt-outs of a client from its events.
///
/// Pass all events of the client, in any order; at most 100,000. Without `keywords`, those that North American carriers
/// require apply (CONTACT-10, CONTACT-11).
///
/// The operation `contact.opt-outs` of the JSON API.
#[uniffi::export(default(keywords = None))]
pub fn compute_opt_outs(
    clinic: Clinic,
    client: Client,
    contact_book: ContactBook,
    events: Vec<ConsentEvent>,
    keywords: Option<KeywordSets>,
) -> Result<ContactOptOutsOutput, LittermateError> {
    run::<littermate::consent::ops::ComputeOptOuts, _, _>(ContactOptOutsInput {
        clinic,
        client,
        contact_book,
        events,
        keywords,
    })
}

/// Decides which channels a message uses for each recipient, and why others are suppressed.
///
/// At most 1,000,000 recipients (CONTACT-12). The host chooses the recipients; resolve retired profiles to their survivors
/// first (MERGE-46).
///
/// The operation `message.route` of the JSON API.
#[uniffi::export]
pub fn route_message(
    message: OutboundMessage,
    contact_book: ContactBook,
    recipients: Vec<MessageRecipient>,
) -> Result<MessageRouteOutput, LittermateError> {
    run::<littermate::message::ops::RouteMessage, _, _>(MessageRouteInput {
        message,
        contact_book,
        recipients,
    })
}

/// Links a Flow-only profile to a PIMS record.
///
/// An error if another profile is linked to the record; merge the two instead, if the PIMS allows it (CONTACT-20).
///
/// The operation `clients.link` of the JSON API.
#[uniffi::export]
pub fn link_client(
    clinic: Clinic,
    client: Client,
    record: PimsRecordId,
    holder: RecordHolder,
) -> Result<ClientsLinkOutput, LittermateError> {
    run::<littermate::record::ops::LinkClient, _, _>(ClientsLinkInput { clinic, client, record, holder })
}

/// Turns a profile whose PIMS record is gone into a Flow-only profile.
///
/// If the record was merged into another one in the PIMS, the output says what can be done (CONTACT-22).
///
/// The operation `clients.unlink` of the JSON API.
#[uniffi::export]
pub fn unlink_client(
    clinic: Clinic,
    client: Client,
    gone: RecordRemoval,
) -> Result<ClientsUnlinkOutput, LittermateError> {
    run::<littermate::record::ops::UnlinkClient, _, _>(ClientsUnlinkInput { clinic, client, gone })
}

/// Lists all rules.
///
/// They are in the order of the documents.
///
/// The operation `rules.list` of the JSON API.
#[uniffi::export]
pub fn rules() -> Result<RulesListOutput, LittermateError> {
    run_without_input::<littermate::rule::ops::Rules, _>(littermate::rule::ops::RulesListInput {})
}
