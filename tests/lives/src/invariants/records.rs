//! Invariants of records of the PIMS, of notes beside numbers, and of questions.

use super::Taken;
use crate::naive::answer::Loss;
use crate::naive::profile::{Phone, Profile, RecordId, Source};
use crate::step::{Actor, Edit, Step};

/// CONTACT-20: two profiles never have one record.
pub(super) fn one_profile(taken: &Taken<'_>) -> Option<String> {
    let holders = |record: RecordId| {
        let of = |profile: &&Profile| profile.record == Some(record);
        taken.after.profiles.iter().filter(of).map(|profile| profile.id).collect::<Vec<_>>()
    };
    taken.after.pims.iter().find_map(|record| {
        let holders = holders(record.id);
        (holders.len() > 1).then(|| format!("record {} is on {holders:?}", record.id))
    })
}

/// CONTACT-20: everything else waits for the sync.
pub(super) fn link(taken: &Taken<'_>) -> Option<String> {
    let Step::Link { profile, record } = taken.step else { return None };
    if taken.answer.refused {
        return None;
    }
    let before = taken.before.profile(*profile)?;
    let linked = Profile { record: Some(*record), ..before.clone() };
    let after = taken.after.profile(*profile)?;
    (*after != linked).then(|| format!("profile {profile} is {after:?}, and was {before:?}"))
}

/// CONTACT-22: the record goes, with what the sync ignores; the numbers remain, all of Flow.
pub(super) fn unlink(taken: &Taken<'_>) -> Option<String> {
    let Step::Unlink { profile, .. } = taken.step else { return None };
    if taken.answer.refused {
        return None;
    }
    let before = taken.before.profile(*profile)?;
    let phones = before.phones.iter().map(|phone| Phone { source: Source::Flow, ..*phone }).collect();
    let unlinked = Profile { record: None, ignored: Vec::new(), phones, ..before.clone() };
    let after = taken.after.profile(*profile)?;
    (*after != unlinked).then(|| format!("profile {profile} is {after:?}, and was {before:?}"))
}

/// CONTACT-16: a note goes only with an edit of its number, with the number itself, or with the merge that brought it.
pub(super) fn notes(taken: &Taken<'_>) -> Option<String> {
    if matches!(taken.step, Step::Undo { .. }) {
        return None;
    }
    taken.before.profiles.iter().filter(|profile| profile.is_active()).find_map(|before| {
        let now = taken.after.profile(taken.after.resolve(before.id))?;
        let noted = before.phones.iter().filter(|phone| phone.label.is_some());
        let lost = noted.into_iter().find(|phone| {
            // A link of a chain leaves it out, and a later one brings it from another profile.
            let left_out = taken.answer.losses.contains(&Loss::Number(phone.number));
            let mut same = now.phones.iter().filter(|other| other.number == phone.number && !left_out);
            same.any(|other| other.label.is_none())
        })?;
        Some(format!("number {} of profile {} was {:?}", lost.number, before.id, lost.label))
    })
}

/// CONTACT-12, CONTACT-17, PORTAL-11: who asks, changes nothing.
pub(super) fn questions(taken: &Taken<'_>) -> Option<String> {
    let asks = matches!(
        taken.step,
        Step::Route { .. } | Step::Look { .. } | Step::Resolve { .. } | Step::Review { .. }
    );
    let changed = taken.before.profiles != taken.after.profiles || taken.before.book != taken.after.book;
    (asks && changed).then(|| "profiles or the contact book changed".to_owned())
}

/// CONTACT-17 and PORTAL-11: the checkbox of texts shows the effect, and nobody can lift a STOP with it.
pub(super) fn stopped_view(taken: &Taken<'_>) -> Option<String> {
    let (Step::Look { profile, .. }, Some(view)) = (taken.step, &taken.answer.facts.view) else {
        return None;
    };
    let primary = taken.before.profile(*profile)?.primary?;
    let text = view.text.filter(|_| taken.before.book.is_stopped(primary))?;
    let wrong = text.on || !text.locked || !view.opted_out;
    wrong.then(|| format!("{view:?}, and {primary} is stopped"))
}

/// CONTACT-9 and CONTACT-15: whatever anybody switched off, the client can switch on, and off again.
pub(super) fn switching(taken: &Taken<'_>) -> Option<String> {
    let Step::Edit { profile, actor: Actor::ClientInPortal, edit: Edit::Switch { .. } } = taken.step else {
        return None;
    };
    let active = taken.before.profile(*profile)?.is_active();
    (active && taken.answer.refused).then(|| format!("refused with {:?}", taken.answer.codes))
}
