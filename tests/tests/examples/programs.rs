//! Output of `littermate` for other programs: `merge --json`, and the command line.

use littermate::api;
use serde_json::{Value, json};

use super::runs::{Done, json_of, littermate, merge, names, shipped, written};

/// The input of the API for the profiles of a shipped file, each of them checked.
fn input(name: &str) -> Result<Value, Box<dyn std::error::Error>> {
    let file = json_of(shipped(name))?;
    let mut input = json!({ "clinic": file["clinic"], "surface": "desktop" });
    for key in ["contactBook", "now", "surface", "policy"] {
        if let Some(value) = file.get(key) {
            input[key] = value.clone();
        }
    }
    for side in ["opened", "selected"] {
        let draft = json!({ "clinic": file["clinic"], "draft": file[side] });
        let checked: Value = serde_json::from_str(&api::call("clients.check", &draft.to_string())?)?;
        input[side] = checked["client"].clone();
    }
    Ok(input)
}

#[test]
fn json_output_is_what_the_api_returns() -> Done {
    for name in names()? {
        let input = input(&name)?;
        let run = merge(&[&shipped(&name), "--json"]);
        let plan = match api::call("merge.plan", &input.to_string()) {
            Ok(plan) => serde_json::from_str::<Value>(&plan)?,
            Err(refusal) => {
                let printed: Value = serde_json::from_str(&run.stderr)?;
                assert_eq!(printed["blockers"], serde_json::to_value(refusal.blockers)?, "{name}");
                assert_eq!((run.status, run.stdout.as_str()), (1, ""), "{name}");
                continue;
            }
        };
        let printed: Value = serde_json::from_str(&run.stdout)?;
        let mut step = input.clone();
        step.as_object_mut().ok_or("no object")?.remove("now");
        let options: Value = serde_json::from_str(&api::call("merge.options", &step.to_string())?)?;
        assert_eq!((&printed["plan"], &printed["ticket"]), (&plan["plan"], &plan["ticket"]), "{name}");
        assert_eq!(printed["options"], options, "{name}");

        let run = merge(&[&shipped(&name), "--json", "--apply", "--merge-id", "m-7", "--by", "ann"]);
        let printed: Value = serde_json::from_str(&run.stdout)?;
        let apply = json!({
            "clinic": input["clinic"],
            "opened": input["opened"],
            "selected": input["selected"],
            "contactBook": input["contactBook"],
            "ticket": plan["ticket"],
            "stamp": { "merge": "m-7", "by": "ann", "at": "2026-03-01T09:30:00Z" },
        });
        let mut outcome: Value = serde_json::from_str(&api::call("merge.apply", &apply.to_string())?)?;
        assert_eq!(
            outcome.as_object_mut().ok_or("no object")?.remove("type"),
            Some("merged".into()),
            "{name}"
        );
        assert_eq!(printed["outcome"], outcome, "{name}");
    }
    Ok(())
}

#[test]
fn a_used_merge_id_is_rejected() -> Done {
    let mut file = json_of(shipped("flow-only-cornerstone"))?;
    file["opened"]["merges"] = json!([{ "merge": "m-1", "retired": "c-0" }]);
    let path = written("merged-before.json", file.to_string())?;
    let run = merge(&[&path, "--apply", "--merge-id", "m-1"]);
    assert_eq!(run.status, 1);
    assert!(run.stderr.contains("/stamp/merge"), "{}", run.stderr);
    assert_eq!(merge(&[&path, "--apply", "--merge-id", "m-2"]).status, 0);
    Ok(())
}

#[test]
fn the_command_line_of_littermate() {
    let help = littermate(&["--help"]);
    assert_eq!((help.status, help.stderr.as_str()), (0, ""));
    assert_eq!(littermate(&["-h"]).stdout, help.stdout);
    insta::assert_snapshot!("help", help.stdout);
    for (args, complaint) in
        [(&["mrege"][..], "unknown command \"mrege\""), (&["--json", "merge"], "invalid option '--json'")]
    {
        let run = littermate(args);
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{args:?}");
        assert_eq!(run.stderr, format!("{complaint}\n\n{}", help.stdout), "{args:?}");
    }
}

#[test]
fn the_default_command_is_merge_and_mentions_the_help() {
    let (bare, merged) = (littermate(&[]), merge(&[]));
    assert_eq!((bare.status, bare.stdout), (merged.status, merged.stdout));
    assert_eq!((merged.status, merged.stderr.as_str()), (0, ""));
    assert!(bare.stderr.contains("--help"), "{}", bare.stderr);
}

#[test]
fn the_command_line_of_merge() {
    let help = merge(&["--apply", "--help"]);
    assert_eq!(help.status, 0);
    insta::assert_snapshot!("merge-help", help.stdout);
    for (args, complaint) in [
        (&["--aply"][..], "invalid option '--aply'"),
        (&["a.json", "b.json"], "unexpected argument \"b.json\""),
        (&["--choose"], "missing argument for option '--choose'"),
        (&["--by", "ann"], "--merge-id, --by and --at need --apply"),
        (
            &["--apply", "--at", "noon"],
            "--at \"noon\": not an RFC 3339 instant (years 0001 to 9999), such as 2026-03-01T09:30:00Z",
        ),
        (&["--apply", "--by", ""], "--by \"\": empty actor id"),
    ] {
        let run = merge(args);
        assert_eq!((run.status, run.stdout.as_str()), (2, ""), "{args:?}");
        assert_eq!(run.stderr.lines().next(), Some(complaint), "{args:?}");
    }
}
