//! Messages: routing (CONTACT-5, CONTACT-12 to CONTACT-14, PORTAL-9), chats (CONV-1, CONV-2, CONV-4) and the survivor of a
//! client (MERGE-46).

use std::collections::BTreeSet;

use super::answer::{Channels, Expected, Way, Why};
use super::codes;
use super::pool::{self, Number};
use super::profile::{PetStatus, Profile, ProfileId, Status};
use super::world::{Conversation, World};
use crate::step::MessageKind;

pub(crate) fn route(
    world: &World,
    id: ProfileId,
    message: MessageKind,
    pet: Option<usize>,
    interactive: bool,
) -> Expected {
    let Some(profile) = world.profile(id) else { return Expected::skipped() };
    let mut suppressed = BTreeSet::new();
    for (way, rule) in against_channels(world, profile) {
        suppressed.insert((way, rule));
    }
    for rule in against_message(profile, message, pet) {
        suppressed.extend(WAYS.map(|way| (way, rule)));
    }
    let uses = |way: Way| suppressed.iter().all(|(against, _)| *against != way);
    let (text, email) = (uses(Way::Text), uses(Way::Email));
    let plain = matches!(message, MessageKind::StaffChat | MessageKind::Campaign);
    let link = (interactive || !plain) && (text || email);
    let channels = Channels { text, email, push: uses(Way::Push), portal: uses(Way::Portal), link };
    let textable = |number: &Number| world.book.is_textable(*number) && !world.book.is_stopped(*number);
    let primary_is_textable = profile.primary.is_some_and(|number| world.book.is_textable(number));
    let mut expected = Expected::accepted();
    let facts = &mut expected.must.facts;
    facts.channels = Some(channels);
    facts.suppressed = suppressed;
    if !primary_is_textable {
        facts.textable = profile.numbers().into_iter().filter(textable).collect();
    }
    expected
}

const WAYS: [Way; 4] = [Way::Text, Way::Email, Way::Push, Way::Portal];

/// Every rule against a channel, whatever the message.
fn against_channels(world: &World, profile: &Profile) -> Vec<Why> {
    let mut against = Vec::new();
    match profile.primary {
        None => against.push((Way::Text, "CONTACT-1")),
        Some(number) => {
            if !world.book.is_textable(number) {
                against.push((Way::Text, "CONTACT-5"));
            }
            if world.book.is_stopped(number) {
                against.push((Way::Text, "CONTACT-11"));
            }
        }
    }
    match profile.email {
        None => against.push((Way::Email, "CONTACT-1")),
        Some(email) => {
            if !pool::valid_email(email) {
                against.push((Way::Email, "CONTACT-16"));
            }
            if world.book.is_suppressed(email) {
                against.push((Way::Email, "CONTACT-21"));
            }
        }
    }
    if !profile.text.is_on() {
        against.push((Way::Text, "CONTACT-11"));
    }
    if !profile.email_switch.is_on() {
        against.push((Way::Email, "CONTACT-11"));
    }
    if !profile.push {
        against.push((Way::Push, "CONTACT-8"));
    }
    against
}

/// Every rule against sending the message through any channel.
fn against_message(profile: &Profile, message: MessageKind, pet: Option<usize>) -> Vec<&'static str> {
    use MessageKind::{Automation, Reminder, Survey, SurveyOfNoAppointment, SurveySwitchedOff};
    let mut against = Vec::new();
    if !profile.is_active() {
        against.push("MERGE-3");
    }
    let survey = matches!(message, Survey | SurveySwitchedOff | SurveyOfNoAppointment);
    if survey && (message != Survey || !profile.nps) {
        against.push("CONTACT-14");
    }
    let about_inactive =
        pet.and_then(|id| profile.pet(id)).is_some_and(|pet| pet.status != PetStatus::Active);
    if about_inactive && (survey || matches!(message, Automation | Reminder)) {
        against.push("PORTAL-9");
    }
    against
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

/// CONV-4: archiving loses nothing.
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
