//! What hosts stored in format 1 is read as format 2 (docs/decisions/0022): `tests/stored/format-1` contains a ticket and merge
//! records as the library wrote them when format 1 was frozen. These files are never rewritten.

#![expect(clippy::indexing_slicing, reason = "a missing value fails the test")]

use std::error::Error;
use std::fs;

use littermate::api::{read, write};
use littermate::merge::{
    ApplyError, ChangedSection, MergeApplyOutput, MergeRecord, MergeSide, MergeStamp, ProfileSection,
    RecordError, RecordState, RedactStamp, Ticket, UndoError, UndoStamp, WholeRecord,
};
use littermate::{Client, ProblemCode};
use littermate_tests::NO_BOOK;
use serde_json::{Value, json};

type Done = Result<(), Box<dyn Error>>;

fn stored(name: &str) -> Result<String, Box<dyn Error>> {
    let path = format!("{}/stored/format-1/{name}.json", env!("CARGO_MANIFEST_DIR"));
    Ok(fs::read_to_string(path)?.trim_end().to_owned())
}

fn record(name: &str) -> Result<MergeRecord, Box<dyn Error>> {
    Ok(read(&stored(name)?)?)
}

fn whole(record: &MergeRecord) -> Result<WholeRecord<'_>, Box<dyn Error>> {
    Ok(record.whole().ok_or("redacted")?)
}

fn stamp() -> Result<MergeStamp, Box<dyn Error>> {
    Ok(MergeStamp { merge: "m-2".parse()?, by: "dr-kim".parse()?, at: "2026-03-01T09:40:00Z".parse()? })
}

/// A profile of format 1 converted to format 2 by hand.
fn upcast(mut client: Value, overrides: Option<Value>) -> Value {
    for phone in client["phones"].as_array_mut().into_iter().flatten().filter_map(Value::as_object_mut) {
        phone.remove("line");
        phone.remove("keywordOptOut");
    }
    for pet in client["pets"].as_array_mut().into_iter().flatten().filter_map(Value::as_object_mut) {
        if let Some(born) = pet.remove("born") {
            pet.insert("dateOfBirth".to_owned(), born);
        }
    }
    if let Some(fields) = client.as_object_mut() {
        fields.remove("memory");
        fields.extend(overrides.map(|overrides| ("syncOverrides".to_owned(), overrides)));
    }
    client
}

fn value(client: &Client) -> Result<Value, Box<dyn Error>> {
    Ok(serde_json::from_str(&write(client))?)
}

/// The profiles are unchanged, and facts about their phone numbers are in the contact book, including removed phone numbers.
#[test]
fn the_profiles_and_what_was_known_of_their_numbers() -> Done {
    let record = record("record-applied")?;
    let whole = whole(&record)?;
    let profiles: Value = serde_json::from_str(&stored("profiles")?)?;
    assert_eq!(value(whole.opened)?, upcast(profiles["opened"].clone(), None));
    assert_eq!(value(whole.selected)?, upcast(profiles["selected"].clone(), None));
    let verified = |kind: &str| json!({ "type": "verified", "lineType": kind });
    let opted_out = json!({ "type": "stopped", "at": "2026-01-06T12:00:00.000Z", "keyword": null });
    let known = json!({
        "phones": [
            { "number": "+13035550117", "line": verified("landline"), "textOptOut": { "type": "none" } },
            { "number": "+13035550142", "line": verified("mobile"), "textOptOut": { "type": "none" } },
            { "number": "+17205550188", "line": verified("mobile"), "textOptOut": opted_out }
        ],
        "emails": []
    });
    assert_eq!(serde_json::from_str::<Value>(&write(whole.contact_book))?, known);
    let effects = serde_json::from_str::<Value>(&write(&whole.review.effects))?;
    let ignored = json!({ "ignoredPhones": ["+13035550117"], "primary": { "type": "pims" } });
    assert_eq!(effects[0]["kind"]["syncOverrides"], ignored);
    let warnings = serde_json::from_str::<Value>(&write(&whole.review.warnings))?;
    let likely =
        json!({ "type": "likely-duplicate-pets", "survivorPets": ["p-311"], "retiredPets": ["dup-1"] });
    assert!(
        warnings.as_array().ok_or("no list")?.iter().any(|warning| warning["kind"] == likely),
        "{warnings}"
    );
    Ok(())
}

