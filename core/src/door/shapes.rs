//! Holding a value against a schema, to say everything that is wrong with it.
//!
//! This reads the few keywords that our own schemas use. It never decides whether an input is taken: the reader has done so
//! before it is asked.

use std::borrow::Cow;

use super::formats;
use super::shape_lines::{Lines, ShapeLines};
use crate::client::{Client, ClientParts};
use crate::json::{At, Read, Value};
use crate::order;
use crate::problem::{Problem, ProblemCode};

/// What was found, and the schemas that it was found by.
pub(super) struct Shapes {
    schemas: ShapeLines,
    problems: Vec<Problem>,
}

/// A key as a JSON Pointer has it.
pub(super) fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// That a key is missing in the object of this path.
pub(super) fn missing(key: &str, path: &str) -> Problem {
    let path = format!("{path}/{}", escaped(key));
    Problem::new(ProblemCode::MissingField, path, format!("The field {key} is missing."))
}

impl Shapes {
    /// Everything that keeps the value from being of the schema's shape; in a record missing keys first, then by the names of
    /// the keys.
    pub(super) fn problems(lines: &'static [Lines], name: &str, value: At<'_>) -> Vec<Problem> {
        let mut shapes = Self { schemas: ShapeLines::of(lines), problems: Vec::new() };
        shapes.named(name, value, "");
        shapes.problems
    }

    fn say(&mut self, code: ProblemCode, path: &str, detail: impl Into<String>, given: At<'_>) {
        let problem = Problem::new(code, path, detail);
        self.problems.push(match given.value() {
            Value::String(text) => problem.given(&text),
            Value::Number(text) => problem.given(text),
            Value::Bool(value) => problem.given(if value { "true" } else { "false" }),
            Value::Null => problem.given("null"),
            Value::Array | Value::Object => problem,
        });
    }

