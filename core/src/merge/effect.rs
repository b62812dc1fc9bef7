//! The effects of a merge or an undo: what the host must do (MERGE-33 to MERGE-39).

use std::fmt;

use macro_rules_attribute::apply;

use crate::count::Count;
use crate::explained::{Explain, counted, explained, list};
use crate::model::client::{Client, PersonName};
use crate::model::email::Email;
use crate::model::ids::{AppointmentId, ClientId, ConversationId, PetId, PimsRecordId};
use crate::model::pet::Pet;
use crate::model::phone::Phone;
use crate::model::preferences::{ContactPreferences, SyncOverrides};
use crate::rule::Rule;
use crate::wire::union;

explained! {
    /// An effect of a merge or an undo: one thing that the host must do.
    pub struct MergeEffect of MergeAction;
}

/// What the host must do after a merge or an undo.
#[apply(union)]
pub enum MergeAction {
    /// MERGE-33: replace the contact data of the profile with these.
    UpdateClient {
        /// The profile to update.
        client: ClientId,
        /// The name of the merged profile.
        name: PersonName,
        /// The email address of the merged profile; null if it has none.
        email: Option<Email>,
        /// The phones of the merged profile. The primary one is marked.
        phones: Vec<Phone>,
        /// The contact preferences of the merged profile.
        preferences: ContactPreferences,
        /// Decisions made in Flow about its phones (CONTACT-6). Omitted if there are none.
        #[serde(default, skip_serializing_if = "SyncOverrides::is_empty")]
        sync_overrides: SyncOverrides,
    },
    /// MERGE-34: move pets together with their upcoming appointments.
    MovePets {
        /// The profile that has the pets now.
        from: ClientId,
        /// The profile that gets the pets.
        to: ClientId,
        /// The pets to move.
        pets: Vec<PetId>,
        /// Their upcoming appointments, which move with them.
        appointments: Vec<AppointmentId>,
    },
    /// MERGE-35: create pets in the profile's PIMS record.
    WriteBackPets {
        /// The profile that the pets were added to.
        client: ClientId,
        /// The id of its PIMS record.
        record: PimsRecordId,
        /// The pets to create in the PIMS.
        pets: Vec<PetId>,
    },
    /// MERGE-36: keep the profile's payment methods.
    KeepPaymentMethods {
        /// The profile whose payment methods are kept.
        client: ClientId,
    },
    /// MERGE-36: move all payment methods.
    MovePaymentMethods {
        /// The profile that has the payment methods now.
        from: ClientId,
        /// The profile that gets the payment methods.
        to: ClientId,
    },
    /// MERGE-36: remove all payment methods of the profile, before others move to it.
    RemovePaymentMethods {
        /// The profile whose payment methods are removed.
        client: ClientId,
        /// The number of payment methods. They are never shown individually (MERGE-29).
        count: Count,
    },
    /// MERGE-37: show this name on the client's chat messages and conversation cards, of this profile and of every profile merged
    /// into it before. Names inside system messages, and those filled in by automations and forms, do not change.
    RenameInConversations {
        /// The client whose messages show the name.
        client: ClientId,
        /// The conversations whose cards are renamed.
        conversations: Vec<ConversationId>,
        /// The profiles merged into it before. Their conversations, and those of profiles merged into these, show the name as
        /// well. Omitted if there are none.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        merged_before: Vec<ClientId>,
        /// The name to show.
        name: PersonName,
    },
    /// MERGE-38: move an active conversation to another client.
    MoveConversation {
        /// The conversation to move.
        conversation: ConversationId,
        /// The profile that has the conversation now.
        from: ClientId,
        /// The profile that gets the conversation.
        to: ClientId,
    },
    /// MERGE-39: retire the profile. Its past appointments, conversations and payment records stay readable.
    RetireClient {
        /// The profile to retire.
        client: ClientId,
        /// The survivor of the merge.
        survivor: ClientId,
    },
    /// MERGE-44: make a retired profile active again, with these contact data.
    RestoreClient {
        /// The profile to restore.
        client: ClientId,
    },
}

