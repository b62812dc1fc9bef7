//! What the operations on contact points give and take comes back from JSON as it went.

use littermate::consent::KeywordSets;
use littermate::contact::{ContactSync, PimsContacts};
use littermate::message::{Message, MessageKind, Recipient, Router, RoutingFacts};
use littermate::model::client::{Client, ClientParts};
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::pims::{clinic, contacts, profile};
use crate::common::config;

fn round<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(value: T) -> T {
    let text = serde_json::to_string(&value).unwrap();
    let back: T = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(back, value);
    assert_eq!(serde_json::to_string(&back).unwrap(), text);
    value
}

proptest! {
    #![proptest_config(config(150))]

    #[test]
    fn everything_comes_back(client in profile(true), pims in contacts(), scheduled in any::<bool>()) {
        let (client, clinic): (Client, _) = (round(client), clinic());
        let pims: PimsContacts = round(pims);
        round(ContactSync::new(&clinic).sync(&client, &pims).unwrap());
        round(round(KeywordSets::default()).fold(&client, &[]).unwrap());
        let facts = round(RoutingFacts::from(Recipient::new(&client, scheduled)));
        let message = round(Message { kind: MessageKind::NpsSurvey { automation_on: true }, holds: vec![] });
        let router = Router::new(&message);
        prop_assert_eq!(router.route(&facts), router.route(Recipient::new(&client, scheduled)));
        round(router.explain(&facts));
    }

    /// A profile that nobody switched anything of, and that remembers nothing, is written as it was before there was more.
    #[test]
    fn what_is_empty_is_not_written(client in profile(true)) {
        let mut parts: ClientParts = client.into_parts();
        parts.memory = littermate::model::preferences::ContactMemory::default();
        parts.preferences.push = littermate::model::preferences::PushPreference::default();
        parts.preferences.nps = littermate::model::preferences::Preference::default();
        let text = serde_json::to_string(&Client::new(parts).unwrap()).unwrap();
        for key in ["\"memory\"", "\"push\"", "\"nps\""] {
            prop_assert!(!text.contains(key));
        }
    }
}
