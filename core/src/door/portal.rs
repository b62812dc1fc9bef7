//! The operations on conversations, calls, payments, reminders and the portal.

use super::operations::within;
use super::portal_types::*;
use super::refusal::Refusal;
use crate::call::{self, Placed, RecordingDecisions};
use crate::conversation::{self, ConversationHistory, Started};
use crate::limits;
use crate::payment::PaymentDecision;
use crate::portal::{self, HomePage, PetPage, PhotoUpload, Portal, PortalFacts};
use crate::problem::Problems;
use crate::reminder::{NextDue, Windows, WindowsShown};

pub(super) fn start(input: ConversationStartInput) -> Result<Started, Refusal> {
    let ConversationStartInput { conversations, by, new_conversation } = input;
    Ok(conversation::start(&conversations, by, new_conversation)?)
}

pub(super) fn history(input: ConversationHistoryInput) -> Result<ConversationHistory, Refusal> {
    Ok(ConversationHistory::of(input.conversations)?)
}

pub(super) fn place_call(input: &CallPlaceInput) -> Result<Placed, Refusal> {
    Ok(call::place(&input.caller_id, input.recording))
}

pub(super) fn recording(input: &CallRecordingInput) -> Result<RecordingDecisions, Refusal> {
    Ok(input.call.recording())
}

pub(super) fn take_payment(input: &PaymentTakeInput) -> Result<PaymentDecision, Refusal> {
    Ok(input.settings.take())
}

pub(super) fn windows(input: &ReminderWindowsInput) -> Result<WindowsShown, Refusal> {
    Ok(Windows::from(input.today).shown())
}

pub(super) fn classify(input: &ReminderClassifyInput) -> Result<ReminderClassifyOutput, Refusal> {
    within("/services", input.services.len(), limits::SEARCH_LIST)?;
    let windows = Windows::from(input.today);
    let services = input.services.iter().map(|service| windows.explain(service)).collect();
    Ok(ReminderClassifyOutput { windows: windows.shown(), services })
}

pub(super) fn next_due(input: &ReminderNextDueInput) -> Result<NextDue, Refusal> {
    Ok(input.interval.next_due(input.anchor, input.on_or_after)?)
}

pub(super) fn home(input: &PortalHomeInput) -> Result<HomePage, Refusal> {
    Ok(checked(&input.portal)?.home(input.today, input.now))
}

pub(super) fn pet(input: &PortalPetInput) -> Result<PetPage, Refusal> {
    Ok(checked(&input.portal)?.pet(&input.pet, input.today, input.now)?)
}

pub(super) fn id_card(input: &PortalIdCardInput) -> Result<PortalIdCardOutput, Refusal> {
    let id_card = portal::id_card(&input.clinic, &input.pet, input.today)?;
    Ok(PortalIdCardOutput { id_card })
}

pub(super) fn upload_photo(input: PortalUploadPhotoInput) -> Result<PhotoUpload, Refusal> {
    let PortalUploadPhotoInput { pet, current, photo } = input;
    Ok(portal::upload(pet, &current, photo))
}

fn checked(facts: &PortalFacts) -> Result<Portal<'_>, Refusal> {
    facts.check().map_err(|problems| {
        let problems = problems.into_vec().into_iter().map(|problem| problem.under("/portal"));
        Problems::all_of(problems.collect()).into()
    })
}
