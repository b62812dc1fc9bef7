//! Files of invalid choices.

use serde_json::json;

use super::runs::{Done, merge, shipped, without_folder, written};

#[test]
fn every_invalid_choice_is_reported() -> Done {
    let file = shipped("opt-outs-and-stop");
    let not_offered = json!({
        "name": "c-1",
        "email": "c-2",
        "phones": ["+15125550150", "+15125550150", "+15125550199"],
        "primary": "+15125550150",
        "contactByEmail": true
    });
    let no_choices = json!({ "name": 1, "phones": ["", 2], "emial": "c-61", "contactByText": "yes" });
    let mut text = String::new();
    for (name, choices) in [
        ("shape.choices.json", no_choices.to_string()),
        ("content.choices.json", not_offered.to_string()),
        ("stopped.choices.json", json!({ "contactByText": true }).to_string()),
        ("cut.choices.json", "{".to_owned()),
        ("twice.choices.json", r#"{ "name": "c-61", "name": "c-84" }"#.to_owned()),
    ] {
        let run = merge(&[&file, "--choose", &written(name, choices)?]);
        assert_eq!(run.status, 1, "{name}");
        text += &without_folder(&run.stderr);
        text.push('\n');
    }
    insta::assert_snapshot!("invalid-choices", text);
    Ok(())
}
