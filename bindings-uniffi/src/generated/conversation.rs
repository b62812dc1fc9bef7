//! Mirrors of `littermate::conversation`. Written by `cargo xtask generate`; do not edit.

use crate::ids::{ClientId, ConversationId, Instant, PetId, RuleId};
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

union! {
    /// What archiving a conversation does.
    ArchiveAction of littermate::conversation::ArchiveAction {
        /// The conversation is archived. It stays in the history and can be read (CONV-3).
        Archive {
            /// The conversation.
            conversation: ConversationId,
        },
        /// Nothing changes: the conversation was archived before.
        AlreadyArchived {
            /// The conversation.
            conversation: ConversationId,
        },
    }
}

explained! {
    /// What archiving a conversation does, and the conversations of the client afterwards.
    ArchiveDecision of littermate::conversation::ArchiveDecision {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: ArchiveAction,
        /// The sentence for people, in English.
        detail: String,
        /// All conversations of the client afterwards, in the order of the input: as many as before.
        conversations: Vec<Conversation>,
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

input! {
    /// Input of `conversation.archive`.
    ConversationArchiveInput of littermate::conversation::ops::ConversationArchiveInput {
        /// All conversations of the client, archived ones too; at most 10,000.
        conversations: Vec<Conversation>,
        /// The conversation to archive.
        conversation: ConversationId,
        /// Who archives it.
        initiator: Initiator,
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
    /// All conversations of a profile and of the profiles merged into it.
    ConversationHistory of littermate::conversation::ConversationHistory {
        /// The rule: CONV-3.
        rule: RuleId,
        /// The active one, if there is one.
        active: ActiveConversation,
        /// All of them: the active one first, then the archived ones, that with the latest message first; by id where two
        /// have the same moment. As many as were given.
        conversations: Vec<HistoryEntry>,
    }
}

input! {
    /// Input of `conversation.history`.
    ConversationHistoryInput of littermate::conversation::ops::ConversationHistoryInput {
        /// The profile whose history it is.
        profile: ProfileConversations,
        /// The profiles merged into it, directly or through others; at most 10,000.
        merged: Vec<ProfileConversations>,
    }
}

record! {
    /// The choices a clinic may make about conversations. The default is the reading decided.
    ConversationPolicy of littermate::conversation::ConversationPolicy {
        /// What a new request from the portal does where a conversation is active (CONV-2).
        portal_request: PortalRequestPolicy,
    }
}

input! {
    /// Input of `conversation.start`.
    ConversationStartInput of littermate::conversation::ops::ConversationStartInput {
        /// All conversations of the client, archived ones too; at most 10,000.
        conversations: Vec<Conversation>,
        /// Who starts the chat.
        initiator: Initiator,
        /// The id of the new conversation. Needed only where one is created (CONV-1); not looked at otherwise.
        #[uniffi(default = None)]
        new_conversation: Option<ConversationId>,
        ..defaulted {
            /// The policy.
            #[uniffi(default = None)]
            policy: ConversationPolicy,
        }
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

record! {
    /// A conversation in the history, with the profile on which it was held.
    HistoryEntry of littermate::conversation::HistoryEntry {
        /// The conversation.
        conversation: ConversationCard,
        /// The profile on which it was held.
        client: ClientId,
        /// Whether that profile was merged into the one whose history this is.
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
    /// What a new request from the portal does where a conversation is active (CONV-2).
    PortalRequestPolicy of littermate::conversation::PortalRequestPolicy {
        /// The request is added to the active conversation.
        AddToExisting,
        /// The active conversation is archived, and the request begins a new one.
        ArchiveAndCreateNew,
    }
}

record! {
    /// The conversations of one profile.
    ProfileConversations of littermate::conversation::ProfileConversations {
        /// The profile on which the conversations were held.
        client: ClientId,
        /// All of them, archived ones too; at most 10,000.
        conversations: Vec<ConversationCard>,
    }
}

union! {
    /// What starting a chat does.
    StartAction of littermate::conversation::StartAction {
        /// CONV-1: open the active conversation.
        OpenExisting {
            /// The active conversation.
            conversation: ConversationId,
        },
        /// CONV-2: add the client's request to the active conversation.
        AddToExisting {
            /// The active conversation.
            conversation: ConversationId,
        },
        /// CONV-1: create a conversation, since none is active.
        CreateNew {
            /// The id given for the new conversation.
            conversation: ConversationId,
        },
        /// CONV-2, by policy: archive the active conversation, and create one for the client's request.
        ArchiveAndCreateNew {
            /// The active conversation, to be archived. It stays readable (CONV-4).
            archived: ConversationId,
            /// The id given for the new conversation.
            conversation: ConversationId,
        },
    }
}

explained! {
    /// What starting a chat does, and the rule that decides it.
    StartDecision of littermate::conversation::StartDecision {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: StartAction,
        /// The sentence for people, in English.
        detail: String,
    }
}
