//! What a record of an answer is, told by the keys that only it has: a blocker, a warning, an effect and so on.

use crate::json::Json;

/// The kind and the code; nothing for a record that is none of them.
#[must_use]
pub fn kind(value: &Json) -> Option<(&'static str, &str)> {
    let tagged = |key: &str| value.get(key)?.text_at("type");
    let code = value.text_at("code");
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
    .or_else(|| Some(("hidden section", value.text_at("reason")?)))
    .or_else(|| Some(("capability", value.text_at("capability")?)))
    .or_else(|| Some(("suppression", value.text_at("suppression")?)))
    .or_else(|| Some(("conflict over", value.text_at("field")?)))
}
