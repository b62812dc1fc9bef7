//! The operations on conversations.

use macro_rules_attribute::apply;

use super::{ConversationCard, ConversationHistory, Conversations, Started, Starter};
use crate::api::operations;
use crate::model::conversation::Conversation;
use crate::model::ids::ConversationId;
use crate::wire::wire;

/// Input of `conversation.start`.
#[apply(wire)]
pub struct ConversationStartInput {
    /// All conversations of the client, archived ones too.
    pub conversations: Vec<Conversation>,
    /// Who starts the chat.
    pub by: Starter,
    /// The id that a new conversation would have.
    pub new_conversation: ConversationId,
}

/// Input of `conversation.history`.
#[apply(wire)]
pub struct ConversationHistoryInput {
    /// All conversations of the client, archived ones too; at most 10,000.
    pub conversations: Vec<ConversationCard>,
}

operations! {
    /// Opens the conversation that is not archived, or begins a new one.
    ///
    /// A new one has the id given for it (CONV-1, CONV-2).
    Start = "conversation.start" as startConversation: ConversationStartInput => Started, |input, _| {
        let ConversationStartInput { conversations, by, new_conversation } = input;
        Ok(Conversations::new(&conversations).start(by, new_conversation)?)
    };
    /// All conversations of a client, active and archived, for all pets, in order.
    ///
    /// At most 10,000 (CONV-3).
    History = "conversation.history" as conversationHistory: ConversationHistoryInput => ConversationHistory, |input, _| {
        Ok(ConversationHistory::new(input.conversations)?)
    };
}
