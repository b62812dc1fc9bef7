//! A function for every operation. Written by `cargo xtask generate`; do not edit.

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
    ReminderClassifyInput, ReminderClassifyOutput, ReminderNextDueInput, ReminderWindowsInput, RulesOutput,
    StartDecision, Ticket, UndoStamp, WindowDates,
};
use crate::call::{run, run_without_input};
use crate::error::LittermateError;
use crate::ids::{ClientId, ConversationId, Instant, LocalDate, PetId, PhoneKey, PimsRecordId};

/// May these two be merged? Every blocker, in order.
///
/// A blocker names its rule, its facts, and who can clear it. Without a policy, the default one.
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

/// Step 1: every search result, selectable or disabled with its blockers.
///
/// In the order given; at most 1,000,000. Without a policy, the default one.
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

/// Step 2: what may be chosen, with defaults and locks.
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

/// Step 3: what review shows, and the ticket that apply asks for.
///
/// Omitted choices take their defaults. Without a policy, the default one.
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

/// Carries out what was reviewed, if it still is what it was.
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

/// Takes a merge back.
///
/// From the two profiles as they are now. What was edited since stays, and is listed.
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

/// Redacts a merge record on a client's request.
///
/// Names, contact points and pets go; ids, times and rules remain (MERGE-48). A redacted record answers a retry and cannot be
/// undone. One that was redacted before is given again as it is, with its first stamp.
///
/// The operation `merge.redact` of the JSON API.
#[uniffi::export]
pub fn redact_merge(record: MergeRecord, stamp: RedactStamp) -> Result<MergeRedactOutput, LittermateError> {
    run::<littermate::merge::ops::Redact, _, _>(MergeRedactInput { record, stamp })
}

/// Merges an ordered list of profiles, one after the other.
///
/// Ends at the first that is blocked or wrongly chosen; the steps before it remain done. At most 1,000. Gives the survivor once,
/// and the merge records of the steps asked for. Without a policy, the default one.
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

/// What pets added to a profile call for in the PIMS.
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

/// Which client remains of each one asked about.
///
/// Each gets an answer of its own: a merge cycle, or a client whose status was not given, concerns only those that lead there
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

/// Which clients were merged into this one, directly or through others.
///
/// The reverse of `clients.resolve` (MERGE-46).
///
/// The operation `clients.merged-into` of the JSON API.
#[uniffi::export]
pub fn merged_into(
    clients: Vec<ClientStatusEntry>,
    survivor: ClientId,
) -> Result<ClientsMergedIntoOutput, LittermateError> {
    run::<littermate::merge::ops::FindMerged, _, _>(ClientsMergedIntoInput { clients, survivor })
}

/// Reads a draft into a client, with everything noticed on the way.
///
/// Its phone numbers are read with the clinic's region (CONTACT-16), and its email address.
///
/// The operation `clients.check` of the JSON API.
#[uniffi::export]
pub fn check_client(clinic: Clinic, draft: ClientDraft) -> Result<ClientsCheckOutput, LittermateError> {
    run::<littermate::model::client::ops::CheckClient, _, _>(ClientsCheckInput { clinic, draft })
}

/// Opens the active conversation, or creates a new one.
///
/// The id of a new conversation is needed only where one is created (CONV-1). A request from the portal is added to the
/// active conversation or, by policy, archives it and begins a new one (CONV-2).
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

/// All conversations of a profile and of those merged into it, active and archived, for all pets, in order.
///
/// Each is marked with the profile on which it was held (CONV-3).
///
/// The operation `conversation.history` of the JSON API.
#[uniffi::export]
pub fn conversation_history(
    profile: ProfileConversations,
    merged: Vec<ProfileConversations>,
) -> Result<ConversationHistory, LittermateError> {
    run::<littermate::conversation::ops::History, _, _>(ConversationHistoryInput { profile, merged })
}

/// Archives a conversation, by staff; it stays in the history.
///
/// The answer has all conversations of the client afterwards (CONV-4).
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

