//! Readable differences between what the model expects and what a system does.

use std::collections::BTreeSet;
use std::fmt::Debug;

use crate::naive::answer::{Answer, Expected, Open, Verdict};
use crate::naive::book::ContactBook;
use crate::naive::profile::{Profile, Status};

/// Every difference between an output and its expectation.
pub(crate) fn answers(expected: &Expected, observed: &Answer) -> Vec<String> {
    let mut found = Vec::new();
    match expected.verdict {
        Verdict::Skipped | Verdict::Unchanged => return found,
        Verdict::Accepted if observed.refused => {
            found.push(format!("rejected with {:?}, but the rules accept it", observed.codes));
            return found;
        }
        Verdict::Refused if !observed.refused => {
            found.push(format!("accepted, but the rules reject it with {:?}", expected.must.codes));
            return found;
        }
        Verdict::Accepted | Verdict::Refused => {}
    }
    let must = &expected.must;
    sets("codes", &must.codes, &expected.may_codes, &observed.codes, &mut found);
    if expected.verdict == Verdict::Refused {
        return found;
    }
    sets("losses", &must.losses, &expected.may_losses, &observed.losses, &mut found);
    sets("effects", &must.effects, &expected.may_effects, &observed.effects, &mut found);
    for missing in must.notices.difference(&observed.notices) {
        found.push(format!("the notice {missing:?} is missing"));
    }
    if must.facts != observed.facts {
        found.push(format!("returned {:?}, expected {:?}", observed.facts, must.facts));
    }
    found
}

fn sets<T: Ord + Debug>(
    what: &str,
    must: &BTreeSet<T>,
    may: &BTreeSet<T>,
    observed: &BTreeSet<T>,
    found: &mut Vec<String>,
) {
    for missing in must.difference(observed) {
        found.push(format!("{what}: {missing:?} is missing"));
    }
    for extra in observed.iter().filter(|value| !must.contains(value) && !may.contains(value)) {
        found.push(format!("{what}: unexpected {extra:?}"));
    }
}

/// Every difference between the profiles of the model and of a system, by field. Parts in `open` are skipped.
pub(crate) fn profiles(model: &[Profile], system: &[Profile], open: &[Open]) -> Vec<String> {
    let mut found = Vec::new();
    if model.len() != system.len() {
        found.push(format!("{} profiles, expected {}", system.len(), model.len()));
    }
    for (expected, observed) in model.iter().zip(system) {
        profile(expected, observed, open, &mut found);
    }
    found
}

/// Reports a difference in one field.
fn field<T: PartialEq + Debug>(id: usize, name: &str, expected: &T, observed: &T, found: &mut Vec<String>) {
    if expected != observed {
        found.push(format!("profile {id}, {name}: {observed:?}, expected {expected:?}"));
    }
}

fn profile(expected: &Profile, observed: &Profile, open: &[Open], found: &mut Vec<String>) {
    let id = expected.id;
    field(id, "status", &expected.status, &observed.status, found);
    field(id, "merges", &expected.merges, &observed.merges, found);
    if matches!(expected.status, Status::Retired { .. }) {
        return;
    }
    field(id, "record", &expected.record, &observed.record, found);
    if !open.contains(&Open::NameAndEmail(id)) {
        field(id, "name", &expected.name, &observed.name, found);
        field(id, "email", &expected.email, &observed.email, found);
    }
    if !open.contains(&Open::Phones(id)) {
        field(id, "phones", &expected.phones, &observed.phones, found);
        field(id, "primary", &expected.primary, &observed.primary, found);
        field(id, "decision", &expected.decision, &observed.decision, found);
        field(id, "ignored", &sorted(&expected.ignored), &sorted(&observed.ignored), found);
    }
    if !open.contains(&Open::Switches(id)) {
        field(id, "text", &expected.text, &observed.text, found);
        field(id, "email switch", &expected.email_switch, &observed.email_switch, found);
    }
    field(id, "push", &expected.push, &observed.push, found);
    field(id, "nps", &expected.nps, &observed.nps, found);
    if !open.contains(&Open::Pets(id)) {
        field(id, "pets", &expected.pets, &observed.pets, found);
    }
    field(id, "conversation", &expected.conversation, &observed.conversation, found);
    field(id, "archived conversations", &expected.archived, &observed.archived, found);
    field(id, "memberships", &expected.memberships, &observed.memberships, found);
    field(id, "points", &expected.points, &observed.points, found);
    if !open.contains(&Open::Methods(id)) {
        field(id, "payment methods", &expected.methods, &observed.methods, found);
    }
}

fn sorted(numbers: &[usize]) -> Vec<usize> {
    let mut numbers = numbers.to_vec();
    numbers.sort_unstable();
    numbers
}

/// Every difference between the two contact books, except for entries in `open`.
pub(crate) fn books(model: &ContactBook, system: &ContactBook, open: &[Open]) -> Vec<String> {
    let mut found = Vec::new();
    let is_open = |base: &str| {
        open.iter().any(|open| match open {
            Open::PhoneEntry(number) => crate::naive::pool::base(*number) == Some(base),
            _ => false,
        })
    };
    for (expected, observed) in model.phones.iter().zip(&system.phones) {
        if expected != observed && !is_open(expected.base) {
            found.push(format!("phone book: {observed:?}, expected {expected:?}"));
        }
    }
    for (expected, observed) in model.emails.iter().zip(&system.emails) {
        if expected != observed && !open.contains(&Open::EmailEntry(expected.email)) {
            found.push(format!("email book: {observed:?}, expected {expected:?}"));
        }
    }
    found
}
