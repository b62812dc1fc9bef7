//! Invariants of phone numbers and the primary one.

use super::Transition;
use crate::naive::profile::{Decision, Profile, Source};

/// The first violation of an active profile after the step.
pub(super) fn any_active(
    transition: &Transition<'_>,
    check: impl Fn(&Profile) -> Option<String>,
) -> Option<String> {
    let active = transition.after.profiles.iter().filter(|profile| profile.is_active());
    active
        .into_iter()
        .find_map(|profile| check(profile).map(|what| format!("profile {}: {what}", profile.id)))
}

pub(super) fn primary(transition: &Transition<'_>) -> Option<String> {
    any_active(transition, |profile| {
        let primary = profile.primary?;
        let count = profile.phones.iter().filter(|phone| phone.number == primary).count();
        (count != 1).then(|| format!("primary {primary} is {count} times among {:?}", profile.numbers()))
    })
}

pub(super) fn only_number(transition: &Transition<'_>) -> Option<String> {
    any_active(transition, |profile| {
        let [only] = profile.phones.as_slice() else { return None };
        let unset = profile.decision == Decision::UnsetInFlow { number: only.number };
        (profile.primary.is_none() && !unset)
            .then(|| format!("{} is the only phone number and not primary", only.number))
    })
}

pub(super) fn ignored(transition: &Transition<'_>) -> Option<String> {
    any_active(transition, |profile| {
        let both = profile.ignored.iter().find(|number| profile.has_number(**number))?;
        Some(format!("{both} is on the profile, but the sync ignores it"))
    })
}

pub(super) fn flow_only(transition: &Transition<'_>) -> Option<String> {
    any_active(transition, |profile| {
        if profile.record.is_some() {
            return None;
        }
        let of_pims = profile.phones.iter().find(|phone| phone.source != Source::Flow);
        of_pims
            .map(|phone| format!("{} has source {:?}", phone.number, phone.source))
            .or_else(|| (!profile.ignored.is_empty()).then(|| format!("ignores {:?}", profile.ignored)))
    })
}
