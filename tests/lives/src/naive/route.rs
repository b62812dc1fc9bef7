//! What is sent and shown: routing (CONTACT-12 to CONTACT-14, PORTAL-9), views (CONTACT-17, PORTAL-11), chats
//! (CONV-1, CONV-2, CONV-4) and where a client leads (MERGE-46).

use super::answer::{Channels, Expected, View};
use super::codes;
use super::pool;
use super::profile::{PetStatus, Profile, ProfileId, Status};
use super::world::{Conversation, World};
use crate::step::MessageKind;

const NOTHING: Channels = Channels { text: false, email: false, push: false, portal: false, link: false };

pub(crate) fn route(
    world: &World,
    id: ProfileId,
    message: MessageKind,
    pet: Option<usize>,
    interactive: bool,
) -> Expected {
    let Some(profile) = world.profile(id) else { return Expected::skipped() };
    let text = profile.primary.is_some_and(|number| {
        world.book.is_textable(number) && !world.book.is_stopped(number) && profile.text.is_on()
    });
    let email = profile.email.is_some_and(|email| {
        pool::valid_email(email) && !world.book.is_suppressed(email) && profile.email_switch.is_on()
    });
    let link = (interactive || message != MessageKind::StaffChat) && (text || email);
    let channels = Channels { text, email, push: profile.push, portal: true, link };
    let mut expected = Expected::accepted();
    let sent = may_be_sent(profile, message, pet);
    expected.must.facts.channels = Some(if sent { channels } else { NOTHING });
    expected
}

fn may_be_sent(profile: &Profile, message: MessageKind, pet: Option<usize>) -> bool {
    let about_inactive =
        pet.and_then(|id| profile.pet(id)).is_some_and(|pet| pet.status != PetStatus::Active);
    match message {
        _ if !profile.is_active() => false,
        MessageKind::Automation | MessageKind::Reminder => !about_inactive,
        MessageKind::Survey => !about_inactive && profile.nps,
        MessageKind::StaffChat | MessageKind::Invoice | MessageKind::PortalLink => true,
    }
}

/// Staff cannot switch on what the client switched off; the client can. A stopped primary locks text for both.
pub(crate) fn look(world: &World, id: ProfileId, by_client: bool) -> Expected {
    let Some(profile) = world.profile(id).filter(|profile| profile.is_active()) else {
        return Expected::skipped();
    };
    let stopped = profile.primary.is_some_and(|number| world.book.is_stopped(number));
    let mut expected = Expected::accepted();
    expected.must.facts.view = Some(View {
        text_on: profile.text.is_on() && !stopped,
        text_locked: stopped || (profile.text.is_clients_no() && !by_client),
        email_on: profile.email_switch.is_on(),
        email_locked: profile.email_switch.is_clients_no() && !by_client,
        stopped: profile.numbers().into_iter().filter(|number| world.book.is_stopped(*number)).collect(),
        text_off_by_client: profile.text.is_clients_no(),
    });
    expected
}

pub(crate) fn start_chat(
    world: &mut World,
    id: ProfileId,
    by_portal: bool,
    archive_and_start: bool,
) -> Expected {
    let Some(profile) = world.profile(id) else { return Expected::skipped() };
    match profile.status {
        Status::Active => {}
        Status::Retired { .. } => return Expected::refused([(codes::CLIENT_RETIRED, Some(id))]),
        Status::Deleted => return Expected::refused([(codes::CLIENT_DELETED, Some(id))]),
    }
    let open = profile.conversation;
    let joins = open.filter(|_| !(by_portal && archive_and_start));
    let mut expected = Expected::accepted();
    if let Some(open) = joins {
        expected.must.facts.chat = Some((open, false));
        return expected;
    }
    if open.is_some() {
        archive(world, id);
    }
    let new = world.conversations.len();
    world.conversations.push(Conversation { id: new, client: id, archived: false });
    if let Some(profile) = world.profile_mut(id) {
        profile.conversation = Some(new);
    }
    expected.must.facts.chat = Some((new, true));
    expected
}

/// CONV-4: nothing is lost.
pub(crate) fn archive(world: &mut World, id: ProfileId) -> Expected {
    let Some(profile) = world.profile_mut(id) else { return Expected::skipped() };
    let Some(open) = profile.conversation.take() else { return Expected::unchanged() };
    profile.archived.push(open);
    for conversation in world.conversations.iter_mut().filter(|conversation| conversation.id == open) {
        conversation.archived = true;
    }
    Expected::accepted()
}

pub(crate) fn resolve(world: &World, id: ProfileId) -> Expected {
    let mut expected = Expected::accepted();
    expected.must.facts.resolved = Some(world.resolve(id));
    expected
}
