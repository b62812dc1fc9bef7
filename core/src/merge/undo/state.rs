//! The state of an undo: the profiles at three times, and the conflicts found.

#![expect(
    clippy::enum_variant_names,
    reason = "what was edited since is no edit: the word is part of each name"
)]

use std::fmt;

use macro_rules_attribute::apply;

use crate::explained::{Explain, explained};
use crate::merge::field::MergeField;
use crate::model::client::Client;
use crate::model::email::Email;
use crate::model::ids::ClientId;
use crate::model::phone;
use crate::rule::Rule;
use crate::wire::union;

explained! {
    /// A change since the merge, which an undo leaves as it is. The record contains the earlier value.
    #[output]
    pub struct UndoConflict of UndoConflictKind;
}

/// The kinds of changes since the merge.
#[apply(union)]
#[output]
pub enum UndoConflictKind {
    /// MERGE-44: a value was edited and stays with the survivor.
    EditedSince {
        /// The survivor, on which the value was edited.
        client: ClientId,
        /// The field that was edited.
        field: MergeField,
        /// The key of the phone or the id of the pet, if the field is a list; otherwise null.
        item: Option<String>,
    },
    /// MERGE-44: an item was added and stays with the survivor.
    AddedSince {
        /// The survivor, to which the item was added.
        client: ClientId,
        /// The field that the item was added to.
        field: MergeField,
        /// The key of the phone, the id of the pet or the email address.
        item: String,
    },
    /// MERGE-44: an item was removed and is on neither profile.
    RemovedSince {
        /// The survivor, from which the item was removed.
        client: ClientId,
        /// The field that the item was removed from.
        field: MergeField,
        /// The key of the phone, the id of the pet or the email address.
        item: String,
    },
}

impl Explain for UndoConflictKind {
    fn rule(&self) -> Rule {
        Rule::UndoRestoresUnchanged
    }
}

impl fmt::Display for UndoConflictKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::EditedSince { client, field, item: Some(item) } => {
                let what = readable(*field).0;
                let item = named(*field, item);
                write!(f, "{what}{item} was edited since the merge. The current value stays on {client}.")
            }
            Self::EditedSince { client, field, item: None } => {
                let (what, many) = readable(*field);
                let have = if many { "have" } else { "has" };
                write!(f, "{what} {have} changed since the merge. The current value stays on {client}.")
            }
            Self::AddedSince { client, field, item } => {
                let what = readable(*field).0;
                write!(f, "{what}{} was added since the merge and stays on {client}.", named(*field, item))
            }
            Self::RemovedSince { client, field, item } => {
                let what = readable(*field).0;
                write!(
                    f,
                    "{what}{} was removed from {client} since the merge and is not restored.",
                    named(*field, item)
                )
            }
        }
    }
}

/// The profiles that an undo compares, and the conflicts it finds.
pub(super) struct UndoState<'r> {
    /// The survivor before the merge, after it, and now.
    pub(super) survivor: Snapshots<'r>,
    /// The retired profile at the three times.
    pub(super) retired: Snapshots<'r>,
    pub(super) conflicts: Vec<UndoConflict>,
}

/// A profile at the three times.
#[derive(Clone, Copy)]
pub(super) struct Snapshots<'r> {
    pub(super) before: &'r Client,
    pub(super) after: &'r Client,
    pub(super) now: &'r Client,
}

impl UndoState<'_> {
    pub(super) fn edited(&mut self, field: MergeField, item: Option<String>) {
        let client = self.survivor.now.id().clone();
        self.conflicts.push(UndoConflictKind::EditedSince { client, field, item }.into());
    }

    pub(super) fn added(&mut self, field: MergeField, item: String) {
        let client = self.survivor.now.id().clone();
        self.conflicts.push(UndoConflictKind::AddedSince { client, field, item }.into());
    }

    pub(super) fn removed(&mut self, field: MergeField, item: String) {
        let client = self.survivor.now.id().clone();
        self.conflicts.push(UndoConflictKind::RemovedSince { client, field, item }.into());
    }

    /// A value of the survivor: the one from before the merge if the merge's is unchanged, else the current one.
    pub(super) fn back<T: Clone + PartialEq>(&mut self, field: MergeField, of: impl Fn(&Client) -> T) -> T {
        let Snapshots { before, after, now } = self.survivor;
        let (before, after, now) = (of(before), of(after), of(now));
        if now == after {
            return before;
        }
        if now != before {
            self.edited(field, None);
        }
        now
    }

    /// The email address. If the merge's is gone, it was removed; if the merge left none, it was added.
    pub(super) fn email(&mut self) -> Option<Email> {
        let Snapshots { before, after, now } = self.survivor;
        match (after.email(), now.email()) {
            (Some(was), None) if before.email().is_some() => {
                self.removed(MergeField::Email, was.to_string());
                None
            }
            (None, Some(is)) if before.email() != Some(is) => {
                self.added(MergeField::Email, is.to_string());
                Some(is.clone())
            }
            _ => self.back(MergeField::Email, |client| client.email().cloned()),
        }
    }

    /// A value that the merge did not change: it stays as it is, and a change since is a conflict.
    pub(super) fn untouched<T: PartialEq>(&mut self, field: MergeField, of: impl Fn(&Client) -> T) {
        if of(self.survivor.now) != of(self.survivor.after) {
            self.edited(field, None);
        }
    }
}

/// The field as the subject of a sentence, and whether it is plural.
const fn readable(field: MergeField) -> (&'static str, bool) {
    match field {
        MergeField::Name => ("The name", false),
        MergeField::Email => ("The email address", false),
        MergeField::Phones => ("Phone", false),
        MergeField::Primary => ("The primary phone", false),
        MergeField::ContactByText => ("The preference for text messages", false),
        MergeField::ContactByEmail => ("The preference for email", false),
        MergeField::Push => ("The preference for push notifications", false),
        MergeField::NpsSurveys => ("The preference for surveys", false),
        MergeField::Pets => ("The pet", false),
        MergeField::ActiveConversation => ("The active conversation", false),
        MergeField::PaymentMethods => ("The payment methods", true),
        MergeField::Pims => ("The PIMS record", false),
        MergeField::ArchivedConversations => ("The archived conversations", true),
        MergeField::LoyaltyPoints => ("The loyalty points", true),
        MergeField::Memberships => ("The care memberships", true),
    }
}

/// An item of a list, as a sentence names it after the field.
fn named(field: MergeField, item: &str) -> String {
    if field == MergeField::Phones { format!(" {}", phone::readable(item)) } else { format!(" {item}") }
}
