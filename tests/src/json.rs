//! JSON whose objects keep the order of their keys, for building inputs out of the authored cases.
//!
//! `serde_json::Value` sorts keys unless a feature is on, and that feature would change the core's own maps in these tests.

mod edit;
mod pretty;

use std::fmt;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Number;

pub use edit::NoPlace;

/// A JSON value. Objects keep the order of their keys, and duplicate keys.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Json {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number.
    Number(Number),
    /// A string.
    Text(String),
    /// An array.
    List(Vec<Json>),
    /// An object.
    Record(#[serde(serialize_with = "write_entries", deserialize_with = "read_entries")] Vec<(String, Json)>),
}

fn write_entries<S: Serializer>(entries: &[(String, Json)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(entries.iter().map(|(key, value)| (key, value)))
}

fn read_entries<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<(String, Json)>, D::Error> {
    struct Entries;

    impl<'de> Visitor<'de> for Entries {
        type Value = Vec<(String, Json)>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("a JSON object")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Self::Value, A::Error> {
            std::iter::from_fn(|| entries.next_entry().transpose()).collect()
        }
    }

    deserializer.deserialize_map(Entries)
}

impl Json {
    /// Reads a text.
    ///
    /// # Errors
    /// Where it is not JSON.
    pub fn read(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// The compact JSON, without whitespace between its tokens.
    ///
    /// # Errors
    /// Never for a value that was read.
    pub fn compact(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(self)
    }

    /// The entries of a record; none of anything else.
    #[must_use]
    pub fn entries(&self) -> &[(String, Self)] {
        match self {
            Self::Record(entries) => entries,
            _ => &[],
        }
    }

    /// The items of a list; none of anything else.
    #[must_use]
    pub fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// The text of a string.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The value of a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.entries().iter().find_map(|(name, value)| (name == key).then_some(value))
    }

    /// The string under a key.
    #[must_use]
    pub fn text_at(&self, key: &str) -> Option<&str> {
        self.get(key)?.text()
    }

    /// Everything expected that is not there: records may have more keys than expected, lists not more items.
    /// Each finding begins with its path.
    #[must_use]
    pub fn lacks(&self, expected: &Self) -> Vec<String> {
        let mut found = Vec::new();
        compare(self, expected, "", &mut found);
        found
    }
}

fn compare(actual: &Json, expected: &Json, path: &str, found: &mut Vec<String>) {
    match (actual, expected) {
        (Json::Record(_), Json::Record(entries)) => {
            for (key, expected) in entries {
                let path = format!("{path}/{key}");
                match actual.get(key) {
                    Some(actual) => compare(actual, expected, &path, found),
                    None => found.push(format!("{path}: missing")),
                }
            }
        }
        (Json::List(actual), Json::List(expected)) if actual.len() == expected.len() => {
            for (index, (actual, expected)) in actual.iter().zip(expected).enumerate() {
                compare(actual, expected, &format!("{path}/{index}"), found);
            }
        }
        _ if actual == expected => {}
        _ => found.push(format!("{path}: {} is not {}", actual.pretty(), expected.pretty())),
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl FromIterator<Json> for Json {
    fn from_iter<T: IntoIterator<Item = Self>>(items: T) -> Self {
        Self::List(items.into_iter().collect())
    }
}

impl<K: Into<String>> FromIterator<(K, Json)> for Json {
    fn from_iter<T: IntoIterator<Item = (K, Self)>>(entries: T) -> Self {
        Self::Record(entries.into_iter().map(|(key, value)| (key.into(), value)).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::Json;

    fn json(text: &str) -> Json {
        Json::read(text).unwrap()
    }

    #[test]
    fn a_part_is_found_in_the_whole() {
        let whole = json(r#"{"a":{"b":1,"c":[{"d":2,"e":3},{}]},"f":null}"#);
        for part in ["{}", r#"{"f":null}"#, r#"{"a":{"c":[{"e":3},{}]}}"#] {
            assert_eq!(whole.lacks(&json(part)), [""; 0], "{part}");
        }
    }

    #[test]
    fn whatever_is_otherwise_is_named() {
        let whole = json(r#"{"a":{"b":1,"c":[{"d":2},{}]},"f":null}"#);
        for (part, path) in [
            (r#"{"a":{"b":2}}"#, "/a/b"),
            (r#"{"a":{"b":"1"}}"#, "/a/b"),
            (r#"{"a":{"c":[{"d":2}]}}"#, "/a/c"),
            (r#"{"a":{"c":[{},{"d":2}]}}"#, "/a/c/1/d"),
            (r#"{"g":null}"#, "/g"),
            (r#"{"f":{}}"#, "/f"),
            (r#"{"a":{"c":{}}}"#, "/a/c"),
        ] {
            let lacks = whole.lacks(&json(part));
            assert_eq!(lacks.len(), 1, "{part}");
            assert!(lacks[0].starts_with(&format!("{path}:")), "{lacks:?}");
        }
    }

    #[test]
    fn keys_keep_their_order_and_texts_their_form() {
        let text = r#"{"b":[1,-2,0.5,9007199254740993],"10":"ü\n\u0007\\\"🐾","a":{},"1":[],"b":true}"#;
        assert_eq!(json(text).compact().unwrap(), text);
    }

    #[test]
    fn pretty_json_fits_the_line_and_says_the_same() {
        let item = r#"{"key":[1,{"b":"a, \"b\": [ ]","a":[]},{}],"a":null}"#;
        let value = json(&format!("[{}]", [item; 9].join(",")));
        let pretty = value.pretty();
        assert!(pretty.lines().count() == 11 && pretty.lines().all(|line| line.len() <= 110), "{pretty}");
        assert_eq!(json(&pretty).compact().unwrap(), value.compact().unwrap());
    }

    #[test]
    fn values_are_set_and_taken_out_by_pointer() {
        let mut value = json(r#"{"a":[{"b":1}],"c/d":2}"#);
        value.set("/a/0/b", json("3")).unwrap();
        value.set("/a/-", json("4")).unwrap();
        value.set("/e", json("null")).unwrap();
        assert_eq!(value.remove("/c~1d").unwrap(), json("2"));
        assert_eq!(value, json(r#"{"a":[{"b":3},4],"e":null}"#));
        for nowhere in ["/x/y", "/a/7", "/a/0/b/c", "a"] {
            assert!(value.set(nowhere, Json::Null).is_err(), "{nowhere}");
            assert!(value.remove(nowhere).is_err(), "{nowhere}");
        }
    }
}
