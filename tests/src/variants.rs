//! Every code the library can answer with, out of its own schemas, and which of them an answer shows.

use std::collections::BTreeMap;
use std::collections::BTreeSet;

use littermate::door::{self, Contract};

use crate::Failed;
use crate::json::Json;
use crate::vectors::{Answer, Vector};

/// The variants of each enum, by the name of its definition.
pub type Variants = BTreeMap<String, BTreeSet<String>>;

/// The schemas of everything the library writes.
#[derive(Debug)]
pub struct Answers(Json);

impl Answers {
    /// Takes them from the library, so that a new variant is known the moment it is there.
    ///
    /// # Errors
    /// Never for schemas that can be written.
    pub fn schemas() -> Result<Self, Failed> {
        let text = serde_json::to_string(&door::bundle(Contract::Output))?;
        Ok(Self(Json::read(&text)?))
    }

    /// Every variant of every enum and union that an answer can hold.
    #[must_use]
    pub fn all(&self) -> Variants {
        let defs = self.0.get("$defs").map(Json::entries).unwrap_or_default();
        defs.iter()
            .map(|(name, schema)| (name.clone(), names(schema)))
            .filter(|(_, names)| !names.is_empty())
            .collect()
    }

    /// The variants that the answers of these vectors show.
    #[must_use]
    pub fn shown<'v>(&self, vectors: impl IntoIterator<Item = &'v Vector>) -> Variants {
        let mut shown = Variants::new();
        for vector in vectors {
            let of = match &vector.answer {
                Answer::Output(_) => {
                    self.0.get("operations").and_then(|all| all.get(&vector.op)?.text_at("$ref"))
                }
                Answer::Problem(_) => Some("#/$defs/Refusal"),
            };
            self.named(of.unwrap_or_default(), vector.answer.value(), &mut shown);
        }
        shown
    }

    fn named(&self, reference: &str, value: &Json, shown: &mut Variants) {
        let name = reference.rsplit('/').next().unwrap_or_default();
        let Some(schema) = self.0.get("$defs").and_then(|defs| defs.get(name)) else {
            return;
        };
        let told = value.text().or_else(|| value.text_at("type"));
        if let Some(told) = told.filter(|told| names(schema).contains(*told)) {
            shown.entry(name.to_owned()).or_default().insert(told.to_owned());
        }
        self.walk(schema, value, shown);
    }

    fn walk(&self, schema: &Json, value: &Json, shown: &mut Variants) {
        if let Some(reference) = schema.text_at("$ref") {
            return self.named(reference, value, shown);
        }
        let options = schema.get("oneOf").or_else(|| schema.get("anyOf"));
        for option in options.map(Json::items).unwrap_or_default() {
            let tag = option.at("/properties/type/const");
            if tag.is_none() || tag == value.get("type") {
                self.walk(option, value, shown);
            }
        }
        for (key, value) in value.entries() {
            if let Some(property) = schema.get("properties").and_then(|properties| properties.get(key)) {
                self.walk(property, value, shown);
            }
        }
        if let Some(schema) = schema.get("items") {
            for item in value.items() {
                self.walk(schema, item, shown);
            }
        }
    }
}

/// The names of an enum's variants, or the tags of a union's.
fn names(schema: &Json) -> BTreeSet<String> {
    let plain = schema.get("enum").map(Json::items).unwrap_or_default().iter();
    let options = schema.get("oneOf").map(Json::items).unwrap_or_default().iter();
    let named =
        options.filter_map(|option| option.get("const").or_else(|| option.at("/properties/type/const")));
    plain.chain(named).filter_map(|name| name.text().map(str::to_owned)).collect()
}
