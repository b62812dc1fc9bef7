//! The expected errors of choices by MERGE-20 to MERGE-27, derived from the profiles themselves.

use littermate::merge::{Choices, OptOutPolicy};
use littermate::model::phone::{Phone, PhoneKey};
use littermate::model::preferences::{ChannelPreference, ContactChannel};
use littermate::problem::ProblemCode::{
    self, ChannelOptedOut, EmailLocked, EmailNotOffered, NameLocked, NameNotOffered, PhoneChosenTwice,
    PhoneNotOffered, PrimaryMissing, PrimaryMustBeVerifiedMobile, PrimaryNotKept,
};

use crate::common::case::Case;

/// A phone number of the two profiles.
struct Number<'c> {
    key: PhoneKey,
    opted_out: bool,
    mobile: bool,
    mine: Option<&'c Phone>,
    other: Option<&'c Phone>,
}

fn numbers(case: &Case) -> Vec<Number<'_>> {
    let (survivor, retired) = case.sides();
    let mut numbers: Vec<Number<'_>> = Vec::new();
    for phone in survivor.phones().iter().chain(retired.phones()) {
        if numbers.iter().any(|number| number.key == phone.key()) {
            continue;
        }
        let of = |phones: &'_ [Phone]| phones.iter().position(|one| one.key() == phone.key());
        let mine = of(survivor.phones()).map(|at| &survivor.phones()[at]);
        let other = of(retired.phones()).map(|at| &retired.phones()[at]);
        let (opted_out, mobile) = (case.book.is_stopped(phone), case.book.is_verified_mobile(phone));
        numbers.push(Number { key: phone.key(), opted_out, mobile, mine, other });
    }
    numbers
}

/// Every error with its path, in the order of the fields.
pub(super) fn expected(case: &Case, choices: &Choices) -> Vec<(ProblemCode, String)> {
    let (survivor, retired) = case.sides();
    let locked = case.locked();
    let mut errors = Vec::new();

    if let Some(name) = &choices.name {
        if name != survivor.id() && name != retired.id() {
            errors.push((NameNotOffered, "/name".to_owned()));
        } else if locked && name != survivor.id() {
            errors.push((NameLocked, "/name".to_owned()));
        }
    }

    if let Some(email) = &choices.email {
        let chosen = [survivor, retired].into_iter().find(|client| client.id() == email);
        match chosen {
            None => errors.push((EmailNotOffered, "/email".to_owned())),
            Some(client) if locked && (client.id() != survivor.id() || client.email().is_none()) => {
                errors.push((EmailLocked, "/email".to_owned()));
            }
            Some(client) if client.email().is_none() => errors.push((EmailNotOffered, "/email".to_owned())),
            Some(_) => {}
        }
    }

    let numbers = numbers(case);
    let chosen: Vec<&Number<'_>> = match &choices.phones {
        None => numbers.iter().collect(),
        Some(keys) => {
            for (index, key) in keys.iter().enumerate() {
                if !numbers.iter().any(|number| number.key == *key) {
                    errors.push((PhoneNotOffered, format!("/phones/{index}")));
                } else if keys[..index].contains(key) {
                    errors.push((PhoneChosenTwice, format!("/phones/{index}")));
                }
            }
            numbers.iter().filter(|number| keys.contains(&number.key)).collect()
        }
    };

    let mobiles_only = numbers.iter().any(|number| number.mobile);
    let may = |number: &Number<'_>| number.mobile || !mobiles_only;
    let primary = match &choices.primary {
        Some(key) => {
            let known = numbers.iter().any(|number| number.key == *key);
            let found = chosen.iter().copied().find(|number| number.key == *key);
            match found {
                _ if !known => errors.push((PhoneNotOffered, "/primary".to_owned())),
                None => errors.push((PrimaryNotKept, "/primary".to_owned())),
                Some(number) if !may(number) => {
                    errors.push((PrimaryMustBeVerifiedMobile, "/primary".to_owned()));
                }
                Some(_) => {}
            }
            found
        }
        None => {
            let allowed: Vec<_> = chosen.iter().copied().filter(|number| may(number)).collect();
            if allowed.is_empty() && !chosen.is_empty() {
                errors.push((PrimaryMissing, "/primary".to_owned()));
            }
            let marked = |of: fn(&Number<'_>) -> bool| allowed.iter().copied().find(|number| of(number));
            marked(|number| number.mine.is_some_and(|phone| phone.primary))
                .or_else(|| marked(|number| number.other.is_some_and(|phone| phone.primary)))
                .or_else(|| allowed.first().copied())
        }
    };

    let opted_out = |channel| {
        let by_client =
            |preference: &ChannelPreference| matches!(preference, ChannelPreference::OffByClient { .. });
        by_client(survivor.preferences().of(channel))
            || case.policy.carry_opt_outs == OptOutPolicy::Either
                && by_client(retired.preferences().of(channel))
    };
    if choices.contact_by_text == Some(true)
        && (opted_out(ContactChannel::Text) || primary.is_some_and(|number| number.opted_out))
    {
        errors.push((ChannelOptedOut, "/contactByText".to_owned()));
    }
    if choices.contact_by_email == Some(true) && opted_out(ContactChannel::Email) {
        errors.push((ChannelOptedOut, "/contactByEmail".to_owned()));
    }
    errors
}
