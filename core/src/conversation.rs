//! Conversations between a client and the clinic.

use macro_rules_attribute::apply;

use crate::text::ConversationId;
use crate::wire::{code, union, wire};

/// Whether a client has an active conversation. It can block a merge, so it is always said; a client has at most one.
#[apply(union)]
pub enum ActiveConversation {
    /// There is none.
    None {},
    /// There is one.
    Active {
        /// Which.
        conversation: ConversationId,
    },
}

/// The state of a conversation, as a draft lists it.
#[apply(code)]
pub enum ConversationState {
    /// Still going on.
    Active,
    /// Archived by staff. It stays readable.
    Archived,
}

/// A conversation, as a draft lists it.
#[apply(wire)]
pub struct Conversation {
    /// Its id.
    pub id: ConversationId,
    /// Its state.
    pub state: ConversationState,
}

impl ActiveConversation {
    /// The conversation, where there is one.
    #[must_use]
    pub const fn id(&self) -> Option<&ConversationId> {
        match self {
            Self::None {} => None,
            Self::Active { conversation } => Some(conversation),
        }
    }
}
