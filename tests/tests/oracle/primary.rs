//! The default primary phone number, and which phone numbers may be primary (MERGE-24, MERGE-25), on every pair of short lists.

use littermate::merge::{Choices, Merge, MergeSurface};
use littermate::model::contact_book::{ContactBook, PhoneEntry};
use littermate::model::phone::{
    E164, KnownLine, LineType, Phone, PhoneKey, PhoneNumber, PhoneSource, PhoneText,
};
use littermate_tests::now;

use super::facts::{self, OPENED, Place, SELECTED};
use super::roles::client;

const NUMBERS: [&str; 3] = ["+15551230001", "+15551230002", "+15551230003"];

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Mobile,
    Landline,
    Unknown,
}

const KINDS: [Kind; 3] = [Kind::Mobile, Kind::Landline, Kind::Unknown];

#[derive(Debug, Clone, Copy)]
struct Entry {
    number: &'static str,
    kind: Kind,
    primary: bool,
}

/// Every list of at most two of the three phone numbers, in either order, of every kind, with any primary or none.
fn lists() -> Vec<Vec<Entry>> {
    let entry = |number, kind, primary| Entry { number, kind, primary };
    let mut lists = vec![Vec::new()];
    for one in NUMBERS {
        for kind in KINDS {
            lists.extend([false, true].map(|primary| vec![entry(one, kind, primary)]));
            for other in NUMBERS.into_iter().filter(|other| *other != one) {
                for other_kind in KINDS {
                    lists.extend([(false, false), (true, false), (false, true)].map(|(first, second)| {
                        vec![entry(one, kind, first), entry(other, other_kind, second)]
                    }));
                }
            }
        }
    }
    lists
}

fn phone(entry: &Entry) -> Phone {
    Phone {
        as_written: PhoneText::new(entry.number).unwrap(),
        number: PhoneNumber::Valid { e164: E164::new(entry.number).unwrap(), extension: None },
        derived_line: None,
        primary: entry.primary,
        source: PhoneSource::Flow,
        label: None,
    }
}

/// The entries for the phone numbers of two lists; `None` if the lists differ on the kind of a phone number.
fn entries(mine: &[Entry], selected_list: &[Entry]) -> Option<Vec<PhoneEntry>> {
    let mut entries: Vec<PhoneEntry> = Vec::new();
    for entry in mine.iter().chain(selected_list) {
        let line = match entry.kind {
            Kind::Mobile => KnownLine::Verified { line_type: LineType::Mobile },
            Kind::Landline => KnownLine::Verified { line_type: LineType::Landline },
            Kind::Unknown => KnownLine::Unknown,
        };
        match entries.iter().find(|known| known.number.as_str() == entry.number) {
            Some(known) if known.line != line => return None,
            Some(_) => {}
            None => {
                entries.push(PhoneEntry { line, ..PhoneEntry::unknown(E164::new(entry.number).unwrap()) });
            }
        }
    }
    Some(entries)
}

/// The result of the rules for the two lists: the phone numbers in order, whether each may be primary, and the default.
struct Naive {
    numbers: Vec<(&'static str, bool)>,
    mobiles_only: bool,
    default: Option<&'static str>,
}

fn naive(mine: &[Entry], selected_list: &[Entry]) -> Naive {
    let both = || mine.iter().chain(selected_list);
    let verified = |number: &str| both().any(|entry| entry.number == number && entry.kind == Kind::Mobile);
    let mobiles_only = both().any(|entry| entry.kind == Kind::Mobile);
    let mut numbers: Vec<(&'static str, bool)> = Vec::new();
    for entry in both() {
        if !numbers.iter().any(|(known, _)| *known == entry.number) {
            numbers.push((entry.number, !mobiles_only || verified(entry.number)));
        }
    }
    let allowed = |number: &str| numbers.contains(&(number, true));
    let primary =
        |list: &[Entry]| list.iter().find(|entry| entry.primary && allowed(entry.number)).map(|e| e.number);
    let first = || numbers.iter().find(|(_, allowed)| *allowed).map(|(number, _)| *number);
    Naive { mobiles_only, default: primary(mine).or_else(|| primary(selected_list)).or_else(first), numbers }
}

#[test]
fn every_pair_of_short_lists() {
    let clinic = facts::clinic(Place { pims: "none", stated: None });
    let lists = lists();
    assert_eq!(lists.len(), 1 + 18 + 162);
    let clients = |id| -> Vec<_> {
        lists.iter().map(|list| client(id, false, list.iter().map(phone).collect())).collect()
    };
    let (opened, selected) = (clients(OPENED), clients(SELECTED));
    for (mine, one) in lists.iter().zip(&opened) {
        for (selected_list, two) in lists.iter().zip(&selected) {
            // A phone number has one line type, in the contact book.
            let Some(entries) = entries(mine, selected_list) else { continue };
            let book = ContactBook { phones: entries, emails: vec![] };
            let book = book.index().unwrap();
            let expected = naive(mine, selected_list);
            let eligible = Merge::new(&clinic, one, two, &book, MergeSurface::Desktop).eligible().unwrap();
            let phones = eligible.options().unwrap().phones;
            let offered: Vec<_> = phones
                .alternatives
                .iter()
                .map(|offered| (offered.key.as_str(), offered.may_be_primary))
                .collect();
            assert_eq!(offered, expected.numbers, "{mine:?} {selected_list:?}");
            assert_eq!(phones.primary_lock.is_some(), expected.mobiles_only);
            assert_eq!(
                phones.default_primary.as_ref().map(PhoneKey::as_str),
                expected.default,
                "{mine:?} {selected_list:?}"
            );
            let plan = eligible.plan(&Choices::default(), now()).expect("the defaults are always valid");
            let primary = plan.review().merged.phones.iter().find(|phone| phone.primary);
            assert_eq!(primary.map(|phone| phone.key().to_string()).as_deref(), expected.default);
        }
    }
}
