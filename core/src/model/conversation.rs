//! A conversation of a client, as far as a profile knows it: at most one is active (CONV-2).

use macro_rules_attribute::apply;

use crate::model::ids::ConversationId;
use crate::problem::{Collector, Problem, ProblemCode};
use crate::rule::Rule;
use crate::wire::{code, union, wire};

/// Whether a client has an active conversation. It can block a merge, so it is always said; a client has at most one.
#[apply(union)]
pub enum ActiveConversation {
    /// There is none.
    None,
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

/// What has an id and a state: a conversation as a draft lists it, or as history shows it.
pub(crate) trait Standing {
    fn id(&self) -> &ConversationId;
    fn state(&self) -> ConversationState;
}

impl Standing for Conversation {
    fn id(&self) -> &ConversationId {
        &self.id
    }
    fn state(&self) -> ConversationState {
        self.state
    }
}

impl ActiveConversation {
    /// The active one among these. Each further one is a problem that names it and the first (CONV-2), at its place in the
    /// list that has the path given.
    pub(crate) fn among<C: Standing>(conversations: &[C], path: &str, problems: &mut Collector) -> Self {
        let mut active = conversations
            .iter()
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
                    format!("{path}/{index}/state"),
                    format!("Conversation {further} is active, and so is {first}."),
                )
                .by(Rule::Conv2)
                .given(further.as_str())
            });
        }
        Self::Active { conversation: first.clone() }
    }

    /// The conversation, where there is one.
    #[must_use]
    pub const fn id(&self) -> Option<&ConversationId> {
        match self {
            Self::None => None,
            Self::Active { conversation } => Some(conversation),
        }
    }
}
