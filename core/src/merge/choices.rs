//! The choices of step 2, and their validation against the options.

use macro_rules_attribute::apply;

use super::choosable::Choosable;
use super::field::{MergeField, ValueSource};
use super::lock::{ChoiceLock, ChoiceLockKind};
use super::phones::Number;
use super::switches::Switch;
use crate::explained::list;
use crate::limits;
use crate::model::client::Client;
use crate::model::ids::ClientId;
use crate::model::phone::{PhoneKey, readable};
use crate::model::preferences::{ChannelPreference, PrimaryDecision};
use crate::model::time::Instant;
use crate::problem::{Collector, Problem, ProblemCode, Problems};
use crate::rule::Rule;
use crate::wire::wire;

/// The choices of step 2. Each refers to a client or a phone that the options list.
///
/// Omitted and null choices take their defaults, which the plan lists. An empty list of phones is a choice: no phone is kept.
#[apply(wire)]
#[derive(Default)]
#[serde(default)]
pub struct Choices {
    /// The client whose name is kept (MERGE-20).
    pub name: Option<ClientId>,
    /// The client whose email address is kept (MERGE-21). By default the survivor's if it is valid, else the other's if that is
    /// valid, else whichever exists.
    pub email: Option<ClientId>,
    /// The phones that are kept (MERGE-23), at most 200. By default all; of more than 200, the first 200 including the default
    /// primary phone.
    pub phones: Option<Vec<PhoneKey>>,
    /// The primary phone (MERGE-24, MERGE-25).
    pub primary: Option<PhoneKey>,
    /// Whether text messages are sent (MERGE-26, MERGE-27).
    pub contact_by_text: Option<bool>,
    /// Whether email is sent (MERGE-26).
    pub contact_by_email: Option<bool>,
}

