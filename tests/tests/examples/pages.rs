//! The output for every shipped file, with and without choices, planned and applied.

use std::fs;
use std::path::Path;

use serde_json::json;

use super::runs::{Done, json_of, merge, names, root, shipped, shown, written};

/// The maximum width of a line.
const WIDTH: usize = 100;

#[test]
fn every_shipped_file() -> Done {
    for name in names()? {
        let plain = merge(&[&shipped(&name)]);
        let applied = merge(&[&shipped(&name), "--apply"]);
        let also = applied.stdout.strip_prefix(&plain.stdout).ok_or("the review differs with --apply")?;
        let mut text = format!("{}\n--apply also prints:\n{also}", shown(&plain));
        let choices = format!("../core/examples/choices/{name}.json");
        if Path::new(&choices).exists() {
            let chosen = merge(&[&shipped(&name), "--choose", &choices, "--apply"]);
            assert_eq!(chosen.status, 0, "{name}: {}", chosen.stderr);
            text += &format!("\n--choose --apply:\n{}", shown(&chosen));
        }
        assert_eq!((plain.status, plain.stderr.as_str()), (applied.status, ""), "{name}");
        for line in text.lines() {
            assert!(line.chars().count() <= WIDTH, "{name}: {line}");
        }
        insta::assert_snapshot!(name, text);
    }
    Ok(())
}

#[test]
fn every_file_of_choices_belongs_to_a_shipped_file() -> Done {
    for entry in fs::read_dir(root().join("core/examples/choices"))? {
        assert!(root().join("core/examples/files").join(entry?.file_name()).exists());
    }
    Ok(())
}

#[test]
fn the_two_avimark_files_are_one_pair_started_from_either_side() -> Done {
    let here = json_of(shipped("avimark-opened-in-pims"))?;
    let there = json_of(shipped("avimark-selected-in-pims"))?;
    assert_eq!(here["clinic"], there["clinic"]);
    assert_eq!((&here["opened"], &here["selected"]), (&there["selected"], &there["opened"]));
    Ok(())
}

#[test]
fn texts_of_a_profile_cannot_steer_the_terminal() -> Done {
    let mut file = json_of(shipped("flow-only-cornerstone"))?;
    file["opened"]["name"]["first"] = json!("\u{1b}[2JSam\r\n\u{9b}1m");
    let run = merge(&[&written("steering.json", file.to_string())?, "--apply"]);
    assert_eq!(run.status, 0, "{}", run.stderr);
    assert!(!run.stdout.contains(|c: char| c.is_control() && c != '\n'));
    Ok(())
}
