//! Invalid files: every problem is reported, with the correct path in the file.

use std::error::Error;
use std::fs;

use serde_json::{Value, json};

use super::runs::{Done, merge, shipped, shown, without_folder, written};

/// The content of a valid file after a change.
fn edited(edit: impl FnOnce(&mut Value)) -> Result<String, Box<dyn Error>> {
    let mut file = serde_json::from_str(&fs::read_to_string(shipped("flow-only-cornerstone"))?)?;
    edit(&mut file);
    Ok(serde_json::to_string(&file)?)
}

fn with_invalid_structure(file: &mut Value) {
    file["clinic"]["pims"]["type"] = json!("avimrk");
    file["opened"].as_object_mut().map(|opened| opened.remove("loyaltyPoints"));
    file["opened"]["nmae"] = json!("Sam");
    file["selected"]["phones"][0]["primary"] = json!("yes");
    file["surface"] = json!("fridge");
    file["policy"] = json!({ "memberships": null });
    file["extra"] = json!(1);
}

fn that_is_inconsistent(file: &mut Value) {
    let (phone, pet) = (file["opened"]["phones"][0].clone(), file["selected"]["pets"][0].clone());
    file["opened"]["phones"] = json!([phone, phone]);
    file["selected"]["pets"] = json!([pet, pet]);
    file["clinic"]["region"] = json!("AQ");
}

/// One profile has an invalid structure; the other one is valid in structure but inconsistent.
fn invalid_in_both_ways(file: &mut Value) {
    file["opened"]["conversations"] =
        json!([{ "id": "v-1", "state": "active" }, { "id": "v-2", "state": "active" }]);
    file["selected"]["loyaltyPoints"] = json!(-5);
}

#[test]
fn every_problem_of_an_invalid_file_is_reported() -> Done {
    let good = fs::read_to_string(shipped("flow-only-cornerstone"))?;
    let mut text = String::new();
    for (name, file) in [
        ("shape.json", edited(with_invalid_structure)?.as_bytes()),
        ("content.json", edited(that_is_inconsistent)?.as_bytes()),
        ("both.json", edited(invalid_in_both_ways)?.as_bytes()),
        ("twice.json", good.replacen("\"id\": ", "\"id\": \"x\", \"id\": ", 1).as_bytes()),
        ("empty.json", b"{}"),
        ("list.json", b"[1]"),
        ("cut.json", b"{\"clinic\":"),
        ("deep.json", "[".repeat(1_000).as_bytes()),
        ("latin-1.json", b"{\"clinic\":\"\xE9\"}"),
    ] {
        let run = merge(&[&written(name, file)?]);
        assert_eq!((run.stdout.as_str(), run.status), ("", 1), "{name}");
        text += &without_folder(&shown(&run));
        text.push('\n');
    }
    insta::assert_snapshot!("wrong-files", text);
    Ok(())
}

#[test]
fn a_missing_file_is_named() {
    let run = merge(&["no-such-file.json"]);
    assert!(run.stderr.starts_with("no-such-file.json cannot be read: "), "{}", run.stderr);
    assert_eq!((run.status, run.stdout.as_str()), (1, ""));
}

#[test]
fn problems_are_printed_as_json() -> Done {
    let run = merge(&[&written("program.json", edited(invalid_in_both_ways)?)?, "--json"]);
    let printed: Value = serde_json::from_str(&run.stderr)?;
    let codes: Vec<_> =
        printed["problems"].as_array().into_iter().flatten().map(|one| &one["code"]).collect();
    assert_eq!(codes, ["two-active-conversations", "out-of-range"]);
    assert_eq!((run.status, run.stdout.as_str()), (1, ""));
    Ok(())
}
