//! The operations on conversations, calls, payments, reminders and the portal, as one call each with whole records. As in
//! `steps.rs`.

use littermate::reminder::{self, Windows};
use littermate::{call, conversation, limits, payment, portal};
use serde_json::json;

use crate::calls::{CallState, CallerId, Placed, RecordingAnswer, RecordingDecisions};
use crate::clinic::Clinic;
use crate::conversations::{ConversationCard, ConversationHistory, Started, Starter};
use crate::draft::Conversation;
use crate::json::by_the_door;
use crate::mirror::Mirror;
use crate::payments::{PaymentDecision, PaymentSettings};
use crate::portal::{Photo, PortalFacts, PortalPet};
use crate::portal_home::HomePage;
use crate::portal_pet::{PetPage, PhotoUpload, PortalIdCardOutput};
use crate::problem::LittermateError;
use crate::reminders::{Interval, NextDue, ReminderClassifyOutput, Service, WindowsShown};
use crate::steps::{straight, within};
use crate::words::{ConversationId, Instant, LocalDate, PetId};

/// Opens the conversation that is not archived, or begins a new one with the id given for it (CONV-1, CONV-2).
#[uniffi::export]
pub fn start_conversation(
    conversations: Vec<Conversation>,
    by: Starter,
    new_conversation: ConversationId,
) -> Result<Started, LittermateError> {
    straight!({
        let given: Vec<conversation::Conversation> = conversations.core()?;
        conversation::start(&given, by.core()?, new_conversation.core()?).ok()
    }, "conversation.start",
        { "conversations": conversations, "by": by, "newConversation": new_conversation } -> conversation::Started)
}

/// All conversations of a client, active and archived, for all pets, in order (CONV-3). At most 10,000.
#[uniffi::export]
pub fn conversation_history(
    conversations: Vec<ConversationCard>,
) -> Result<ConversationHistory, LittermateError> {
    straight!(conversation::ConversationHistory::of(conversations.core()?).ok(), "conversation.history",
        { "conversations": conversations } -> conversation::ConversationHistory)
}

/// Whether to ask about recording (CALL-1), and the number and announcement that the client gets (CALL-2).
#[uniffi::export]
pub fn place_call(caller_id: CallerId, recording: RecordingAnswer) -> Result<Placed, LittermateError> {
    straight!(Some(call::place(&caller_id.core()?, recording.core()?)), "call.place",
        { "callerId": caller_id, "recording": recording } -> call::Placed)
}

/// What may be done about the recording of a call, before, during and after it (CALL-1, CALL-3).
#[uniffi::export]
pub fn call_recording(call: CallState) -> Result<RecordingDecisions, LittermateError> {
    straight!({
        let call: call::CallState = call.core()?;
        Some(call.recording())
    }, "call.recording", { "call": call } -> call::RecordingDecisions)
}

/// Whether a payment may be taken (PAY-1).
#[uniffi::export]
pub fn take_payment(settings: PaymentSettings) -> Result<PaymentDecision, LittermateError> {
    straight!({
        let settings: payment::PaymentSettings = settings.core()?;
        Some(settings.take())
    }, "payment.take", { "settings": settings } -> payment::PaymentDecision)
}

/// The two windows of six months, as dates (PORTAL-2, PORTAL-3, PORTAL-4). `today` is the day at the clinic.
#[uniffi::export]
pub fn reminder_windows(today: LocalDate) -> Result<WindowsShown, LittermateError> {
    straight!(Some(Windows::from(today.core()?).shown()), "reminder.windows",
        { "today": today } -> reminder::WindowsShown)
}

/// Where each service of a list lies with regard to the windows, and where it shows (PORTAL-2, PORTAL-3, PORTAL-4). `today`
/// is the day at the clinic. At most 1,000,000.
#[uniffi::export]
pub fn classify_services(
    today: LocalDate,
    services: Vec<Service>,
) -> Result<ReminderClassifyOutput, LittermateError> {
    straight!({
        within(services.len(), limits::SEARCH_LIST)?;
        let windows = Windows::from(today.core()?);
        let explain = |service: &Service| service.core().map(|service| windows.explain(&service));
        let services: Option<Vec<_>> = services.iter().map(explain).collect();
        Some(reminder::ops::ReminderClassifyOutput { windows: windows.shown(), services: services? })
    }, "reminder.classify", { "today": today, "services": services } -> reminder::ops::ReminderClassifyOutput)
}

/// When a service is due next: the first due date on a day or after it, counted from its anchor, never from the due date
/// before (PORTAL-4). The anchor is the day when the service was first given.
#[uniffi::export]
pub fn next_due(
    anchor: LocalDate,
    interval: Interval,
    on_or_after: LocalDate,
) -> Result<NextDue, LittermateError> {
    straight!({
        let interval: reminder::Interval = interval.core()?;
        interval.next_due(anchor.core()?, on_or_after.core()?).ok()
    }, "reminder.next-due",
        { "anchor": anchor, "interval": interval, "onOrAfter": on_or_after } -> reminder::NextDue)
}

/// The home page of the portal: every section, shown with its content or hidden with its reasons (PORTAL-1, PORTAL-10).
///
/// `today` is the day at the clinic and `now` the moment: services are due by days, appointments start at moments.
#[uniffi::export]
pub fn portal_home(portal: PortalFacts, today: LocalDate, now: Instant) -> Result<HomePage, LittermateError> {
    straight!({
        let facts: portal::PortalFacts = portal.core()?;
        let (today, now) = (today.core()?, now.core()?);
        facts.check().ok().map(|portal| portal.home(today, now))
    }, "portal.home", { "portal": portal, "today": today, "now": now } -> portal::HomePage)
}

/// The page of a pet: every section, shown with its content or hidden with its reasons (PORTAL-3, PORTAL-5 to PORTAL-10).
///
/// `today` is the day at the clinic and `now` the moment: services are due by days, appointments start at moments.
#[uniffi::export]
pub fn portal_pet(
    portal: PortalFacts,
    pet: PetId,
    today: LocalDate,
    now: Instant,
) -> Result<PetPage, LittermateError> {
    straight!({
        let facts: portal::PortalFacts = portal.core()?;
        let (pet, today, now) = (pet.core()?, today.core()?, now.core()?);
        facts.check().ok().and_then(|portal| portal.pet(&pet, today, now).ok())
    }, "portal.pet", { "portal": portal, "pet": pet, "today": today, "now": now } -> portal::PetPage)
}

/// The data of a pet's ID card, on screen and as a PDF: its signalment, and the latest record of each vaccine (PORTAL-5,
/// PIMS-3).
#[uniffi::export]
pub fn id_card(
    clinic: Clinic,
    pet: PortalPet,
    today: LocalDate,
) -> Result<PortalIdCardOutput, LittermateError> {
    straight!({
        let id_card = portal::id_card(&clinic.core()?, &pet.core()?, today.core()?).ok()?;
        Some(portal::ops::PortalIdCardOutput { id_card })
    }, "portal.id-card", { "clinic": clinic, "pet": pet, "today": today } -> portal::ops::PortalIdCardOutput)
}

/// What it does when a client uploads a photo of a pet: it shows in the portal, and never reaches the PIMS (PORTAL-6).
#[uniffi::export]
pub fn upload_photo(pet: PetId, current: Photo, photo: String) -> Result<PhotoUpload, LittermateError> {
    straight!({
        let current: portal::Photo = current.core()?;
        Some(portal::upload(pet.core()?, &current, photo.core()?))
    }, "portal.upload-photo", { "pet": pet, "current": current, "photo": photo } -> portal::PhotoUpload)
}
