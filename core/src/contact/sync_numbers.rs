//! The numbers of a sync (CONTACT-6). Ours keep their places; those that come are put behind them in the order of their keys,
//! so that the PIMS' own order makes no difference.

use super::pims_contacts::PimsPhone;
use super::sync_change::SyncChangeKind;
use crate::model::client::{ClientParts, read_number};
use crate::model::phone::{
    KeywordOptOut, Line, Phone, PhoneKey, PhoneReader, PhoneSource, PhoneText, Region,
};
use crate::model::preferences::{self, RememberedPhone};
use crate::order;

/// A number of the PIMS, with every spelling that it has there.
pub(super) struct Theirs {
    key: PhoneKey,
    phone: Phone,
    spellings: Vec<PhoneText>,
}

/// The PIMS' numbers, each once, in the order of their keys. Of two entries of one number the stronger facts count.
pub(super) fn read(phones: &[PimsPhone], region: Region, reader: &dyn PhoneReader) -> Vec<Theirs> {
    let read = |pims: &PimsPhone| {
        let (number, line) = read_number(&pims.text, pims.line, region, reader);
        let (as_written, keyword_opt_out) = (pims.text.clone(), KeywordOptOut::None);
        let source = PhoneSource::Pims;
        let phone = Phone { as_written, number, line, primary: false, keyword_opt_out, source };
        Theirs { key: phone.key(), phone, spellings: vec![pims.text.clone()] }
    };
    let mut read: Vec<Theirs> = sorted(phones).into_iter().map(read).collect();
    order::sort_by(&mut read, |one, other| one.key.cmp(&other.key));
    read.dedup_by(|again, known| {
        let same = again.key == known.key;
        if same {
            known.phone.line = known.phone.line.stronger(again.phone.line);
            known.spellings.append(&mut again.spellings);
        }
        same
    });
    read
}

fn find<'a>(theirs: &'a [Theirs], key: &PhoneKey) -> Option<&'a Theirs> {
    theirs.binary_search_by(|one| one.key.cmp(key)).ok().and_then(|place| theirs.get(place))
}

/// Of two verified lines of one number one must win, whichever stands first in the PIMS.
fn sorted(phones: &[PimsPhone]) -> Vec<&PimsPhone> {
    let mut sorted: Vec<&PimsPhone> = phones.iter().collect();
    let line = |pims: &PimsPhone| match pims.line {
        crate::model::client::LineDraft::Verified { line_type } => Some(line_type),
        crate::model::client::LineDraft::Unverified => None,
    };
    order::sort_by(&mut sorted, |one, other| {
        (one.text.as_str(), line(one)).cmp(&(other.text.as_str(), line(other)))
    });
    sorted
}

/// The numbers that the PIMS marks as primary, each once.
pub(super) fn marked(phones: &[PimsPhone], region: Region, reader: &dyn PhoneReader) -> Vec<PhoneKey> {
    let marked: Vec<PimsPhone> = phones.iter().filter(|pims| pims.primary).cloned().collect();
    read(&marked, region, reader).into_iter().map(|theirs| theirs.key).collect()
}

pub(super) fn sync(parts: &mut ClientParts, theirs: &[Theirs], changes: &mut Vec<SyncChangeKind>) {
    let mut left = Vec::new();
    for ours in std::mem::take(&mut parts.phones) {
        let key = ours.key();
        match (find(theirs, &key), ours.source) {
            (Some(theirs), _) => parts.phones.push(met(ours, &key, theirs, changes)),
            (None, PhoneSource::Flow) => parts.phones.push(ours),
            (None, PhoneSource::Both) => {
                changes.push(SyncChangeKind::NumberStays { phone: key });
                parts.phones.push(Phone { source: PhoneSource::Flow, ..ours });
            }
            (None, PhoneSource::Pims) => {
                let (line, keyword_opt_out) = (ours.line, ours.keyword_opt_out);
                changes.push(SyncChangeKind::NumberLeft { phone: key, line, keyword_opt_out });
                left.push(RememberedPhone::of(&ours, false));
            }
        }
    }
    // What is on the profile needs no memory, and what the PIMS has no more is not passed over any longer.
    parts.memory = std::mem::take(&mut parts.memory).without(&parts.phones);
    for known in std::mem::take(&mut parts.memory.phones) {
        let passed_over = known.passed_over && find(theirs, &known.phone).is_some();
        if known.passed_over && !passed_over {
            changes.push(SyncChangeKind::NoLongerPassedOver { phone: known.phone.clone() });
        }
        parts.memory.keep(RememberedPhone { passed_over, ..known });
    }
    for known in left {
        parts.memory.keep(known);
    }
    let there: Vec<PhoneKey> = parts.phones.iter().map(Phone::key).collect();
    for theirs in theirs {
        let key = &theirs.key;
        if there.contains(key) || parts.memory.passes_over(key) {
            continue;
        }
        let phone = match parts.memory.take(key) {
            None => theirs.phone.clone(),
            // Of two verified lines the one that was learnt here stays, as on a number that never left.
            Some(known) => {
                Phone { line: known.line.stronger(theirs.phone.line), ..known.onto(&theirs.phone) }
            }
        };
        changes.push(SyncChangeKind::NumberCame { phone: key.clone() });
        parts.phones.push(phone);
    }
}

/// A number that both have. What was learnt here stays; one that was added here keeps our spelling.
fn met(ours: Phone, key: &PhoneKey, theirs: &Theirs, changes: &mut Vec<SyncChangeKind>) -> Phone {
    let mut phone = ours.clone();
    if ours.source == PhoneSource::Flow {
        phone.source = PhoneSource::Both;
        changes.push(SyncChangeKind::NumberShared { phone: key.clone() });
    }
    if ours.source == PhoneSource::Pims && !theirs.spellings.contains(&ours.as_written) {
        phone.as_written = theirs.phone.as_written.clone();
        let (from, to) = (ours.as_written, phone.as_written.clone());
        changes.push(SyncChangeKind::NumberRespelled { phone: key.clone(), from, to });
    }
    let line: Line = ours.line.stronger(theirs.phone.line);
    if line != ours.line {
        phone.line = line;
        changes.push(SyncChangeKind::LineLearnt { phone: key.clone(), from: ours.line, to: line });
    }
    phone
}

/// CONTACT-2, CONTACT-6: a primary number stays for as long as it is on the profile. Where there is none, the number that the
/// PIMS marks is taken, unless Flow has decided otherwise since the PIMS marked it. No other number is picked.
pub(super) fn primary(
    parts: &mut ClientParts,
    before: &ClientParts,
    marked: Option<&PhoneKey>,
    changes: &mut Vec<SyncChangeKind>,
) {
    let now = preferences::primary(&parts.phones).map(Phone::key);
    if let (None, Some(gone)) = (&now, preferences::primary(&before.phones)) {
        changes.push(SyncChangeKind::PrimaryLeft { phone: gone.key() });
    }
    let free = now.is_none() && marked != parts.memory.primary.as_ref();
    let taken = marked.filter(|_| free).and_then(|key| {
        let phone = parts.phones.iter_mut().find(|phone| phone.is_named(key))?;
        phone.primary = true;
        Some(key.clone())
    });
    if let Some(phone) = &taken {
        changes.push(SyncChangeKind::PrimaryCame { phone: phone.clone() });
    }
    let primary = taken.or(now);
    parts.memory.primary = marked.filter(|key| Some(*key) != primary.as_ref()).cloned();
}
