//! Inbound text messages (CONTACT-10, CONTACT-11, CONTACT-19) and events of email providers (CONTACT-21).

use super::answer::{Expected, Notice, Open, Reply};
use super::book::{Suppressed, TextOptOut};
use super::codes;
use super::pool::{self, Email, Meaning, Number};
use super::profile::{ProfileId, Switch, Time};
use super::world::World;
use crate::step::EmailEvent;

pub(crate) fn inbound(world: &mut World, from: Number, body: usize, delay: Time) -> Expected {
    if pool::base(from).is_none() {
        return Expected::refused_as(codes::UNREADABLE_SENDER);
    }
    let at = world.clock.saturating_sub(delay);
    let meaning = pool::meaning(body);
    let expected = match meaning {
        Meaning::Out | Meaning::OutOrAppointment => stop(world, from, at),
        Meaning::In => start(world, from, at),
        Meaning::InOrAppointment if is_opted_out(world, from) => start(world, from, at),
        Meaning::Help if !world.book.is_stopped(from) => answer(Reply::Help),
        Meaning::MayBeOptOut => answer(Reply::None).notice(Notice::MayBeOptOut),
        Meaning::InOrAppointment | Meaning::Help | Meaning::Ordinary => answer(Reply::None),
    };
    let appointment = matches!(meaning, Meaning::OutOrAppointment | Meaning::InOrAppointment);
    expected.notice_if(appointment, Notice::AppointmentMayBeMeant)
}

fn answer(reply: Reply) -> Expected {
    let mut expected = Expected::accepted();
    expected.must.facts.reply = Some(reply);
    expected
}

/// At equal times the opt-out wins; an older event changes nothing.
fn stop(world: &mut World, from: Number, at: Time) -> Expected {
    let Some(entry) = world.book.phone_mut(from) else { return Expected::skipped() };
    match entry.text {
        TextOptOut::Stopped { .. } => answer(Reply::None).opens(Open::PhoneEntry(from)),
        TextOptOut::Lifted { at: lifted } if at < lifted => answer(Reply::None),
        TextOptOut::Lifted { .. } | TextOptOut::None => {
            entry.text = TextOptOut::Stopped { at };
            answer(Reply::OptOutConfirmed)
        }
    }
}

/// Lifts the STOP of this phone number, and the text opt-out of each active client who has it.
fn start(world: &mut World, from: Number, at: Time) -> Expected {
    let mut changed = false;
    let Some(entry) = world.book.phone_mut(from) else { return Expected::skipped() };
    match entry.text {
        TextOptOut::Stopped { at: last } if at <= last => return answer(Reply::None),
        TextOptOut::Lifted { at: last } if at < last => return answer(Reply::None),
        TextOptOut::Stopped { .. } => changed = true,
        TextOptOut::Lifted { .. } | TextOptOut::None => {}
    }
    entry.text = TextOptOut::Lifted { at };
    let mut lifted: Vec<ProfileId> = Vec::new();
    for id in with_number(world, from) {
        let Some(profile) = world.profile_mut(id) else { continue };
        if let Switch::OffByClient { at: off, staff, .. } = profile.text
            && off < at
        {
            profile.text = match staff {
                Some(staff) => Switch::OffByStaff { at: staff },
                None => Switch::On { since: Some(at) },
            };
            lifted.push(id);
        }
    }
    changed |= !lifted.is_empty();
    let several = lifted.len() > 1;
    let mut expected = answer(if changed { Reply::OptInConfirmed } else { Reply::None })
        .notice_if(several, Notice::SeveralProfilesLifted);
    expected.must.facts.lifted.extend(lifted);
    expected
}

/// The active profiles with the sender's phone number, with any extension.
pub(crate) fn with_number(world: &World, from: Number) -> Vec<ProfileId> {
    let has = |number: Number| pool::base(number) == pool::base(from);
    let with = world.profiles.iter().filter(|profile| profile.is_active());
    with.filter(|profile| profile.numbers().into_iter().any(has)).map(|profile| profile.id).collect()
}

fn is_opted_out(world: &World, from: Number) -> bool {
    world.book.is_stopped(from)
        || with_number(world, from)
            .into_iter()
            .any(|id| world.profile(id).is_some_and(|profile| profile.text.is_clients_no()))
}

/// CONTACT-21: the client's own switch lifts what only the client may lift, but no bounce.
pub(crate) fn lift_by_client(world: &mut World, email: Email) {
    if let Some(entry) = world.book.email_mut(email)
        && matches!(entry.suppressed, Suppressed::Unsubscribed { .. } | Suppressed::Complained { .. })
    {
        entry.suppressed = Suppressed::None;
    }
}

/// CONTACT-21: who may lift which suppression. A bounce never replaces one that only the client may lift.
pub(crate) fn email(world: &mut World, email: Email, event: EmailEvent, delay: Time) -> Expected {
    let at = world.clock.saturating_sub(delay);
    let Some(entry) = world.book.email_mut(email) else { return Expected::skipped() };
    let since = match entry.suppressed {
        Suppressed::None => 0,
        Suppressed::Unsubscribed { at } | Suppressed::Bounced { at } | Suppressed::Complained { at } => at,
    };
    let before = entry.suppressed;
    let newer = at > since;
    let after = match (event, before) {
        (EmailEvent::Unsubscribed, Suppressed::None) => Suppressed::Unsubscribed { at },
        (EmailEvent::Unsubscribed, Suppressed::Bounced { .. }) if at >= since => {
            Suppressed::Unsubscribed { at }
        }
        (EmailEvent::Bounced, Suppressed::None) => Suppressed::Bounced { at },
        (EmailEvent::Complained, Suppressed::None) => Suppressed::Complained { at },
        (EmailEvent::Complained, Suppressed::Unsubscribed { .. } | Suppressed::Bounced { .. })
            if at >= since =>
        {
            Suppressed::Complained { at }
        }
        (EmailEvent::Subscribed, Suppressed::Unsubscribed { .. } | Suppressed::Complained { .. })
            if newer =>
        {
            Suppressed::None
        }
        (EmailEvent::Delivered | EmailEvent::ClearedByStaff, Suppressed::Bounced { .. }) if newer => {
            Suppressed::None
        }
        _ => before,
    };
    entry.suppressed = after;
    let opt_out = matches!(event, EmailEvent::Unsubscribed | EmailEvent::Bounced | EmailEvent::Complained);
    if opt_out && before != Suppressed::None {
        return Expected::accepted().opens(Open::EmailEntry(email));
    }
    if after == before { Expected::unchanged() } else { Expected::accepted() }
}
