//! The switches of a merged profile (MERGE-26, MERGE-27).

use super::answer::Notice;
use super::book::ContactBook;
use super::choose::Errors;
use super::codes;
use super::eligible::Roles;
use super::pool::Number;
use super::profile::{Channel, Switch, Time};
use crate::step::{Carry, Choices};

/// If the primary is an error, it is open whether its STOP is one, too.
fn primary_is_in_doubt(errors: &Errors) -> bool {
    let primary = [
        codes::PHONE_NOT_OFFERED,
        codes::PRIMARY_NOT_KEPT,
        codes::PRIMARY_MISSING,
        codes::PRIMARY_MUST_BE_VERIFIED_MOBILE,
    ];
    errors.must.iter().chain(&errors.may).any(|(code, _)| primary.contains(code))
}

/// The switch of one channel (MERGE-26, MERGE-27).
#[expect(clippy::too_many_arguments, reason = "one function for one rule")]
pub(super) fn switch(
    roles: &Roles,
    channel: Channel,
    primary: Option<Number>,
    choices: &Choices,
    book: &ContactBook,
    now: Time,
    errors: &mut Errors,
    notices: &mut Vec<Notice>,
) -> Switch {
    let (own, other) = (roles.survivor.switch(channel), roles.retired.switch(channel));
    let (choice, notice) = match channel {
        Channel::Text => (choices.text, Notice::RetiredTextOptOut),
        Channel::Email => (choices.email_switch, Notice::RetiredEmailOptOut),
    };
    let only_retired = other.is_clients_no() && !own.is_clients_no();
    let locked = own.is_clients_no() || (only_retired && choices.carry == Carry::Either);
    let default = if only_retired && choices.carry != Carry::Survivor { other } else { own };
    if only_retired && choices.carry != Carry::Either {
        notices.push(notice);
    }
    let stopped = channel == Channel::Text && primary.is_some_and(|number| book.is_stopped(number));
    match choice {
        None => default,
        Some(true) if locked => {
            errors.add(codes::CHANNEL_OPTED_OUT);
            default
        }
        Some(true) if channel == Channel::Text && primary_is_in_doubt(errors) => {
            errors.may.insert((codes::CHANNEL_OPTED_OUT, None));
            default
        }
        Some(true) if stopped => {
            errors.add(codes::CHANNEL_OPTED_OUT);
            default
        }
        Some(false) if locked || stopped || !default.is_on() => default,
        Some(false) => Switch::OffByStaff { at: now },
        Some(true) if default.is_on() => default,
        Some(true) => Switch::On { since: Some(now) },
    }
}
