//! MERGE-44 with edits after the merge: nothing is lost, nothing is guessed, and every edit is listed.

use std::collections::BTreeSet;

use littermate::merge::{
    Irreversible, MergeAction, MergeField, MergeOutput, MergeUndoOutput, UndoConflictKind,
};
use littermate::model::client::Client;
use littermate::model::ids::PetId;
use littermate::model::pet::Pet;
use littermate::model::phone::Phone;
use littermate::model::preferences::ContactChannel;
use proptest::collection::vec;
use proptest::prelude::*;

use super::edits::{Edit, edit, edited};
use super::undoing::merged;
use crate::common::case::{Case, mergeable};
use crate::common::wish::{Wish, wish};
use crate::common::{config, undo_stamp};

/// One undo with all its inputs and outputs.
struct Story {
    edits: String,
    before: [Client; 2],
    after: MergeOutput,
    now: [Client; 2],
    undone: MergeUndoOutput,
}

fn story(case: &Case, wish: &Wish, survivor_edits: &[Edit], retired_edits: &[Edit]) -> Story {
    let after = merged(case, wish);
    let now = [edited("s", &after.survivor, survivor_edits), edited("r", &after.retired, retired_edits)];
    let undone = after.record.undo(&now[0], &now[1], undo_stamp()).unwrap();
    let (survivor, retired) = case.sides();
    let edits = format!("{survivor_edits:?} {retired_edits:?}");
    Story { edits, before: [survivor.clone(), retired.clone()], after, now, undone }
}

/// The field and item that a conflict concerns.
fn place(kind: &UndoConflictKind) -> (MergeField, Option<&str>) {
    match kind {
        UndoConflictKind::EditedSince { field, item, .. } => (*field, item.as_deref()),
        // The item of an added or removed address is the address, and there is at most one.
        UndoConflictKind::AddedSince { field: MergeField::Email, .. }
        | UndoConflictKind::RemovedSince { field: MergeField::Email, .. } => (MergeField::Email, None),
        UndoConflictKind::AddedSince { field, item, .. }
        | UndoConflictKind::RemovedSince { field, item, .. } => (*field, Some(item)),
    }
}

/// Formatted as JSON, one line each, so that a failing case is readable.
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
    let retired_edits = prop_oneof![3 => Just(Vec::new()), 1 => vec(edit(), 1..4)];
    (mergeable(3), wish(), vec(edit(), 0..5), retired_edits).prop_map(
        |(case, wish, survivor_edits, retired_edits)| story(&case, &wish, &survivor_edits, &retired_edits),
    )
}

impl Story {
    fn back(&self) -> [&Client; 2] {
        [&self.undone.survivor, &self.undone.retired]
    }

    fn listed(&self, field: MergeField, item: Option<&str>) -> bool {
        self.undone.conflicts.iter().any(|one| {
            let (of, entry) = place(&one.kind);
            of == field && entry == item
        })
    }

