//! Identifies what an object in an output is by its distinguishing keys: something explained, a problem, a loss and so on.

use serde_json::Value;

/// The kind of the object and its code; `None` for any other object.
#[must_use]
pub fn kind(value: &Value) -> Option<(&'static str, &str)> {
    let string = |key: &str| value.get(key)?.as_str();
    let tagged = |key: &str| value.get(key)?.get("type")?.as_str();
    let has = |key: &str| value.get(key).is_some();
    let explained = string("kind").or_else(|| tagged("kind")).filter(|_| has("detail")).map(|code| {
        let what = match () {
            () if has("remedy") => "blocker",
            () if has("code") => "lock",
            () if has("path") => "notice",
            () if has("allowed") => "decision",
            () => "explained",
        };
        (what, code)
    });
    let coded = || {
        let what = match () {
            () if has("blockers") => "error",
            () if has("allowed") => "problem",
            () => return None,
        };
        Some((what, string("code")?))
    };
    explained
        .or_else(coded)
        .or_else(|| Some(("loss", tagged("value")?)))
        .or_else(|| Some(("capability", string("capability")?)))
}