/// Validated choices, each with its source.
#[derive(Debug)]
pub(super) struct Resolved<'o, 'a> {
    pub(super) name: (&'a Client, ValueSource),
    pub(super) email: (Option<&'a Client>, ValueSource),
    pub(super) kept: Vec<&'o Number<'a>>,
    pub(super) phones: ValueSource,
    pub(super) primary: (Option<&'o Number<'a>>, ValueSource),
    /// Whether Flow decided which phone is primary.
    pub(super) decision: PrimaryDecision,
    pub(super) text: ResolvedSwitch,
    pub(super) mail: ResolvedSwitch,
}

/// A validated contact switch.
#[derive(Debug, Clone)]
pub(super) struct ResolvedSwitch {
    /// The preference of the merged profile.
    pub(super) preference: ChannelPreference,
    /// Whether messages are sent, as shown for review.
    pub(super) on: bool,
    pub(super) how: ValueSource,
}

impl Resolved<'_, '_> {
    /// The fields that took their defaults.
    pub(super) fn defaulted(&self) -> Vec<MergeField> {
        [
            (MergeField::Name, self.name.1),
            (MergeField::Email, self.email.1),
            (MergeField::Phones, self.phones),
            (MergeField::Primary, self.primary.1),
            (MergeField::ContactByText, self.text.how),
            (MergeField::ContactByEmail, self.mail.how),
        ]
        .into_iter()
        .filter_map(|(field, how)| (how != ValueSource::Chosen).then_some(field))
        .collect()
    }
}

/// Validates all choices against the options.
///
/// # Errors
///
/// All problems at once, in the order of the fields.
pub(super) fn resolve<'o, 'a>(
    offer: &'o Choosable<'a>,
    choices: &Choices,
    now: Instant,
) -> Result<Resolved<'o, 'a>, Problems> {
    let mut problems = Collector::default();
    let name = name(offer, choices, &mut problems);
    let email = email(offer, choices, &mut problems);
    let (kept, phones) = kept(offer, choices, &mut problems);
    let primary = primary(offer, choices, &kept, &mut problems);
    let number = primary.0.map(|number| &*number.phone);
    let text = Picked {
        switch: &offer.text,
        lock: offer.text.lock(number, offer.book),
        on: choices.contact_by_text,
    };
    let text = switch(text, now, "/contactByText", &mut problems);
    let mail = Picked {
        switch: &offer.email,
        lock: offer.email.lock(None, offer.book),
        on: choices.contact_by_email,
    };
    let mail = switch(mail, now, "/contactByEmail", &mut problems);
    problems.finish()?;
    Ok(Resolved { decision: decision(offer, primary), name, email, kept, phones, primary, text, mail })
}

const fn how(chosen: bool, locked: bool) -> ValueSource {
    match (chosen, locked) {
        (true, _) => ValueSource::Chosen,
        (false, true) => ValueSource::Locked,
        (false, false) => ValueSource::Defaulted,
    }
}

/// The problem of a choice that a lock forbids.
fn locked(kind: ChoiceLockKind) -> (ProblemCode, Rule, String) {
    let lock = ChoiceLock::from(kind);
    (lock.code, lock.rule, lock.detail())
}

fn name<'a>(offer: &Choosable<'a>, choices: &Choices, problems: &mut Collector) -> (&'a Client, ValueSource) {
    let sides = &offer.sides;
    let default = (sides.survivor, how(choices.name.is_some(), sides.locked));
    let Some(id) = &choices.name else { return default };
    let offered: Vec<&ClientId> = if sides.locked {
        vec![sides.survivor.id()]
    } else {
        sides.both().iter().map(|client| client.id()).collect()
    };
    match sides.by_id(id) {
        Some(client) if offered.contains(&client.id()) => (client, ValueSource::Chosen),
        known => {
            let (code, rule, detail) = if known.is_some() {
                locked(ChoiceLockKind::NameInPims { client: sides.survivor.id().clone() })
            } else {
                (ProblemCode::NameNotOffered, Rule::OneNameIsKept, not_one_of_the_two(id))
            };
            problems.push(|| {
                Problem::new(code, "/name", detail)
                    .by(rule)
                    .given(id.as_str())
                    .allowed_listed(offered, |value| value.into())
            });
            default
        }
    }
}

fn email<'a>(
    offer: &Choosable<'a>,
    choices: &Choices,
    problems: &mut Collector,
) -> (Option<&'a Client>, ValueSource) {
    let sides = &offer.sides;
    let default = (offer.default_email(), how(choices.email.is_some(), sides.locked));
    let Some(id) = &choices.email else { return default };
    let offered: Vec<&'a Client> = if sides.locked {
        offer.default_email().into_iter().collect()
    } else {
        sides.both().into_iter().filter(|client| client.email().is_some()).collect()
    };
    if let Some(client) = offered.iter().find(|client| client.id() == id) {
        return (Some(client), ValueSource::Chosen);
    }
    let known = sides.by_id(id);
    let (code, rule, detail) = match known {
        Some(_) if sides.locked => {
            locked(ChoiceLockKind::EmailInPims { client: sides.survivor.id().clone() })
        }
        Some(client) => (
            ProblemCode::EmailNotOffered,
            Rule::OneEmailIsKept,
            format!("Client {} has no email address.", client.id()),
        ),
        None => (ProblemCode::EmailNotOffered, Rule::OneEmailIsKept, not_one_of_the_two(id)),
    };
    problems.push(|| {
        Problem::new(code, "/email", detail)
            .by(rule)
            .given(id.as_str())
            .allowed_listed(offered.iter().map(|client| client.id()), |value| value.into())
    });
    default
}

fn kept<'o, 'a>(
    offer: &'o Choosable<'a>,
    choices: &Choices,
    problems: &mut Collector,
) -> (Vec<&'o Number<'a>>, ValueSource) {
    let Some(keys) = &choices.phones else {
        return (offer.default_kept(), ValueSource::Defaulted);
    };
    if keys.len() > limits::PHONES {
        let too_long = || merged_too_long("/phones", "phones", keys.len(), limits::PHONES);
        problems.push(|| too_long().by(Rule::AnyPhonesAreKept));
        return (Vec::new(), ValueSource::Chosen);
    }
    for (index, key) in keys.iter().enumerate() {
        let path = || format!("/phones/{index}");
        if !offer.numbers.iter().any(|number| number.phone.is_named(key)) {
            problems.push(|| not_offered(offer, key, path()));
        } else if keys.iter().take(index).any(|earlier| earlier == key) {
            problems.push(|| {
                Problem::new(
                    ProblemCode::PhoneChosenTwice,
                    path(),
                    format!("Phone {} is chosen more than once.", key.readable()),
                )
                .by(Rule::AnyPhonesAreKept)
                .given(key.as_str())
            });
        }
    }
    (
        offer.numbers.iter().filter(|number| keys.iter().any(|key| number.phone.is_named(key))).collect(),
        ValueSource::Chosen,
    )
}