/// The number to call, whether to ask about recording, and the number and announcement that the client gets.
///
/// The call goes to the primary number; where there is none, staff choose a valid one (CALL-1, CALL-2).
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

/// What may be done about the recording of a call, before, during and after it.
///
/// CALL-1 and CALL-3.
///
/// The operation `call.recording` of the JSON API.
#[uniffi::export]
pub fn call_recording(call: CallState) -> Result<RecordingDecisions, LittermateError> {
    run::<littermate::call::ops::CallRecording, _, _>(CallRecordingInput { call })
}

/// Whether a payment may be taken.
///
/// PAY-1.
///
/// The operation `payment.take` of the JSON API.
#[uniffi::export]
pub fn take_payment(settings: PaymentSettings) -> Result<PaymentDecision, LittermateError> {
    run::<littermate::payment::ops::TakePayment, _, _>(PaymentTakeInput { settings })
}

/// The two windows of six months, as dates.
///
/// `today` is the day at the clinic (PORTAL-2, PORTAL-3, PORTAL-4).
///
/// The operation `reminder.windows` of the JSON API.
#[uniffi::export]
pub fn reminder_windows(today: LocalDate) -> Result<WindowDates, LittermateError> {
    run::<littermate::reminder::ops::ReminderWindows, _, _>(ReminderWindowsInput { today })
}

/// Where each service of a list lies with regard to the windows, and where it shows.
///
/// `today` is the day at the clinic (PORTAL-2, PORTAL-3, PORTAL-4). At most 1,000,000 services.
///
/// The operation `reminder.classify` of the JSON API.
#[uniffi::export]
pub fn classify_services(
    today: LocalDate,
    services: Vec<PetService>,
) -> Result<ReminderClassifyOutput, LittermateError> {
    run::<littermate::reminder::ops::ClassifyServices, _, _>(ReminderClassifyInput { today, services })
}

/// When a service is due next, counted from its anchor.
///
/// The first due date on a day or after it, never counted from the due date before (PORTAL-4). The anchor is the day when
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

/// The account page of the portal.
///
/// Name and contact details, read only, with where they are changed; in the browser the switches for text and email, in the
/// app the one for push; and whether an opt-out is in force (PORTAL-11).
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

/// The home page of the portal: every section, shown or hidden with its reasons.
///
/// `today` is the day at the clinic and `now` the moment: services are due by days, appointments start at moments. A page
/// for the client leaves out the reasons meant for staff (PORTAL-1, PORTAL-7, PORTAL-10).
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

/// The page of a pet: every section, shown or hidden with its reasons.
///
/// `today` is the day at the clinic and `now` the moment: services are due by days, appointments start at moments. A page
/// for the client leaves out the reasons meant for staff (PORTAL-3, PORTAL-5 to PORTAL-10).
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

/// The data of a pet's ID card.
///
/// On screen and as a PDF: owner, clinic, signalment, and of each vaccine the record that holds longest today, or the
/// latest where none holds (PORTAL-5, PIMS-3).
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

/// What it does when a client uploads a photo of a pet.
///
/// It shows in the portal, and never reaches the PIMS (PORTAL-6).
///
/// The operation `portal.upload-photo` of the JSON API.
#[uniffi::export]
pub fn upload_photo(pet: PetId, current: Photo, photo: String) -> Result<PhotoUpload, LittermateError> {
    run::<littermate::portal::ops::UploadPhoto, _, _>(PortalUploadPhotoInput { pet, current, photo })
}

/// What it does when a client removes the photo of a pet.
///
/// It no longer shows in the portal; the PIMS never had it (PORTAL-6).
///
/// The operation `portal.remove-photo` of the JSON API.
#[uniffi::export]
pub fn remove_photo(pet: PetId, current: Photo) -> Result<PhotoRemoval, LittermateError> {
    run::<littermate::portal::ops::RemovePhoto, _, _>(PortalRemovePhotoInput { pet, current })
}

