//! The fields of a client profile as plain data, and the status of the profile.

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

/// The name of a person. First and last name are always used together.
#[apply(wire)]
#[derive(Default)]
pub struct PersonName {
    /// First name. May be empty.
    pub first: Name,
    /// Last name. May be empty.
    pub last: Name,
}

/// A client profile: the fields as plain data.
///
/// [`Client::new`](super::Client::new) validates them.
#[apply(wire)]
pub struct ClientParts {
    /// The id of the profile.
    pub id: ClientId,
    /// The clinic that the profile belongs to.
    pub clinic: ClinicId,
    /// Whether the profile is active, retired by a merge, or deleted.
    pub status: ClientStatus,
    /// Whether the profile has a record in the PIMS.
    pub pims: PimsRecord,
    /// First and last name of the client.
    pub name: PersonName,
    /// The client's email address, if any.
    pub email: Option<Email>,
    /// The client's phones, without duplicates. At most one is primary.
    pub phones: Vec<Phone>,
    /// The channels that the client may be contacted by.
    pub preferences: ContactPreferences,
    /// Decisions made in Flow that the nightly sync does not override (CONTACT-6). Optional in JSON.
    #[serde(default, skip_serializing_if = "SyncOverrides::is_empty")]
    pub sync_overrides: SyncOverrides,
    /// The client's pets, in the order of the host.
    pub pets: Vec<Pet>,
    /// The active conversation, if any.
    pub active_conversation: ActiveConversation,
    /// Archived conversations, oldest first.
    pub archived_conversations: Vec<ConversationId>,
    /// The balance of loyalty points.
    pub loyalty_points: Count,
    /// The client's care memberships, including ended ones.
    pub memberships: Vec<Membership>,
    /// Saved payment methods, by id only. They are never shown (MERGE-29).
    pub payment_methods: Vec<PaymentMethodId>,
    /// Merges that this profile survived and that are in force, oldest first (MERGE-44).
    pub merges: Vec<ActiveMerge>,
    /// Merges that involved this profile and were undone, oldest first. Their ids cannot be used again (MERGE-43). Optional in
    /// JSON.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub undone_merges: Vec<MergeId>,
}

impl PersonName {
    /// A name from a first and a last name. Either may be empty. `Display` writes both, separated by a space.
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
    ///
    /// [`TextError`] if a part is longer than 200 characters.
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

/// The status of a profile. Required: it can block a merge.
#[apply(union)]
pub enum ClientStatus {
    /// The profile is in use.
    Active,
    /// The profile was retired by a merge (MERGE-39). Its history stays readable and does not make the profile active again.
    Retired {
        /// The survivor of the merge.
        survivor: ClientId,
        /// The merge that retired the profile.
        merge: MergeId,
    },
    /// The profile was deleted in Flow.
    Deleted,
}

/// A merge that a profile survived and that is in force.
#[apply(wire)]
pub struct ActiveMerge {
    /// The id of the merge.
    pub merge: MergeId,
    /// The profile that the merge retired.
    pub retired: ClientId,
}
