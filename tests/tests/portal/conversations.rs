//! Starting a chat, the history, and archiving (CONV-1 to CONV-4).

use littermate::conversation::{
    ConversationCard, ConversationHistory, ConversationPolicy, Conversations, Initiator, PortalRequestPolicy,
    ProfileConversations, StartAction,
};
use littermate::model::conversation::{Conversation, ConversationState};
use littermate::problem::{ProblemCode, Problems};
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::json;

/// Cards with the ids c-0, c-1 and so on; the one at index `active`, if any, is active.
fn cards() -> impl Strategy<Value = Vec<ConversationCard>> {
    (prop::collection::vec(0_u32..4, 0..20), any::<prop::sample::Index>(), any::<bool>()).prop_map(
        |(days, which, some)| {
            let active = (some && !days.is_empty()).then(|| which.index(days.len()));
            let card = |(index, day): (usize, u32)| {
                let state = if active == Some(index) { "active" } else { "archived" };
                serde_json::from_value(json!({
                    "id": format!("c-{index}"), "state": state, "pets": [format!("p-{day}")],
                    "latestAt": format!("2026-01-0{}T00:00:00Z", day + 1)
                }))
                .unwrap()
            };
            days.into_iter().enumerate().map(card).collect()
        },
    )
}

/// The history of `anne`, who has the first cards, and of `annie`, who was merged into her and has the others.
fn history(cards: &[ConversationCard], first: usize) -> Result<ConversationHistory, Problems> {
    let of = |client: &str, cards: &[ConversationCard]| ProfileConversations {
        client: client.parse().unwrap(),
        conversations: cards.to_vec(),
    };
    let (own, merged) = cards.split_at(first.min(cards.len()));
    ConversationHistory::new(of("anne", own), vec![of("annie", merged)])
}

proptest! {
    #![proptest_config(Config { cases: 300, failure_persistence: None, ..Config::default() })]

    /// CONV-3: each conversation occurs once, with its pets, in an order that does not depend on the input order.
    #[test]
    fn the_history_drops_nothing(cards in cards(), first in 0_usize..20) {
        let joined = history(&cards, first).unwrap();
        prop_assert_eq!(joined.conversations.len(), cards.len());
        for (place, card) in cards.iter().enumerate() {
            let entries: Vec<_> = joined.conversations.iter().filter(|one| one.conversation == *card).collect();
            prop_assert_eq!(entries.len(), 1);
            let from_merged = place >= first;
            prop_assert_eq!(entries[0].from_merged_profile, from_merged);
            prop_assert_eq!(entries[0].client.as_str(), if from_merged { "annie" } else { "anne" });
        }
        let in_order: Vec<_> = joined.conversations.iter().map(|one| one.conversation.clone()).collect();
        let mut turned = cards.clone();
        turned.reverse();
        for other in [&turned, &in_order] {
            let again = history(other, other.len()).unwrap();
            prop_assert_eq!(again.active, joined.active.clone());
            prop_assert!(again.conversations.iter().map(|one| &one.conversation).eq(&in_order));
        }
        let active = cards.iter().find(|card| card.state == ConversationState::Active);
        prop_assert_eq!(joined.active.id(), active.map(|card| &card.id));
        if let Some(active) = active {
            prop_assert_eq!(&in_order[0], active);
        }
        let archived = &in_order[usize::from(active.is_some())..];
        prop_assert!(archived.is_sorted_by(|one, next| one.latest_at >= next.latest_at));
    }

    /// CONV-1, CONV-2: whoever starts a chat, there is exactly one active conversation afterwards.
    #[test]
    fn at_most_one_is_active_after_a_start(cards in cards(), by_client in any::<bool>(), archive in any::<bool>()) {
        let initiator = if by_client { Initiator::Client } else { Initiator::Staff };
        let portal_request =
            if archive { PortalRequestPolicy::ArchiveAndCreateNew } else { PortalRequestPolicy::AddToExisting };
        let policy = ConversationPolicy { portal_request };
        let list: Vec<_> = serde_json::from_value(json!(cards
            .iter()
            .map(|card| json!({ "id": card.id, "state": card.state }))
            .collect::<Vec<_>>()))
            .unwrap();
        let active = cards.iter().find(|card| card.state == ConversationState::Active).map(|card| &card.id);
        let conversations = Conversations::new(&list);
        let kind = conversations.start(initiator, Some("new".parse().unwrap()), policy).unwrap().kind;
        // CONV-1: the id is required only if a conversation begins.
        let without = conversations.start(initiator, None, policy).map(|decision| decision.kind);
        match (kind.clone(), active) {
            (StartAction::OpenExisting { conversation }, Some(active)) => {
                prop_assert!(!by_client && conversation == *active && without == Ok(kind));
            }
            (StartAction::AddToExisting { conversation }, Some(active)) => {
                prop_assert!(by_client && !archive && conversation == *active && without == Ok(kind));
            }
            (StartAction::ArchiveAndCreateNew { archived, conversation }, Some(active)) => {
                prop_assert!(by_client && archive && archived == *active && without.is_err());
                prop_assert_eq!(conversation.as_str(), "new");
            }
            (StartAction::CreateNew { conversation }, None) => {
                prop_assert_eq!(conversation.as_str(), "new");
                prop_assert!(without.is_err());
            }
            (action, active) => prop_assert!(false, "{action:?} with {active:?}"),
        }
    }

    /// CONV-4: one conversation changes its state, and nothing else changes.
    #[test]
    fn archiving_loses_nothing(cards in cards(), which in any::<prop::sample::Index>()) {
        prop_assume!(!cards.is_empty());
        let list: Vec<Conversation> =
            cards.iter().map(|card| Conversation { id: card.id.clone(), state: card.state }).collect();
        let chosen = which.index(list.len());
        let after = Conversations::new(&list).archive(Initiator::Staff, list[chosen].id.clone()).unwrap();
        let mut expected = list.clone();
        expected[chosen].state = ConversationState::Archived;
        prop_assert_eq!(after.conversations, expected);
        prop_assert!(Conversations::new(&list).archive(Initiator::Client, list[chosen].id.clone()).is_err());
    }

    /// CONV-2: every further active conversation is a problem that names it and the first one.
    #[test]
    fn further_active_conversations_are_named(cards in cards(), many in 2_usize..5) {
        let mut cards = cards;
        let len = cards.len();
        for card in cards.iter_mut().take(many) {
            card.state = ConversationState::Active;
        }
        let first = cards.iter().find(|card| card.state == ConversationState::Active).map(|card| card.id.clone());
        let active = cards.iter().filter(|card| card.state == ConversationState::Active).count();
        match history(&cards, len / 2) {
            Ok(_) => prop_assert!(active < 2),
            Err(problems) => {
                prop_assert_eq!(problems.as_slice().len(), active - 1);
                prop_assert!(len >= 2);
                for problem in &problems {
                    prop_assert_eq!(problem.code, ProblemCode::TwoActiveConversations);
                    prop_assert!(problem.detail.contains(first.as_ref().unwrap().as_str()));
                    prop_assert!(problem.detail.contains(problem.given.as_ref().unwrap()));
                }
            }
        }
    }
}
