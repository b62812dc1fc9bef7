//! Mirrors of `littermate::conversation`. Written by `cargo xtask generate`; do not edit.

use crate::ids::{ConversationId, Instant, PetId, RuleId};
use crate::mirror::{code, explained, input, record, union};

union! {
    /// Whether a client has an active conversation. It can block a merge, so it is always said; a client has at most one.
    ActiveConversation of littermate::model::conversation::ActiveConversation {
        /// There is none.
        None,
        /// There is one.
        Active {
            /// Which.
            conversation: ConversationId,
        },
    }
}

record! {
    /// A conversation, as a draft lists it.
    Conversation of littermate::model::conversation::Conversation {
        /// Its id.
        id: ConversationId,
        /// Its state.
        state: ConversationState,
    }
}

record! {
    /// A conversation, as a list of them shows it.
    ConversationCard of littermate::conversation::ConversationCard {
        /// Its id.
        id: ConversationId,
        /// Its state.
        state: ConversationState,
        /// The pets it is about, where it is about some. They may be pets that the client no longer has.
        pets: Vec<PetId>,
        /// When its latest message was written.
        latest_at: Instant,
    }
}

record! {
    /// All conversations of a client.
    ConversationHistory of littermate::conversation::ConversationHistory {
        /// The rule: CONV-3.
        rule: RuleId,
        /// The active one, if there is one.
        active: ActiveConversation,
        /// All of them: the active one first, then the archived ones, that with the latest message first; by id where two
        /// have the same moment. As many as were given.
        conversations: Vec<ConversationCard>,
    }
}

input! {
    /// Input of `conversation.history`.
    ConversationHistoryInput of littermate::conversation::ops::ConversationHistoryInput {
        /// All conversations of the client, archived ones too; at most 10,000.
        conversations: Vec<ConversationCard>,
    }
}

input! {
    /// Input of `conversation.start`.
    ConversationStartInput of littermate::conversation::ops::ConversationStartInput {
        /// All conversations of the client, archived ones too.
        conversations: Vec<Conversation>,
        /// Who starts the chat.
        by: Starter,
        /// The id that a new conversation would have.
        new_conversation: ConversationId,
    }
}

code! {
    /// The state of a conversation, as a draft lists it.
    ConversationState of littermate::model::conversation::ConversationState {
        /// Still going on.
        Active,
        /// Archived by staff. It stays readable.
        Archived,
    }
}

union! {
    /// What starting a chat does.
    StartAction of littermate::conversation::StartAction {
        /// CONV-1: open the conversation that is not archived.
        Open {
            /// Which.
            conversation: ConversationId,
        },
        /// CONV-2: put the client's request into the active conversation. It does not begin a second one.
        Join {
            /// Which.
            conversation: ConversationId,
        },
        /// CONV-1: begin a new conversation, since none is active.
        Begin {
            /// The id given for it.
            conversation: ConversationId,
        },
    }
}

explained! {
    /// What starting a chat does, and why.
    Started of littermate::conversation::Started {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: StartAction,
        /// The sentence for people, in English.
        detail: String,
    }
}

code! {
    /// Who starts a chat.
    Starter of littermate::conversation::Starter {
        /// Staff, on the client's profile.
        Staff,
        /// The client, with a new request in the portal.
        Client,
    }
}
