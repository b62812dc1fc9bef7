//! The phones of a sync (CONTACT-6). The profile's phones keep their positions; new ones are appended in the order of their keys,
//! so that the order in the PIMS does not matter.

use super::pims_contacts::PimsPhone;
use super::sync_change::SyncChangeKind;
use crate::model::client::{self, ClientParts, ReadNumber, read_number, settle};
use crate::model::phone::{Phone, PhoneKey, PhoneReader, PhoneSource, PhoneText, Region};
use crate::model::preferences::PrimaryDecision;
use crate::order;

/// A phone of the PIMS, with all of its texts.
pub(super) struct Theirs {
    key: PhoneKey,
    phone: Phone,
    spellings: Vec<PhoneText>,
}

/// The phones of the PIMS without duplicates, in the order of their keys.
pub(super) fn read(phones: &[PimsPhone], region: Region, reader: &dyn PhoneReader) -> Vec<Theirs> {
    let read = |pims: &PimsPhone| {
        let ReadNumber { number, derived_line, label } = read_number(&pims.text, region, reader);
        let (as_written, source) = (pims.text.clone(), PhoneSource::Pims);
        let phone = Phone { as_written, number, label, derived_line, primary: pims.primary, source };
        Theirs { key: phone.key(), phone, spellings: vec![pims.text.clone()] }
    };
    let mut read: Vec<Theirs> = phones.iter().map(read).collect();
    // Of several texts of one number, the smallest is used, wherever it is in the PIMS list.
    order::sort_by(&mut read, |one, other| {
        let spelling = |theirs: &Theirs| theirs.phone.as_written.clone();
        one.key.cmp(&other.key).then_with(|| spelling(one).cmp(&spelling(other)))
    });
    read.dedup_by(|again, known| {
        let same = again.key == known.key;
        if same {
            known.phone.primary |= again.phone.primary;
            known.phone.label = known.phone.label.take().or_else(|| again.phone.label.take());
            known.spellings.append(&mut again.spellings);
        }
        same
    });
    read
}

fn find<'a>(theirs: &'a [Theirs], key: &PhoneKey) -> Option<&'a Theirs> {
    theirs.binary_search_by(|one| one.key.cmp(key)).ok().and_then(|place| theirs.get(place))
}

/// The phones that the PIMS marks as primary, without duplicates.
pub(super) fn marked(theirs: &[Theirs]) -> Vec<PhoneKey> {
    theirs.iter().filter(|theirs| theirs.phone.primary).map(|theirs| theirs.key.clone()).collect()
}

pub(super) fn sync(parts: &mut ClientParts, theirs: &[Theirs], changes: &mut Vec<SyncChangeKind>) {
    for ours in std::mem::take(&mut parts.phones) {
        let key = ours.key();
        match (find(theirs, &key), ours.source) {
            (Some(theirs), _) => parts.phones.push(met(ours, &key, theirs, changes)),
            (None, PhoneSource::Flow) => parts.phones.push(ours),
            (None, PhoneSource::Both) => {
                changes.push(SyncChangeKind::PhoneKept { phone: key });
                parts.phones.push(Phone { source: PhoneSource::Flow, ..ours });
            }
            (None, PhoneSource::Pims) => changes.push(SyncChangeKind::PhoneRemoved { phone: key }),
        }
    }
    // Phones that the PIMS no longer lists, or that are on the profile, are no longer ignored.
    let there: Vec<PhoneKey> = parts.phones.iter().map(Phone::key).collect();
    parts.sync_overrides.ignored_phones.retain(|phone| {
        let ignored = find(theirs, phone).is_some();
        if !ignored {
            changes.push(SyncChangeKind::NoLongerIgnored { phone: phone.clone() });
        }
        ignored && !there.contains(phone)
    });
    for theirs in theirs {
        let key = &theirs.key;
        if !there.contains(key) && !parts.sync_overrides.ignores(key) {
            changes.push(SyncChangeKind::PhoneAdded { phone: key.clone() });
            parts.phones.push(Phone { primary: false, ..theirs.phone.clone() });
        }
    }
}

/// A phone that both have. One that was added in Flow keeps its text.
fn met(ours: Phone, key: &PhoneKey, theirs: &Theirs, changes: &mut Vec<SyncChangeKind>) -> Phone {
    let mut phone = ours;
    let was = phone.source;
    if phone.source == PhoneSource::Flow {
        phone.source = PhoneSource::Both;
        changes.push(SyncChangeKind::PhoneNowInPims { phone: key.clone() });
    }
    // The PIMS' note if it has one, unless the phone was added in Flow with a note of its own.
    let added_here = was == PhoneSource::Flow && phone.label.is_some();
    if let Some(label) = theirs.phone.label.as_ref().filter(|_| !added_here) {
        phone.label = Some(label.clone());
    }
    if phone.source == PhoneSource::Pims && !theirs.spellings.contains(&phone.as_written) {
        let to = theirs.phone.as_written.clone();
        let from = std::mem::replace(&mut phone.as_written, to.clone());
        changes.push(SyncChangeKind::PhoneReformatted { phone: key.clone(), from, to });
    }
    phone
}

/// CONTACT-2, CONTACT-6: a primary phone that was set in Flow stays primary as long as it is on the profile; otherwise the
/// primary phone is the one that the PIMS marks, or none. A phone that staff unset is not marked. An only phone is primary.
pub(super) fn primary(
    parts: &mut ClientParts,
    before: &ClientParts,
    marked: Option<&PhoneKey>,
    changes: &mut Vec<SyncChangeKind>,
) {
    let set_in_flow = parts.sync_overrides.primary == PrimaryDecision::SetInFlow;
    if !(set_in_flow && client::primary(&parts.phones).is_some()) {
        // The decision is removed with its phone.
        if set_in_flow {
            parts.sync_overrides.primary = PrimaryDecision::Pims;
        }
        let decision = &parts.sync_overrides.primary;
        let taken = marked.filter(|key| !decision.unsets(key));
        for phone in &mut parts.phones {
            phone.primary = taken.is_some_and(|key| phone.is_named(key));
        }
    }
    settle(parts);
    let key = |parts: &ClientParts| client::primary(&parts.phones).map(Phone::key);
    let (was, is) = (key(before), key(parts));
    if was != is {
        changes.extend(was.map(|phone| SyncChangeKind::PrimaryCleared { phone }));
        changes.extend(is.map(|phone| SyncChangeKind::PrimarySet { phone }));
    }
}
