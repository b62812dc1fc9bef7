//! Collects the codes, warnings and effects in the vectors' results that name a rule.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::kinds::kind;

/// Names by rule and kind.
pub(super) type Names = BTreeMap<String, BTreeMap<&'static str, BTreeSet<String>>>;

/// Collects every object in a result that has a rule.
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
