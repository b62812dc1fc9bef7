//! Which codes, warnings and effects name a rule, as the answers of the vectors have them.

use std::collections::{BTreeMap, BTreeSet};

use crate::json::Json;
use crate::kinds::kind;

/// By rule, and by what kind of thing it is.
pub(super) type Names = BTreeMap<String, BTreeMap<&'static str, BTreeSet<String>>>;

/// Everything in an answer that carries a rule.
pub(super) fn collect(value: &Json, names: &mut Names) {
    if let (Some(rule), Some((kind, name))) = (value.text_at("rule"), kind(value)) {
        let kinds = names.entry(rule.to_owned()).or_default();
        kinds.entry(kind).or_default().insert(name.to_owned());
    }
    for (_, value) in value.entries() {
        collect(value, names);
    }
    for value in value.items() {
        collect(value, names);
    }
}
