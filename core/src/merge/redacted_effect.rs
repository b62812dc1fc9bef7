//! The effects in a redacted record: which ones the merge had, for which profiles and conversations (MERGE-48).

use std::fmt;

use macro_rules_attribute::apply;

use super::effect::MergeAction;
use crate::count::Count;
use crate::explained::{Explain, explained};
use crate::model::ids::{ClientId, ConversationId};
use crate::rule::Rule;
use crate::wire::union;

explained! {
    /// An effect in a redacted record (MERGE-48). It contains ids of profiles and conversations but no names, contact data or
    /// pets, so it cannot be carried out.
    pub struct RedactedEffect of RedactedAction;
}

/// A [`MergeAction`] without names, contact data and pets.
#[apply(union)]
pub enum RedactedAction {
    /// MERGE-33: the contact data of the profile were replaced.
    UpdateClient {
        /// The profile that was updated.
        client: ClientId,
    },
    /// MERGE-34: pets moved with their upcoming appointments.
    MovePets {
        /// The profile that the pets moved from.
        from: ClientId,
        /// The profile that the pets moved to.
        to: ClientId,
    },
    /// MERGE-35: pets were created in the profile's PIMS record.
    WriteBackPets {
        /// The profile that the pets were added to.
        client: ClientId,
    },
    /// MERGE-36: the profile's payment methods were kept.
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
        /// The number of payment methods that were removed.
        count: Count,
    },
    /// MERGE-37: the client's chat messages and conversation cards were renamed.
    RenameInConversations {
        /// The client whose messages were renamed.
        client: ClientId,
        /// The conversations whose cards were renamed.
        conversations: Vec<ConversationId>,
        /// The profiles merged into it before. Omitted if there are none.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        merged_before: Vec<ClientId>,
    },
    /// MERGE-38: an active conversation moved to another client.
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
        /// The survivor of the merge.
        survivor: ClientId,
    },
}

impl RedactedAction {
    /// The redacted form of an action; `None` for an action that only an undo has.
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
                write!(f, "Profile {client} was updated with the merged contact data, which are redacted.")
            }
            Self::MovePets { from, to } => {
                write!(f, "Pets were moved from {from} to {to}. Their ids are redacted.")
            }
            Self::WriteBackPets { client } => {
                write!(f, "Pets of {client} were created in the PIMS. Their ids are redacted.")
            }
            Self::KeepPaymentMethods { client } => {
                write!(f, "The payment methods of {client} were kept.")
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
                write!(f, "Profile {client} was retired in favor of {survivor}.")
            }
        }
    }
}
