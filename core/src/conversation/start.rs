//! Starting a chat: the active conversation is opened, or a new one is created (CONV-1, CONV-2).

use std::fmt;

use macro_rules_attribute::apply;

use super::policy::{ConversationPolicy, PortalRequestPolicy};
use crate::explained::{Explain, explained};
use crate::lists;
use crate::model::conversation::{ActiveConversation, Conversation};
use crate::model::ids::ConversationId;
use crate::problem::{Collector, Problem, ProblemCode, Problems};
use crate::rule::Rule;
use crate::wire::{code, union};

/// Who starts a chat, or archives a conversation.
#[apply(code)]
pub enum Initiator {
    /// Staff, on the client's profile.
    Staff,
    /// The client, in the portal.
    Client,
}

/// What starting a chat does.
#[apply(union)]
#[output]
pub enum StartAction {
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

explained! {
    /// Output of `conversation.start`: what the host must do, and the rule.
    #[output]
    pub struct StartDecision of StartAction;
}

impl Explain for StartAction {
    fn rule(&self) -> Rule {
        match self {
            Self::OpenExisting { .. } | Self::CreateNew { .. } => Rule::StartOpensActiveConversation,
            Self::AddToExisting { .. } | Self::ArchiveAndCreateNew { .. } => Rule::OneActiveConversation,
        }
    }
}

impl fmt::Display for StartAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::OpenExisting { conversation } => {
                write!(f, "Open the active conversation {conversation}.")
            }
            Self::AddToExisting { conversation } => write!(
                f,
                "Add the request to the active conversation {conversation}. A client has at most one active conversation."
            ),
            Self::CreateNew { conversation } => {
                write!(f, "Create conversation {conversation}. No conversation is active.")
            }
            Self::ArchiveAndCreateNew { archived, conversation } => write!(
                f,
                "Archive conversation {archived}, and create conversation {conversation} for the request."
            ),
        }
    }
}

/// All conversations of a client, including archived ones.
#[derive(Debug, Clone, Copy)]
pub struct Conversations<'a>(pub(super) &'a [Conversation]);

impl<'a> Conversations<'a> {
    /// Borrows the conversations of one client. Cheap.
    #[must_use]
    pub const fn new(conversations: &'a [Conversation]) -> Self {
        Self(conversations)
    }

    /// Decides what starting a chat does (CONV-1, CONV-2). `new` is the id for a new conversation; it is required only if one is
    /// created, and otherwise ignored.
    ///
    /// ```
    /// use littermate::conversation::{ConversationPolicy, Conversations, Initiator, StartAction};
    /// use littermate::model::conversation::{Conversation, ConversationState};
    ///
    /// let active = [Conversation { id: "c-1".parse()?, state: ConversationState::Active }];
    /// let policy = ConversationPolicy::default();
    /// let decision = Conversations::new(&active).start(Initiator::Client, None, policy)?;
    /// assert_eq!(decision.kind, StartAction::AddToExisting { conversation: "c-1".parse()? });
    /// assert_eq!(decision.rule.id(), "CONV-2");
    ///
    /// let decision = Conversations::new(&[]).start(Initiator::Client, Some("c-2".parse()?), policy)?;
    /// assert_eq!(decision.kind, StartAction::CreateNew { conversation: "c-2".parse()? });
    ///
    /// let problems = Conversations::new(&[]).start(Initiator::Client, None, policy).unwrap_err();
    /// assert_eq!(problems.as_slice()[0].path, "/newConversation");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// All problems at once, with the paths of `{ conversations, newConversation }`: more than one active conversation, a
    /// duplicate id, a list that is too long; if a conversation is created, a missing id or the id of another one.
    pub fn start(
        self,
        initiator: Initiator,
        new: Option<ConversationId>,
        policy: ConversationPolicy,
    ) -> Result<StartDecision, Problems> {
        let mut problems = Collector::default();
        self.check_ids(&mut problems);
        let active = ActiveConversation::among(self.0, "/conversations", &mut problems);
        let action = match (active.id().cloned(), initiator, policy.portal_request) {
            (Some(conversation), Initiator::Staff, _) => Ok(StartAction::OpenExisting { conversation }),
            (Some(conversation), Initiator::Client, PortalRequestPolicy::AddToExisting) => {
                Ok(StartAction::AddToExisting { conversation })
            }
            (Some(archived), Initiator::Client, PortalRequestPolicy::ArchiveAndCreateNew) => self
                .id_of_new(new)
                .map(|conversation| StartAction::ArchiveAndCreateNew { archived, conversation }),
            (None, _, _) => self.id_of_new(new).map(|conversation| StartAction::CreateNew { conversation }),
        };
        problems.finish_with(action.map(StartDecision::from))
    }

    /// Collects the problems of a list that is too long, and of duplicate ids.
    pub(super) fn check_ids(self, problems: &mut Collector) {
        let ids = self.0.iter().map(|one| one.id.as_str());
        lists::check_ids("/conversations", "/id", ids, problems);
    }

    /// The id of the new conversation (CONV-1): it must be present and unused.
    fn id_of_new(self, new: Option<ConversationId>) -> Result<ConversationId, Problem> {
        let problem = |code, detail: &str| {
            Problem::new(code, "/newConversation", detail).by(Rule::StartOpensActiveConversation)
        };
        let Some(new) = new else {
            let detail = "A new conversation is created, and the id for it is missing.";
            return Err(problem(ProblemCode::MissingField, detail));
        };
        if self.0.iter().any(|one| one.id == new) {
            let detail = format!("Duplicate id {new}: the client already has this conversation.");
            return Err(problem(ProblemCode::DuplicateId, &detail).given(new.as_str()));
        }
        Ok(new)
    }
}
