//! Starting a chat: the conversation that goes on is opened, or a new one begins (CONV-1, CONV-2).

use std::fmt;

use macro_rules_attribute::apply;

use crate::explained::{Explain, explained};
use crate::lists;
use crate::model::conversation::{ActiveConversation, Conversation};
use crate::model::ids::ConversationId;
use crate::problem::{Collector, Problem, ProblemCode, Problems};
use crate::rule::Rule;
use crate::wire::{code, union};

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
#[output]
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

explained! {
    /// What starting a chat does, and why.
    #[output]
    pub struct Started of StartAction;
}

impl Explain for StartAction {
    fn rule(&self) -> Rule {
        match self {
            Self::Open { .. } | Self::Begin { .. } => Rule::Conv1,
            Self::Join { .. } => Rule::Conv2,
        }
    }
}

impl fmt::Display for StartAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Open { conversation } => {
                write!(f, "Open conversation {conversation}, which is not archived.")
            }
            Self::Join { conversation } => write!(
                f,
                "Put the request into conversation {conversation}: a client has one active conversation."
            ),
            Self::Begin { conversation } => {
                write!(f, "Begin conversation {conversation}, since none is active.")
            }
        }
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

/// All conversations of a client, archived ones too.
#[derive(Debug, Clone, Copy)]
pub struct Conversations<'a>(&'a [Conversation]);

impl<'a> Conversations<'a> {
    /// These conversations.
    #[must_use]
    pub const fn new(conversations: &'a [Conversation]) -> Self {
        Self(conversations)
    }

    /// What starting a chat does for a client with these conversations (CONV-1, CONV-2). `new` is the id of the
    /// conversation that is created where none is active.
    ///
    /// ```
    /// use littermate::conversation::{Conversations, StartAction, Starter};
    /// use littermate::model::conversation::{Conversation, ConversationState};
    ///
    /// let active = [Conversation { id: "c-1".parse()?, state: ConversationState::Active }];
    /// let started = Conversations::new(&active).start(Starter::Client, "c-2".parse()?)?;
    /// assert_eq!(started.kind, StartAction::Join { conversation: "c-1".parse()? });
    /// assert_eq!(started.rule.id(), "CONV-2");
    ///
    /// let started = Conversations::new(&[]).start(Starter::Client, "c-2".parse()?)?;
    /// assert_eq!(started.kind, StartAction::Begin { conversation: "c-2".parse()? });
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// All problems at once, with the paths of `{ conversations, newConversation }`: more than one active conversation,
    /// a duplicate id, an id for the new conversation that another one has.
    pub fn start(self, by: Starter, new: ConversationId) -> Result<Started, Problems> {
        let Self(conversations) = self;
        let mut problems = Collector::default();
        let ids = conversations.iter().map(|one| one.id.as_str());
        lists::check_ids("/conversations", "/id", ids, &mut problems);
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
}
