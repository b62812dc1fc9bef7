//! Archiving a conversation by staff (CONV-4).

use std::fmt;

use macro_rules_attribute::apply;

use super::start::{Conversations, Initiator};
use crate::explained::{Explain, explained};
use crate::model::conversation::{Conversation, ConversationState};
use crate::model::ids::ConversationId;
use crate::problem::{Collector, Problem, ProblemCode, Problems};
use crate::rule::Rule;
use crate::wire::union;

/// What archiving a conversation does.
#[apply(union)]
#[output]
pub enum ArchiveAction {
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

explained! {
    /// Output of `conversation.archive`: what happens, and the resulting conversations.
    #[output]
    pub struct ArchiveDecision of ArchiveAction {
        /// All conversations of the client afterwards, in the order of the input.
        conversations: Vec<Conversation>,
    }
}

impl Explain for ArchiveAction {
    fn rule(&self) -> Rule {
        Rule::StaffArchiveConversation
    }
}

impl fmt::Display for ArchiveAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Archive { conversation } => {
                write!(f, "Archive conversation {conversation}. It stays readable in the history.")
            }
            Self::AlreadyArchived { conversation } => {
                write!(f, "Conversation {conversation} is already archived.")
            }
        }
    }
}

impl Conversations<'_> {
    /// Decides what archiving one of these conversations does (CONV-4). It can clear blocker MERGE-6.
    ///
    /// Several active conversations are not an error here, since archiving all but one corrects them (CONV-2).
    ///
    /// ```
    /// use littermate::conversation::{ArchiveAction, Conversations, Initiator};
    /// use littermate::model::conversation::{Conversation, ConversationState};
    ///
    /// let active = [Conversation { id: "c-1".parse()?, state: ConversationState::Active }];
    /// let decision = Conversations::new(&active).archive(Initiator::Staff, "c-1".parse()?)?;
    /// assert_eq!(decision.kind, ArchiveAction::Archive { conversation: "c-1".parse()? });
    /// assert_eq!(decision.conversations[0].state, ConversationState::Archived);
    ///
    /// let problems = Conversations::new(&active).archive(Initiator::Client, "c-1".parse()?).unwrap_err();
    /// assert_eq!(problems.as_slice()[0].path, "/initiator");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// All problems at once, with the paths of `{ conversations, conversation, initiator }`: a duplicate id, a list that is too
    /// long, a conversation that is not in the list, an initiator who is not staff.
    pub fn archive(
        self,
        initiator: Initiator,
        conversation: ConversationId,
    ) -> Result<ArchiveDecision, Problems> {
        let mut problems = Collector::default();
        self.check_ids(&mut problems);
        let before = self.0.iter().find(|one| one.id == conversation).map(|one| one.state);
        if before.is_none() {
            problems.push(|| {
                let detail = format!("Conversation {conversation} is not one of the client's conversations.");
                Problem::new(ProblemCode::UnknownConversation, "/conversation", detail)
                    .by(Rule::StaffArchiveConversation)
                    .given(conversation.as_str())
            });
        }
        if initiator == Initiator::Client {
            problems.push(|| {
                Problem::new(
                    ProblemCode::NotPermitted,
                    "/initiator",
                    "Only staff may archive a conversation.",
                )
                .by(Rule::StaffArchiveConversation)
                .given("client")
                .allowed(["staff"])
            });
        }
        problems.finish()?;
        let mut conversations = self.0.to_vec();
        for one in conversations.iter_mut().filter(|one| one.id == conversation) {
            one.state = ConversationState::Archived;
        }
        let kind = match before {
            Some(ConversationState::Archived) => ArchiveAction::AlreadyArchived { conversation },
            _ => ArchiveAction::Archive { conversation },
        };
        Ok(ArchiveDecision { rule: kind.rule(), kind, conversations })
    }
}
