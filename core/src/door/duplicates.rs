//! Keys that stand twice in one object.

use std::collections::BTreeSet;
use std::fmt;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::shapes::escaped;
use crate::problem::{Problem, ProblemCode};

/// All of them, each with its path.
pub(super) fn problems(text: &str) -> Vec<Problem> {
    let mut found = Vec::new();
    let walk = Walk { path: String::new(), found: &mut found };
    // What is no JSON has been said before.
    let _end: Result<(), serde_json::Error> = walk.deserialize(&mut serde_json::Deserializer::from_str(text));
    found
}

struct Walk<'f> {
    path: String,
    found: &'f mut Vec<Problem>,
}

impl<'de> DeserializeSeed<'de> for Walk<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Walk<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Ok(())
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Ok(())
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        Ok(())
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Ok(())
    }

    fn visit_str<E: Error>(self, _: &str) -> Result<(), E> {
        Ok(())
    }

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        let mut index = 0_usize;
        loop {
            let path = format!("{}/{index}", self.path);
            if items.next_element_seed(Walk { path, found: &mut *self.found })?.is_none() {
                return Ok(());
            }
            index = index.saturating_add(1);
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<(), A::Error> {
        let mut seen = BTreeSet::new();
        while let Some(key) = fields.next_key::<String>()? {
            let path = format!("{}/{}", self.path, escaped(&key));
            if seen.contains(&key) {
                let detail = format!("The field {key:.80} stands in this object already.");
                self.found.push(Problem::new(ProblemCode::DuplicateField, path.clone(), detail));
            }
            seen.insert(key);
            fields.next_value_seed(Walk { path, found: &mut *self.found })?;
        }
        Ok(())
    }
}
