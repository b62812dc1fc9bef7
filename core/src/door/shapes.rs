//! Holding a value against a schema, to say everything that is wrong with it.
//!
//! This reads the few keywords that our own schemas use, out of `shapes.generated.json`, which is written from the types
//! and checked fresh. It never decides whether an input is taken: serde has done so before it is asked.

use serde_json::{Map, Value};

use super::formats;
use crate::client::{Client, ClientParts};
use crate::json;
use crate::problem::{Problem, ProblemCode};

const SHAPES: &str = include_str!("shapes.generated.json");

/// The schemas of all inputs.
pub(super) struct Shapes {
    defs: Map<String, Value>,
    problems: Vec<Problem>,
}

/// A key as a JSON Pointer has it.
pub(super) fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

impl Shapes {
    /// Everything that keeps the value from being of the schema's shape; in a record missing keys first, then by the names of
    /// the keys.
    pub(super) fn problems(name: &str, value: &Value) -> Vec<Problem> {
        let Ok(Value::Object(defs)) = serde_json::from_str(SHAPES) else {
            return Vec::new();
        };
        let mut shapes = Self { defs, problems: Vec::new() };
        shapes.named(name, value, "");
        shapes.problems
    }

    fn say(&mut self, code: ProblemCode, path: &str, detail: impl Into<String>, given: &Value) {
        let problem = Problem::new(code, path, detail);
        self.problems.push(match given {
            Value::String(text) => problem.given(text),
            Value::Array(_) | Value::Object(_) => problem,
            other => problem.given(&other.to_string()),
        });
    }

    fn named(&mut self, name: &str, value: &Value, path: &str) {
        let Some(schema) = self.defs.get(name).cloned() else {
            return;
        };
        let before = self.problems.len();
        match (name, value.as_u64()) {
            ("Format", Some(version)) if version > u64::from(crate::merge::RECORD_FORMAT) => {
                let detail = format!("Format {version} is newer than this library reads.");
                self.say(ProblemCode::FormatTooNew, path, detail, value);
            }
            _ => self.walk(&schema, value, path),
        }
        if name == "Client" && self.problems.len() == before {
            self.content(value, path);
        }
    }

    /// A client of the right shape must hold together as well.
    fn content(&mut self, value: &Value, path: &str) {
        if let Ok(parts) = json::read::<ClientParts>(&value.to_string()) {
            self.problems.extend(Client::problems(&parts).into_iter().map(|problem| problem.under(path)));
        }
    }

