//! A client (pet parent, customer): what a profile holds, once checked.

mod check;
mod draft;
mod facts;
pub(crate) mod invariants;
#[cfg(feature = "json")]
pub mod ops;
mod status;

use macro_rules_attribute::apply;

use crate::count::Count;
use crate::model::conversation::ActiveConversation;
use crate::model::email::Email;
use crate::model::ids::{ClientId, ClinicId, ConversationId, Name, PaymentMethodId};
use crate::model::membership::Membership;
use crate::model::pet::Pet;
use crate::model::phone::Phone;
use crate::model::pims::PimsRecord;
use crate::model::preferences::{ContactMemory, ContactPreferences};
use crate::problem::{Collector, Problems};
#[cfg(feature = "json")]
use crate::wire::{TypeInfo, Wire};
use crate::wire::{checked, wire};

use invariants::PartsOf;

pub use check::{Checked, Notice, NoticeCode};
pub(crate) use check::{read_number, unknown_region};
pub use draft::{ClientDraft, LineDraft, PhoneDraft};
pub use facts::{ClientFacts, Facts};
pub use status::{ClientStatus, StandingMerge};

/// The name of a person. First and last name travel together.
#[apply(wire)]
pub struct PersonName {
    /// First name; may be empty.
    pub first: Name,
    /// Last name; may be empty.
    pub last: Name,
}

/// What a client profile holds: plain data, not yet a [`Client`].
///
/// [`Client::new`] checks it. A client is read through this type's fields.
#[apply(wire)]
pub struct ClientParts {
    /// The profile's id.
    pub id: ClientId,
    /// The clinic it belongs to.
    pub clinic: ClinicId,
    /// Whether it is active, retired by a merge, or deleted.
    pub status: ClientStatus,
    /// Whether it has a record in the PIMS.
    pub pims: PimsRecord,
    /// The client's name.
    pub name: PersonName,
    /// The client's email address.
    pub email: Option<Email>,
    /// The client's phone numbers, each once; at most one is primary.
    pub phones: Vec<Phone>,
    /// Which channels the client may be reached by.
    pub preferences: ContactPreferences,
    /// What the nightly sync passes over, and what is known of numbers that are gone (CONTACT-6). May be left out.
    #[serde(default, skip_serializing_if = "ContactMemory::is_empty")]
    pub memory: ContactMemory,
    /// The client's pets.
    pub pets: Vec<Pet>,
    /// The active conversation, if there is one.
    pub active_conversation: ActiveConversation,
    /// The archived conversations, oldest first.
    pub archived_conversations: Vec<ConversationId>,
    /// Loyalty points.
    pub loyalty_points: Count,
    /// Care memberships, ended ones too.
    pub memberships: Vec<Membership>,
    /// Saved payment methods, by id only. They are never shown (MERGE-29).
    pub payment_methods: Vec<PaymentMethodId>,
    /// The merges this profile survived that have not been undone, oldest first (MERGE-44).
    pub merges: Vec<StandingMerge>,
}

/// A client profile that holds together: ids and numbers stand once, at most one number is primary, lists are within
/// their limits, a retired profile names another one as its survivor.
///
/// Made by [`Client::new`] from parts, or by `ClientDraft::check` from texts as typed. Its fields are those of
/// [`ClientParts`], to read.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "ClientParts", into = "ClientParts")]
pub struct Client(ClientParts);

impl Client {
    /// Checks the parts.
    ///
    /// # Errors
    /// All problems of content at once, with paths from the profile's root.
    pub fn new(parts: ClientParts) -> Result<Self, Problems> {
        let mut found = Collector::default();
        invariants::problems(&parts, PartsOf::Client, &mut found);
        found.finish()?;
        Ok(Self(parts))
    }

    /// For parts that were put together out of checked clients.
    pub(crate) const fn from_checked(parts: ClientParts) -> Self {
        Self(parts)
    }

    /// The parts, to change and check again.
    #[must_use]
    pub fn into_parts(self) -> ClientParts {
        self.0
    }

    /// The facts that decide whether this profile may be merged.
    #[must_use]
    pub fn facts(&self) -> Facts<'_> {
        Facts::from(self)
    }
}

impl std::ops::Deref for Client {
    type Target = ClientParts;
    fn deref(&self) -> &ClientParts {
        &self.0
    }
}

impl TryFrom<ClientParts> for Client {
    type Error = Problems;
    fn try_from(parts: ClientParts) -> Result<Self, Problems> {
        Self::new(parts)
    }
}

impl From<Client> for ClientParts {
    fn from(client: Client) -> Self {
        client.0
    }
}

checked!(Client, ClientParts, |client| &client.0);

#[cfg(feature = "json")]
impl Wire for Client {
    const TYPE: &'static TypeInfo = &TypeInfo { name: "Client", ..*ClientParts::TYPE };
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Client {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Client".into()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        ClientParts::json_schema(generator)
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
