//! What a host has: texts as typed.

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

/// A profile as a host has it: what can block a merge is required, and the rest has a default. `check` reads its phone numbers and its email address and gives a
/// [`Client`](super::Client).
#[apply(wire)]
pub struct ClientDraft {
    /// The id of the profile.
    pub id: ClientId,
    /// The clinic it belongs to.
    pub clinic: ClinicId,
    /// Whether it is active, retired by a merge, or deleted.
    pub status: ClientStatus,
    /// Whether it has a record in the PIMS.
    pub pims: PimsRecord,
    /// The client's name. Empty where it is omitted.
    #[serde(default)]
    pub name: PersonName,
    /// The client's email address, as written.
    pub email: Option<EmailText>,
    /// The client's phone numbers, as written. None where they are omitted.
    #[serde(default)]
    pub phones: Vec<PhoneDraft>,
    /// Which channels the client may be reached by. As nobody has switched them where they are omitted (CONTACT-7).
    #[serde(default)]
    pub preferences: ContactPreferences,
    /// What was decided in Flow about the numbers, as the library gave it (CONTACT-6). May be left out.
    #[serde(default, skip_serializing_if = "SyncOverrides::is_empty")]
    pub sync_overrides: SyncOverrides,
    /// The client's pets. None where they are omitted.
    #[serde(default)]
    pub pets: Vec<Pet>,
    /// The conversations, oldest first. At most one of them is active.
    pub conversations: Vec<Conversation>,
    /// The balance of loyalty points. Required: it can block a merge (MERGE-7).
    pub loyalty_points: Count,
    /// Care memberships, ended ones too.
    pub memberships: Vec<Membership>,
    /// Saved payment methods, by id only. None where they are omitted.
    #[serde(default)]
    pub payment_methods: Vec<PaymentMethodId>,
    /// The merges this profile survived that have not been undone, oldest first. None where they are
    /// omitted.
    #[serde(default)]
    pub merges: Vec<ActiveMerge>,
    /// The merges that this profile was part of and that were undone, oldest first, as the library gave them. May be left out.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub undone_merges: Vec<MergeId>,
}

/// A phone number as a host has it.
#[apply(wire)]
pub struct PhoneDraft {
    /// The number as written, in any spelling.
    pub text: PhoneText,
    /// Whether it is the client's primary number. It is not where this is omitted.
    #[serde(default)]
    pub primary: bool,
    /// Where it comes from.
    pub source: PhoneSource,
}

impl PhoneDraft {
    /// A number from this source, which is not the primary one.
    #[must_use]
    pub fn new(text: PhoneText, source: PhoneSource) -> Self {
        Self { text, primary: false, source }
    }

    /// The same number, as the primary one.
    #[must_use]
    pub fn primary(self) -> Self {
        Self { primary: true, ..self }
    }
}

impl Client {
    /// Starts a draft from the facts that can block a merge. They have no defaults.
    ///
    /// Everything else starts empty, or as the default, and is set with the methods of [`ClientDraft`] or field by
    /// field. `ClientDraft::check` turns the draft into a [`Client`].
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
    /// The same draft with this name.
    #[must_use]
    pub fn name(self, name: PersonName) -> Self {
        Self { name, ..self }
    }

    /// The same draft with this email address, as written.
    #[must_use]
    pub fn email(self, email: EmailText) -> Self {
        Self { email: Some(email), ..self }
    }

    /// The same draft with one more phone number.
    #[must_use]
    pub fn phone(mut self, phone: PhoneDraft) -> Self {
        self.phones.push(phone);
        self
    }

    /// The same draft with one more pet.
    #[must_use]
    pub fn pet(mut self, pet: Pet) -> Self {
        self.pets.push(pet);
        self
    }

    /// The same draft with these contact preferences.
    #[must_use]
    pub fn preferences(self, preferences: ContactPreferences) -> Self {
        Self { preferences, ..self }
    }
}
