//! Every conversation of a client, for all pets; none is ever dropped (CONV-3).

use macro_rules_attribute::apply;

use crate::lists;
use crate::model::conversation::{ActiveConversation, ConversationState, Standing};
use crate::model::ids::{ConversationId, PetId};
use crate::model::time::Instant;
use crate::order;
use crate::problem::{Collector, Problems};
use crate::rule::Rule;
use crate::wire::wire;

/// A conversation, as a list of them shows it.
#[apply(wire)]
pub struct ConversationCard {
    /// Its id.
    pub id: ConversationId,
    /// Its state.
    pub state: ConversationState,
    /// The pets it is about, where it is about some. They may be pets that the client no longer has.
    pub pets: Vec<PetId>,
    /// When its latest message was written.
    pub latest_at: Instant,
}

/// All conversations of a client.
#[apply(wire)]
#[output]
pub struct ConversationHistory {
    /// The rule: CONV-3.
    pub rule: Rule,
    /// The active one, if there is one.
    pub active: ActiveConversation,
    /// All of them: the active one first, then the archived ones, that with the latest message first; by id where two
    /// have the same moment. As many as were given.
    pub conversations: Vec<ConversationCard>,
}

impl Standing for ConversationCard {
    fn id(&self) -> &ConversationId {
        &self.id
    }
    fn state(&self) -> ConversationState {
        self.state
    }
}

impl ConversationHistory {
    /// Sorts the conversations of a client (CONV-3): the active one first, then the archived ones by their latest
    /// message, newest first.
    ///
    /// ```
    /// use littermate::conversation::{ConversationCard, ConversationHistory};
    /// use littermate::model::conversation::ConversationState;
    ///
    /// let card = |id: &str, state, at: &str| -> Result<ConversationCard, Box<dyn std::error::Error>> {
    ///     Ok(ConversationCard { id: id.parse()?, state, pets: vec![], latest_at: at.parse()? })
    /// };
    /// let history = ConversationHistory::new(vec![
    ///     card("old", ConversationState::Archived, "2026-03-02T09:00:00Z")?,
    ///     card("now", ConversationState::Active, "2026-03-01T09:00:00Z")?,
    /// ])?;
    /// assert_eq!(history.active.id().unwrap().as_str(), "now");
    /// assert_eq!(history.conversations[1].id.as_str(), "old");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// All problems at once, with the paths of `{ conversations }`: more than one active conversation, a duplicate id,
    /// a list that is too long.
    pub fn new(conversations: Vec<ConversationCard>) -> Result<Self, Problems> {
        let mut problems = Collector::default();
        let active = Self::checked("/conversations", &conversations, &mut problems);
        problems.finish()?;
        Ok(Self::sorted(active, conversations))
    }

    pub(crate) fn checked(
        path: &str,
        conversations: &[ConversationCard],
        problems: &mut Collector,
    ) -> ActiveConversation {
        lists::check_ids(path, "/id", conversations.iter().map(|one| one.id.as_str()), problems);
        for (index, one) in conversations.iter().enumerate() {
            let pets = one.pets.iter().map(PetId::as_str);
            lists::check_ids(format_args!("{path}/{index}/pets"), "", pets, problems);
        }
        ActiveConversation::among(conversations, path, problems)
    }

    pub(crate) fn sorted(active: ActiveConversation, mut conversations: Vec<ConversationCard>) -> Self {
        order::sort_by(&mut conversations, |one, other| {
            let archived = |card: &ConversationCard| card.state == ConversationState::Archived;
            archived(one)
                .cmp(&archived(other))
                .then_with(|| other.latest_at.cmp(&one.latest_at))
                .then_with(|| one.id.cmp(&other.id))
        });
        Self { rule: Rule::Conv3, active, conversations }
    }
}