/// What the clinic's PIMS makes possible.
///
/// With what the clinic states otherwise.
///
/// The operation `clinic.capabilities` of the JSON API.
#[uniffi::export]
pub fn clinic_capabilities(clinic: Clinic) -> Result<ClinicCapabilitiesOutput, LittermateError> {
    run::<littermate::model::pims::ops::Capabilities, _, _>(ClinicCapabilitiesInput { clinic })
}

/// Edits contact points and switches, with what the host must do.
///
/// In the order given, all or none; at most 1,000. Nothing of it is written to the PIMS (CONTACT-4).
///
/// Refused with every edit that the rules do not allow, each with its path: the actor may not change the field
/// (CONTACT-15), the number is not on the profile or is there already, an only number would be unset (CONTACT-2), the
/// client opted out of what staff would switch on (CONTACT-11).
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

/// Reads one phone number as typed, with its extension and the note beside it.
///
/// Gives the key, the number in E.164, the extension, the note as a label and the derived line type, or says that it is not
/// a valid number, which a profile stores as entered (CONTACT-16, CONTACT-18).
///
/// The operation `contact.read-phone-number` of the JSON API.
#[uniffi::export]
pub fn read_phone_number(text: String, region: String) -> Result<PhoneNumberReading, LittermateError> {
    run::<littermate::contact::ops::ReadPhoneNumber, _, _>(ContactReadPhoneNumberInput { text, region })
}

/// Who may change what: actor by field.
///
/// The whole table (CONTACT-15).
///
/// The operation `contact.permissions` of the JSON API.
#[uniffi::export]
pub fn contact_permissions() -> Result<ContactPermissionsOutput, LittermateError> {
    run_without_input::<littermate::contact::ops::ContactPermissions, _>(
        littermate::contact::ops::ContactPermissionsInput {},
    )
}

/// Takes the PIMS' version of a profile in, with what changed and why.
///
/// Doing it twice changes nothing the second time (CONTACT-1, CONTACT-6).
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

/// The contact options of one client, for staff.
///
/// Each checkbox (text, email, mobile app, NPS) on or off, and free or locked with the rule; the SMS opt-out indicator; the
/// primary number and whether it can be texted (CONTACT-17).
///
/// The operation `contact.options` of the JSON API.
#[uniffi::export]
pub fn contact_options(client: Client, contact_book: ContactBook) -> Result<ContactOptions, LittermateError> {
    run::<littermate::consent::ops::ShowContactOptions, _, _>(ContactOptionsInput { client, contact_book })
}

/// What a text message is: a keyword, or an ordinary message.
///
/// Without keywords, those that carriers in North America ask for. `optedOut` says whether texts to that number are off by
/// the client's own opt-out, by keyword or in the portal (CONTACT-11). A warning marks an ordinary message that may ask for
/// an opt-out, and a keyword that may have been meant as an answer.
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

/// Receives one text message, with everything that follows from it.
///
/// What the message is, the number's new phone-book entry, the switches that an opt-in lifts, and which automatic reply to
/// send (CONTACT-10, CONTACT-11, CONTACT-19).
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
/// All events of the client, in any order; at most 100,000. Without keywords, those that carriers in North America ask for
/// (CONTACT-10, CONTACT-11).
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

/// Which channels a message goes by, for each recipient, and by which rule it does not.
///
/// At most 1,000,000 recipients (CONTACT-12). Whom to write to is the caller's decision: a retired profile resolves to its
/// survivor first (MERGE-46).
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

/// Links a profile that is in Flow only to a record of the PIMS.
///
/// Refused where another profile has the record: those two are merged, where the PIMS allows it (CONTACT-20).
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

/// Makes a profile whose record of the PIMS is gone a profile in Flow only.
///
/// Names what can be done where the record was merged into another one in the PIMS (CONTACT-22).
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

/// The catalogue of rules.
///
/// In the order of the documents.
///
/// The operation `rules.list` of the JSON API.
#[uniffi::export]
pub fn rules() -> Result<RulesOutput, LittermateError> {
    run_without_input::<littermate::rule::ops::Rules, _>(littermate::rule::ops::RulesInput {})
}
