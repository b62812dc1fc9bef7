//! The choices of a merge, with defaults and errors (MERGE-20 to MERGE-27).

use std::collections::BTreeSet;

use super::answer::{Code, Notice};
use super::book::ContactBook;
use super::channels;
use super::codes;
use super::eligible::Roles;
use super::pool::{self, Email, Name, Number};
use super::profile::{CHANNELS, Decision, Profile, ProfileId, Switch, Time};
use crate::step::{Choices, Pick};

/// The resulting choices, by the user or by default.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Chosen {
    pub(crate) name: Name,
    /// MERGE-13: the profile whose name was chosen.
    pub(crate) payment_source: ProfileId,
    pub(crate) email: Option<Email>,
    pub(crate) phones: Vec<Number>,
    pub(crate) primary: Option<Number>,
    pub(crate) text: Switch,
    pub(crate) email_switch: Switch,
    pub(crate) notices: Vec<Notice>,
}

/// The errors that must be reported, and those that may be reported in addition.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Errors {
    pub(crate) must: BTreeSet<Code>,
    pub(crate) may: BTreeSet<Code>,
}

impl Errors {
    pub(super) fn add(&mut self, code: &'static str) {
        self.must.insert((code, None));
    }
}

/// Checks all choices. Returns every error, or the resulting choices.
pub(crate) fn choose(
    roles: &Roles,
    opened: ProfileId,
    choices: &Choices,
    book: &ContactBook,
    now: Time,
) -> Result<Chosen, Errors> {
    let mut errors = Errors::default();
    let mut notices = Vec::new();
    let named = name(roles, opened, choices, &mut errors);
    let email = email(roles, opened, choices, &mut errors, &mut notices);
    let phones = phones(roles, choices, &mut errors, &mut notices);
    let primary = primary(roles, &phones, choices, book, &mut errors, &mut notices);
    let switches = CHANNELS.map(|channel| {
        channels::switch(roles, channel, primary, choices, book, now, &mut errors, &mut notices)
    });
    if errors != Errors::default() {
        return Err(errors);
    }
    let [text, email_switch] = &switches;
    if primary.is_some_and(|number| pool::base(number).is_none()) {
        notices.push(Notice::InvalidPrimary);
    }
    if let (Some(own), Some(primary)) = (roles.survivor.primary, primary)
        && own != primary
        && book.is_stopped(own)
        && !book.is_stopped(primary)
        && book.is_textable(primary)
        && text.is_on()
    {
        notices.push(Notice::StopLeftBehind);
    }
    Ok(Chosen {
        name: named.name,
        payment_source: named.id,
        email,
        phones,
        primary,
        text: *text,
        email_switch: *email_switch,
        notices,
    })
}

/// The chosen profile; `None` if it is neither of the two.
fn picked(roles: &Roles, opened: ProfileId, pick: Pick) -> Option<&Profile> {
    let opened_survives = roles.survivor.id == opened;
    match pick {
        Pick::Stranger => None,
        Pick::Opened if opened_survives => Some(&roles.survivor),
        Pick::Selected if !opened_survives => Some(&roles.survivor),
        Pick::Opened | Pick::Selected => Some(&roles.retired),
    }
}

/// The name (MERGE-20, MERGE-22).
fn name<'roles>(
    roles: &'roles Roles,
    opened: ProfileId,
    choices: &Choices,
    errors: &mut Errors,
) -> &'roles Profile {
    let Some(pick) = choices.name else { return &roles.survivor };
    let picked = picked(roles, opened, pick);
    match (picked, roles.locked) {
        (None, true) => errors.may.extend([(codes::NAME_LOCKED, None), (codes::NAME_NOT_OFFERED, None)]),
        (None, false) => errors.add(codes::NAME_NOT_OFFERED),
        (Some(profile), true) if profile != &roles.survivor => errors.add(codes::NAME_LOCKED),
        (Some(_), _) => {}
    }
    picked.unwrap_or(&roles.survivor)
}

