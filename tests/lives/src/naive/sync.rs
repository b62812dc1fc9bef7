//! The nightly sync (CONTACT-6), links and removed links (CONTACT-20, CONTACT-22).

use super::answer::{Code, Expected, Notice};
use super::codes;
use super::eligible;
use super::pool;
use super::profile::{Decision, Phone, Profile, ProfileId, RecordId, Source, Status};
use super::world::{PimsVersion, World};

/// Applies the current PIMS data to one profile.
pub(crate) fn sync(world: &mut World, id: ProfileId) -> Expected {
    let syncs = world.kind.syncs();
    let Some(profile) = world.profile(id) else { return Expected::skipped() };
    let record = profile.record.and_then(|record| world.record(record));
    let Some(record) = record.filter(|_| syncs && profile.is_active()) else {
        let mut expected = Expected::refused([]);
        expected.may_codes =
            [(codes::NO_SYNC, None), (codes::CLIENT_RETIRED, Some(id)), (codes::CLIENT_DELETED, Some(id))]
                .into();
        return expected;
    };
    let (record, version) = (record.id, record.now.clone());
    let synced = synced(profile, &version);
    let mut expected = Expected::accepted();
    if synced.primary.is_none() && profile.primary.is_some() {
        let notice = if synced.phones.is_empty() { Notice::NoNumbersLeft } else { Notice::NoPrimary };
        expected = expected.notice(notice);
    }
    world.put(synced);
    if let Some(record) = world.record_mut(record) {
        record.synced = Some(version);
    }
    expected
}

/// The profile after a sync with this version of the PIMS record.
pub(crate) fn synced(profile: &Profile, version: &PimsVersion) -> Profile {
    let mut next = profile.clone();
    next.name = version.name;
    next.email = version.email;
    next.ignored.retain(|number| version.numbers.contains(number));
    next.phones = Vec::new();
    for phone in &profile.phones {
        let in_pims = version.numbers.contains(&phone.number);
        let source = match (phone.source, in_pims) {
            (Source::Pims, false) => continue,
            (Source::Pims, true) => Source::Pims,
            (Source::Flow | Source::Both, true) => Source::Both,
            (Source::Flow | Source::Both, false) => Source::Flow,
        };
        next.phones.push(Phone { source, ..*phone });
    }
    let mut arriving = version.numbers.clone();
    arriving.sort_unstable_by_key(|number| (pool::base(*number).is_none(), pool::base(*number), *number));
    for number in &arriving {
        if !next.has_number(*number) && !next.ignored.contains(number) {
            next.phones.push(Phone::plain(*number, Source::Pims));
        }
    }
    next.settle_primary();
    let mark = version.mark.filter(|number| next.has_number(*number));
    match next.decision {
        Decision::SetInFlow => {}
        Decision::Pims => next.primary = mark,
        Decision::UnsetInFlow { number } => next.primary = mark.filter(|mark| *mark != number),
    }
    next.settle_primary();
    next
}

/// CONTACT-20: only the record changes; the next sync applies its data.
pub(crate) fn link(world: &mut World, id: ProfileId, record: RecordId) -> Expected {
    let known = world.record(record).is_some_and(|record| !record.gone);
    let Some(profile) = world.profile(id).filter(|_| known) else { return Expected::skipped() };
    let mut codes: Vec<Code> = not_in_use(profile).into_iter().collect();
    if profile.record.is_some() {
        codes.push((codes::HAS_RECORD, None));
    }
    if world.holder(record).is_some() {
        codes.push((codes::RECORD_HELD, None));
    }
    if !codes.is_empty() {
        return Expected::refused(codes);
    }
    if let Some(profile) = world.profile_mut(id) {
        profile.record = Some(record);
    }
    Expected::accepted()
}

fn not_in_use(profile: &Profile) -> Option<Code> {
    match profile.status {
        Status::Active => None,
        Status::Retired { .. } => Some((codes::CLIENT_RETIRED, Some(profile.id))),
        Status::Deleted => Some((codes::CLIENT_DELETED, Some(profile.id))),
    }
}

/// CONTACT-22: the profile becomes Flow-only. If the PIMS names a successor that another profile has, the two are to be merged;
/// if no profile has it, this profile can be linked to it (CONTACT-20).
pub(crate) fn unlink(world: &mut World, id: ProfileId, successor: Option<RecordId>) -> Expected {
    let Some(profile) = world.profile_mut(id) else { return Expected::skipped() };
    let mut codes: Vec<Code> = not_in_use(profile).into_iter().collect();
    let Some(record) = profile.record else {
        codes.push((codes::NO_RECORD, None));
        return Expected::refused(codes);
    };
    if !codes.is_empty() {
        return Expected::refused(codes);
    }
    profile.record = None;
    profile.ignored = Vec::new();
    for phone in &mut profile.phones {
        phone.source = Source::Flow;
    }
    if let Some(record) = world.record_mut(record) {
        record.gone = true;
    }
    let mut expected = Expected::accepted();
    let Some(successor) = successor else { return expected };
    let Some(holder) = world.holder(successor).map(|holder| holder.id) else {
        expected.must.facts.to_be_linked = Some(successor);
        return expected;
    };
    expected.must.facts.to_be_merged = Some((id, holder));
    expected.must.codes.extend(eligible::eligible(world, id, holder, false).err().into_iter().flatten());
    expected
}
