//! The conversations of a client as a profile lists them. At most one is active (CONV-2).

use macro_rules_attribute::apply;

use crate::model::ids::ConversationId;
use crate::problem::{Collector, Problem, ProblemCode};
use crate::rule::Rule;
use crate::wire::{code, union, wire};

/// Whether a client has an active conversation. Required: it can block a merge. A client has at most one.
#[apply(union)]
pub enum ActiveConversation {
    /// No conversation is active.
    None,
    /// One conversation is active.
    Active {
        /// The id of the active conversation.
        conversation: ConversationId,
    },
}

/// The state of a conversation.
#[apply(code)]
pub enum ConversationState {
    /// The conversation is open.
    Active,
    /// The conversation was archived by staff. It stays readable.
    Archived,
}

/// A conversation as a draft lists it.
#[apply(wire)]
pub struct Conversation {
    /// The id of the conversation.
    pub id: ConversationId,
    /// Whether the conversation is active or archived.
    pub state: ConversationState,
}

/// A conversation with an id and a state: as listed in a draft, or as shown in the history.
pub(crate) trait HasState {
    fn id(&self) -> &ConversationId;
    fn state(&self) -> ConversationState;
}

impl HasState for Conversation {
    fn id(&self) -> &ConversationId {
        &self.id
    }
    fn state(&self) -> ConversationState {
        self.state
    }
}

impl ActiveConversation {
    /// The active conversation of one list. Problems are as for [`ActiveConversation::in_lists`].
    pub(crate) fn among<C: HasState>(conversations: &[C], path: &str, problems: &mut Collector) -> Self {
        Self::in_lists(conversations.iter(), |index| format!("{path}/{index}"), problems)
    }

    /// The active conversation of several lists taken together. Each further active one is a problem that names both (CONV-2).
    /// `path` returns the path of a conversation by its index among all of them.
    pub(crate) fn in_lists<'c, C: HasState + 'c>(
        conversations: impl Iterator<Item = &'c C>,
        path: impl Fn(usize) -> String,
        problems: &mut Collector,
    ) -> Self {
        let mut active = conversations
            .enumerate()
            .filter(|(_, one)| one.state() == ConversationState::Active)
            .map(|(index, one)| (index, one.id()));
        let Some((_, first)) = active.next() else {
            return Self::None;
        };
        for (index, further) in active {
            problems.push(|| {
                Problem::new(
                    ProblemCode::TwoActiveConversations,
                    format!("{}/state", path(index)),
                    format!("More than one conversation is active: {first} and {further}."),
                )
                .by(Rule::OneActiveConversation)
                .given(further.as_str())
            });
        }
        Self::Active { conversation: first.clone() }
    }

    /// The active conversation, if any.
    #[must_use]
    pub const fn id(&self) -> Option<&ConversationId> {
        match self {
            Self::None => None,
            Self::Active { conversation } => Some(conversation),
        }
    }
}
