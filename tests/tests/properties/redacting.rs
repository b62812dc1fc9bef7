//! MERGE-48: a redacted record contains nothing personal, works for a retry, and cannot be undone.

use littermate::api::write;
use littermate::merge::{Merge, MergeApplyOutput, RecordContent, UndoError};
use littermate::model::client::Client;
use littermate::{ContactBook, MergeSurface};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::common::case::mergeable;
use crate::common::wish::wish;
use crate::common::{config, redact_stamp, stamp, undo_stamp};
use littermate_tests::now;

/// A phone number of a profile: `e164`, with its label and the string as entered.
fn phone(e164: &str, of: &str, primary: bool) -> Value {
    json!({
        "asWritten": format!("{e164} MARK-written-{of}"), "primary": primary, "source": "flow",
        "number": { "type": "valid", "e164": e164, "extension": "4711" }, "label": format!("MARK-label-{of}")
    })
}

/// A profile with a marker in every field that describes a person or a pet.
fn marked(id: &str, digit: u32) -> Value {
    let pet = |name: &str| {
        json!({
            "id": format!("MARK-pet-{id}-{name}"), "name": format!("MARK-{name}-{id}"), "species": "MARK-species",
            "dateOfBirth": "2019-04-02", "status": "active",
            "upcomingAppointments": [format!("MARK-appointment-{id}-{name}")]
        })
    };
    json!({
        "id": id, "clinic": "elm-street", "status": { "type": "active" }, "pims": { "type": "flow-only" },
        "name": { "first": format!("MARK-first-{id}"), "last": format!("MARK-last-{id}") },
        "email": { "asWritten": format!("MARK-{id}@example.com"), "valid": true },
        "phones": [
            phone(&format!("+1202555{digit}1"), id, true),
            {
                "asWritten": format!("MARK-unreadable-{id}"), "primary": false, "source": "flow", "label": null,
                "number": { "type": "invalid" }
            }
        ],
        "preferences": {
            "text": { "type": "off-by-client", "at": "2011-11-11T11:11:11.000Z" },
            "email": { "type": "off-by-staff", "at": "2011-11-11T11:11:11.000Z" },
            "push": { "type": "on" }, "nps": { "type": "on" }
        },
        "syncOverrides": {
            "ignoredPhones": [format!("+1202555{digit}2")], "primary": { "type": "set-in-flow" }
        },
        "pets": [pet("rex"), pet("bo")],
        "activeConversation": { "type": "none" }, "archivedConversations": [format!("conv-{id}")],
        "loyaltyPoints": 0, "memberships": [{ "id": format!("MARK-plan-{id}"), "status": "ended" }],
        "paymentMethods": [format!("MARK-card-{id}")], "merges": []
    })
}

/// The JSON of a redacted record, and the output of a retry with it, contain nothing that a profile says about a person or a
/// pet.
#[test]
fn nothing_personal_remains() {
    let read = |value: Value| littermate::api::read::<Client>(&value.to_string()).unwrap();
    let (opened, selected) = (read(marked("c-1", 101)), read(marked("c-2", 102)));
    let clinic =
        littermate::Clinic::new("elm-street".parse().unwrap(), littermate::Pims::None, "US".parse().unwrap());
    let book: ContactBook = littermate::api::read(
        &json!({
            "phones": [{
                "number": "+12025551011", "line": { "type": "unknown" },
                "textOptOut": { "type": "stopped", "at": "2011-11-11T11:11:11.000Z", "keyword": "MARK-stop" }
            }],
            "emails": [{ "email": "MARK-c-1@example.com", "suppressed": { "type": "none" } }]
        })
        .to_string(),
    )
    .unwrap();
    let book = book.index().unwrap();
    let merge = Merge::new(&clinic, &opened, &selected, &book, MergeSurface::Desktop);
    let choices = littermate::api::read(
        &json!({ "name": "c-2", "email": "c-1", "phones": ["+12025551011;ext=4711", "+12025551021;ext=4711"] }).to_string(),
    )
    .unwrap();
    let plan = merge.eligible().unwrap().plan(&choices, now()).unwrap();
    let ticket = plan.ticket();
    let first = plan.apply(stamp("m-1")).unwrap();
    let personal = ["MARK", "2025551", "2019-04-02", "2011-11-11"];
    let whole = write(&first.record);
    assert!(personal.iter().all(|marker| whole.contains(marker)), "{whole}");

    let redacted = first.record.redact(redact_stamp());
    let again = ticket.apply(&clinic, &opened, &selected, &book, Some(&redacted), stamp("m-2")).unwrap();
    for text in [write(&redacted), write(&again)] {
        assert!(personal.iter().all(|marker| !text.contains(marker)), "{text}");
    }
    // Nor do they contain a digest of a single name or phone number, which could be found by brute force.
    let RecordContent::Redacted { ticket: digest, .. } = &redacted.content else { panic!("whole") };
    let digests = ticket.sections.iter().map(|section| section.digest).chain([ticket.review]);
    for digest in digests.filter(|one| one != digest) {
        assert!(!write(&redacted).contains(digest.as_str()));
    }
}

proptest! {
    #![proptest_config(config(100))]

    /// A retry has the output of the first application without everything that was redacted, whatever the current profiles.
    #[test]
    fn a_retry_succeeds_and_an_undo_fails(case in mergeable(3), wish in wish()) {
        let eligible = case.eligible();
        let plan = eligible.plan(&wish.valid(&eligible.options().unwrap()), now()).unwrap();
        let ticket = plan.ticket();
        let first = plan.apply(stamp("m-1")).unwrap();
        let redacted = first.record.redact(redact_stamp());
        prop_assert_eq!(redacted.verify(), Ok(()));
        prop_assert_eq!(&redacted.redact(redact_stamp()), &redacted);

        let again = ticket.apply(&case.clinic, &case.opened, &case.selected, case.book, Some(&redacted), stamp("m-2"));
        let Ok(MergeApplyOutput::RedactedReplay { survivor, retired, effects, record, .. }) = again else { panic!("{again:?}") };
        prop_assert_eq!((&survivor, &retired), (first.survivor.id(), first.retired.id()));
        prop_assert_eq!(&record, &redacted);
        let rules: Vec<_> = effects.iter().map(|effect| effect.rule).collect();
        prop_assert_eq!(rules, first.effects.iter().map(|effect| effect.rule).collect::<Vec<_>>());

        let undone = redacted.undo(&first.survivor, &first.retired, undo_stamp());
        prop_assert!(matches!(undone, Err(UndoError::Redacted { .. })), "{undone:?}");
        let undone = first.record.undo(&first.survivor, &first.retired, undo_stamp()).unwrap();
        prop_assert_eq!(undone.record.redact(redact_stamp()).state, undone.record.state);
    }
}
