//! The phone numbers of an undo, number by number.

use super::state::{Ages, Undoing};
use crate::merge::field::Field;
use crate::model::client::Client;
use crate::model::phone::{Phone, PhoneKey};

fn of<'c>(client: &'c Client, number: &Phone) -> Option<&'c Phone> {
    client.phones().iter().find(|phone| phone.same_number(number))
}

/// Whether a profile has a number, or remembers it (CONTACT-6).
fn knows(client: &Client, number: &Phone) -> bool {
    of(client, number).is_some() || client.memory().of(&number.key()).is_some()
}

fn primary(client: &Client) -> Option<PhoneKey> {
    client.phones().iter().find(|phone| phone.primary).map(Phone::key)
}

/// Which number is primary is a matter of its own.
fn same_facts(one: &Phone, other: &Phone) -> bool {
    Phone { primary: false, ..one.clone() } == Phone { primary: false, ..other.clone() }
}

fn untouched(now: Option<&Phone>, after: Option<&Phone>) -> bool {
    now.zip(after).is_some_and(|(now, after)| same_facts(now, after))
}

/// The survivor's numbers: those it had before, in their order, then what it has got since.
pub(super) fn survivors(undoing: &mut Undoing<'_>) -> Vec<Phone> {
    let Ages { before, after, now } = undoing.survivor;
    let mut phones = Vec::with_capacity(before.phones().len());
    for was in before.phones() {
        let (is, merged) = (of(now, was), of(after, was));
        match is {
            None if merged.is_none() => phones.push(was.clone()),
            Some(is) if same_facts(is, was) => phones.push(was.clone()),
            // What the other knew of a number of both goes back to the other, if it still has the number: else a STOP
            // would be on neither.
            Some(is) if untouched(Some(is), merged) && knows(undoing.retired.now, was) => {
                phones.push(was.clone());
            }
            edited => {
                phones.extend(edited.cloned());
                undoing.conflict(Field::Phones, Some(was.key().to_string()));
            }
        }
    }
    let moved_since = primary(now).filter(|_| primary(now) != primary(after));
    for is in now.phones().iter().filter(|is| of(before, is).is_none()) {
        let came_with_the_merge =
            untouched(Some(is), of(after, is)) && !moved_since.as_ref().is_some_and(|key| is.is_named(key));
        if !(came_with_the_merge && of(undoing.retired.now, is).is_some()) {
            phones.push(is.clone());
            undoing.conflict(Field::Phones, Some(is.key().to_string()));
        }
    }
    let wanted = undoing.back(Field::Primary, primary);
    let is_wanted = |phone: &Phone| wanted.as_ref().is_some_and(|key| phone.is_named(key));
    let found = phones.iter().any(is_wanted);
    if wanted.is_some() && !found {
        undoing.conflict(Field::Primary, None);
    }
    for phone in &mut phones {
        phone.primary = is_wanted(phone);
    }
    phones
}

/// The other's numbers: as they are on its profile, with a keyword that came since, which belongs to the number.
pub(super) fn retireds(undoing: &Undoing<'_>) -> Vec<Phone> {
    let (mine, theirs) = (undoing.survivor, undoing.retired);
    let keyword = |phone: &Phone| {
        let own = phone.keyword_opt_out;
        let Some(is) = of(mine.now, phone).map(|is| is.keyword_opt_out) else { return own };
        let own_untouched = of(theirs.after, phone).is_some_and(|was| was.keyword_opt_out == own);
        match of(mine.after, phone).map(|merged| merged.keyword_opt_out) {
            Some(merged) if merged == is => own,
            Some(_) if own_untouched => is,
            // Keywords came to both profiles, or to a number that the merge had left out: a STOP must not be lost.
            _ => own.stronger(is),
        }
    };
    theirs
        .now
        .phones()
        .iter()
        .map(|phone| Phone { keyword_opt_out: keyword(phone), ..phone.clone() })
        .collect()
}
