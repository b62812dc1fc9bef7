//! What a record of an answer is, told by the keys that only it has: a blocker, a warning, an effect and so on.

use serde_json::Value;

/// The kind and the code; nothing for a record that is none of them.
#[must_use]
pub fn kind(value: &Value) -> Option<(&'static str, &str)> {
    let string = |key: &str| value.get(key)?.as_str();
    let tagged = |key: &str| value.get(key)?.get("type")?.as_str();
    let code = string("code");
    let has = |key: &str| value.get(key).is_some();
    let tags = [
        ("warning", "warning"),
        ("effect", "action"),
        ("what cannot be undone", "what"),
        ("loss", "value"),
        ("notice", "notice"),
        ("change", "change"),
    ];
    let tag = tags.into_iter().find_map(|(kind, key)| Some((kind, tagged(key)?)));
    tag.or_else(|| {
        let kind = match code {
            Some(_) if has("remedy") => "blocker",
            Some(_) if has("blockers") => "refusal",
            Some(_) if has("allowed") => "problem",
            Some(_) if has("path") => "notice",
            Some(_) if has("may") => "decision",
            Some(_) => "lock",
            None => return None,
        };
        code.map(|code| (kind, code))
    })
    .or_else(|| Some(("hidden section", string("reason")?)))
    .or_else(|| Some(("capability", string("capability")?)))
    .or_else(|| Some(("suppression", string("suppression")?)))
    .or_else(|| Some(("conflict over", string("field")?)))
}
