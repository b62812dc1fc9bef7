//! The inputs and outputs of contact operations round_trip-trip through JSON.

use littermate::consent::{Consent, KeywordSets};
use littermate::contact::{ContactSync, PimsContacts};
use littermate::message::{
    MessageKind, MessageRecipient, MessageSubject, OutboundMessage, Recipient, Router,
};
use littermate::model::client::{Client, ClientParts};
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::pims::{clinic, contacts, profile};
use crate::common::client::book;
use crate::common::config;

fn round_trip<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(value: T) -> T {
    let text = serde_json::to_string(&value).unwrap();
    let back: T = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(back, value);
    assert_eq!(serde_json::to_string(&back).unwrap(), text);
    value
}

proptest! {
    #![proptest_config(config(150))]

    #[test]
    fn everything_round_trips(client in profile(true), pims in contacts(), book in book(), scheduled in any::<bool>()) {
        let (client, clinic): (Client, _) = (round_trip(client), clinic());
        let pims: PimsContacts = round_trip(pims);
        round_trip(ContactSync::new(&clinic).sync(&client, &pims).unwrap());
        let keywords = round_trip(KeywordSets::default());
        round_trip(Consent::new(&clinic, book, &keywords).compute_opt_outs(&client, &[]).unwrap());
        let recipient = Recipient::new(&client, MessageSubject::Client, scheduled);
        let facts = round_trip(MessageRecipient::from(recipient));
        let message = round_trip(OutboundMessage { kind: MessageKind::NpsSurvey { automation_on: true }, contents: vec![] });
        let router = Router::new(&message, book);
        prop_assert_eq!(router.route(&facts), router.route(recipient));
        round_trip(router.explain(&facts));
    }

    /// A profile with default preferences and without sync overrides is serialized without these fields.
    #[test]
    fn what_is_empty_is_not_written(client in profile(true)) {
        let mut parts: ClientParts = client.into_parts();
        parts.sync_overrides = littermate::model::preferences::SyncOverrides::default();
        parts.preferences.push = littermate::model::preferences::PushPreference::default();
        parts.preferences.nps = littermate::model::preferences::SurveyPreference::default();
        let text = serde_json::to_string(&Client::new(parts).unwrap()).unwrap();
        for key in ["\"syncOverrides\"", "\"push\"", "\"nps\""] {
            prop_assert!(!text.contains(key));
        }
    }
}
