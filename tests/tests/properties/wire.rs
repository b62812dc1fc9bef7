//! Every type on the wire round_trip-trips through JSON.

use littermate::api::ApiError;
use littermate::merge::ClientStatusEntry;
use littermate::merge::ops::{
    ClientsMergedIntoInput, ClientsMergedIntoOutput, ClientsResolveInput, ClientsResolveOutput,
};
use littermate::merge::ops::{
    MergeApplyInput, MergeChainInput, MergeEligibilityInput, MergeEligibilityOutput, MergeOptionsInput,
    MergePlanInput, MergePlanOutput, MergeRedactInput, MergeRedactOutput, MergeSearchInput,
    MergeSearchOutput, MergeUndoInput, MergeWriteBackInput, MergeWriteBackOutput,
};
use littermate::merge::{
    Chain, ChainRecords, ChainStep, Merge, MergeApplyOutput, MergeSurface, Search, Survivors, write_back,
};
use littermate::model::client::ops::ClientsCheckInput;
use littermate::model::client::{Client, ClientDraft, ClientFacts, ClientParts, PhoneDraft};
use littermate::model::contact_book::{ContactBook, EmailEntry, EmailSuppression, PhoneEntry, TextOptOut};
use littermate::model::conversation::{Conversation, ConversationState};
use littermate::model::email::EmailText;
use littermate::model::phone::{KnownLine, LineType, Phone};
use littermate::model::pims::ops::{ClinicCapabilitiesInput, ClinicCapabilitiesOutput};
use littermate::rule::ops::{RulesListInput, RulesListOutput};
use littermate::rule::{RULES_VERSION, rules};
use littermate_tests::{NO_BOOK, now};
use proptest::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::common::case::{Case, any_two, mergeable};
use crate::common::wish::{Wish, wish};
use crate::common::{config, redact_stamp, stamp, undo_stamp};

/// Serializes and deserializes, as a string and as a value, compact and pretty; the second string must equal the first.
fn round_trip<T: Serialize + DeserializeOwned + PartialEq + std::fmt::Debug>(value: T) -> T {
    let text = serde_json::to_string(&value).unwrap();
    let back: T = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{error}: {text}"));
    assert_eq!(back, value);
    assert_eq!(serde_json::to_string(&back).unwrap(), text);
    let pretty: T = serde_json::from_str(&serde_json::to_string_pretty(&value).unwrap()).unwrap();
    assert_eq!(pretty, value);
    let tree: T = serde_json::from_value(serde_json::to_value(&value).unwrap()).unwrap();
    assert_eq!(tree, value);
    value
}

fn draft(client: &Client) -> ClientDraft {
    let parts = client.clone().into_parts();
    let phone =
        |phone: Phone| PhoneDraft { text: phone.as_written, primary: phone.primary, source: phone.source };
    let archived = parts.archived_conversations.into_iter();
    let active = parts.active_conversation.id().cloned();
    ClientDraft {
        id: parts.id,
        clinic: parts.clinic,
        status: parts.status,
        pims: parts.pims,
        name: parts.name,
        email: parts.email.map(|email| EmailText::new(email.to_string()).unwrap()),
        phones: parts.phones.into_iter().map(phone).collect(),
        preferences: parts.preferences,
        sync_overrides: parts.sync_overrides,
        pets: parts.pets,
        conversations: archived
            .map(|id| Conversation { id, state: ConversationState::Archived })
            .chain(active.map(|id| Conversation { id, state: ConversationState::Active }))
            .collect(),
        loyalty_points: parts.loyalty_points,
        memberships: parts.memberships,
        payment_methods: parts.payment_methods,
        merges: parts.merges,
        undone_merges: parts.undone_merges,
    }
}

/// Eligibility and related types, for any two profiles.
fn before_choosing(case: &Case, mobile: bool) {
    let surface = if mobile { MergeSurface::Mobile } else { MergeSurface::Desktop };
    let facts = |client: &Client| round_trip(ClientFacts::from(client.facts()));
    let (clinic, policy) = (round_trip(case.clinic.clone()), round_trip(case.policy));
    let (opened, selected) = (facts(&case.opened), facts(&case.selected));
    let search = Search::new(&clinic, &opened, surface).policy(policy);
    round_trip(MergeSearchOutput { results: vec![search.explain(&selected), search.explain(&opened)] });
    let merge = Merge::new(&clinic, &case.opened, &case.selected, &NO_BOOK, surface).policy(policy);
    let blockers = merge.pair().blockers();
    round_trip(MergeEligibilityOutput { eligible: blockers.is_empty(), blockers });
    if let Err(blockers) = merge.eligible() {
        round_trip(ApiError::from(blockers));
    }
    let results = vec![selected.clone()];
    round_trip(MergeSearchInput { clinic: clinic.clone(), opened: opened.clone(), results, surface, policy });
    round_trip(MergeEligibilityInput { clinic: clinic.clone(), opened, selected, surface, policy });
    round_trip(ClinicCapabilitiesOutput { capabilities: clinic.capability_facts() });
    round_trip(ClinicCapabilitiesInput { clinic });

    for client in [&case.opened, &case.selected] {
        round_trip(ClientParts::from(round_trip(client.clone())));
        let pets: Vec<_> = client.pets().iter().map(|pet| pet.id.clone()).collect();
        if let Ok(effect) = write_back(&case.clinic, client, &pets) {
            round_trip(MergeWriteBackOutput { effect });
        }
        round_trip(MergeWriteBackInput { clinic: case.clinic.clone(), profile: client.clone(), pets });
        round_trip(ClientsCheckInput { clinic: case.clinic.clone(), draft: draft(client) });
        let checked = round_trip(draft(client)).check(&case.clinic).unwrap();
        assert_eq!(round_trip(checked).client.pets(), client.pets());
        let (id, status) = (client.id().clone(), client.status().clone());
        let clients = vec![ClientStatusEntry { id: id.clone(), status }];
        let survivors = Survivors::new(&clients).unwrap();
        round_trip(ClientsResolveOutput {
            resolutions: vec![survivors.of(&id)],
            cycles: survivors.cycles().to_vec(),
            path: survivors.path_of(&id),
        });
        round_trip(ClientsMergedIntoOutput { merged: survivors.merged_into(&id) });
        round_trip(ClientsResolveInput {
            clients: clients.clone(),
            ids: vec![id.clone()],
            path_of: Some(id.clone()),
        });
        round_trip(ClientsMergedIntoInput { clients, survivor: id });
    }
}

