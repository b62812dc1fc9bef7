//! MERGE-44 where something was edited since: nothing is lost, nothing is guessed, and every edit is listed.

use std::collections::BTreeSet;

use littermate::merge::{ConflictKind, EffectAction, Field, Irreversible, Outcome, Undone};
use littermate::model::client::Client;
use littermate::model::ids::PetId;
use littermate::model::phone::Phone;
use littermate::model::preferences::RememberedPhone;
use proptest::collection::vec;
use proptest::prelude::*;

use super::edits::{Edit, edit, edited};
use super::undoing::merged;
use crate::common::case::{Case, mergeable};
use crate::common::wish::{Wish, wish};
use crate::common::{config, undo_stamp};

/// One undo with everything around it.
struct Story {
    edits: String,
    before: [Client; 2],
    after: Outcome,
    now: [Client; 2],
    undone: Undone,
}

fn story(case: &Case, wish: &Wish, mine: &[Edit], theirs: &[Edit]) -> Story {
    let after = merged(case, wish);
    let now = [edited("s", &after.survivor, mine), edited("r", &after.retired, theirs)];
    let undone = after.record.undo(&now[0], &now[1], undo_stamp()).unwrap();
    let (survivor, retired) = case.sides();
    let edits = format!("{mine:?} {theirs:?}");
    Story { edits, before: [survivor.clone(), retired.clone()], after, now, undone }
}

/// As JSON, a line each: what a failing case prints must be readable.
impl std::fmt::Debug for Story {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let json = |client: &Client| serde_json::to_string(client).unwrap();
        writeln!(f, "\nedits  {}", self.edits)?;
        let after = [&self.after.survivor, &self.after.retired];
        for (age, [one, other]) in [
            ("before", self.before.each_ref()),
            ("after", after),
            ("now", self.now.each_ref()),
            ("back", self.back()),
        ] {
            writeln!(f, "{age}\n  {}\n  {}", json(one), json(other))?;
        }
        writeln!(f, "{:?}", self.undone.conflicts)
    }
}

fn stories() -> impl Strategy<Value = Story> {
    let theirs = prop_oneof![3 => Just(Vec::new()), 1 => vec(edit(), 1..4)];
    (mergeable(3), wish(), vec(edit(), 0..5), theirs)
        .prop_map(|(case, wish, mine, theirs)| story(&case, &wish, &mine, &theirs))
}

impl Story {
    fn back(&self) -> [&Client; 2] {
        [&self.undone.survivor, &self.undone.retired]
    }

    fn listed(&self, field: Field, item: Option<&str>) -> bool {
        self.undone.conflicts.iter().any(|one| {
            let ConflictKind::EditedSince { field: edited, item: of, .. } = &one.kind;
            *edited == field && of.as_deref() == item
        })
    }

    /// A field with one value: untouched it goes back and is not listed; edited it stays, and is listed but where it was
    /// edited to what it was before the merge.
    fn one_value<T: PartialEq + std::fmt::Debug>(&self, field: Field, of: impl Fn(&Client) -> T) {
        let [before, after, now, back] =
            [&self.before[0], &self.after.survivor, &self.now[0], &self.undone.survivor].map(of);
        if now == after {
            assert_eq!(back, before, "{field:?}");
        } else {
            assert_eq!(back, now, "{field:?}");
        }
        assert_eq!(self.listed(field, None), now != after && now != before, "{field:?}");
    }
}

fn of<'c>(client: &'c Client, number: &Phone) -> Option<&'c Phone> {
    client.phones().iter().find(|phone| phone.same_number(number))
}

fn facts(phone: Option<&Phone>) -> Option<Phone> {
    phone.map(|phone| Phone { primary: false, ..phone.clone() })
}