fn not_offered(offer: &Choosable<'_>, key: &PhoneKey, path: impl Into<String>) -> Problem {
    Problem::new(ProblemCode::PhoneNotOffered, path, format!("Neither profile has phone {}.", key.readable()))
        .by(Rule::AnyPhonesAreKept)
        .given(key.as_str())
        .allowed_listed(offer.numbers.iter().map(Number::key), readable)
}

fn primary<'o, 'a>(
    offer: &'o Choosable<'a>,
    choices: &Choices,
    kept: &[&'o Number<'a>],
    problems: &mut Collector,
) -> (Option<&'o Number<'a>>, ValueSource) {
    let allowed = || kept.iter().filter(|number| offer.may_be_primary(number)).map(|number| number.key());
    let Some(key) = &choices.primary else {
        let default = offer.default_primary(kept);
        if default.is_none() && !kept.is_empty() {
            let mobiles = offer.numbers.iter().filter(|number| offer.may_be_primary(number));
            problems.push(|| {
                let named: Vec<String> = mobiles.clone().map(|number| number.key().readable()).collect();
                let detail = format!("{PRIMARY_MISSING}. Verified mobiles: {}.", list(&named));
                Problem::new(ProblemCode::PrimaryMissing, "/primary", detail)
                    .by(Rule::OnePrimaryPhone)
                    .allowed(mobiles.map(Number::key))
            });
        }
        return (default, ValueSource::Defaulted);
    };
    let known = offer.numbers.iter().find(|number| number.phone.is_named(key));
    let found = kept.iter().copied().find(|number| number.phone.is_named(key));
    let problem = match (known, found) {
        (None, _) => not_offered(offer, key, "/primary"),
        (Some(_), None) => Problem::new(
            ProblemCode::PrimaryNotKept,
            "/primary",
            format!("Phone {} is not one of the kept phones.", key.readable()),
        )
        .by(Rule::OnePrimaryPhone)
        .given(key.as_str())
        .allowed_listed(allowed(), readable),
        (Some(_), Some(number)) if offer.may_be_primary(number) => {
            return (Some(number), ValueSource::Chosen);
        }
        (Some(_), Some(_)) => Problem::new(
            ProblemCode::PrimaryMustBeVerifiedMobile,
            "/primary",
            format!("Phone {} is not verified as mobile, but another phone is.", key.readable()),
        )
        .by(Rule::VerifiedMobileAsPrimary)
        .given(key.as_str())
        .allowed_listed(allowed(), readable),
    };
    problems.push(|| problem);
    (found, ValueSource::Chosen)
}

/// CONTACT-2: whether Flow decided which phone of the merged profile is primary. If the default keeps the survivor's primary
/// phone, the survivor's decision remains.
fn decision(offer: &Choosable<'_>, (primary, how): (Option<&Number<'_>>, ValueSource)) -> PrimaryDecision {
    match primary {
        None => PrimaryDecision::Pims,
        Some(number) if how != ValueSource::Chosen && number.survivors_primary => {
            offer.sides.survivor.sync_overrides().primary.clone()
        }
        Some(_) => PrimaryDecision::SetInFlow,
    }
}

/// A contact switch, its lock and the choice.
struct Picked<'o, 'a> {
    switch: &'o Switch<'a>,
    lock: Option<ChoiceLock>,
    on: Option<bool>,
}

fn switch(picked: Picked<'_, '_>, now: Instant, path: &str, problems: &mut Collector) -> ResolvedSwitch {
    let Picked { switch, lock, on: choice } = picked;
    let locked = lock.is_some();
    if let (Some(lock), Some(true)) = (lock, choice) {
        problems.push(|| {
            Problem::new(lock.code, path, lock.detail()).by(lock.rule).given("true").allowed([false])
        });
    }
    let preference = switch.chosen(choice, locked, now);
    ResolvedSwitch { on: preference.is_on() && !locked, preference, how: how(choice.is_some(), locked) }
}

const PRIMARY_MISSING: &str = "Only a verified mobile may be primary, and none of the kept phones is one";

fn not_one_of_the_two(client: &ClientId) -> String {
    format!("Client {client} is not one of the two profiles.")
}

/// The problem of a list that is longer than a profile may have.
pub(super) fn merged_too_long(path: &str, list: &str, count: usize, max: usize) -> Problem {
    let detail = format!("The merged profile would have {count} {list}; at most {max} are allowed.");
    Problem::new(ProblemCode::MergedTooLong, path, detail)
}