impl MergeAction {
    /// MERGE-34: moves pets with their upcoming appointments; `None` if there are no pets.
    pub(super) fn move_pets(from: &Client, to: &Client, pets: &[Pet]) -> Option<Self> {
        let appointments = pets.iter().flat_map(|pet| pet.upcoming_appointments.iter().cloned());
        (!pets.is_empty()).then(|| Self::MovePets {
            from: from.id().clone(),
            to: to.id().clone(),
            pets: pets.iter().map(|pet| pet.id.clone()).collect(),
            appointments: appointments.collect(),
        })
    }

    /// MERGE-37: renames all conversations of a client and of the profiles merged into it; `None` if there are none.
    pub(super) fn rename_in_conversations(client: &Client, name: &PersonName) -> Option<Self> {
        let active = client.active_conversation().id();
        let conversations: Vec<ConversationId> =
            active.into_iter().chain(client.archived_conversations()).cloned().collect();
        let merged_before: Vec<ClientId> =
            client.merges().iter().map(|merge| merge.retired.clone()).collect();
        let due = !conversations.is_empty() || !merged_before.is_empty();
        due.then(|| Self::RenameInConversations {
            client: client.id().clone(),
            conversations,
            merged_before,
            name: name.clone(),
        })
    }
}

impl Explain for MergeAction {
    fn rule(&self) -> Rule {
        match self {
            Self::UpdateClient { .. } => Rule::SurvivorIsUpdated,
            Self::MovePets { .. } => Rule::PetsMove,
            Self::WriteBackPets { .. } => Rule::AddedPetsAreWrittenBack,
            Self::KeepPaymentMethods { .. }
            | Self::MovePaymentMethods { .. }
            | Self::RemovePaymentMethods { .. } => Rule::PaymentMethodsOfOneSource,
            Self::RenameInConversations { .. } => Rule::ConversationsTakeChosenName,
            Self::MoveConversation { .. } => Rule::ActiveConversationMoves,
            Self::RetireClient { .. } => Rule::OtherProfileIsRetired,
            Self::RestoreClient { .. } => Rule::UndoRestoresUnchanged,
        }
    }
}

impl fmt::Display for MergeAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UpdateClient { client, .. } => {
                write!(
                    f,
                    "Update profile {client} with the merged name, email address, phones and contact preferences."
                )
            }
            Self::MovePets { from, to, pets, appointments } => {
                let pets = counted(pets.len(), "pet", "pets");
                let appointments = match appointments.len() {
                    0 => String::new(),
                    count => {
                        format!(" and {}", counted(count, "upcoming appointment", "upcoming appointments"))
                    }
                };
                write!(f, "Move {pets}{appointments} from {from} to {to}.")
            }
            Self::WriteBackPets { client, record, pets } => {
                let pets = counted(pets.len(), "pet", "pets");
                write!(f, "Create {pets} of {client} in PIMS record {record}.")
            }
            Self::KeepPaymentMethods { client } => write!(f, "Keep the payment methods of {client}."),
            Self::MovePaymentMethods { from, to } => {
                write!(f, "Move the payment methods of {from} to {to}.")
            }
            Self::RemovePaymentMethods { client, count } => {
                let methods = if count.get() == 1 { "payment method" } else { "payment methods" };
                write!(f, "Remove {count} {methods} of {client}.")
            }
            Self::RenameInConversations { client, conversations, merged_before, name } => {
                let own = match conversations.len() {
                    0 => String::new(),
                    count => format!(", in {}", counted(count, "conversation", "conversations")),
                };
                let before = match merged_before.as_slice() {
                    [] => String::new(),
                    profiles => format!(", and of every profile merged into it before: {}", list(profiles)),
                };
                write!(
                    f,
                    "Show the name {name} on the chat messages and conversation cards of {client}{own}{before}. Names in system messages, automations and forms do not change."
                )
            }
            Self::MoveConversation { conversation, from, to } => {
                write!(f, "Move active conversation {conversation} from {from} to {to}.")
            }
            Self::RetireClient { client, survivor } => {
                write!(f, "Retire profile {client} in favor of {survivor}. Keep its history readable.")
            }
            Self::RestoreClient { client } => write!(f, "Make profile {client} active again."),
        }
    }
}

impl MergeEffect {
    /// The same action by another rule: an undo has the actions of a merge in reverse.
    pub(super) fn by(mut self, rule: Rule) -> Self {
        self.rule = rule;
        self
    }
}