    fn named(&mut self, name: &str, value: At<'_>, path: &str) {
        let Some(line) = self.schemas.get(name) else { return };
        let Some(schema) = line.root().items().nth(1) else { return };
        let before = self.problems.len();
        match (name, u64::read(value)) {
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
    fn content(&mut self, value: At<'_>, path: &str) {
        if let Some(parts) = ClientParts::read(value) {
            self.problems.extend(Client::problems(&parts).into_iter().map(|problem| problem.under(path)));
        }
    }

    fn walk(&mut self, schema: At<'_>, value: At<'_>, path: &str) {
        if let Some(reference) = schema.get("$ref").and_then(At::text) {
            let name = reference.rsplit('/').next().unwrap_or(&reference);
            return self.named(name, value, path);
        }
        if let Some(options) = schema.get("anyOf") {
            let null = matches!(value.value(), Value::Null);
            let is_null = |option: &At<'_>| text_of(*option, "type").is_some_and(|name| name == "null");
            match options.items().find(|option| is_null(option) == null) {
                Some(option) => self.walk(option, value, path),
                None => self.say(ProblemCode::WrongType, path, "Null does not belong here.", value),
            }
            return;
        }
        if let Some(options) = schema.get("oneOf") {
            return self.one_of(options, value, path);
        }
        if let Some(names) = schema.get("enum") {
            if !value
                .text()
                .is_some_and(|given| names.items().any(|name| name.text().as_ref() == Some(&given)))
            {
                self.not_one_of(names.items().filter_map(At::text), value, path);
            }
            return;
        }
        if self.right_type(schema, value, path) {
            match value.value() {
                Value::Object => self.object(schema, value, path),
                Value::Array => self.array(schema, value, path),
                Value::String(text) => self.string(schema, &text, path),
                Value::Number(_) => self.number(schema, value, path),
                Value::Null | Value::Bool(_) => {}
            }
        }
    }

    fn right_type(&mut self, schema: At<'_>, value: At<'_>, path: &str) -> bool {
        let is = |name: &str| match (name, value.value()) {
            ("object", Value::Object)
            | ("array", Value::Array)
            | ("string", Value::String(_))
            | ("boolean", Value::Bool(_))
            | ("null", Value::Null) => true,
            ("integer", Value::Number(text)) => is_whole(text) || is_huge(text),
            _ => false,
        };
        let Some(wanted) = schema.get("type") else {
            return true;
        };
        // One name, or a list of them.
        let names: Vec<_> = wanted.text().into_iter().chain(wanted.items().filter_map(At::text)).collect();
        if names.iter().any(|name| is(name)) {
            return true;
        }
        let wanted = names.join(" or ");
        self.say(ProblemCode::WrongType, path, format!("This is {}, not {wanted}.", kind(value)), value);
        false
    }

    /// A union, told apart by its `type`.
    fn one_of(&mut self, options: At<'_>, value: At<'_>, path: &str) {
        let Value::Object = value.value() else {
            let detail = format!("This is {}, not object.", kind(value));
            return self.say(ProblemCode::WrongType, path, detail, value);
        };
        let Some(given) = value.get("type") else {
            return self.problems.push(missing("type", path));
        };
        match given
            .text()
            .and_then(|given| options.items().find(|option| tag(*option).as_ref() == Some(&given)))
        {
            Some(option) => self.object(option, value, path),
            None => self.not_one_of(options.items().filter_map(tag), given, &format!("{path}/type")),
        }
    }

    fn not_one_of<'n>(&mut self, names: impl Iterator<Item = Cow<'n, str>>, value: At<'_>, path: &str) {
        let code = match value.value() {
            Value::String(_) => ProblemCode::NotOneOf,
            _ => ProblemCode::WrongType,
        };
        self.say(code, path, "This is not one of the values allowed.", value);
        if let Some(last) = self.problems.last_mut() {
            last.allowed = names.map(Cow::into_owned).collect();
        }
    }

    fn object(&mut self, schema: At<'_>, object: At<'_>, path: &str) {
        let properties = schema.get("properties");
        for key in schema.get("required").into_iter().flat_map(At::items).filter_map(At::text) {
            if object.get(&key).is_none() {
                self.problems.push(missing(&key, path));
            }
        }
        // By name, and of two with one name the last.
        let mut fields: Vec<(Cow<'_, str>, At<'_>)> = object.fields().collect();
        fields.reverse();
        order::sort_by(&mut fields, |(one, _), (other, _)| one.cmp(other));
        fields.dedup_by(|(later, _), (kept, _)| later == kept);
        for (key, value) in fields {
            let path = format!("{path}/{}", escaped(&key));
            match properties.and_then(|properties| properties.get(&key)) {
                Some(property) if property.get("const").is_some() => {}
                Some(property) => self.walk(property, value, &path),
                None => {
                    let detail = format!("There is no field {key:.80}.");
                    self.say(ProblemCode::UnknownField, &path, detail, value);
                }
            }
        }
    }

    fn array(&mut self, schema: At<'_>, list: At<'_>, path: &str) {
        let Some(schema) = schema.get("items") else { return };
        for (index, item) in list.items().enumerate() {
            self.walk(schema, item, &format!("{path}/{index}"));
        }
    }

    fn string(&mut self, schema: At<'_>, text: &str, path: &str) {
        let bound = |key: &str| schema.get(key).and_then(u64::read).and_then(|max| usize::try_from(max).ok());
        let problem =
            if bound("minLength").is_some_and(|min| text.chars().nth(min.saturating_sub(1)).is_none()) {
                Problem::new(ProblemCode::TooShort, path, "This is empty.")
            } else if let Some(max) = bound("maxLength").filter(|max| text.chars().nth(*max).is_some()) {
                Problem::new(ProblemCode::TooLong, path, format!("This is longer than {max} characters."))
            } else if let Some(said) =
                text_of(schema, "format").and_then(|format| formats::problem(&format, text))
            {
                Problem::new(ProblemCode::BadFormat, path, format!("This {said}."))
            } else {
                return;
            };
        self.problems.push(problem.given(text));
    }

    fn number(&mut self, schema: At<'_>, value: At<'_>, path: &str) {
        let bound = |key: &str| schema.get(key).and_then(i64::read);
        let number = i64::read(value);
        let low = bound("minimum").is_some_and(|min| number.is_some_and(|number| number < min));
        let high = bound("maximum").is_some_and(|max| number.is_none_or(|number| number > max));
        if low || high {
            self.say(ProblemCode::OutOfRange, path, "This number is outside of its range.", value);
        }
    }
}

/// The `type` that an option of a union has.
fn tag(option: At<'_>) -> Option<Cow<'_, str>> {
    text_of(option.get("properties")?.get("type")?, "const")
}

fn text_of<'t>(value: At<'t>, key: &str) -> Option<Cow<'t, str>> {
    value.get(key)?.text()
}

fn kind(value: At<'_>) -> &'static str {
    match value.value() {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(text) if !is_whole(text) => "a number with a fraction",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array => "array",
        Value::Object => "object",
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
