//! Starting a chat and the history (CONV-1 to CONV-3).

use littermate::conversation::{ConversationCard, ConversationHistory, Conversations, StartAction, Starter};
use littermate::model::conversation::ConversationState;
use littermate::problem::ProblemCode;
use proptest::prelude::*;
use proptest::test_runner::Config;
use serde_json::json;

/// Cards with the ids c-0, c-1 and so on; the one at `active`, where there is one, is active.
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

proptest! {
    #![proptest_config(Config { cases: 300, failure_persistence: None, ..Config::default() })]

    /// CONV-3: each one is there once, with its pets, in an order that does not hang on the order they came in.
    #[test]
    fn the_history_drops_nothing(cards in cards()) {
        let history = ConversationHistory::new(cards.clone()).unwrap();
        prop_assert_eq!(history.conversations.len(), cards.len());
        for card in &cards {
            prop_assert_eq!(history.conversations.iter().filter(|one| *one == card).count(), 1);
        }
        let mut turned = cards.clone();
        turned.reverse();
        prop_assert_eq!(&ConversationHistory::new(turned).unwrap(), &history);
        prop_assert_eq!(&ConversationHistory::new(history.conversations.clone()).unwrap(), &history);
        let active = cards.iter().find(|card| card.state == ConversationState::Active);
        prop_assert_eq!(history.active.id(), active.map(|card| &card.id));
        if let Some(active) = active {
            prop_assert_eq!(&history.conversations[0], active);
        }
        let archived = &history.conversations[usize::from(active.is_some())..];
        prop_assert!(archived.is_sorted_by(|one, next| one.latest_at >= next.latest_at));
    }

    /// CONV-1, CONV-2: whoever starts, there is one active conversation afterwards and never two.
    #[test]
    fn at_most_one_is_active_after_a_start(cards in cards(), by_client in any::<bool>()) {
        let by = if by_client { Starter::Client } else { Starter::Staff };
        let list: Vec<_> = serde_json::from_value(json!(cards
            .iter()
            .map(|card| json!({ "id": card.id, "state": card.state }))
            .collect::<Vec<_>>()))
            .unwrap();
        let active = cards.iter().find(|card| card.state == ConversationState::Active).map(|card| &card.id);
        let new = "new".parse().unwrap();
        match (Conversations::new(&list).start(by, new).unwrap().kind, active) {
            (StartAction::Open { conversation }, Some(active)) => {
                prop_assert!(!by_client && conversation == *active);
            }
            (StartAction::Join { conversation }, Some(active)) => {
                prop_assert!(by_client && conversation == *active);
            }
            (StartAction::Begin { conversation }, None) => prop_assert_eq!(conversation.as_str(), "new"),
            (action, active) => prop_assert!(false, "{action:?} with {active:?}"),
        }
    }

    /// CONV-2: every further active one is a problem that names it and the first.
    #[test]
    fn further_active_conversations_are_named(cards in cards(), many in 2_usize..5) {
        let mut cards = cards;
        let len = cards.len();
        for card in cards.iter_mut().take(many) {
            card.state = ConversationState::Active;
        }
        let first = cards.iter().find(|card| card.state == ConversationState::Active).map(|card| card.id.clone());
        let active = cards.iter().filter(|card| card.state == ConversationState::Active).count();
        match ConversationHistory::new(cards) {
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