fn collected<'c, T: Ord + 'c, I: IntoIterator<Item = T>>(
    clients: [&'c Client; 2],
    of: impl Fn(&'c Client) -> I,
) -> BTreeSet<T> {
    clients.into_iter().flat_map(of).collect()
}

/// What is told of any undo, in this order.
fn told(story: &Story) {
    nothing_is_lost(story);
    written_back_are_listed(story);
    no_stop_is_lost(story);
    a_start_reaches_both(story);
    an_edited_value_stays_and_is_listed(story);
    an_edited_number_or_pet_stays_and_is_listed(story);
    effects_say_what_changed_hands(story);
}

proptest! {
    #![proptest_config(config(1_000))]

    #[test]
    fn an_undo_after_edits(story in stories()) {
        told(&story);
    }
}

fn nothing_is_lost(story: &Story) {
    let (now, back) = (story.now.each_ref(), story.back());
    for client in back {
        assert_eq!(Client::new(client.clone().into_parts()), Ok(client.clone()));
    }
    let keys = |client: &Client| client.phones().iter().map(Phone::key).collect::<Vec<_>>();
    assert!(collected(now, keys).is_subset(&collected(back, keys)));
    let pets = |client: &Client| client.pets().iter().map(|pet| format!("{pet:?}")).collect::<Vec<_>>();
    assert_eq!(collected(now, pets), collected(back, pets));
    let conversations = |client: &Client| {
        let active = client.active_conversation().id().into_iter().cloned();
        active.chain(client.archived_conversations().iter().cloned()).collect::<Vec<_>>()
    };
    assert_eq!(collected(now, conversations), collected(back, conversations));
    let methods = |client: &Client| client.payment_methods().to_vec();
    assert_eq!(collected(now, methods), collected(back, methods));
    assert_eq!(story.undone.survivor.loyalty_points(), story.now[0].loyalty_points());
}

/// Of the pets that the merge wrote back to the PIMS, those are listed that the retired profile has again.
fn written_back_are_listed(story: &Story) {
    let written = story.after.effects.iter().find_map(|effect| match &effect.kind {
        EffectAction::WriteBackPets { pets, .. } => Some(pets.clone()),
        _ => None,
    });
    let listed = story.undone.irreversible.iter().find_map(|one| match &one.kind {
        Irreversible::PetsWrittenBack { pets, .. } => Some(pets.clone()),
        _ => None,
    });
    let has = |pet: &PetId| story.undone.retired.pets().iter().any(|one| one.id == *pet);
    let back: Vec<_> = written.into_iter().flatten().filter(has).collect();
    assert_eq!(listed.unwrap_or_default(), back);
}

/// CONTACT-11, MERGE-27: an opt-out belongs to the number, so one that came to the survivor since stands on whichever
/// profile has the number; one that came to the other stands there. Only START lifts one.
fn no_stop_is_lost(story: &Story) {
    let after = [&story.after.survivor, &story.after.retired];
    for (index, now) in story.now.iter().enumerate() {
        for phone in now.phones().iter().filter(|phone| phone.is_stopped()) {
            let came = of(after[index], phone).map(|was| was.keyword_opt_out) != Some(phone.keyword_opt_out);
            if came {
                for back in story.back().into_iter().skip(index) {
                    let still = of(back, phone).is_none_or(Phone::is_stopped);
                    assert!(still, "{} is not stopped on {}", phone.key(), back.id());
                }
            }
            if came || !(started(story, 0, phone) || started(story, 1, phone)) {
                let back = story.back();
                let on = back.into_iter().filter_map(|back| of(back, phone)).any(Phone::is_stopped);
                // It may have come out of a profile's memory, and gone back into it (CONTACT-6).
                let known = back.into_iter().filter_map(|back| back.memory().of(&phone.key()));
                let remembered = |known: &RememberedPhone| known.keyword_opt_out == phone.keyword_opt_out;
                assert!(on || known.into_iter().any(remembered));
            }
        }
    }
}

/// Whether a START came to the survivor, or to the other, from the number since the merge.
fn started(story: &Story, side: usize, phone: &Phone) -> bool {
    let after = [&story.after.survivor, &story.after.retired];
    let stopped = |client| of(client, phone).map(Phone::is_stopped);
    stopped(after[side]) == Some(true) && stopped(&story.now[side]) == Some(false)
}

/// START that came since is not lost either: the number is free on the other profile, too, unless it was told otherwise.
fn a_start_reaches_both(story: &Story) {
    for phone in story.now[0].phones() {
        let untouched = of(&story.now[1], phone) == of(&story.after.retired, phone);
        if started(story, 0, phone) && untouched {
            for back in story.back() {
                assert!(!of(back, phone).is_some_and(Phone::is_stopped));
            }
        }
    }
}

fn an_edited_value_stays_and_is_listed(story: &Story) {
    story.one_value(Field::Name, |client| client.name().clone());
    story.one_value(Field::Email, |client| client.email().cloned());
    story.one_value(Field::ContactByText, |client| client.preferences().text);
    story.one_value(Field::ContactByEmail, |client| client.preferences().email);
    let points = story.now[0].loyalty_points() != story.after.survivor.loyalty_points();
    assert_eq!(story.listed(Field::LoyaltyPoints, None), points);
    let methods = story.now[0].payment_methods() != story.after.survivor.payment_methods();
    assert_eq!(story.listed(Field::PaymentMethods, None), methods);
}

fn an_edited_number_or_pet_stays_and_is_listed(story: &Story) {
    let ages = [&story.before[0], &story.after.survivor, &story.now[0], &story.undone.survivor];
    for phone in story.now[0].phones().iter().chain(story.after.survivor.phones()) {
        let [was, merged, is, given] = ages.map(|client| facts(of(client, phone)));
        if story.listed(Field::Phones, Some(phone.key().as_str())) {
            assert_eq!(given, is, "listed, and not as it is now");
        } else {
            assert_eq!(given, was, "not listed, and not as it was");
            assert!(is == merged || is == was, "edited, and not listed");
        }
    }
    for one in story.now[0].pets().iter().chain(story.after.survivor.pets()) {
        let [was, merged, is, given] =
            ages.map(|client| client.pets().iter().find(|pet| pet.id == one.id).cloned());
        if story.listed(Field::Pets, Some(one.id.as_str())) {
            assert_eq!(given, is, "listed, and not as it is now");
        } else {
            assert_eq!(is, merged, "edited, and not listed");
            assert_eq!(given, was, "not listed, and not as it was");
        }
    }
    let mut seen = BTreeSet::new();
    for conflict in &story.undone.conflicts {
        let ConflictKind::EditedSince { field, item, .. } = &conflict.kind;
        assert!(seen.insert((*field, item.clone())), "{field:?} {item:?} is listed twice");
    }
}

/// What the host is told to do is what changed hands.
fn effects_say_what_changed_hands(story: &Story) {
    let mut moved = BTreeSet::new();
    for effect in &story.undone.effects {
        match &effect.kind {
            EffectAction::MovePets { pets, .. } => moved.extend(pets.iter().cloned()),
            EffectAction::UpdateClient { client, name, email, phones, preferences, memory } => {
                let back = story.back().into_iter().find(|back| back.id() == client).unwrap();
                assert_eq!((back.name(), back.email()), (name, email.as_ref()));
                assert_eq!((back.phones(), back.preferences()), (phones.as_slice(), *preferences));
                assert_eq!(back.memory(), memory);
            }
            _ => {}
        }
    }
    let ids = |client: &Client| client.pets().iter().map(|pet| pet.id.clone()).collect::<BTreeSet<_>>();
    let had = ids(&story.now[1]);
    assert_eq!(moved, ids(&story.undone.retired).difference(&had).cloned().collect());
}