/// The ticket of format 1 matches its record: a retry has the original outcome.
#[test]
fn a_record_is_replayed_with_its_ticket() -> Done {
    let record = record("record-applied")?;
    record.verify()?;
    let ticket: Ticket = read(&stored("ticket")?)?;
    let whole = whole(&record)?;
    assert_eq!(*whole.ticket, ticket);
    let again =
        ticket.apply(whole.clinic, whole.opened, whole.selected, &NO_BOOK, Some(&record), stamp()?)?;
    let again = again.outcome().ok_or("redacted")?;
    assert!(again.replayed);
    let outcome: Value = serde_json::from_str(&stored("outcome")?)?;
    let ignored = json!({ "ignoredPhones": ["+13035550117"], "primary": { "type": "pims" } });
    assert_eq!(value(&again.survivor)?, upcast(outcome["survivor"].clone(), Some(ignored)));
    assert_eq!(value(&again.retired)?, upcast(outcome["retired"].clone(), None));

    let mut other = ticket;
    other.choices.primary = None;
    let refused = other.apply(whole.clinic, whole.opened, whole.selected, &NO_BOOK, Some(&record), stamp()?);
    assert_eq!(refused, Err(ApplyError::Record(RecordError::OtherTicket)));
    Ok(())
}

/// Without its record a ticket of format 1 is rejected: its digests are of other sections, so a new review is required.
#[test]
fn a_ticket_without_its_record_needs_a_new_review() -> Done {
    let record = record("record-applied")?;
    let whole = whole(&record)?;
    let ticket: Ticket = read(&stored("ticket")?)?;
    let refused = ticket.apply(
        whole.clinic,
        whole.opened,
        whole.selected,
        &whole.contact_book.index()?,
        None,
        stamp()?,
    );
    let format = ChangedSection { side: MergeSide::Library, part: ProfileSection::Format };
    assert_eq!(refused, Err(ApplyError::Stale(vec![format])));
    Ok(())
}

/// An undo returns what was before the merge, and the record as frozen after an undo.
#[test]
fn a_record_is_undone() -> Done {
    let applied = record("record-applied")?;
    let whole = whole(&applied)?;
    let outcome =
        whole.ticket.apply(whole.clinic, whole.opened, whole.selected, &NO_BOOK, Some(&applied), stamp()?)?;
    let outcome = outcome.outcome().ok_or("redacted")?;
    let undo_stamp = UndoStamp { by: "dr-kim".parse()?, at: "2026-03-02T08:00:00Z".parse()? };
    let undone = applied.undo(&outcome.survivor, &outcome.retired, undo_stamp.clone())?;
    assert!(undone.conflicts.is_empty(), "{:?}", undone.conflicts);
    let mut back = [undone.survivor, undone.retired];
    back.sort_by_key(|client| client.id() != whole.opened.id());
    // MERGE-36 removals cannot be undone.
    let without = |client: &Client| {
        let mut parts = client.clone().into_parts();
        parts.payment_methods.clear();
        parts.undone_merges.clear();
        parts
    };
    assert_eq!(back.each_ref().map(without), [whole.opened, whole.selected].map(without));

    let frozen = record("record-undone")?;
    assert_eq!(undone.record, frozen);
    assert!(matches!(frozen.state, RecordState::Undone { .. }));
    let refused = frozen.undo(&outcome.survivor, &outcome.retired, undo_stamp);
    assert!(matches!(refused, Err(UndoError::AlreadyUndone { .. })));
    Ok(())
}

/// A record is written in format 2, and is still the same record; redacted, it works for a retry with its ticket of format 1.
#[test]
fn it_is_written_in_format_2_and_redacted() -> Done {
    for name in ["record-applied", "record-undone"] {
        let record = record(name)?;
        let written = write(&record);
        let format = serde_json::from_str::<Value>(&written)?["format"].clone();
        assert_eq!((format, &read::<MergeRecord>(&written)?), (json!(2), &record), "{name}");
        record.verify()?;
    }
    let ticket: Ticket = read(&stored("ticket")?)?;
    assert_eq!(read::<Ticket>(&write(&ticket))?, ticket);

    let record = record("record-applied")?;
    let redacted = record.redact(RedactStamp { by: "ann".parse()?, at: "2026-04-01T08:00:00Z".parse()? });
    let text = write(&redacted);
    for personal in ["Okafor", "303555", "7205550188", "example.", "Biscuit", "p-311", "dup-1", "a-9107"] {
        assert!(!text.contains(personal), "{personal} in {text}");
    }
    let whole = whole(&record)?;
    let again =
        ticket.apply(whole.clinic, whole.opened, whole.selected, &NO_BOOK, Some(&read(&text)?), stamp()?)?;
    assert!(matches!(again, MergeApplyOutput::RedactedReplay { .. }), "{again:?}");
    Ok(())
}