    fn walk(&mut self, schema: &Value, value: &Value, path: &str) {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let name = reference.rsplit('/').next().unwrap_or(reference);
            return self.named(name, value, path);
        }
        if let Some(options) = schema.get("anyOf").and_then(Value::as_array) {
            let null = |option: &Value| option.get("type").and_then(Value::as_str) == Some("null");
            match options.iter().find(|option| null(option) == value.is_null()) {
                Some(option) => self.walk(option, value, path),
                None => self.say(ProblemCode::WrongType, path, "Null does not belong here.", value),
            }
            return;
        }
        if let Some(options) = schema.get("oneOf").and_then(Value::as_array) {
            return self.one_of(options, value, path);
        }
        if let Some(names) = schema.get("enum").and_then(Value::as_array) {
            if !names.contains(value) {
                self.not_one_of(names.iter().filter_map(Value::as_str), value, path);
            }
            return;
        }
        if self.right_type(schema, value, path) {
            match value {
                Value::Object(object) => self.object(schema, object, path),
                Value::Array(items) => self.array(schema, items, path),
                Value::String(text) => self.string(schema, text, path),
                Value::Number(_) => self.number(schema, value, path),
                Value::Null | Value::Bool(_) => {}
            }
        }
    }

    fn right_type(&mut self, schema: &Value, value: &Value, path: &str) -> bool {
        let is = |name: &str| match name {
            "object" => value.is_object(),
            "array" => value.is_array(),
            "string" => value.is_string(),
            "integer" => value.is_i64() || value.is_u64() || value.as_f64().is_some_and(|n| n.abs() > 9e15),
            "boolean" => value.is_boolean(),
            "null" => value.is_null(),
            _ => true,
        };
        let names: Vec<&str> = match schema.get("type") {
            Some(Value::String(name)) => vec![name],
            Some(Value::Array(names)) => names.iter().filter_map(Value::as_str).collect(),
            _ => return true,
        };
        if names.iter().any(|name| is(name)) {
            return true;
        }
        let wanted = names.join(" or ");
        self.say(ProblemCode::WrongType, path, format!("This is {}, not {wanted}.", kind(value)), value);
        false
    }

    /// A union, told apart by its `type`.
    fn one_of(&mut self, options: &[Value], value: &Value, path: &str) {
        let tag = |option: &Value| {
            option.pointer("/properties/type/const").and_then(Value::as_str).map(str::to_owned)
        };
        let tags: Vec<String> = options.iter().filter_map(tag).collect();
        let Some(object) = value.as_object() else {
            return self.say(
                ProblemCode::WrongType,
                path,
                format!("This is {}, not object.", kind(value)),
                value,
            );
        };
        let path_of_tag = format!("{path}/type");
        match object.get("type") {
            None => self.missing("type", path),
            Some(Value::String(given)) if tags.contains(given) => {
                if let Some(option) = options.iter().find(|option| tag(option).as_ref() == Some(given)) {
                    self.object(option, object, path);
                }
            }
            Some(given) => self.not_one_of(tags.iter().map(String::as_str), given, &path_of_tag),
        }
    }

    fn not_one_of<'n>(&mut self, names: impl Iterator<Item = &'n str>, value: &Value, path: &str) {
        let code = if value.is_string() { ProblemCode::NotOneOf } else { ProblemCode::WrongType };
        self.say(code, path, "This is not one of the values allowed.", value);
        if let Some(last) = self.problems.last_mut() {
            last.allowed = names.map(str::to_owned).collect();
        }
    }

    fn missing(&mut self, key: &str, path: &str) {
        let path = format!("{path}/{}", escaped(key));
        self.say(
            ProblemCode::MissingField,
            &path,
            format!("The field {key} is missing."),
            &Value::Array(Vec::new()),
        );
    }

    fn object(&mut self, schema: &Value, object: &Map<String, Value>, path: &str) {
        let none = Map::new();
        let properties = schema.get("properties").and_then(Value::as_object).unwrap_or(&none);
        let required =
            schema.get("required").and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
        for key in required.iter().filter_map(Value::as_str).filter(|key| !object.contains_key(*key)) {
            self.missing(key, path);
        }
        // By name: a feature of serde_json that any crate may turn on decides in which order a map gives its keys.
        let mut fields: Vec<(&String, &Value)> = object.iter().collect();
        fields.sort_by_key(|(key, _)| *key);
        for (key, value) in fields {
            let path = format!("{path}/{}", escaped(key));
            match properties.get(key) {
                Some(property) if property.get("const").is_some() => {}
                Some(property) => self.walk(property, value, &path),
                None => {
                    self.say(
                        ProblemCode::UnknownField,
                        &path,
                        format!("There is no field {key:.80}."),
                        value,
                    );
                }
            }
        }
    }

    fn array(&mut self, schema: &Value, items: &[Value], path: &str) {
        let Some(schema) = schema.get("items") else { return };
        for (index, item) in items.iter().enumerate() {
            self.walk(schema, item, &format!("{path}/{index}"));
        }
    }

    fn string(&mut self, schema: &Value, text: &str, path: &str) {
        let bound =
            |key: &str| schema.get(key).and_then(Value::as_u64).and_then(|max| usize::try_from(max).ok());
        let value = || Value::String(text.chars().take(200).collect());
        if bound("minLength").is_some_and(|min| text.chars().nth(min.saturating_sub(1)).is_none()) {
            self.say(ProblemCode::TooShort, path, "This is empty.", &value());
        } else if let Some(max) = bound("maxLength").filter(|max| text.chars().nth(*max).is_some()) {
            self.say(ProblemCode::TooLong, path, format!("This is longer than {max} characters."), &value());
        } else if let Some(said) =
            schema.get("format").and_then(Value::as_str).and_then(|format| formats::problem(format, text))
        {
            self.say(ProblemCode::BadFormat, path, format!("This {said}."), &value());
        }
    }

    fn number(&mut self, schema: &Value, value: &Value, path: &str) {
        let bound = |key: &str| schema.get(key).and_then(Value::as_i64);
        let number = value.as_i64();
        let low = bound("minimum").is_some_and(|min| number.is_some_and(|number| number < min));
        let high = bound("maximum").is_some_and(|max| number.is_none_or(|number| number > max));
        if low || high {
            self.say(ProblemCode::OutOfRange, path, "This number is outside of its range.", value);
        }
    }
}

fn kind(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(number) if number.is_f64() => "a number with a fraction",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}
