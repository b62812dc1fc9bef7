//! A validated client profile.

use super::invariants::{self, PartsOf};
use super::parts::{ActiveMerge, ClientParts, ClientStatus, PersonName};
use crate::count::Count;
use crate::model::conversation::ActiveConversation;
use crate::model::email::Email;
use crate::model::ids::{ClientId, ClinicId, ConversationId, MergeId, PaymentMethodId};
use crate::model::membership::Membership;
use crate::model::pet::Pet;
use crate::model::phone::Phone;
use crate::model::pims::PimsRecord;
use crate::model::preferences::{ContactPreferences, SyncOverrides};
use crate::problem::{Collector, Problems};
use crate::wire::checked;
#[cfg(feature = "json")]
use crate::wire::{TypeInfo, Wire};

/// A validated client profile. Its ids and phones are unique, at most one phone is primary, lists are within their limits, and a
/// retired profile names another profile as its survivor.
///
/// Created by [`Client::new`] from parts, or by `ClientDraft::check` from a draft. Its fields are those of [`ClientParts`]; a
/// method of the same name reads each.
#[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(try_from = "ClientParts", into = "ClientParts")]
pub struct Client(ClientParts);

impl Client {
    /// Validates the parts of a profile. To change a profile, take its [parts](Client::into_parts), change them, and validate
    /// them again.
    ///
    /// ```
    /// use littermate::PersonName;
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// # let facts = ClientFacts {
    /// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
    /// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
    /// # };
    /// # let client = Client::draft(facts).check(&clinic)?.client;
    ///
    /// let mut parts = client.into_parts();
    /// parts.name = PersonName::new("Anne", "Lee-Park")?;
    /// let client = Client::new(parts)?;
    /// assert_eq!(client.name().to_string(), "Anne Lee-Park");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// All problems at once, with paths relative to the profile: a duplicate id, a duplicate phone, more than one primary phone,
    /// a list that is too long, a retired profile that is its own survivor.
    pub fn new(parts: ClientParts) -> Result<Self, Problems> {
        let mut found = Collector::default();
        invariants::problems(&parts, PartsOf::Client, &mut found);
        found.finish()?;
        Ok(Self(parts))
    }

    /// For parts that were derived from validated clients.
    pub(crate) const fn from_checked(parts: ClientParts) -> Self {
        Self(parts)
    }

    /// Returns the parts of the profile as plain data.
    ///
    /// To change a profile, change its parts and validate them with [`Client::new`].
    ///
    /// ```
    /// use littermate::model::pet::Pet;
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// # let facts = ClientFacts {
    /// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
    /// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
    /// # };
    /// # let client = Client::draft(facts).check(&clinic)?.client;
    ///
    /// let rex = Pet::new("rex".parse()?, "Rex".parse()?, "Canine".parse()?);
    /// let mut parts = client.into_parts();
    /// parts.pets = vec![rex.clone(), rex];
    /// let problems = Client::new(parts).unwrap_err();
    /// assert_eq!(problems.as_slice()[0].path, "/pets/1/id");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn into_parts(self) -> ClientParts {
        self.0
    }
}

/// Read access to the fields of [`ClientParts`].
impl Client {
    /// The parts, by reference.
    #[must_use]
    pub const fn parts(&self) -> &ClientParts {
        &self.0
    }

    /// The id of the profile.
    #[must_use]
    pub const fn id(&self) -> &ClientId {
        &self.0.id
    }

    /// The clinic that the profile belongs to.
    #[must_use]
    pub const fn clinic(&self) -> &ClinicId {
        &self.0.clinic
    }

    /// Whether the profile is active, retired by a merge, or deleted.
    #[must_use]
    pub const fn status(&self) -> &ClientStatus {
        &self.0.status
    }

    /// Whether the profile has a record in the PIMS.
    #[must_use]
    pub const fn pims(&self) -> &PimsRecord {
        &self.0.pims
    }

    /// First and last name of the client.
    #[must_use]
    pub const fn name(&self) -> &PersonName {
        &self.0.name
    }

    /// The client's email address, if any.
    #[must_use]
    pub const fn email(&self) -> Option<&Email> {
        self.0.email.as_ref()
    }

    /// The client's phones, without duplicates. At most one is primary.
    #[must_use]
    pub fn phones(&self) -> &[Phone] {
        &self.0.phones
    }

    /// The primary phone, which text messages are sent to, if any (CONTACT-1, CONTACT-2).
    #[must_use]
    pub fn primary_phone(&self) -> Option<&Phone> {
        self.0.phones.iter().find(|phone| phone.primary)
    }

    /// The channels that the client may be contacted by.
    #[must_use]
    pub const fn preferences(&self) -> &ContactPreferences {
        &self.0.preferences
    }

    /// Decisions made in Flow that the nightly sync does not override (CONTACT-6).
    #[must_use]
    pub const fn sync_overrides(&self) -> &SyncOverrides {
        &self.0.sync_overrides
    }

    /// The client's pets, in the order of the host.
    #[must_use]
    pub fn pets(&self) -> &[Pet] {
        &self.0.pets
    }

    /// The active conversation, if any.
    #[must_use]
    pub const fn active_conversation(&self) -> &ActiveConversation {
        &self.0.active_conversation
    }

    /// Archived conversations, oldest first.
    #[must_use]
    pub fn archived_conversations(&self) -> &[ConversationId] {
        &self.0.archived_conversations
    }

    /// The balance of loyalty points.
    #[must_use]
    pub const fn loyalty_points(&self) -> Count {
        self.0.loyalty_points
    }

    /// The client's care memberships, including ended ones.
    #[must_use]
    pub fn memberships(&self) -> &[Membership] {
        &self.0.memberships
    }

    /// Saved payment methods, by id only. They are never shown (MERGE-29).
    #[must_use]
    pub fn payment_methods(&self) -> &[PaymentMethodId] {
        &self.0.payment_methods
    }

    /// Merges that this profile survived and that are in force, oldest first (MERGE-44).
    #[must_use]
    pub fn merges(&self) -> &[ActiveMerge] {
        &self.0.merges
    }

    /// Merges that involved this profile and were undone, oldest first (MERGE-43).
    #[must_use]
    pub fn undone_merges(&self) -> &[MergeId] {
        &self.0.undone_merges
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
