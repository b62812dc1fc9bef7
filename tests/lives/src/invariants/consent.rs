//! Invariants of consent: a client's opt-out stays in effect until an authorized actor lifts it.

use super::Transition;
use crate::naive::book::{Suppressed, TextOptOut};
use crate::naive::pool::{self, EMAILS, Meaning, NUMBERS};
use crate::naive::profile::{CHANNELS, Channel, Profile};
use crate::step::{Actor, Carry, Choices, Edit, EmailEvent, Step};

pub(super) fn stopped_numbers(transition: &Transition<'_>) -> Option<String> {
    let (Step::Route { profile, .. }, Some(channels)) = (transition.step, transition.answer.facts.channels)
    else {
        return None;
    };
    let primary = transition.before.profile(*profile)?.primary;
    let stopped = primary.is_some_and(|number| transition.before.book.is_stopped(number));
    (channels.text && (stopped || primary.is_none())).then(|| format!("text used for {primary:?}"))
}

pub(super) fn suppressed_addresses(transition: &Transition<'_>) -> Option<String> {
    let (Step::Route { profile, .. }, Some(channels)) = (transition.step, transition.answer.facts.channels)
    else {
        return None;
    };
    let email = transition.before.profile(*profile)?.email;
    let suppressed = email.is_none_or(|email| transition.before.book.is_suppressed(email));
    (channels.email && suppressed).then(|| format!("email used for {email:?}"))
}

pub(super) fn stops(transition: &Transition<'_>) -> Option<String> {
    let lifted = (0..NUMBERS.len()).find(|number| {
        transition.before.book.is_stopped(*number) && !transition.after.book.is_stopped(*number)
    })?;
    let by_keyword = matches!(transition.step, Step::InboundText { from, body, .. }
        if pool::base(*from) == pool::base(lifted)
            && matches!(pool::meaning(*body), Meaning::In | Meaning::InOrAppointment));
    let after = transition.after.book.phone(lifted).map(|entry| entry.text);
    let remembered = matches!(after, Some(TextOptOut::Lifted { .. }));
    (!by_keyword || !remembered).then(|| format!("the STOP of {lifted} became {after:?}"))
}

pub(super) fn suppressions(transition: &Transition<'_>) -> Option<String> {
    (0..EMAILS.len()).find_map(|email| {
        let before = transition.before.book.email(email)?.suppressed;
        let after = transition.after.book.email(email)?.suppressed;
        let event = match transition.step {
            Step::EmailEvent { email: of, event, .. } if *of == email => Some(*event),
            _ => None,
        };
        let switched = matches!(transition.step, Step::Edit { profile, .. }
            if switches_email_on(transition.step) && transition.before.profile(*profile)?.email == Some(email));
        let by_client = event == Some(EmailEvent::Subscribed) || switched;
        let allowed = match (before, after) {
            (Suppressed::Unsubscribed { .. }, Suppressed::None | Suppressed::Bounced { .. })
            | (
                Suppressed::Complained { .. },
                Suppressed::None | Suppressed::Bounced { .. } | Suppressed::Unsubscribed { .. },
            ) => by_client,
            (Suppressed::Bounced { .. }, Suppressed::None) => {
                matches!(event, Some(EmailEvent::Delivered | EmailEvent::ClearedByStaff))
            }
            _ => true,
        };
        (!allowed).then(|| format!("{before:?} of address {email} became {after:?}"))
    })
}

/// A client's opt-out of a channel is lifted only by the client, except that staff may override a retired client's opt-out in a
/// merge (MERGE-27), and that an undo restores a merged switch that was not changed since (MERGE-44).
pub(super) fn clients_no(transition: &Transition<'_>) -> Option<String> {
    transition.before.profiles.iter().filter(|profile| profile.is_active()).find_map(|before| {
        CHANNELS.into_iter().find_map(|channel| {
            if !before.switch(channel).is_clients_no() {
                return None;
            }
            let now = transition.after.profile(transition.after.resolve(before.id))?;
            let lost = !now.switch(channel).is_clients_no() && !may_lose(transition, before, now, channel);
            lost.then(|| {
                let (was, is) = (before.switch(channel), now.switch(channel));
                format!("{channel:?} of profile {} was {was:?}, and is {is:?} on {}", before.id, now.id)
            })
        })
    })
}

fn may_lose(transition: &Transition<'_>, before: &Profile, now: &Profile, channel: Channel) -> bool {
    match transition.step {
        Step::Edit {
            profile,
            actor: Actor::ClientInPortal,
            edit: Edit::Switch { channel: of, on: true },
        } => *profile == before.id && *of == channel,
        Step::InboundText { from, body, .. } => {
            channel == Channel::Text
                && matches!(pool::meaning(*body), Meaning::In | Meaning::InOrAppointment)
                && before.numbers().into_iter().any(|number| pool::base(number) == pool::base(*from))
        }
        Step::Merge { choices, .. } => now.id != before.id && answered(choices, channel),
        Step::Apply { ticket, .. } => {
            let ticket = transition.before.tickets.get(*ticket);
            now.id != before.id && ticket.is_some_and(|ticket| answered(&ticket.choices, channel))
        }
        Step::Chain { links, .. } => {
            now.id != before.id && links.iter().any(|link| answered(&link.choices, channel))
        }
        Step::Undo { merge } => transition
            .before
            .merge(*merge)
            .is_some_and(|merge| merge.survivor_after.switch(channel) == before.switch(channel)),
        _ => false,
    }
}

/// Whether staff chose "on", or the clinic's policy applies the survivor's switch.
fn answered(choices: &Choices, channel: Channel) -> bool {
    let choice = match channel {
        Channel::Text => choices.text,
        Channel::Email => choices.email_switch,
    };
    choice == Some(true) || choices.carry == Carry::Survivor
}

/// CONTACT-21: the client switches email on in the portal.
const fn switches_email_on(step: &Step) -> bool {
    matches!(
        step,
        Step::Edit {
            actor: Actor::ClientInPortal,
            edit: Edit::Switch { channel: Channel::Email, on: true },
            ..
        }
    )
}

/// Ordinary messages, even if they may ask for an opt-out, HELP, and YES from a sender who is not opted out change nothing.
pub(super) fn ordinary_messages(transition: &Transition<'_>) -> Option<String> {
    let Step::InboundText { from, body, .. } = transition.step else { return None };
    let opted_out = || {
        let has = |profile: &&Profile| {
            profile.numbers().into_iter().any(|number| pool::base(number) == pool::base(*from))
        };
        let mut active = transition.before.profiles.iter().filter(|profile| profile.is_active()).filter(has);
        transition.before.book.is_stopped(*from) || active.any(|profile| profile.text.is_clients_no())
    };
    let ordinary = match pool::meaning(*body) {
        Meaning::Ordinary | Meaning::MayBeOptOut | Meaning::Help => true,
        Meaning::InOrAppointment => !opted_out(),
        Meaning::Out | Meaning::OutOrAppointment | Meaning::In => false,
    };
    let changed = transition.before.profiles != transition.after.profiles
        || transition.before.book != transition.after.book;
    (ordinary && changed).then(|| format!("message {body} changed something"))
}

pub(super) fn book(transition: &Transition<'_>) -> Option<String> {
    let of_the_book = matches!(
        transition.step,
        Step::InboundText { .. } | Step::EmailEvent { .. } | Step::LineVerified { .. }
    );
    let of_the_book = of_the_book || switches_email_on(transition.step);
    let changed = transition.before.book != transition.after.book;
    (changed && !of_the_book).then(|| "the contact book changed".to_owned())
}
