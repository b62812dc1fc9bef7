//! JSON whose objects preserve the order of their keys, used to build inputs from the authored cases.
//!
//! `serde_json::Value` sorts keys unless a feature is enabled, and that feature would also affect the core's maps in these
//! tests.

mod edit;
mod pretty;

use std::fmt;

use serde::de::{Deserializer, MapAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::Number;

pub use edit::PointerError;

/// A JSON value. Objects preserve the order of their keys, and duplicate keys.
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
    /// Parses a string.
    ///
    /// # Errors
    /// If the string is not JSON.
    pub fn read(text: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(text)
    }

    /// Compact JSON, without whitespace between tokens.
    ///
    /// # Errors
    /// Never for a value that was parsed.
    pub fn compact(&self) -> Result<String, serde_json::Error> {
        serde_json::to_string(self)
    }

    /// The entries of an object; empty for any other value.
    #[must_use]
    pub fn entries(&self) -> &[(String, Self)] {
        match self {
            Self::Record(entries) => entries,
            _ => &[],
        }
    }

    /// The items of an array; empty for any other value.
    #[must_use]
    pub fn items(&self) -> &[Self] {
        match self {
            Self::List(items) => items,
            _ => &[],
        }
    }

    /// The content of a string; `None` for any other value.
    #[must_use]
    pub fn text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The value of a key in an object.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Self> {
        self.entries().iter().find_map(|(name, value)| (name == key).then_some(value))
    }

    /// The string value of a key in an object.
    #[must_use]
    pub fn text_at(&self, key: &str) -> Option<&str> {
        self.get(key)?.text()
    }

    /// Everything expected that is missing or different. Objects may have additional keys, arrays may not have additional
    /// items. Each finding starts with its path.
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
    fn a_subset_lacks_nothing() {
        let whole = json(r#"{"a":{"b":1,"c":[{"d":2,"e":3},{}]},"f":null}"#);
        for part in ["{}", r#"{"f":null}"#, r#"{"a":{"c":[{"e":3},{}]}}"#] {
            assert_eq!(whole.lacks(&json(part)), [""; 0], "{part}");
        }
    }

    #[test]
    fn every_difference_is_reported_with_its_path() {
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
    fn key_order_and_string_content_are_preserved() {
        let text = r#"{"b":[1,-2,0.5,9007199254740993],"10":"ü\n\u0007\\\"🐾","a":{},"1":[],"b":true}"#;
        assert_eq!(json(text).compact().unwrap(), text);
    }

    #[test]
    fn pretty_json_fits_the_line_width_and_is_equivalent() {
        let item = r#"{"key":[1,{"b":"a, \"b\": [ ]","a":[]},{}],"a":null}"#;
        let value = json(&format!("[{}]", [item; 9].join(",")));
        let pretty = value.pretty();
        assert!(pretty.lines().count() == 11 && pretty.lines().all(|line| line.len() <= 110), "{pretty}");
        assert_eq!(json(&pretty).compact().unwrap(), value.compact().unwrap());
    }

    #[test]
    fn values_are_set_and_removed_by_pointer() {
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
