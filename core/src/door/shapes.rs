//! Holding a value against a schema, to say everything that is wrong with it.
//!
//! This reads the few keywords that our own schemas use, out of `shapes.generated.json`, which is written from the types
//! and checked fresh. It never decides whether an input is taken: serde has done so before it is asked.

use super::formats;
use crate::client::{Client, ClientParts};
use crate::json::{self, Object, Value};
use crate::problem::{Problem, ProblemCode};

const SHAPES: &str = include_str!("shapes.generated.json");

/// The schemas of all inputs.
pub(super) struct Shapes<'d> {
    defs: &'d Object<'static>,
    problems: Vec<Problem>,
}

/// A key as a JSON Pointer has it.
pub(super) fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

impl Shapes<'_> {
    /// Everything that keeps the value from being of the schema's shape; in a record missing keys first, then by the names of
    /// the keys.
    pub(super) fn problems(name: &str, value: &Value<'_>) -> Vec<Problem> {
        let Ok(Value::Object(defs)) = json::parse(SHAPES) else {
            return Vec::new();
        };
        let mut shapes = Shapes { defs: &defs, problems: Vec::new() };
        shapes.named(name, value, "");
        shapes.problems
    }

    fn say(&mut self, code: ProblemCode, path: &str, detail: impl Into<String>, given: &Value<'_>) {
        let problem = Problem::new(code, path, detail);
        self.problems.push(match given {
            Value::String(text) => problem.given(text),
            Value::Number(text) => problem.given(text),
            Value::Bool(value) => problem.given(if *value { "true" } else { "false" }),
            Value::Null => problem.given("null"),
            Value::Array(_) | Value::Object(_) => problem,
        });
    }

    fn named(&mut self, name: &str, value: &Value<'_>, path: &str) {
        let defs = self.defs;
        let Some(schema) = defs.get(name) else {
            return;
        };
        let before = self.problems.len();
        match (name, value.as_u64()) {
            ("Format", Some(version)) if version > u64::from(crate::merge::RECORD_FORMAT) => {
                let detail = format!("Format {version} is newer than this library reads.");
                self.say(ProblemCode::FormatTooNew, path, detail, value);
            }
            _ => self.walk(schema, value, path),
        }
        if name == "Client" && self.problems.len() == before {
            self.content(value, path);
        }
    }

    /// A client of the right shape must hold together as well.
    fn content(&mut self, value: &Value<'_>, path: &str) {
        let Value::Object(object) = value else { return };
        if let Ok(parts) = json::read::<ClientParts>(object.text) {
            self.problems.extend(Client::problems(&parts).into_iter().map(|problem| problem.under(path)));
        }
    }

    fn walk(&mut self, schema: &Value<'_>, value: &Value<'_>, path: &str) {
        if let Some(reference) = schema.get("$ref").and_then(Value::as_str) {
            let name = reference.rsplit('/').next().unwrap_or(reference);
            return self.named(name, value, path);
        }
        if let Some(options) = schema.get("anyOf").and_then(Value::as_array) {
            let null = |option: &Value<'_>| option.get("type").and_then(Value::as_str) == Some("null");
            match options.iter().find(|option| null(option) == (*value == Value::Null)) {
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

    fn right_type(&mut self, schema: &Value<'_>, value: &Value<'_>, path: &str) -> bool {
        let is = |name: &str| match name {
            "object" => matches!(value, Value::Object(_)),
            "array" => matches!(value, Value::Array(_)),
            "string" => matches!(value, Value::String(_)),
            "integer" => matches!(value, Value::Number(text) if is_whole(text) || is_huge(text)),
            "boolean" => matches!(value, Value::Bool(_)),
            "null" => matches!(value, Value::Null),
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
    fn one_of(&mut self, options: &[Value<'_>], value: &Value<'_>, path: &str) {
        let tag = |option: &Value<'_>| {
            option.get("properties")?.get("type")?.get("const")?.as_str().map(str::to_owned)
        };
        let tags: Vec<String> = options.iter().filter_map(tag).collect();
        let Value::Object(object) = value else {
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

    fn not_one_of<'n>(&mut self, names: impl Iterator<Item = &'n str>, value: &Value<'_>, path: &str) {
        let code =
            if matches!(value, Value::String(_)) { ProblemCode::NotOneOf } else { ProblemCode::WrongType };
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

    fn object(&mut self, schema: &Value<'_>, object: &Object<'_>, path: &str) {
        let properties = schema.get("properties");
        let required = schema.get("required").and_then(Value::as_array).unwrap_or_default();
        for key in required.iter().filter_map(Value::as_str).filter(|key| object.get(key).is_none()) {
            self.missing(key, path);
        }
        // By name, and of two with one name the last.
        let mut fields: Vec<&(String, Value<'_>)> = object.fields.iter().rev().collect();
        fields.sort_by_key(|(key, _)| key);
        fields.dedup_by_key(|(key, _)| key.as_str());
        for (key, value) in fields {
            let path = format!("{path}/{}", escaped(key));
            match properties.and_then(|properties| properties.get(key)) {
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

    fn array(&mut self, schema: &Value<'_>, items: &[Value<'_>], path: &str) {
        let Some(schema) = schema.get("items") else { return };
        for (index, item) in items.iter().enumerate() {
            self.walk(schema, item, &format!("{path}/{index}"));
        }
    }

    fn string(&mut self, schema: &Value<'_>, text: &str, path: &str) {
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

    fn number(&mut self, schema: &Value<'_>, value: &Value<'_>, path: &str) {
        let bound = |key: &str| schema.get(key).and_then(Value::as_i64);
        let number = value.as_i64();
        let low = bound("minimum").is_some_and(|min| number.is_some_and(|number| number < min));
        let high = bound("maximum").is_some_and(|max| number.is_none_or(|number| number > max));
        if low || high {
            self.say(ProblemCode::OutOfRange, path, "This number is outside of its range.", value);
        }
    }
}

fn kind(value: &Value<'_>) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(text) if !is_whole(text) => "a number with a fraction",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// Whether a number is written as a whole one, and within 64 bits.
fn is_whole(text: &str) -> bool {
    text != "-0" && (text.parse::<i64>().is_ok() || text.parse::<u64>().is_ok())
}

/// Whether a number is beyond 9 · 10^15, however it is written: too large then, rather than no whole one.
fn is_huge(text: &str) -> bool {
    let text = text.trim_start_matches('-');
    let (number, exponent) = text.split_once(['e', 'E']).unwrap_or((text, "0"));
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let exponent: i64 = match exponent.parse() {
        Ok(exponent) => exponent,
        Err(_) => return !exponent.starts_with('-'),
    };
    let mut digits = whole.bytes().chain(fraction.bytes()).skip_while(|digit| *digit == b'0');
    let zeros =
        i64::try_from(whole.len().saturating_add(fraction.len()).saturating_sub(digits.clone().count()));
    let before = i64::try_from(whole.len()).unwrap_or(i64::MAX);
    let length = before.saturating_add(exponent).saturating_sub(zeros.unwrap_or(i64::MAX));
    let first = digits.next();
    let more = first == Some(b'9') && digits.any(|digit| digit != b'0');
    first.is_some() && (length > 16 || (length == 16 && more))
}
