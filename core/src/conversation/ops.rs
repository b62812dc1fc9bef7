//! The operations on conversations.

use macro_rules_attribute::apply;

use super::{
    ArchiveDecision, ConversationHistory, ConversationPolicy, Conversations, Initiator, ProfileConversations,
    StartDecision,
};
use crate::api::operations;
use crate::model::conversation::Conversation;
use crate::model::ids::ConversationId;
use crate::wire::wire;

/// Input of `conversation.start`: a client's conversations and who starts one.
#[apply(wire)]
pub struct ConversationStartInput {
    /// All conversations of the client, including archived ones; at most 10,000.
    pub conversations: Vec<Conversation>,
    /// Who starts the chat.
    pub initiator: Initiator,
    /// The id for a new conversation. Required only if one is created (CONV-1); otherwise ignored.
    pub new_conversation: Option<ConversationId>,
    /// Settings of the clinic. Optional.
    #[serde(default)]
    pub policy: ConversationPolicy,
}

/// Input of `conversation.history`: a profile and those merged into it.
#[apply(wire)]
pub struct ConversationHistoryInput {
    /// The profile whose history is shown.
    pub profile: ProfileConversations,
    /// The profiles merged into it, directly or through others; at most 10,000.
    pub merged: Vec<ProfileConversations>,
}

/// Input of `conversation.archive`: the conversation, and all others of the client.
#[apply(wire)]
pub struct ConversationArchiveInput {
    /// All conversations of the client, including archived ones; at most 10,000.
    pub conversations: Vec<Conversation>,
    /// The conversation to archive.
    pub conversation: ConversationId,
    /// Who archives it. Only staff may.
    pub initiator: Initiator,
}

operations! {
    /// Opens the active conversation or creates a new one.
    ///
    /// An id for the new conversation is required only if one is created (CONV-1). A request from the portal is added to the
    /// active conversation or, by policy, archives it and creates a new one (CONV-2).
    Start = "conversation.start" as startConversation: ConversationStartInput => StartDecision, |input, _| {
        let ConversationStartInput { conversations, initiator, new_conversation, policy } = input;
        Ok(Conversations::new(&conversations).start(initiator, new_conversation, policy)?)
    };
    /// Lists all conversations of a profile and of the profiles merged into it.
    ///
    /// Active and archived, for all pets, in order. Each is marked with its profile (CONV-3).
    History = "conversation.history" as conversationHistory: ConversationHistoryInput => ConversationHistory, |input, _| {
        Ok(ConversationHistory::new(input.profile, input.merged)?)
    };
    /// Archives a conversation.
    ///
    /// Only staff can archive. The conversation stays in the history. Returns all conversations of the client (CONV-4).
    Archive = "conversation.archive" as archiveConversation: ConversationArchiveInput => ArchiveDecision, |input, _| {
        let ConversationArchiveInput { conversations, conversation, initiator } = input;
        Ok(Conversations::new(&conversations).archive(initiator, conversation)?)
    };
}
