//! The contact book, validated and sorted for lookup.

use std::cmp::Ordering;

use super::{ContactBook, EmailEntry, EmailSuppression, PhoneEntry, TextOptOut};
use crate::limits;
use crate::lists;
use crate::model::client::Client;
use crate::model::email::{self, Email};
use crate::model::phone::{E164, KnownLine, LineType, Phone, PhoneKey, PhoneLine, PhoneNumber};
use crate::order;
use crate::problem::{Collector, Problem, ProblemCode, Problems};
use crate::rule::Rule;

/// A [`ContactBook`] with validated, sorted entries. Created by [`ContactBook::index`]; borrows the book.
///
/// ```
/// use littermate::model::contact_book::{ContactBook, PhoneEntry};
///
/// let number = "+12025550114".parse()?;
/// let mut book = ContactBook { phones: vec![PhoneEntry::unknown(number)], emails: vec![] };
/// assert!(book.index()?.find("+12025550114").is_some());
///
/// book.phones.push(book.phones[0].clone());
/// let problems = book.index().unwrap_err();
/// assert_eq!(problems.as_slice()[0].path, "/phones/1/number");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug, Clone)]
pub struct ContactIndex<'a> {
    phones: Vec<&'a PhoneEntry>,
    emails: Vec<&'a EmailEntry>,
}

impl ContactBook {
    /// Validates the entries and sorts them for lookup, in O(n log n).
    ///
    /// # Errors
    ///
    /// All problems at once, with paths relative to the book: duplicate entries, more than 1,000,000 entries.
    pub fn index(&self) -> Result<ContactIndex<'_>, Problems> {
        ContactIndex::new(self)
    }
}

impl<'a> ContactIndex<'a> {
    /// The index of an empty book.
    pub const EMPTY: Self = Self { phones: Vec::new(), emails: Vec::new() };

    fn new(book: &'a ContactBook) -> Result<Self, Problems> {
        lists::within("/phones", book.phones.len(), limits::CONTACT_BOOK)?;
        lists::within("/emails", book.emails.len(), limits::CONTACT_BOOK)?;
        let mut problems = Collector::default();
        let by_number = |one: &PhoneEntry, other: &PhoneEntry| one.number.cmp(&other.number);
        let (phones, again) = sorted(&book.phones, by_number);
        for (entry, index) in again {
            problems.push(|| {
                twice(format!("/phones/{index}/number"), entry.number.as_str(), Rule::PhonesCompareInE164)
            });
        }
        let by_address = |one: &EmailEntry, other: &EmailEntry| email::compare(&one.email, &other.email);
        let (emails, again) = sorted(&book.emails, by_address);
        for (entry, index) in again {
            problems.push(|| {
                twice(format!("/emails/{index}/email"), entry.email.as_str(), Rule::EmailSuppression)
            });
        }
        problems.finish()?;
        Ok(Self { phones, emails })
    }

