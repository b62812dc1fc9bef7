//! What format 1 knew of a phone number on each profile that had it, and what the contact book knows of it instead.

use super::profile::{ClientV1, KeywordOptOutV1, LineV1, PhoneV1, RememberedPhoneV1};
use crate::model::contact_book::{ContactBook, PhoneEntry, TextOptOut};
use crate::model::phone::{E164, KnownLine, PhoneKey, PhoneNumber};
use crate::model::time::Instant;
use crate::order;

/// The entries for all numbers of these profiles and for those that they remember, in the order of the numbers. Of two that differ in
/// the line, that of the earlier profile counts; of two STOPs, the later one. A time that was not known becomes `at`.
pub(crate) fn contact_book(clients: [&ClientV1; 2], at: Instant) -> ContactBook {
    let mut phones: Vec<PhoneEntry> = Vec::new();
    for (number, line, keyword_opt_out) in clients.into_iter().flat_map(known) {
        let place = phones.iter().position(|entry| entry.number == number).unwrap_or_else(|| {
            phones.push(PhoneEntry::unknown(number));
            phones.len().wrapping_sub(1)
        });
        if let Some(entry) = phones.get_mut(place) {
            if let (KnownLine::Unknown, LineV1::Verified { line_type }) = (entry.line, line) {
                entry.line = KnownLine::Verified { line_type };
            }
            if let KeywordOptOutV1::Stopped { at: stopped } = keyword_opt_out {
                let at = stopped.unwrap_or(at);
                let later = |known: &Instant| at > *known;
                if !matches!(&entry.text_opt_out, TextOptOut::Stopped { at: known, .. } if !later(known)) {
                    entry.text_opt_out = TextOptOut::Stopped { at, keyword: None };
                }
            }
        }
    }
    phones.retain(|entry| !entry.says_nothing());
    order::sort_by(&mut phones, |one, other| one.number.cmp(&other.number));
    ContactBook { phones, emails: Vec::new() }
}

/// What a profile knew of each number that can be dialled, on it or remembered.
fn known(client: &ClientV1) -> impl Iterator<Item = (E164, LineV1, KeywordOptOutV1)> {
    let on_it =
        client.phones.iter().filter_map(|PhoneV1 { number, line, keyword_opt_out, .. }| match number {
            PhoneNumber::Valid { e164, .. } => Some((e164.clone(), *line, *keyword_opt_out)),
            PhoneNumber::Invalid => None,
        });
    let remembered = client.memory.iter().flat_map(|memory| &memory.phones);
    on_it.chain(remembered.filter_map(|RememberedPhoneV1 { phone, line, keyword_opt_out, .. }| {
        Some((e164(phone)?, *line, *keyword_opt_out))
    }))
}

/// The number of a key without its extension; none of a number that cannot be dialled.
fn e164(key: &PhoneKey) -> Option<E164> {
    let number = key.as_str().split(';').next()?;
    number.parse().ok()
}
