//! Invariants of PIMS records, of notes of phone numbers, and of queries.

use super::Transition;
use crate::naive::answer::Loss;
use crate::naive::profile::{Phone, Profile, RecordId, Source};
use crate::step::{Actor, Edit, Step};

/// CONTACT-20: two profiles never have the same record.
pub(super) fn one_profile(transition: &Transition<'_>) -> Option<String> {
    let holders = |record: RecordId| {
        let of = |profile: &&Profile| profile.record == Some(record);
        transition.after.profiles.iter().filter(of).map(|profile| profile.id).collect::<Vec<_>>()
    };
    transition.after.pims.iter().find_map(|record| {
        let holders = holders(record.id);
        (holders.len() > 1).then(|| format!("record {} is on {holders:?}", record.id))
    })
}

/// CONTACT-20: everything except the record is unchanged until the sync.
pub(super) fn link(transition: &Transition<'_>) -> Option<String> {
    let Step::Link { profile, record } = transition.step else { return None };
    if transition.answer.refused {
        return None;
    }
    let before = transition.before.profile(*profile)?;
    let linked = Profile { record: Some(*record), ..before.clone() };
    let after = transition.after.profile(*profile)?;
    (*after != linked).then(|| format!("profile {profile} is {after:?}, and was {before:?}"))
}

/// CONTACT-22: the record and the ignored phone numbers are removed; the phone numbers stay, with the source Flow.
pub(super) fn unlink(transition: &Transition<'_>) -> Option<String> {
    let Step::Unlink { profile, .. } = transition.step else { return None };
    if transition.answer.refused {
        return None;
    }
    let before = transition.before.profile(*profile)?;
    let phones = before.phones.iter().map(|phone| Phone { source: Source::Flow, ..*phone }).collect();
    let unlinked = Profile { record: None, ignored: Vec::new(), phones, ..before.clone() };
    let after = transition.after.profile(*profile)?;
    (*after != unlinked).then(|| format!("profile {profile} is {after:?}, and was {before:?}"))
}

/// CONTACT-16: a note is removed only with an edit of its phone number, with the phone number itself, or with the merge that
/// added it.
pub(super) fn notes(transition: &Transition<'_>) -> Option<String> {
    if matches!(transition.step, Step::Undo { .. }) {
        return None;
    }
    transition.before.profiles.iter().filter(|profile| profile.is_active()).find_map(|before| {
        let now = transition.after.profile(transition.after.resolve(before.id))?;
        let noted = before.phones.iter().filter(|phone| phone.label.is_some());
        let lost = noted.into_iter().find(|phone| {
            // One link of a chain drops it, and a later one adds it from another profile.
            let left_out = transition.answer.losses.contains(&Loss::Number(phone.number));
            let mut same = now.phones.iter().filter(|other| other.number == phone.number && !left_out);
            same.any(|other| other.label.is_none())
        })?;
        Some(format!("number {} of profile {} was {:?}", lost.number, before.id, lost.label))
    })
}

/// CONTACT-12, CONTACT-17, PORTAL-11: queries change nothing.
pub(super) fn questions(transition: &Transition<'_>) -> Option<String> {
    let asks = matches!(
        transition.step,
        Step::Route { .. } | Step::Look { .. } | Step::Resolve { .. } | Step::Review { .. }
    );
    let changed = transition.before.profiles != transition.after.profiles
        || transition.before.book != transition.after.book;
    (asks && changed).then(|| "profiles or the contact book changed".to_owned())
}

/// CONTACT-17 and PORTAL-11: the checkbox of texts shows the effective state, and cannot lift a STOP.
pub(super) fn stopped_view(transition: &Transition<'_>) -> Option<String> {
    let (Step::Look { profile, .. }, Some(view)) = (transition.step, &transition.answer.facts.view) else {
        return None;
    };
    let primary = transition.before.profile(*profile)?.primary?;
    let text = view.text.filter(|_| transition.before.book.is_stopped(primary))?;
    let wrong = text.on || !text.locked || !view.opted_out;
    wrong.then(|| format!("{view:?}, but {primary} has opted out"))
}

/// CONTACT-9 and CONTACT-15: the client can switch on whatever anyone switched off, and off again.
pub(super) fn switching(transition: &Transition<'_>) -> Option<String> {
    let Step::Edit { profile, actor: Actor::ClientInPortal, edit: Edit::Switch { .. } } = transition.step
    else {
        return None;
    };
    let active = transition.before.profile(*profile)?.is_active();
    (active && transition.answer.refused).then(|| format!("rejected with {:?}", transition.answer.codes))
}