/// MERGE-21, MERGE-22. Choosing a profile without an email is an error only if the other one has an email.
fn email(
    roles: &Roles,
    opened: ProfileId,
    choices: &Choices,
    errors: &mut Errors,
    notices: &mut Vec<Notice>,
) -> Option<Email> {
    let (own, other) = (roles.survivor.email, roles.retired.email);
    let offered: Vec<Email> = [own, other].into_iter().flatten().collect();
    let valid = |email: &Email| pool::valid_email(*email);
    let default = offered.iter().find(|email| valid(email)).or(offered.first()).copied();
    let picked = choices.email.map(|pick| picked(roles, opened, pick).and_then(|profile| profile.email));
    if roles.locked {
        match picked {
            Some(Some(email)) if Some(email) != own => errors.add(codes::EMAIL_LOCKED),
            Some(None) if own.is_some() || choices.email == Some(Pick::Stranger) => {
                errors.may.extend([(codes::EMAIL_LOCKED, None), (codes::EMAIL_NOT_OFFERED, None)]);
            }
            _ => {}
        }
        if own.is_none() && other.is_some() {
            notices.push(Notice::PimsHasNoEmail);
        }
        warn_of_dropped(own, &offered, notices);
        return own;
    }
    let email = match picked {
        None => default,
        Some(Some(email)) => Some(email),
        Some(None) => {
            if !offered.is_empty() || choices.email == Some(Pick::Stranger) {
                errors.add(codes::EMAIL_NOT_OFFERED);
            }
            None
        }
    };
    warn_of_dropped(email, &offered, notices);
    email
}

fn warn_of_dropped(chosen: Option<Email>, offered: &[Email], notices: &mut Vec<Notice>) {
    let invalid = chosen.is_some_and(|email| !pool::valid_email(email));
    if invalid && offered.iter().any(|email| pool::valid_email(*email)) {
        notices.push(Notice::ValidEmailDropped);
    }
}

/// The survivor's phone numbers, then the other profile's, without duplicates.
pub(crate) fn union(roles: &Roles) -> Vec<Number> {
    let mut union = roles.survivor.numbers();
    let others = roles.retired.numbers();
    union.extend(others.into_iter().filter(|number| !roles.survivor.has_number(*number)));
    union
}

/// MERGE-23: in the order in which they are offered.
fn phones(roles: &Roles, choices: &Choices, errors: &mut Errors, notices: &mut Vec<Notice>) -> Vec<Number> {
    let union = union(roles);
    let Some(chosen) = &choices.phones else { return union };
    if chosen.iter().any(|number| !union.contains(number)) {
        errors.add(codes::PHONE_NOT_OFFERED);
    }
    if chosen.is_empty() && !union.is_empty() {
        notices.push(Notice::NoNumberKept);
    }
    union.into_iter().filter(|number| chosen.contains(number)).collect()
}

/// MERGE-24, MERGE-25. If a phone number is not offered, other errors of the primary are open.
fn primary(
    roles: &Roles,
    phones: &[Number],
    choices: &Choices,
    book: &ContactBook,
    errors: &mut Errors,
    notices: &mut Vec<Notice>,
) -> Option<Number> {
    let only_mobiles = union(roles).into_iter().any(|number| book.is_verified_mobile(number));
    let allowed = |number: Number| !only_mobiles || book.is_verified_mobile(number);
    let not_offered = errors.must.contains(&(codes::PHONE_NOT_OFFERED, None));
    let mut error =
        |code| if not_offered { errors.may.insert((code, None)) } else { errors.must.insert((code, None)) };
    if let Some(chosen) = choices.primary {
        let is_chosen = phones.contains(&chosen);
        if !is_chosen {
            error(codes::PRIMARY_NOT_KEPT);
        } else if !allowed(chosen) {
            error(codes::PRIMARY_MUST_BE_VERIFIED_MOBILE);
        }
        let none_allowed = !phones.is_empty() && !phones.iter().any(|number| allowed(*number));
        if none_allowed || !is_chosen {
            errors
                .may
                .extend([(codes::PRIMARY_MISSING, None), (codes::PRIMARY_MUST_BE_VERIFIED_MOBILE, None)]);
        }
        return Some(chosen);
    }
    let candidates: Vec<Number> = phones.iter().copied().filter(|number| allowed(*number)).collect();
    if candidates.is_empty() {
        if !phones.is_empty() {
            error(codes::PRIMARY_MISSING);
            errors.may.insert((codes::PRIMARY_MUST_BE_VERIFIED_MOBILE, None));
        }
        return None;
    }
    let own = roles.survivor.primary.filter(|number| candidates.contains(number));
    let other = roles.retired.primary.filter(|number| candidates.contains(number));
    let default = own.or(other).or(candidates.first().copied());
    if matches!(roles.survivor.decision, Decision::UnsetInFlow { .. }) && roles.survivor.primary.is_none() {
        notices.push(Notice::UnsetPrimaryDefaulted);
    }
    default
}