/// A contact book with an entry of each kind.
fn book() -> ContactBook {
    let at = now();
    let keyword = Some("STOP".parse().unwrap());
    let entry = |number: &str, text_opt_out| PhoneEntry {
        text_opt_out,
        ..PhoneEntry::unknown(number.parse().unwrap())
    };
    let opted_out = entry("+15551230001", TextOptOut::Stopped { at, keyword });
    let line = KnownLine::Verified { line_type: LineType::Mobile };
    let lifted = PhoneEntry { line, ..entry("+15551230002", TextOptOut::Lifted { at, keyword: None }) };
    let email = |text: &str, suppressed| EmailEntry { email: text.parse().unwrap(), suppressed };
    let emails = vec![
        email("a@example.com", EmailSuppression::Unsubscribed { at }),
        email("b@example.com", EmailSuppression::Bounced { at }),
        email("c@example.com", EmailSuppression::Complained { at }),
        email("d@example.com", EmailSuppression::None),
    ];
    ContactBook { phones: vec![opted_out, lifted], emails }
}

/// The types from options to undo, for two profiles that may be merged.
fn options_to_undo(case: &Case, wish: &Wish) {
    let (clinic, policy, surface) = (case.clinic.clone(), case.policy, MergeSurface::Desktop);
    let (opened, selected) = (case.opened.clone(), case.selected.clone());
    let contact_book = round_trip(book());
    let input = MergeOptionsInput { clinic: clinic.clone(), opened, selected, contact_book, surface, policy };
    let MergeOptionsInput { clinic, opened, selected, .. } = round_trip(input);
    let eligible = case.eligible();
    let options = round_trip(eligible.options().unwrap());
    let choices = round_trip(wish.valid(&options));
    if let Err(problems) = eligible.plan(&round_trip(wish.wild(&options)), now()) {
        round_trip(problems.into_vec());
    }
    round_trip(MergePlanInput {
        clinic: clinic.clone(),
        opened: opened.clone(),
        selected: selected.clone(),
        contact_book: book(),
        surface,
        policy,
        choices: choices.clone(),
        now: now(),
    });
    let plan = eligible.plan(&choices, now()).unwrap();
    let ticket = plan.ticket();
    round_trip(MergePlanOutput { plan: plan.review().clone(), ticket: ticket.clone() });
    let outcome = round_trip(plan.apply(stamp("m-1")).unwrap());
    round_trip(MergeApplyOutput::from(outcome.clone()));
    let redacted = outcome.record.redact(redact_stamp());
    round_trip(MergeRedactInput { record: redacted.clone(), stamp: redact_stamp() });
    let again = ticket.apply(&clinic, &opened, &selected, case.book, Some(&redacted), stamp("m-2")).unwrap();
    round_trip(again);
    round_trip(MergeRedactOutput { record: redacted });
    let undone = round_trip(outcome.record.undo(&outcome.survivor, &outcome.retired, undo_stamp()).unwrap());
    round_trip(MergeApplyInput {
        clinic: clinic.clone(),
        opened: opened.clone(),
        selected: selected.clone(),
        contact_book: book(),
        ticket,
        previous: Some(outcome.record.clone()),
        stamp: stamp("m-1"),
    });
    let (record, survivor, retired) = (undone.record, outcome.survivor, outcome.retired);
    round_trip(MergeUndoInput { record, survivor, retired, stamp: undo_stamp() });
    let steps: Vec<_> = ["m-1", "m-2"]
        .map(|merge| ChainStep { selected: selected.clone(), choices: choices.clone(), stamp: stamp(merge) })
        .to_vec();
    round_trip(
        Chain::new(&clinic, &opened, case.book, surface)
            .policy(policy)
            .apply(steps.clone(), ChainRecords::All)
            .unwrap(),
    );
    round_trip(MergeChainInput {
        clinic,
        opened,
        contact_book: book(),
        steps,
        records: ChainRecords::All,
        surface,
        policy,
    });
}

proptest! {
    #![proptest_config(config(100))]

    #[test]
    fn any_two_profiles(case in any_two(), mobile in any::<bool>()) {
        before_choosing(&case, mobile);
    }

    #[test]
    fn two_that_may_be_merged(case in mergeable(4), wish in wish()) {
        options_to_undo(&case, &wish);
    }

    /// A deserialized client is validated like one from the constructor.
    #[test]
    fn an_inconsistent_client_is_rejected(case in any_two()) {
        let mut parts = case.opened.into_parts();
        parts.pets.extend(parts.pets.clone());
        let text = serde_json::to_string(&parts).unwrap();
        prop_assert_eq!(serde_json::from_str::<Client>(&text).is_err(), !parts.pets.is_empty());
        prop_assert_eq!(Client::new(parts.clone()).is_err(), !parts.pets.is_empty());
    }
}

#[test]
fn the_rule_table() {
    round_trip(RulesListOutput { rules_version: RULES_VERSION, rules: rules() });
    round_trip(RulesListInput {});
}