/// A time that format 1 did not store is that of the merge. For a phone number of both profiles, the survivor's line type and
/// the later STOP apply.
#[test]
fn missing_times_and_conflicting_facts() -> Done {
    let mut text: Value = serde_json::from_str(&stored("record-applied")?)?;
    text["opened"]["phones"][0]["line"] = json!({ "type": "verified", "lineType": "voip" });
    text["opened"]["phones"][0]["keywordOptOut"] = json!({ "type": "stopped", "at": "2026-02-01T00:00:00Z" });
    text["selected"]["phones"][0]["keywordOptOut"] =
        json!({ "type": "stopped", "at": "2026-01-01T00:00:00Z" });
    text["opened"]["phones"][1]["keywordOptOut"] = json!({ "type": "stopped", "at": null });
    text["opened"]["phones"][1]["line"] = json!({ "type": "derived", "lineType": "voip" });
    text["opened"]["preferences"]["text"] = json!({ "type": "off-by-client", "at": null });
    text["opened"]["preferences"]["nps"] = json!({ "type": "off-by-staff", "at": "2026-01-02T00:00:00Z" });
    text["selected"]["memory"] = json!({ "phones": [], "primary": "+13035550117" });
    text["review"]["losses"][2]["value"] = json!({ "type": "line", "phone": "+13035550142", "line": { "type": "verified", "lineType": "voip" } });
    let record: MergeRecord = read(&text.to_string())?;
    record.verify()?;
    let whole = whole(&record)?;
    let book: Value = serde_json::from_str(&write(whole.contact_book))?;
    assert_eq!(book["phones"][1]["line"], json!({ "type": "verified", "lineType": "mobile" }));
    assert_eq!(book["phones"][1]["textOptOut"]["at"], "2026-02-01T00:00:00.000Z");
    assert_eq!(book["phones"][2]["textOptOut"]["at"], "2026-03-01T09:30:00.000Z");
    assert_eq!(book["phones"][2]["line"], json!({ "type": "unknown" }));
    let [opened, selected] = [value(whole.opened)?, value(whole.selected)?];
    assert_eq!(opened["phones"][1]["derivedLine"], "voip");
    assert_eq!(opened["preferences"]["text"]["at"], "2026-03-01T09:30:00.000Z");
    assert_eq!(opened["preferences"]["nps"], json!({ "type": "off", "at": "2026-01-02T00:00:00.000Z" }));
    assert_eq!(selected["syncOverrides"]["primary"], json!({ "type": "set-in-flow" }));
    assert_eq!(whole.review.losses.len(), 4);
    Ok(())
}

/// A value that is invalid in format 1 is a problem with its path in the input.
#[test]
fn invalid_format_1_values_are_reported() -> Done {
    use ProblemCode::{MissingField, NotOneOf, TwoPrimaries, UnknownField};
    let text: Value = serde_json::from_str(&stored("record-applied")?)?;
    for (at, given, code, path) in [
        ("/opened/phones/0/line/type", json!("radio"), NotOneOf, "/opened/phones/0/line/type"),
        ("/opened/phones/0/line", json!(null), ProblemCode::WrongType, "/opened/phones/0/line"),
        ("/opened/phones/1/primary", json!(true), TwoPrimaries, "/opened/phones"),
        ("/opened/preferences/text", json!({ "type": "off" }), NotOneOf, "/opened/preferences/text/type"),
        (
            "/review/effects/0/kind/phones/0",
            json!({}),
            MissingField,
            "/review/effects/0/kind/phones/0/asWritten",
        ),
        (
            "/review/losses/2/value/keywordOptOut/type",
            json!("all"),
            NotOneOf,
            "/review/losses/2/value/keywordOptOut/type",
        ),
        ("/review/effects/1/kind/type", json!("sell-pets"), NotOneOf, "/review/effects/1/kind/type"),
        ("/ticket/sections/0/digest", json!("x"), ProblemCode::InvalidFormat, "/ticket/sections/0/digest"),
        ("/state", json!({ "type": "applied", "by": "x" }), UnknownField, "/state/by"),
    ] {
        let mut wrong = text.clone();
        *wrong.pointer_mut(at).ok_or(at)? = given;
        let error = read::<MergeRecord>(&wrong.to_string()).expect_err(at);
        let found: Vec<_> =
            error.problems.iter().map(|problem| (problem.code, problem.path.as_str())).collect();
        assert!(found.contains(&(code, path)), "{at}: {found:?}");
    }
    let mut wrong = text;
    wrong["contactBook"] = json!({ "phones": [], "emails": [] });
    let error = read::<MergeRecord>(&wrong.to_string()).expect_err("a field of format 2");
    assert_eq!((error.problems[0].code, error.problems[0].path.as_str()), (UnknownField, "/contactBook"));
    Ok(())
}
