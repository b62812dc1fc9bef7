//! Everything that hosts have stored must be readable by every later version: `tests/stored/format-2` contains a ticket and
//! merge records as the library wrote them when format 2 was frozen. `tests/stored/format-1` is read in `stored_format_1.rs`.
//! These files are never rewritten.

#![expect(clippy::indexing_slicing, reason = "a missing value fails the test")]

use std::error::Error;
use std::fs;

use littermate::api::{read, write};
use littermate::merge::{MergeRecord, MergeStamp, RecordState, Ticket, UndoStamp};
use littermate::{Client, Clinic, ContactBook};
use littermate_tests::NO_BOOK;
use serde_json::Value;

type Done = Result<(), Box<dyn Error>>;

fn stored(name: &str) -> Result<String, Box<dyn Error>> {
    let path = format!("{}/stored/format-2/{name}.json", env!("CARGO_MANIFEST_DIR"));
    Ok(fs::read_to_string(path)?.trim_end().to_owned())
}

fn profiles(name: &str, sides: [&str; 2]) -> Result<[Client; 2], Box<dyn Error>> {
    let file: Value = serde_json::from_str(&stored(name)?)?;
    let [one, other] = sides.map(|side| read::<Client>(&file[side].to_string()));
    Ok([one?, other?])
}

fn clinic() -> Result<Clinic, Box<dyn Error>> {
    let file: Value = serde_json::from_str(&stored("profiles")?)?;
    Ok(read(&file["clinic"].to_string())?)
}

fn book() -> Result<ContactBook, Box<dyn Error>> {
    let file: Value = serde_json::from_str(&stored("profiles")?)?;
    Ok(read(&file["contactBook"].to_string())?)
}

fn stamp() -> Result<MergeStamp, Box<dyn Error>> {
    Ok(MergeStamp { merge: "m-1".parse()?, by: "dr-kim".parse()?, at: "2026-03-01T09:30:00Z".parse()? })
}

/// A stored ticket is applied, and produces the stored record.
#[test]
fn a_stored_ticket_is_applied() -> Done {
    let [opened, selected] = profiles("profiles", ["opened", "selected"])?;
    let ticket: Ticket = read(&stored("ticket")?)?;
    let applied = ticket.apply(&clinic()?, &opened, &selected, &book()?.index()?, None, stamp()?)?;
    let outcome = applied.outcome().ok_or("redacted")?;
    assert_eq!(outcome.record, read::<MergeRecord>(&stored("record-applied")?)?);
    assert_eq!([outcome.survivor, outcome.retired], profiles("outcome", ["survivor", "retired"])?);
    Ok(())
}

/// A record is verified, replayed and undone.
#[test]
fn a_stored_record_is_replayed_and_undone() -> Done {
    let [opened, selected] = profiles("profiles", ["opened", "selected"])?;
    let [survivor, retired] = profiles("outcome", ["survivor", "retired"])?;
    let record: MergeRecord = read(&stored("record-applied")?)?;
    record.verify()?;
    let ticket = record.whole().ok_or("redacted")?.ticket;
    let replayed = ticket.apply(&clinic()?, &opened, &selected, &NO_BOOK, Some(&record), stamp()?)?;
    let replayed = replayed.outcome().ok_or("redacted")?;
    assert!(replayed.replayed);
    assert_eq!((&replayed.survivor, &replayed.retired), (&survivor, &retired));

    let stamp = UndoStamp { by: "dr-kim".parse()?, at: "2026-03-02T08:00:00Z".parse()? };
    let undone = record.undo(&survivor, &retired, stamp)?;
    assert_eq!(undone.record, read::<MergeRecord>(&stored("record-undone")?)?);
    assert!(undone.conflicts.is_empty());
    let mut back = [undone.survivor, undone.retired];
    back.sort_by_key(|client| client.id() != opened.id());
    // MERGE-36 removals cannot be undone.
    let without = |client: &Client| {
        let mut parts = client.clone().into_parts();
        parts.payment_methods.clear();
        parts.undone_merges.retain(|merge| *merge != record.merge);
        parts
    };
    assert_eq!(back.each_ref().map(without), [&opened, &selected].map(without));
    Ok(())
}

/// An undone record is read, and names who undid it.
#[test]
fn a_stored_record_that_was_undone_stays_undone() -> Done {
    let [survivor, retired] = profiles("outcome", ["survivor", "retired"])?;
    let record: MergeRecord = read(&stored("record-undone")?)?;
    assert!(matches!(record.state, RecordState::Undone { .. }));
    let stamp = UndoStamp { by: "ann".parse()?, at: "2026-03-03T08:00:00Z".parse()? };
    let refused = record.undo(&survivor, &retired, stamp).expect_err("undone already");
    assert_eq!(refused.to_string(), "the merge was undone already, by dr-kim at 2026-03-02T08:00:00.000Z");
    Ok(())
}

/// Sentences are for people: improving one does not invalidate stored data. Facts do.
#[test]
fn a_changed_sentence_is_accepted_and_a_changed_fact_is_not() -> Done {
    let [opened, selected] = profiles("profiles", ["opened", "selected"])?;
    let text = stored("record-applied")?;
    let mut reworded: Value = serde_json::from_str(&text)?;
    for effect in reworded["content"]["review"]["effects"].as_array_mut().ok_or("no effects")? {
        effect["detail"] = "Do it.".into();
    }
    let record: MergeRecord = read(&reworded.to_string())?;
    record.verify()?;
    assert_eq!(write(&record), write(&read::<MergeRecord>(&text)?));
    let mut forged: Value = serde_json::from_str(&text)?;
    forged["content"]["review"]["merged"]["name"]["first"] = "Eve".into();
    let forged: MergeRecord = read(&forged.to_string())?;
    assert!(forged.verify().is_err());
    let ticket = record.whole().ok_or("redacted")?.ticket;
    assert!(ticket.apply(&clinic()?, &opened, &selected, &NO_BOOK, Some(&forged), stamp()?).is_err());
    Ok(())
}

fn without_sentences(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.remove("detail");
            fields.values_mut().for_each(without_sentences);
        }
        Value::Array(items) => items.iter_mut().for_each(without_sentences),
        _ => {}
    }
}

/// While format 2 is the current format, the output equals the frozen files except for the wording of sentences.
#[test]
fn the_frozen_files_are_reproduced() -> Done {
    let facts = |text: &str| -> Result<Value, Box<dyn Error>> {
        let mut value: Value = serde_json::from_str(text)?;
        without_sentences(&mut value);
        Ok(value)
    };
    assert_eq!(write(&read::<Ticket>(&stored("ticket")?)?), stored("ticket")?);
    for name in ["record-applied", "record-undone"] {
        let record: MergeRecord = read(&stored(name)?)?;
        assert_eq!(facts(&write(&record))?, facts(&stored(name)?)?, "{name}");
    }
    Ok(())
}
