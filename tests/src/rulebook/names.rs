//! Which codes, warnings and effects name a rule, as the answers of the vectors have them.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::kinds::kind;

/// By rule, and by what kind of thing it is.
pub(super) type Names = BTreeMap<String, BTreeMap<&'static str, BTreeSet<String>>>;

/// Everything in an answer that carries a rule.
pub(super) fn collect(value: &Value, names: &mut Names) {
    if let (Some(rule), Some((kind, name))) = (value.get("rule").and_then(Value::as_str), kind(value)) {
        let kinds = names.entry(rule.to_owned()).or_default();
        kinds.entry(kind).or_default().insert(name.to_owned());
    }
    match value {
        Value::Object(entries) => entries.values().for_each(|value| collect(value, names)),
        Value::Array(items) => items.iter().for_each(|value| collect(value, names)),
        _ => {}
    }
}
