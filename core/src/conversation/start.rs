//! Starting a chat: the conversation that goes on is opened, or a new one begins (CONV-1, CONV-2).

use macro_rules_attribute::apply;

use crate::lists;
use crate::model::conversation::{ActiveConversation, Conversation};
use crate::model::ids::ConversationId;
use crate::problem::{Collector, Problem, ProblemCode, Problems};
use crate::rule::Rule;
use crate::wire::{code, union, wire};

/// Who starts a chat.
#[apply(code)]
pub enum Starter {
    /// Staff, on the client's profile.
    Staff,
    /// The client, with a new request in the portal.
    Client,
}

/// What starting a chat does.
#[apply(union)]
pub enum StartAction {
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

/// What starting a chat does, and why.
#[apply(wire)]
pub struct Started {
    /// The rule.
    pub rule: Rule,
    /// What to do.
    pub action: StartAction,
    /// An English sentence.
    pub detail: String,
}

impl From<StartAction> for Started {
    fn from(action: StartAction) -> Self {
        let (rule, detail) = match &action {
            StartAction::Open { conversation } => {
                (Rule::Conv1, format!("Open conversation {conversation}, which is not archived."))
            }
            StartAction::Join { conversation } => (
                Rule::Conv2,
                format!(
                    "Put the request into conversation {conversation}: a client has one active conversation."
                ),
            ),
            StartAction::Begin { conversation } => {
                (Rule::Conv1, format!("Begin conversation {conversation}, since none is active."))
            }
        };
        Self { rule, action, detail }
    }
}

impl ActiveConversation {
    /// What starting a chat does for a client with this active conversation, or with none. `new` is the id that a new one
    /// would have.
    #[must_use]
    pub fn start(&self, by: Starter, new: ConversationId) -> Started {
        Started::from(match (self.id().cloned(), by) {
            (Some(conversation), Starter::Staff) => StartAction::Open { conversation },
            (Some(conversation), Starter::Client) => StartAction::Join { conversation },
            (None, _) => StartAction::Begin { conversation: new },
        })
    }
}

/// What starting a chat does for a client with these conversations.
///
/// # Errors
/// All problems at once, with the paths of `{ conversations, newConversation }`: more than one active conversation, an id
/// twice, an id for the new one that another has.
pub fn start(conversations: &[Conversation], by: Starter, new: ConversationId) -> Result<Started, Problems> {
    let mut problems = Collector::default();
    lists::check_ids("/conversations", "/id", conversations.iter().map(|one| one.id.as_str()), &mut problems);
    let active = ActiveConversation::among(conversations, "/conversations", &mut problems);
    if conversations.iter().any(|one| one.id == new) {
        problems.push(|| {
            let detail = format!("The client has a conversation {new} already.");
            Problem::new(ProblemCode::DuplicateId, "/newConversation", detail)
                .by(Rule::Conv1)
                .given(new.as_str())
        });
    }
    problems.finish()?;
    Ok(active.start(by, new))
}
