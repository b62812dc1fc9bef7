//! All codes in the library's output schemas, and which of them appear in results.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use littermate::api::{self, Contract};

use serde_json::Value;

use crate::vectors::{Response, Vector};

/// The variants of each enum, by the name of its definition.
pub type Variants = BTreeMap<String, BTreeSet<String>>;

/// The schemas of everything the library writes.
#[derive(Debug)]
pub struct OutputSchemas(Value);

impl OutputSchemas {
    /// Takes the schemas from the library, so that a new variant is included at once.
    #[must_use]
    pub fn load() -> Self {
        Self(api::bundle(Contract::Output))
    }

    /// Every variant of every enum and union in the schemas.
    #[must_use]
    pub fn all(&self) -> Variants {
        let defs = self.0.get("$defs").and_then(Value::as_object).into_iter().flatten();
        defs.map(|(name, schema)| (name.clone(), names(schema)))
            .filter(|(_, names)| !names.is_empty())
            .collect()
    }

    /// The variants that appear in the results of these vectors.
    ///
    /// # Errors
    /// If a result is not JSON.
    pub fn shown<'v>(
        &self,
        vectors: impl IntoIterator<Item = &'v Vector>,
    ) -> Result<Variants, serde_json::Error> {
        let mut shown = Variants::new();
        for vector in vectors {
            let of = match &vector.response {
                Response::Output(_) => {
                    string_at(self.0.get("operations").and_then(|all| all.get(&vector.op)), "$ref")
                }
                Response::Problem(_) => Some("#/$defs/ApiError"),
            };
            self.named(of.unwrap_or_default(), &vector.response.value()?, &mut shown);
        }
        Ok(shown)
    }

    fn named(&self, reference: &str, value: &Value, shown: &mut Variants) {
        let name = reference.rsplit('/').next().unwrap_or_default();
        let Some(schema) = self.0.get("$defs").and_then(|defs| defs.get(name)) else {
            return;
        };
        let variant = value.as_str().or_else(|| string_at(Some(value), "type"));
        if let Some(variant) = variant.filter(|variant| names(schema).contains(*variant)) {
            shown.entry(name.to_owned()).or_default().insert(variant.to_owned());
        }
        self.walk(schema, value, shown);
    }

    fn walk(&self, schema: &Value, value: &Value, shown: &mut Variants) {
        if let Some(reference) = string_at(Some(schema), "$ref") {
            return self.named(reference, value, shown);
        }
        for option in items(schema, "oneOf").chain(items(schema, "anyOf")) {
            let tag = option.pointer("/properties/type/const");
            if tag.is_none() || tag == value.get("type") {
                self.walk(option, value, shown);
            }
        }
        for (key, value) in value.as_object().into_iter().flatten() {
            if let Some(property) = schema.get("properties").and_then(|properties| properties.get(key)) {
                self.walk(property, value, shown);
            }
        }
        if let Some(schema) = schema.get("items") {
            for item in value.as_array().into_iter().flatten() {
                self.walk(schema, item, shown);
            }
        }
    }
}

/// The names of an enum's variants, or the tags of a union's.
fn names(schema: &Value) -> BTreeSet<String> {
    let plain = items(schema, "enum");
    let named = items(schema, "oneOf")
        .filter_map(|option| option.get("const").or_else(|| option.pointer("/properties/type/const")));
    plain.chain(named).filter_map(|name| name.as_str().map(str::to_owned)).collect()
}

fn string_at<'v>(value: Option<&'v Value>, key: &str) -> Option<&'v str> {
    value?.get(key)?.as_str()
}

fn items<'v>(value: &'v Value, key: &str) -> impl Iterator<Item = &'v Value> {
    value.get(key).and_then(Value::as_array).into_iter().flatten()
}
