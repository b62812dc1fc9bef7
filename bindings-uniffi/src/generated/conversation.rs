//! Mirrors of `littermate::conversation`. Written by `cargo xtask generate`; do not edit.

use crate::ids::{ClientId, ConversationId, Instant, PetId, RuleId};
use crate::mirror::{code, explained, input, record, union};

union! {
    /// Whether a client has an active conversation. Required: it can block a merge. A client has at most one.
    ActiveConversation of littermate::model::conversation::ActiveConversation {
        /// No conversation is active.
        None,
        /// One conversation is active.
        Active {
            /// The id of the active conversation.
            conversation: ConversationId,
        },
    }
}

union! {
    /// What archiving a conversation does.
    ArchiveAction of littermate::conversation::ArchiveAction {
        /// The conversation is archived. It stays in the history and can be read (CONV-3).
        Archive {
            /// The conversation to archive.
            conversation: ConversationId,
        },
        /// Nothing changes: the conversation was already archived.
        AlreadyArchived {
            /// The conversation that is already archived.
            conversation: ConversationId,
        },
    }
}

explained! {
    /// Output of `conversation.archive`: what happens, and the resulting conversations.
    ArchiveDecision of littermate::conversation::ArchiveDecision {
        /// The rule that decides it.
        rule: RuleId,
        /// The kind, with its facts.
        kind: ArchiveAction,
        /// The English sentence for people.
        detail: String,
        /// All conversations of the client afterwards, in the order of the input.
        conversations: Vec<Conversation>,
    }
}

record! {
    /// A conversation as a draft lists it.
    Conversation of littermate::model::conversation::Conversation {
        /// The id of the conversation.
        id: ConversationId,
        /// Whether the conversation is active or archived.
        state: ConversationState,
    }
}

input! {
    /// Input of `conversation.archive`: the conversation, and all others of the client.
    ConversationArchiveInput of littermate::conversation::ops::ConversationArchiveInput {
        /// All conversations of the client, including archived ones; at most 10,000.
        conversations: Vec<Conversation>,
        /// The conversation to archive.
        conversation: ConversationId,
        /// Who archives it. Only staff may.
        initiator: Initiator,
    }
}

record! {
    /// A conversation as shown in a list.
    ConversationCard of littermate::conversation::ConversationCard {
        /// The id of the conversation.
        id: ConversationId,
        /// Whether the conversation is active or archived.
        state: ConversationState,
        /// The pets that the conversation is about, if any. The client may no longer have them.
        pets: Vec<PetId>,
        /// The time of the latest message.
        latest_at: Instant,
    }
}

record! {
    /// All conversations of a profile and of the profiles merged into it.
    ConversationHistory of littermate::conversation::ConversationHistory {
        /// The rule of the history: CONV-3.
        rule: RuleId,
        /// The active conversation, if any.
        active: ActiveConversation,
        /// All conversations: the active one first, then archived ones by their latest message, newest first; by id at equal times.
        conversations: Vec<HistoryEntry>,
    }
}

input! {
    /// Input of `conversation.history`: a profile and those merged into it.
    ConversationHistoryInput of littermate::conversation::ops::ConversationHistoryInput {
        /// The profile whose history is shown.
        profile: ProfileConversations,
        /// The profiles merged into it, directly or through others; at most 10,000.
        merged: Vec<ProfileConversations>,
    }
}

record! {
    /// The settings of a clinic for conversations.
    ConversationPolicy of littermate::conversation::ConversationPolicy {
        /// What a request from the portal does if a conversation is active (CONV-2).
        portal_request: PortalRequestPolicy,
    }
}

input! {
    /// Input of `conversation.start`: a client's conversations and who starts one.
    ConversationStartInput of littermate::conversation::ops::ConversationStartInput {
        /// All conversations of the client, including archived ones; at most 10,000.
        conversations: Vec<Conversation>,
        /// Who starts the chat.
        initiator: Initiator,
        /// The id for a new conversation. Required only if one is created (CONV-1); otherwise ignored.
        #[uniffi(default = None)]
        new_conversation: Option<ConversationId>,
        ..defaulted {
            /// Settings of the clinic. Optional.
            #[uniffi(default = None)]
            policy: ConversationPolicy,
        }
    }
}

code! {
    /// The state of a conversation.
    ConversationState of littermate::model::conversation::ConversationState {
        /// The conversation is open.
        Active,
        /// The conversation was archived by staff. It stays readable.
        Archived,
    }
}

record! {
    /// A conversation of the history, with its profile.
    HistoryEntry of littermate::conversation::HistoryEntry {
        /// The conversation and its state.
        conversation: ConversationCard,
        /// The profile that the conversation belongs to.
        client: ClientId,
        /// Whether that profile was merged into the profile of the history.
        from_merged_profile: bool,
    }
}

code! {
    /// Who starts a chat, or archives a conversation.
    Initiator of littermate::conversation::Initiator {
        /// Staff, on the client's profile.
        Staff,
        /// The client, in the portal.
        Client,
    }
}

code! {
    /// What a request from the portal does if a conversation is active (CONV-2).
    PortalRequestPolicy of littermate::conversation::PortalRequestPolicy {
        /// The request is added to the active conversation.
        AddToExisting,
        /// The active conversation is archived, and a new one is created for the request.
        ArchiveAndCreateNew,
    }
}

record! {
    /// The conversations of one profile.
    ProfileConversations of littermate::conversation::ProfileConversations {
        /// The profile that the conversations belong to.
        client: ClientId,
        /// All conversations of the profile, including archived ones; at most 10,000.
        conversations: Vec<ConversationCard>,
    }
}

union! {
    /// What starting a chat does.
    StartAction of littermate::conversation::StartAction {
        /// CONV-1: open the active conversation.
        OpenExisting {
            /// The active conversation to open.
            conversation: ConversationId,
        },
        /// CONV-2: add the client's request to the active conversation.
        AddToExisting {
            /// The active conversation that the request is added to.
            conversation: ConversationId,
        },
        /// CONV-1: create a conversation, since none is active.
        CreateNew {
            /// The id that was passed for the new conversation.
            conversation: ConversationId,
        },
        /// CONV-2, by policy: archive the active conversation and create one for the client's request.
        ArchiveAndCreateNew {
            /// The active conversation to archive. It stays readable (CONV-4).
            archived: ConversationId,
            /// The id that was passed for the new conversation.
            conversation: ConversationId,
        },
    }
}

explained! {
    /// Output of `conversation.start`: what the host must do, and the rule.
    StartDecision of littermate::conversation::StartDecision {
        /// The rule that decides it.
        rule: RuleId,
        /// The kind, with its facts.
        kind: StartAction,
        /// The English sentence for people.
        detail: String,
    }
}
