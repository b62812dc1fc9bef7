//! What a redacted record tells of the effects of its merge: which there were, for which clients and conversations (MERGE-48).

use std::fmt;

use macro_rules_attribute::apply;

use super::effect::MergeAction;
use crate::count::Count;
use crate::explained::{Explain, explained};
use crate::model::ids::{ClientId, ConversationId};
use crate::rule::Rule;
use crate::wire::union;

explained! {
    /// An effect of a merge whose record was redacted (MERGE-48). It has the ids of clients and conversations, and neither names,
    /// contact points nor pets, so it says which effects there were and is not enough to carry all of them out.
    pub struct RedactedEffect of RedactedAction;
}

/// An [`MergeAction`] of a merge without names, contact points and pets.
#[apply(union)]
pub enum RedactedAction {
    /// MERGE-33: the profile got its merged contact details.
    UpdateClient {
        /// The profile that was updated.
        client: ClientId,
    },
    /// MERGE-34: pets and their upcoming appointments moved.
    MovePets {
        /// The profile that the pets moved from.
        from: ClientId,
        /// The profile that the pets moved to.
        to: ClientId,
    },
    /// MERGE-35: pets were written back to the profile's record in the PIMS.
    WriteBackPets {
        /// The profile that the pets were added to.
        client: ClientId,
    },
    /// MERGE-36: the profile's payment methods stayed as they were.
    KeepPaymentMethods {
        /// The profile whose payment methods were kept.
        client: ClientId,
    },
    /// MERGE-36: all payment methods moved.
    MovePaymentMethods {
        /// The profile that the payment methods moved from.
        from: ClientId,
        /// The profile that the payment methods moved to.
        to: ClientId,
    },
    /// MERGE-36: all payment methods of the profile were removed.
    RemovePaymentMethods {
        /// The profile whose payment methods were removed.
        client: ClientId,
        /// How many there were.
        count: Count,
    },
    /// MERGE-37: the client's chat messages and conversation cards got the chosen name.
    RenameInConversations {
        /// The client whose messages they are.
        client: ClientId,
        /// The conversations whose cards were renamed.
        conversations: Vec<ConversationId>,
        /// The profiles merged into it before. Left out where there is none.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        merged_before: Vec<ClientId>,
    },
    /// MERGE-38: an active conversation became another client's.
    MoveConversation {
        /// The conversation that moved.
        conversation: ConversationId,
        /// The profile that the conversation moved from.
        from: ClientId,
        /// The profile that the conversation moved to.
        to: ClientId,
    },
    /// MERGE-39: the profile was retired.
    RetireClient {
        /// The profile that was retired.
        client: ClientId,
        /// The profile that remains.
        survivor: ClientId,
    },
}

impl RedactedAction {
    /// What remains of an effect of a merge. None of one that only an undo has.
    pub(super) fn of(action: &MergeAction) -> Option<Self> {
        Some(match action.clone() {
            MergeAction::UpdateClient { client, .. } => Self::UpdateClient { client },
            MergeAction::MovePets { from, to, .. } => Self::MovePets { from, to },
            MergeAction::WriteBackPets { client, .. } => Self::WriteBackPets { client },
            MergeAction::KeepPaymentMethods { client } => Self::KeepPaymentMethods { client },
            MergeAction::MovePaymentMethods { from, to } => Self::MovePaymentMethods { from, to },
            MergeAction::RemovePaymentMethods { client, count } => {
                Self::RemovePaymentMethods { client, count }
            }
            MergeAction::RenameInConversations { client, conversations, merged_before, .. } => {
                Self::RenameInConversations { client, conversations, merged_before }
            }
            MergeAction::MoveConversation { conversation, from, to } => {
                Self::MoveConversation { conversation, from, to }
            }
            MergeAction::RetireClient { client, survivor } => Self::RetireClient { client, survivor },
            MergeAction::RestoreClient { .. } => return None,
        })
    }
}

impl Explain for RedactedAction {
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
        }
    }
}

impl fmt::Display for RedactedAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::UpdateClient { client } => {
                write!(f, "Profile {client} was updated with the merged contact details, which are redacted.")
            }
            Self::MovePets { from, to } => {
                write!(f, "Pets were moved from {from} to {to}. Their ids are redacted.")
            }
            Self::WriteBackPets { client } => {
                write!(f, "Pets of {client} were written back to the PIMS. Their ids are redacted.")
            }
            Self::KeepPaymentMethods { client } => {
                write!(f, "The payment methods of {client} were left as they were.")
            }
            Self::MovePaymentMethods { from, to } => {
                write!(f, "The payment methods of {from} were moved to {to}.")
            }
            Self::RemovePaymentMethods { client, count } => {
                let methods = if count.get() == 1 { "payment method" } else { "payment methods" };
                let were = if count.get() == 1 { "was" } else { "were" };
                write!(f, "{count} {methods} of {client} {were} removed.")
            }
            Self::RenameInConversations { client, .. } => {
                write!(f, "The name shown for {client} in conversations was changed. The name is redacted.")
            }
            Self::MoveConversation { conversation, from, to } => {
                write!(f, "Active conversation {conversation} of {from} was moved to {to}.")
            }
            Self::RetireClient { client, survivor } => {
                write!(f, "Profile {client} was retired; {survivor} remains.")
            }
        }
    }
}