    /// The entry of an E.164 number without an extension.
    #[must_use]
    pub fn find(&self, number: &str) -> Option<&'a PhoneEntry> {
        let place = self.phones.binary_search_by(|entry| entry.number.as_str().cmp(number)).ok()?;
        self.phones.get(place).copied()
    }

    /// The entry of a client's phone, with or without an extension.
    fn of(&self, phone: &Phone) -> Option<&'a PhoneEntry> {
        self.find(phone.e164()?.as_str())
    }

    /// The line type of a client's phone: the verified one, otherwise the one derived from its metadata (CONTACT-16).
    #[must_use]
    pub fn line(&self, phone: &Phone) -> PhoneLine {
        PhoneLine::new(self.of(phone).map_or(KnownLine::Unknown, |entry| entry.line), phone.derived_line)
    }

    /// Whether a client's phone can receive text messages (CONTACT-5). A landline, a toll-free number, a number with an extension
    /// and an invalid number cannot. Opt-outs are not considered: see [`is_stopped`](Self::is_stopped).
    #[must_use]
    pub fn can_receive_texts(&self, phone: &Phone) -> bool {
        matches!(phone.number, PhoneNumber::Valid { extension: None, .. })
            && self.line(phone).can_receive_texts()
    }

    /// Whether a client's phone is verified as mobile (MERGE-25). A number with an extension and an invalid number never are.
    #[must_use]
    pub fn is_verified_mobile(&self, phone: &Phone) -> bool {
        let mobile = PhoneLine::Verified { line_type: LineType::Mobile };
        matches!(phone.number, PhoneNumber::Valid { extension: None, .. }) && self.line(phone) == mobile
    }

    /// The entry of a client's phone if its number texted STOP, with or without an extension (CONTACT-11).
    #[must_use]
    pub fn stop(&self, phone: &Phone) -> Option<&'a PhoneEntry> {
        self.of(phone).filter(|entry| entry.is_stopped())
    }

    /// The keyword opt-out of a client's phone, regardless of its extension.
    #[must_use]
    pub fn text_opt_out(&self, phone: &Phone) -> &'a TextOptOut {
        self.of(phone).map_or(&TextOptOut::None, |entry| &entry.text_opt_out)
    }

    /// Whether the number of a client's phone texted STOP (CONTACT-11).
    #[must_use]
    pub fn is_stopped(&self, phone: &Phone) -> bool {
        self.stop(phone).is_some()
    }

    /// The phones that text messages can be sent to, in order: textable and not opted out (CONTACT-5). They are listed for staff;
    /// none is chosen automatically.
    pub fn textable<'p>(&self, phones: impl IntoIterator<Item = &'p Phone>) -> Vec<PhoneKey> {
        let reachable = |phone: &&Phone| self.can_receive_texts(phone) && !self.is_stopped(phone);
        phones.into_iter().filter(reachable).map(Phone::key).collect()
    }

    /// Why email to an address is suppressed, if it is (CONTACT-21).
    #[must_use]
    pub fn suppression(&self, email: &Email) -> EmailSuppression {
        let place = self.emails.binary_search_by(|entry| email::compare(&entry.email, &email.as_written));
        let entry = place.ok().and_then(|place| self.emails.get(place));
        entry.map_or(EmailSuppression::None, |entry| entry.suppressed)
    }

    /// The entries for the phones and email addresses of these clients, ordered by number and address. Entries that are
    /// equivalent to missing ones are omitted.
    pub(crate) fn concerning(&self, clients: &[&Client]) -> ContactBook {
        let mut numbers: Vec<&E164> =
            clients.iter().flat_map(|client| client.phones()).filter_map(Phone::e164).collect();
        order::sort_by(&mut numbers, Ord::cmp);
        numbers.dedup();
        let phones = numbers.into_iter().filter_map(|number| self.find(number.as_str()));
        let concerned = |entry: &&&EmailEntry| {
            let has = |client: &&Client| {
                client.email().is_some_and(|email| email::compare(&email.as_written, &entry.email).is_eq())
            };
            !matches!(entry.suppressed, EmailSuppression::None) && clients.iter().any(has)
        };
        ContactBook {
            phones: phones.filter(|entry| !entry.says_nothing()).cloned().collect(),
            emails: self.emails.iter().filter(concerned).map(|entry| (*entry).clone()).collect(),
        }
    }
}

/// The entries in order, and the duplicates with their positions in the list.
fn sorted<T>(entries: &[T], compare: impl Fn(&T, &T) -> Ordering) -> (Vec<&T>, Vec<(&T, usize)>) {
    let mut places: Vec<(&T, usize)> = entries.iter().zip(0..).collect();
    order::sort_by(&mut places, |one, other| compare(one.0, other.0));
    let pairs = places.iter().zip(places.iter().skip(1));
    let mut again: Vec<_> =
        pairs.filter(|(one, next)| compare(one.0, next.0).is_eq()).map(|(_, next)| *next).collect();
    order::sort_by(&mut again, |one, other| one.1.cmp(&other.1));
    (places.into_iter().map(|(entry, _)| entry).collect(), again)
}

fn twice(path: String, given: &str, rule: Rule) -> Problem {
    let detail = format!("Duplicate entry of {given} in the contact book.");
    Problem::new(ProblemCode::DuplicateId, path, detail).by(rule).given(given)
}
