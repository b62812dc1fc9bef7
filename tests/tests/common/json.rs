//! Traverses and changes JSON values by pointer.

use serde_json::Value;

/// A key escaped for a JSON Pointer.
pub(crate) fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// The pointers of all nested values, parents before children.
pub(crate) fn pointers(value: &Value) -> Vec<String> {
    fn walk(value: &Value, path: &str, found: &mut Vec<String>) {
        let mut step = |key: String, value| {
            let path = format!("{path}/{key}");
            found.push(path.clone());
            walk(value, &path, found);
        };
        match value {
            Value::Object(object) => object.iter().for_each(|(key, value)| step(escaped(key), value)),
            Value::Array(items) => {
                items.iter().enumerate().for_each(|(index, value)| step(index.to_string(), value));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    walk(value, "", &mut found);
    found
}

/// The value with a replacement at the pointer.
pub(crate) fn with(value: &Value, pointer: &str, other: Value) -> Value {
    let mut changed = value.clone();
    *changed.pointer_mut(pointer).unwrap() = other;
    changed
}
