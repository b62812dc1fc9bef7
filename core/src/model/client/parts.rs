//! What a client profile holds, as plain data, and whether the profile is still in use.

use macro_rules_attribute::apply;

use crate::count::Count;
use crate::model::conversation::ActiveConversation;
use crate::model::email::Email;
use crate::model::ids::{ClientId, ClinicId, ConversationId, MergeId, Name, PaymentMethodId};
use crate::model::membership::Membership;
use crate::model::pet::Pet;
use crate::model::phone::Phone;
use crate::model::pims::PimsRecord;
use crate::model::preferences::{ContactPreferences, SyncOverrides};
use crate::text::TextError;
use crate::wire::{union, wire};

/// The name of a person. First and last name travel together.
#[apply(wire)]
#[derive(Default)]
pub struct PersonName {
    /// First name; may be empty.
    pub first: Name,
    /// Last name; may be empty.
    pub last: Name,
}

/// What a client profile holds: plain data, not yet a [`Client`](super::Client).
///
/// [`Client::new`](super::Client::new) checks it. A client is read through this type's fields.
#[apply(wire)]
pub struct ClientParts {
    /// The id of the profile.
    pub id: ClientId,
    /// The clinic it belongs to.
    pub clinic: ClinicId,
    /// Whether it is active, retired by a merge, or deleted.
    pub status: ClientStatus,
    /// Whether it has a record in the PIMS.
    pub pims: PimsRecord,
    /// First and last name of the client.
    pub name: PersonName,
    /// The client's email address.
    pub email: Option<Email>,
    /// The client's phone numbers, each once; at most one is primary.
    pub phones: Vec<Phone>,
    /// Which channels the client may be reached by.
    pub preferences: ContactPreferences,
    /// What was decided in Flow about the numbers, which the nightly sync respects (CONTACT-6). May be left out.
    #[serde(default, skip_serializing_if = "SyncOverrides::is_empty")]
    pub sync_overrides: SyncOverrides,
    /// The client's pets, in the order of the host.
    pub pets: Vec<Pet>,
    /// The active conversation, if there is one.
    pub active_conversation: ActiveConversation,
    /// The archived conversations, oldest first.
    pub archived_conversations: Vec<ConversationId>,
    /// The balance of loyalty points.
    pub loyalty_points: Count,
    /// Care memberships, ended ones too.
    pub memberships: Vec<Membership>,
    /// Saved payment methods, by id only. They are never shown (MERGE-29).
    pub payment_methods: Vec<PaymentMethodId>,
    /// The merges this profile survived that have not been undone, oldest first (MERGE-44).
    pub merges: Vec<ActiveMerge>,
    /// The merges that this profile was part of and that were undone, oldest first. Their ids are not accepted again (MERGE-43).
    /// May be left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub undone_merges: Vec<MergeId>,
}

impl PersonName {
    /// A name of a first and a last name; either may be empty. `Display` writes both, separated by a space.
    ///
    /// ```
    /// use littermate::PersonName;
    ///
    /// assert_eq!(PersonName::new("Anne", "Lee")?.to_string(), "Anne Lee");
    /// assert_eq!(PersonName::new("", "Lee")?.to_string(), "Lee");
    ///
    /// let error = PersonName::new("A".repeat(201), "Lee").unwrap_err();
    /// assert_eq!(error.to_string(), "name longer than 200 characters");
    /// # Ok::<(), littermate::text::TextError>(())
    /// ```
    ///
    /// # Errors
    /// [`TextError`] where a part is longer than 200 characters.
    pub fn new(first: impl AsRef<str>, last: impl AsRef<str>) -> Result<Self, TextError> {
        Ok(Self { first: Name::new(first)?, last: Name::new(last)? })
    }
}

impl std::fmt::Display for PersonName {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match (self.first.as_str(), self.last.as_str()) {
            ("", only) | (only, "") => f.write_str(only),
            (first, last) => write!(f, "{first} {last}"),
        }
    }
}

/// The status of a profile. It can block a merge, so it is always said.
#[apply(union)]
pub enum ClientStatus {
    /// The profile is in use.
    Active,
    /// Retired by a merge (MERGE-39). Its history stays readable, and does not make it active again.
    Retired {
        /// The profile that remained.
        survivor: ClientId,
        /// The merge that retired it.
        merge: MergeId,
    },
    /// The profile was deleted in Flow.
    Deleted,
}

/// A merge that a profile survived and that has not been undone.
#[apply(wire)]
pub struct ActiveMerge {
    /// The id of the merge.
    pub merge: MergeId,
    /// The profile it retired.
    pub retired: ClientId,
}
