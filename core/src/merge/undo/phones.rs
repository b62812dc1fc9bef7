//! The phones of an undo, one by one. The contact book is neither read nor changed.

use super::state::{Snapshots, UndoState};
use crate::merge::field::MergeField;
use crate::model::client::Client;
use crate::model::phone::{Phone, PhoneKey, PhoneSource};
use crate::model::preferences::{PrimaryDecision, SyncOverrides};
use crate::text_index::TextIndex;

fn of<'c>(client: &'c Client, number: &Phone) -> Option<&'c Phone> {
    client.phones().iter().find(|phone| phone.same_number(number))
}

fn primary(client: &Client) -> Option<PhoneKey> {
    client.primary_phone().map(Phone::key)
}

/// Compared without the primary flag.
fn is_same(one: &Phone, other: &Phone) -> bool {
    Phone { primary: false, ..one.clone() } == Phone { primary: false, ..other.clone() }
}

/// CONTACT-22: a phone as it returns to the survivor. If the survivor lost its PIMS record, it is not a phone of the PIMS.
fn given_back(was: &Phone, ages: Snapshots<'_>) -> Phone {
    let source = if has_same_record(ages) { was.source } else { PhoneSource::Flow };
    Phone { source, ..was.clone() }
}

fn has_same_record(ages: Snapshots<'_>) -> bool {
    ages.before.pims() == ages.now.pims()
}

/// The survivor's phones, those from before the merge in order, then new ones; and the phones its sync ignores.
pub(super) fn survivors(undoing: &mut UndoState<'_>) -> (Vec<Phone>, SyncOverrides) {
    let Snapshots { before, after, now } = undoing.survivor;
    let mut phones = Vec::with_capacity(before.phones().len());
    for was in before.phones() {
        match (of(now, was), of(after, was)) {
            (None, None) => phones.push(given_back(was, undoing.survivor)),
            (None, Some(_)) => undoing.removed(MergeField::Phones, was.key().to_string()),
            (Some(is), Some(merged)) if is_same(is, merged) => phones.push(given_back(was, undoing.survivor)),
            (Some(is), _) => {
                phones.push(is.clone());
                if !is_same(is, was) {
                    undoing.edited(MergeField::Phones, Some(was.key().to_string()));
                }
            }
        }
    }
    let moved_since = primary(now).filter(|_| primary(now) != primary(after));
    for is in now.phones().iter().filter(|is| of(before, is).is_none()) {
        let merged = of(after, is);
        let untouched = merged.is_some_and(|merged| is_same(is, merged))
            && !moved_since.as_ref().is_some_and(|key| is.is_named(key));
        if untouched && of(undoing.retired.now, is).is_some() {
            continue;
        }
        phones.push(is.clone());
        match merged {
            None => undoing.added(MergeField::Phones, is.key().to_string()),
            Some(_) => undoing.edited(MergeField::Phones, Some(is.key().to_string())),
        }
    }
    for merged in
        after.phones().iter().filter(|merged| of(before, merged).is_none() && of(now, merged).is_none())
    {
        undoing.removed(MergeField::Phones, merged.key().to_string());
    }
    let (wanted, decision) = undoing
        .back(MergeField::Primary, |client| (primary(client), client.sync_overrides().primary.clone()));
    let is_wanted = |phone: &Phone| wanted.as_ref().is_some_and(|key| phone.is_named(key));
    if wanted.is_some() && !phones.iter().any(is_wanted) {
        undoing.edited(MergeField::Primary, None);
    }
    for phone in &mut phones {
        phone.primary = is_wanted(phone);
    }
    let sync_overrides = sync_overrides(undoing.survivor, &phones, decision);
    (phones, sync_overrides)
}

/// The phones that the sync ignored before, except those it takes again, and those that edits since the merge made it ignore. If
/// the survivor lost its PIMS record, its ignored phones are dropped (CONTACT-22).
fn sync_overrides(ages: Snapshots<'_>, phones: &[Phone], primary: PrimaryDecision) -> SyncOverrides {
    let [before, after, now] = [ages.before, ages.after, ages.now].map(Client::sync_overrides);
    let there: Vec<PhoneKey> = phones.iter().map(Phone::key).collect();
    let on_profile = |key: &PhoneKey| there.contains(key);
    let ignored_phones = if !has_same_record(ages) {
        now.ignored_phones.iter().filter(|key| !on_profile(key)).cloned().collect()
    } else if now.ignored_phones == after.ignored_phones {
        before.ignored_phones.iter().filter(|key| !on_profile(key)).cloned().collect()
    } else {
        let since =
            TextIndex::of(after.ignored_phones.iter().chain(&now.ignored_phones).map(PhoneKey::as_str));
        let of_before = before.ignored_phones.iter().filter(|key| !since.has(key.as_str()));
        now.ignored_phones.iter().chain(of_before).filter(|key| !on_profile(key)).cloned().collect()
    };
    SyncOverrides { ignored_phones, primary }
}
