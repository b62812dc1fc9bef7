//! A client draft: a profile as the host has it, with phone numbers and email address as entered.

use macro_rules_attribute::apply;

use super::{ActiveMerge, Client, ClientFacts, ClientStatus, PersonName};
use crate::count::Count;
use crate::model::conversation::{Conversation, ConversationState};
use crate::model::email::EmailText;
use crate::model::ids::{ClientId, ClinicId, ConversationId, MergeId, PaymentMethodId};
use crate::model::membership::Membership;
use crate::model::pet::Pet;
use crate::model::phone::{PhoneSource, PhoneText};
use crate::model::pims::PimsRecord;
use crate::model::preferences::{ContactPreferences, SyncOverrides};
use crate::wire::wire;

/// A profile as the host has it. Fields that can block a merge are required; all others have defaults. `check` validates the
/// draft, parses its phone numbers and email address, and returns a [`Client`](super::Client).
#[apply(wire)]
pub struct ClientDraft {
    /// The id of the profile.
    pub id: ClientId,
    /// The clinic that the profile belongs to.
    pub clinic: ClinicId,
    /// Whether the profile is active, retired by a merge, or deleted.
    pub status: ClientStatus,
    /// Whether the profile has a record in the PIMS.
    pub pims: PimsRecord,
    /// The client's name. Defaults to an empty name.
    #[serde(default)]
    pub name: PersonName,
    /// The client's email address as entered. Optional.
    pub email: Option<EmailText>,
    /// The client's phone numbers as entered. Defaults to none.
    #[serde(default)]
    pub phones: Vec<PhoneDraft>,
    /// The channels that the client may be contacted by. Defaults to text and email on (CONTACT-7).
    #[serde(default)]
    pub preferences: ContactPreferences,
    /// Decisions made in Flow that the nightly sync does not override, as an earlier output contains them (CONTACT-6). Defaults
    /// to none.
    #[serde(default, skip_serializing_if = "SyncOverrides::is_empty")]
    pub sync_overrides: SyncOverrides,
    /// The client's pets. Defaults to none.
    #[serde(default)]
    pub pets: Vec<Pet>,
    /// The conversations, oldest first. At most one is active.
    pub conversations: Vec<Conversation>,
    /// The balance of loyalty points. Required: it can block a merge (MERGE-7).
    pub loyalty_points: Count,
    /// The client's care memberships, including ended ones.
    pub memberships: Vec<Membership>,
    /// Saved payment methods, by id only. Defaults to none.
    #[serde(default)]
    pub payment_methods: Vec<PaymentMethodId>,
    /// Merges that this profile survived and that are in force, oldest first. Defaults to none.
    #[serde(default)]
    pub merges: Vec<ActiveMerge>,
    /// Merges that involved this profile and were undone, oldest first, as an earlier output contains them. Defaults to none.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub undone_merges: Vec<MergeId>,
}

/// A phone number as the host has it.
#[apply(wire)]
pub struct PhoneDraft {
    /// The phone number as entered, in any format.
    pub text: PhoneText,
    /// Whether this is the client's primary phone. Defaults to false.
    #[serde(default)]
    pub primary: bool,
    /// The source of the phone: the PIMS, Flow or both.
    pub source: PhoneSource,
}

impl PhoneDraft {
    /// A phone from this source that is not primary.
    #[must_use]
    pub fn new(text: PhoneText, source: PhoneSource) -> Self {
        Self { text, primary: false, source }
    }

    /// This phone as the primary one.
    #[must_use]
    pub fn primary(self) -> Self {
        Self { primary: true, ..self }
    }
}

impl Client {
    /// Starts a draft with the facts that can block a merge, which have no defaults.
    ///
    /// All other fields start with their defaults. Set them with the methods of [`ClientDraft`] or directly. `ClientDraft::check`
    /// turns the draft into a [`Client`].
    ///
    /// ```
    /// use littermate::{
    ///     ActiveConversation, Client, ClientFacts, ClientStatus, Clinic, Count, PersonName, Pims, PimsRecord,
    /// };
    ///
    /// let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// let facts = ClientFacts {
    ///     id: "anne".parse()?,
    ///     clinic: clinic.id.clone(),
    ///     status: ClientStatus::Active,
    ///     pims: PimsRecord::FlowOnly,
    ///     active_conversation: ActiveConversation::None,
    ///     loyalty_points: Count::ZERO,
    ///     memberships: vec![],
    /// };
    /// let draft = Client::draft(facts).name(PersonName::new("Anne", "Lee")?);
    /// assert!(draft.phones.is_empty() && draft.email.is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn draft(facts: ClientFacts) -> ClientDraft {
        let ClientFacts { id, clinic, status, pims, active_conversation, loyalty_points, memberships } =
            facts;
        let active = |id: &ConversationId| Conversation { id: id.clone(), state: ConversationState::Active };
        ClientDraft {
            id,
            clinic,
            status,
            pims,
            name: PersonName::default(),
            email: None,
            phones: Vec::new(),
            preferences: ContactPreferences::default(),
            sync_overrides: SyncOverrides::default(),
            pets: Vec::new(),
            conversations: active_conversation.id().map(active).into_iter().collect(),
            loyalty_points,
            memberships,
            payment_methods: Vec::new(),
            merges: Vec::new(),
            undone_merges: Vec::new(),
        }
    }
}

impl ClientDraft {
    /// Sets the name of the client.
    #[must_use]
    pub fn name(self, name: PersonName) -> Self {
        Self { name, ..self }
    }

    /// Sets the email address, as entered.
    #[must_use]
    pub fn email(self, email: EmailText) -> Self {
        Self { email: Some(email), ..self }
    }

    /// Adds a phone after those added before.
    #[must_use]
    pub fn phone(mut self, phone: PhoneDraft) -> Self {
        self.phones.push(phone);
        self
    }

    /// Adds a pet after those added before.
    #[must_use]
    pub fn pet(mut self, pet: Pet) -> Self {
        self.pets.push(pet);
        self
    }

    /// Sets the contact preferences.
    #[must_use]
    pub fn preferences(self, preferences: ContactPreferences) -> Self {
        Self { preferences, ..self }
    }
}
