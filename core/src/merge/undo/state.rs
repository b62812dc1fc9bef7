//! What an undo looks at, and what it finds on the way.

use std::fmt;

use macro_rules_attribute::apply;

use crate::explained::{Explain, explained};
use crate::merge::field::Field;
use crate::model::client::Client;
use crate::model::ids::ClientId;
use crate::model::phone;
use crate::rule::Rule;
use crate::wire::union;

explained! {
    /// Something that an undo leaves as it is, since it was edited after the merge. The record holds what it was.
    #[output]
    pub struct Conflict of ConflictKind;
}

/// Why an undo leaves something as it is.
#[apply(union)]
#[output]
pub enum ConflictKind {
    /// MERGE-44: it was edited since the merge, and stays with the survivor as it is now.
    EditedSince {
        /// The survivor.
        client: ClientId,
        /// The field.
        field: Field,
        /// Which entry of it, where the field is a list: a number's key, a pet's id.
        item: Option<String>,
    },
}

impl Explain for ConflictKind {
    fn rule(&self) -> Rule {
        Rule::Merge44
    }
}

impl fmt::Display for ConflictKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::EditedSince { client, field, item } = self;
        f.write_str(&edited_since(*field, item.as_deref(), client))
    }
}

/// The six profiles an undo looks at, and what it finds.
pub(super) struct Undoing<'r> {
    /// The survivor before the merge, after it, and now.
    pub(super) survivor: Ages<'r>,
    /// The other one.
    pub(super) retired: Ages<'r>,
    pub(super) conflicts: Vec<Conflict>,
}

/// One profile at three times.
#[derive(Clone, Copy)]
pub(super) struct Ages<'r> {
    pub(super) before: &'r Client,
    pub(super) after: &'r Client,
    pub(super) now: &'r Client,
}

impl Undoing<'_> {
    pub(super) fn conflict(&mut self, field: Field, item: Option<String>) {
        let client = self.survivor.now.id().clone();
        self.conflicts.push(ConflictKind::EditedSince { client, field, item }.into());
    }

    /// One value of the survivor: as it was before where the merge's value is untouched, else as it is now.
    pub(super) fn back<T: Clone + PartialEq>(&mut self, field: Field, of: impl Fn(&Client) -> T) -> T {
        let Ages { before, after, now } = self.survivor;
        let (before, after, now) = (of(before), of(after), of(now));
        if now == after {
            return before;
        }
        if now != before {
            self.conflict(field, None);
        }
        now
    }

    /// A value that the merge left alone: it stays as it is, and a change since is listed.
    pub(super) fn untouched<T: PartialEq>(&mut self, field: Field, of: impl Fn(&Client) -> T) {
        if of(self.survivor.now) != of(self.survivor.after) {
            self.conflict(field, None);
        }
    }
}

fn edited_since(field: Field, item: Option<&str>, survivor: &ClientId) -> String {
    let (what, many) = match field {
        Field::Name => ("The name", false),
        Field::Email => ("The email address", false),
        Field::Phones => ("The phone number", false),
        Field::Primary => ("The primary number", false),
        Field::ContactByText => ("Whether texts are sent", false),
        Field::ContactByEmail => ("Whether mail is sent", false),
        Field::Pets => ("The pet", false),
        Field::ActiveConversation => ("The active conversation", false),
        Field::PaymentMethods => ("The payment methods", true),
        Field::Pims => ("The record in the PIMS", false),
        Field::ArchivedConversations => ("The archived conversations", true),
        Field::LoyaltyPoints => ("The loyalty points", true),
        Field::Memberships => ("The care memberships", true),
    };
    let item = match item {
        Some(key) if field == Field::Phones => format!(" {}", phone::readable(key)),
        Some(id) => format!(" {id}"),
        None => String::new(),
    };
    let (stay, are) = if many { ("stay", "they are") } else { ("stays", "it is") };
    format!("{what}{item} changed since the merge, and {stay} with {survivor} as {are} now.")
}