    /// A field with one value: if it was not edited, it is restored and not listed; if it was edited, it stays and is listed,
    /// unless it was edited to its value before the merge.
    fn one_value<T: PartialEq + std::fmt::Debug>(&self, field: MergeField, of: impl Fn(&Client) -> T) {
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

/// The properties of any undo, in this order.
fn check(story: &Story) {
    nothing_is_lost(story);
    written_back_are_listed(story);
    an_opt_out_applies_to_both(story);
    an_edited_value_stays_and_is_listed(story);
    an_edited_number_or_pet_stays_and_is_listed(story);
    effects_are_what_was_moved(story);
}

proptest! {
    #![proptest_config(config(1_000))]

    #[test]
    fn an_undo_after_edits(story in stories()) {
        check(&story);
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

/// Pets that the merge wrote back to the PIMS are listed if the retired profile has them again.
fn written_back_are_listed(story: &Story) {
    let written = story.after.effects.iter().find_map(|effect| match &effect.kind {
        MergeAction::WriteBackPets { pets, .. } => Some(pets.clone()),
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

/// MERGE-44: a client's opt-out after the merge applies to both profiles; an opt-in only to the survivor.
fn an_opt_out_applies_to_both(story: &Story) {
    for channel in [ContactChannel::Text, ContactChannel::Email] {
        let off = |client: &Client| client.preferences().of(channel).is_off_by_client();
        if off(&story.now[0]) && !off(&story.after.survivor) {
            assert!(story.back().into_iter().all(off), "{channel:?}");
        }
        if !off(&story.now[0]) && off(&story.now[1]) {
            assert!(off(&story.undone.retired), "{channel:?}");
        }
    }
}

fn an_edited_value_stays_and_is_listed(story: &Story) {
    story.one_value(MergeField::Name, |client| client.name().clone());
    story.one_value(MergeField::Email, |client| client.email().cloned());
    story.one_value(MergeField::ContactByText, |client| client.preferences().text.clone());
    story.one_value(MergeField::ContactByEmail, |client| client.preferences().email.clone());
    let points = story.now[0].loyalty_points() != story.after.survivor.loyalty_points();
    assert_eq!(story.listed(MergeField::LoyaltyPoints, None), points);
    let methods = story.now[0].payment_methods() != story.after.survivor.payment_methods();
    assert_eq!(story.listed(MergeField::PaymentMethods, None), methods);
}

fn an_edited_number_or_pet_stays_and_is_listed(story: &Story) {
    let ages = [&story.before[0], &story.after.survivor, &story.now[0], &story.undone.survivor];
    for phone in story.now[0].phones().iter().chain(story.after.survivor.phones()) {
        let [was, merged, is, given] = ages.map(|client| facts(of(client, phone)));
        if story.listed(MergeField::Phones, Some(phone.key().as_str())) {
            assert_eq!(given, is, "listed, but not its current value");
        } else {
            assert_eq!(given, was, "not listed, but not its previous value");
            assert!(is == merged || is == was, "edited, but not listed");
        }
    }
    for one in story.now[0].pets().iter().chain(story.after.survivor.pets()) {
        let [was, merged, is, given] =
            ages.map(|client| client.pets().iter().find(|pet| pet.id == one.id).cloned());
        if story.listed(MergeField::Pets, Some(one.id.as_str())) {
            assert_eq!(given, is, "listed, but not its current value");
        } else {
            // A newly booked appointment is not an edit, and moves with its pet.
            let name = |pet: Option<&Pet>| pet.map(|pet| pet.name.clone());
            assert_eq!(name(is.as_ref()), name(merged.as_ref()), "edited, but not listed");
            assert_eq!(name(given.as_ref()), name(was.as_ref()), "not listed, but not its previous value");
        }
    }
    let mut seen = BTreeSet::new();
    for conflict in &story.undone.conflicts {
        let place = place(&conflict.kind);
        assert!(seen.insert(place), "{place:?} is listed twice");
    }
}

/// The effects for the host are exactly what was moved.
fn effects_are_what_was_moved(story: &Story) {
    let mut moved = BTreeSet::new();
    for effect in &story.undone.effects {
        match &effect.kind {
            MergeAction::MovePets { pets, .. } => moved.extend(pets.iter().cloned()),
            MergeAction::UpdateClient { client, name, email, phones, preferences, sync_overrides } => {
                let back = story.back().into_iter().find(|back| back.id() == client).unwrap();
                assert_eq!((back.name(), back.email()), (name, email.as_ref()));
                assert_eq!((back.phones(), back.preferences()), (phones.as_slice(), preferences));
                assert_eq!(back.sync_overrides(), sync_overrides);
            }
            _ => {}
        }
    }
    let ids = |client: &Client| client.pets().iter().map(|pet| pet.id.clone()).collect::<BTreeSet<_>>();
    let had = ids(&story.now[1]);
    assert_eq!(moved, ids(&story.undone.retired).difference(&had).cloned().collect());
}
