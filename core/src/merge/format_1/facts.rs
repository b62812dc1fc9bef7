//! Converts what format 1 stored about a phone number on each profile to entries of the contact book.

use std::collections::BTreeMap;

use super::profile::{ClientV1, KeywordOptOutV1, LineV1, PhoneV1, RememberedPhoneV1};
use crate::model::contact_book::{ContactBook, PhoneEntry, TextOptOut};
use crate::model::phone::{E164, KnownLine, PhoneKey, PhoneNumber};
use crate::model::time::Instant;

/// The entries for all phones that the profiles have or remember, ordered by number. If line types differ, that of the earlier
/// profile is used; of two STOPs, the later one. Unknown times become `at`.
pub(crate) fn contact_book(clients: [&ClientV1; 2], at: Instant) -> ContactBook {
    let mut phones: BTreeMap<E164, PhoneEntry> = BTreeMap::new();
    for (number, line, keyword_opt_out) in clients.into_iter().flat_map(known) {
        let entry = phones.entry(number.clone()).or_insert_with(|| PhoneEntry::unknown(number));
        if let (KnownLine::Unknown, LineV1::Verified { line_type }) = (entry.line, line) {
            entry.line = KnownLine::Verified { line_type };
        }
        if let KeywordOptOutV1::Stopped { at: stopped } = keyword_opt_out {
            let at = stopped.unwrap_or(at);
            if !matches!(&entry.text_opt_out, TextOptOut::Stopped { at: known, .. } if *known >= at) {
                entry.text_opt_out = TextOptOut::Stopped { at, keyword: None };
            }
        }
    }
    let phones = phones.into_values().filter(|entry| !entry.says_nothing()).collect();
    ContactBook { phones, emails: Vec::new() }
}

/// What a profile stores about each valid number, on the profile or remembered.
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

/// The number of a key without its extension; `None` if the number is not valid.
fn e164(key: &PhoneKey) -> Option<E164> {
    let number = key.as_str().split(';').next()?;
    number.parse().ok()
}
