//! The conversation history of a client, for all pets (CONV-3).

use std::cmp::Ordering;

use macro_rules_attribute::apply;

use crate::lists;
use crate::model::conversation::{ActiveConversation, ConversationState, HasState};
use crate::model::ids::{ClientId, ConversationId, PetId};
use crate::model::time::Instant;
use crate::order;
use crate::problem::{Collector, Problems};
use crate::rule::Rule;
use crate::text_index::TextIndex;
use crate::wire::wire;

/// A conversation as shown in a list.
#[apply(wire)]
pub struct ConversationCard {
    /// The id of the conversation.
    pub id: ConversationId,
    /// Whether the conversation is active or archived.
    pub state: ConversationState,
    /// The pets that the conversation is about, if any. The client may no longer have them.
    pub pets: Vec<PetId>,
    /// The time of the latest message.
    pub latest_at: Instant,
}

/// The conversations of one profile.
#[apply(wire)]
pub struct ProfileConversations {
    /// The profile that the conversations belong to.
    pub client: ClientId,
    /// All conversations of the profile, including archived ones; at most 10,000.
    pub conversations: Vec<ConversationCard>,
}

/// A conversation of the history, with its profile.
#[apply(wire)]
#[output]
pub struct HistoryEntry {
    /// The conversation and its state.
    pub conversation: ConversationCard,
    /// The profile that the conversation belongs to.
    pub client: ClientId,
    /// Whether that profile was merged into the profile of the history.
    pub from_merged_profile: bool,
}

/// All conversations of a profile and of the profiles merged into it.
#[apply(wire)]
#[output]
pub struct ConversationHistory {
    /// The rule of the history: CONV-3.
    pub rule: Rule,
    /// The active conversation, if any.
    pub active: ActiveConversation,
    /// All conversations: the active one first, then archived ones by their latest message, newest first; by id at equal times.
    pub conversations: Vec<HistoryEntry>,
}

impl HasState for ConversationCard {
    fn id(&self) -> &ConversationId {
        &self.id
    }
    fn state(&self) -> ConversationState {
        self.state
    }
}

impl ConversationHistory {
    /// Joins and sorts the conversations of a profile and of those merged into it (CONV-3): the active one first, then archived
    /// ones by their latest message, newest first. Each is marked with its profile.
    ///
    /// ```
    /// use littermate::conversation::{ConversationCard, ConversationHistory, ProfileConversations};
    /// use littermate::model::conversation::ConversationState;
    ///
    /// let card = |id: &str, state, at: &str| -> Result<ConversationCard, Box<dyn std::error::Error>> {
    ///     Ok(ConversationCard { id: id.parse()?, state, pets: vec![], latest_at: at.parse()? })
    /// };
    /// let now = card("now", ConversationState::Active, "2026-03-01T09:00:00Z")?;
    /// let old = card("old", ConversationState::Archived, "2026-03-02T09:00:00Z")?;
    /// let history = ConversationHistory::new(
    ///     ProfileConversations { client: "anne".parse()?, conversations: vec![now] },
    ///     vec![ProfileConversations { client: "annie".parse()?, conversations: vec![old] }],
    /// )?;
    /// assert_eq!(history.active.id().unwrap().as_str(), "now");
    /// assert_eq!(history.conversations[1].client.as_str(), "annie");
    /// assert!(history.conversations[1].from_merged_profile);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// All problems at once, with the paths of `{ profile, merged }`: more than one active conversation in total, a duplicate id
    /// of a conversation or profile, a list that is too long.
    pub fn new(profile: ProfileConversations, merged: Vec<ProfileConversations>) -> Result<Self, Problems> {
        let mut problems = Collector::default();
        check_profiles(&profile, &merged, &mut problems);
        let paths = |place: usize| match place.checked_sub(1) {
            None => "/profile/conversations".to_owned(),
            Some(index) => format!("/merged/{index}/conversations"),
        };
        let lists: Vec<&[ConversationCard]> =
            std::iter::once(&profile).chain(&merged).map(|one| one.conversations.as_slice()).collect();
        let active = check_lists(&lists, paths, &mut problems);
        problems.finish()?;
        let owned = std::iter::once((profile, false)).chain(merged.into_iter().map(|one| (one, true)));
        let mut conversations: Vec<HistoryEntry> = owned
            .flat_map(|(ProfileConversations { client, conversations }, from_merged_profile)| {
                conversations.into_iter().map(move |conversation| HistoryEntry {
                    conversation,
                    client: client.clone(),
                    from_merged_profile,
                })
            })
            .collect();
        order::sort_by(&mut conversations, |one, other| in_order(&one.conversation, &other.conversation));
        Ok(Self { rule: Rule::ConversationHistory, active, conversations })
    }
}

/// Checks that no profile is listed twice.
fn check_profiles(profile: &ProfileConversations, merged: &[ProfileConversations], problems: &mut Collector) {
    lists::check_ids("/merged", "/client", merged.iter().map(|one| one.client.as_str()), problems);
    if let Some(index) = merged.iter().position(|one| one.client == profile.client) {
        let path = format!("/merged/{index}/client");
        problems.push(|| lists::duplicate_id(path, profile.client.as_str()));
    }
}

/// The problems of one list of conversations, and its active one.
pub(crate) fn check_cards(
    path: &str,
    conversations: &[ConversationCard],
    problems: &mut Collector,
) -> ActiveConversation {
    check_lists(&[conversations], |_| path.to_owned(), problems)
}

/// The problems of several lists of conversations, each with a path by its index, and the active one of all.
fn check_lists(
    lists: &[&[ConversationCard]],
    path: impl Fn(usize) -> String,
    problems: &mut Collector,
) -> ActiveConversation {
    let at: Vec<(usize, usize)> = lists
        .iter()
        .enumerate()
        .flat_map(|(list, cards)| (0..cards.len()).map(move |index| (list, index)))
        .collect();
    let path_of = |place: usize| match at.get(place) {
        Some((list, index)) => format!("{}/{index}", path(*list)),
        None => String::new(),
    };
    for (list, cards) in lists.iter().enumerate() {
        lists::check_length(path(list), cards.len(), crate::limits::CLIENT_LIST, problems);
    }
    let cards = || lists.iter().flat_map(|cards| cards.iter());
    for (id, place) in TextIndex::of(cards().map(|card| card.id.as_str())).again() {
        problems.push(|| lists::duplicate_id(format!("{}/id", path_of(place)), id));
    }
    for (place, card) in cards().enumerate() {
        let pets = card.pets.iter().map(PetId::as_str);
        lists::check_ids(format_args!("{}/pets", path_of(place)), "", pets, problems);
    }
    ActiveConversation::in_lists(cards(), path_of, problems)
}

/// The order of the history: the active one first, then archived ones by their latest message, newest first; by id at equal
/// times.
pub(crate) fn sort_cards(conversations: &mut [ConversationCard]) {
    order::sort_by(conversations, in_order);
}

fn in_order(one: &ConversationCard, other: &ConversationCard) -> Ordering {
    let archived = |card: &ConversationCard| card.state == ConversationState::Archived;
    archived(one)
        .cmp(&archived(other))
        .then_with(|| other.latest_at.cmp(&one.latest_at))
        .then_with(|| one.id.cmp(&other.id))
}
