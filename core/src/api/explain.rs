//! Explains an invalid input: finds every problem of a value, using the description of its type.
//!
//! This never decides whether an input is valid; the reader has already decided. It allocates nothing for a valid value, nor for
//! a problem that is only counted.

use std::borrow::Cow;
use std::fmt::{self, Display, Formatter};

use super::fields;
use super::literals::{check_format, is_huge, is_whole};
use super::path::Path;
use super::quoted::Quoted;
use crate::count::Count;
use crate::merge::format_1;
use crate::model::client::ClientParts;
use crate::model::client::invariants::{self, PartsOf};
use crate::order;
use crate::problem::{Collector, Problem, ProblemCode};
use crate::wire::json::names::Name;
use crate::wire::json::{At, Read, Value};
use crate::wire::{CodeInfo, FieldInfo, TextInfo, TypeInfo, TypeKind, VariantInfo};

/// All problems of the value: for a record first the missing fields, then the others by name. Also counts the duplicate fields of
/// objects; `None` if a value of the wrong type may contain more.
pub(super) fn problems(of: &'static TypeInfo, value: At<'_>) -> (Collector, Option<Count>) {
    let repeated = Some(Count::default());
    let mut explainer =
        Explainer { found: Collector::default(), repeated, fields: Vec::new(), orders: Vec::new() };
    explainer.value(of, value, &Path::Root);
    let Explainer { found, repeated, .. } = explainer;
    (found, repeated)
}

const LONE_SURROGATE: &str = "contains half of a surrogate pair, which is not a character";

struct Explainer<'t> {
    found: Collector,
    /// Duplicate fields; `None` if one of them may contain more, since only the last is checked.
    repeated: Option<Count>,
    /// The field orders of the records seen so far.
    orders: Vec<Order>,
    /// The fields of the current object, after those of the objects around it.
    fields: Vec<Field<'t>>,
}

/// For each field of a record, its position in the order of names. Comparing numbers is faster than comparing names.
struct Order {
    of: &'static [FieldInfo],
    ranks: Vec<usize>,
}

#[derive(Clone)]
struct Field<'t> {
    key: Cow<'t, str>,
    value: At<'t>,
    known: Known,
}

/// What a field of an object is to the type of the object.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    /// The `type` of a union.
    Tag,
    /// A field that is skipped.
    Skipped,
    /// A field by its position in the description, and its rank in the order of names.
    Field {
        place: usize,
        rank: usize,
    },
    No,
}

impl Field<'_> {
    fn comes_after(&self, other: &Self) -> bool {
        match (self.known, other.known) {
            (Known::Field { rank: mine, .. }, Known::Field { rank: others, .. }) => mine > others,
            _ => self.key > other.key,
        }
    }

    fn has_the_name_of(&self, other: &Self) -> bool {
        match (self.known, other.known) {
            (Known::Field { rank: mine, .. }, Known::Field { rank: others, .. }) => mine == others,
            _ => self.key == other.key,
        }
    }

    /// Whether its value cannot contain fields.
    fn is_plain(&self) -> bool {
        !matches!(self.value.value(), Value::Array | Value::Object)
    }
}

impl<'t> Explainer<'t> {
    fn wrong_type(&mut self, wanted: &str, or_null: &str, value: At<'_>, path: &Path<'_>) {
        self.found.push(|| {
            let detail = match value.value() {
                Value::Null => format!("The value is null, not {wanted}{or_null}."),
                _ => format!("{} is {}, not {wanted}{or_null}.", Shown(value), kind(value)),
            };
            Problem::new(ProblemCode::WrongType, path, detail).given_value(value)
        });
    }

    fn value(&mut self, of: &'static TypeInfo, value: At<'t>, path: &Path<'_>) {
        match of.kind {
            TypeKind::Optional(_) if matches!(value.value(), Value::Null) => {}
            TypeKind::Optional(of) if of.has_own_schema() => self.of_type(of, "", value, path),
            TypeKind::Optional(of) => self.of_type(of, " or null", value, path),
            _ => self.of_type(of, "", value, path),
        }
    }

    /// Explains a value that is not null. `or_null` is appended to the name of the expected type.
    fn of_type(&mut self, of: &'static TypeInfo, or_null: &str, value: At<'t>, path: &Path<'_>) {
        let wanted = match (of.kind, value.value()) {
            (TypeKind::Bool, Value::Bool(_)) => return,
            (TypeKind::Integer { min, max }, Value::Number(text)) if is_whole(text) || is_huge(text) => {
                return self.integer(of, [min, max], value, path);
            }
            (TypeKind::Text(bounds), Value::String(text)) => return self.text(bounds, &text, path),
            (TypeKind::Text(_), Value::BrokenString(_)) => {
                return self.found.push(|| {
                    let detail = format!("{} {LONE_SURROGATE}.", Shown(value));
                    Problem::new(ProblemCode::InvalidFormat, path, detail).given_value(value)
                });
            }
            (TypeKind::List(of), Value::Array) => {
                for (index, item) in value.items().enumerate() {
                    self.value(of, item, &Path::Item(path, index));
                }
                return;
            }
            (TypeKind::Record(fields), Value::Object) => {
                return match of.format_1 {
                    Some(earlier) if value.has_format_1() => self.value(earlier, value, path),
                    _ => self.record(of, fields, value, path),
                };
            }
            (TypeKind::Union(variants), Value::Object) => {
                return self.union(of.format_1, variants, value, path);
            }
            (TypeKind::Code(codes), given) => {
                let is_given = |text: &str| codes.iter().any(|code| code.name() == text);
                if !matches!(given, Value::String(text) if is_given(&text)) {
                    self.not_one_of(codes.iter().map(CodeInfo::name), value, path);
                }
                return;
            }
            (TypeKind::Optional(_), _) => return self.value(of, value, path),
            (TypeKind::Bool, _) => "a boolean",
            (TypeKind::Integer { .. }, _) => "an integer",
            (TypeKind::Text(_), _) => "a string",
            (TypeKind::List(_), _) => "an array",
            (TypeKind::Record(_) | TypeKind::Union(_), _) => "an object",
        };
        self.wrong_type(wanted, or_null, value, path);
    }

    fn integer(&mut self, of: &TypeInfo, bounds: [Option<i64>; 2], value: At<'_>, path: &Path<'_>) {
        let newer =
            |version: &u64| of.name == "FormatVersion" && *version > u64::from(crate::merge::RECORD_FORMAT);
        if let Some(version) = u64::read(value).filter(newer) {
            let detail = || {
                format!("Format {version} is newer than the formats that this version of littermate reads.")
            };
            self.found.push(|| Problem::new(ProblemCode::FormatTooNew, path, detail()).given_value(value));
            return;
        }
        let [min, max] = bounds;
        let number = i64::read(value);
        let low = min.is_some_and(|min| number.is_some_and(|number| number < min));
        let high = max.is_some_and(|max| number.is_none_or(|number| number > max));
        if low || high {
            self.found.push(|| {
                let shown = Shown(value);
                let detail = match (min, max) {
                    (Some(min), Some(max)) if min == max => format!("{shown} is out of range: {min}."),
                    (Some(min), Some(max)) => format!("{shown} is out of range: {min} to {max}."),
                    (Some(min), None) => format!("{shown} is out of range: at least {min}."),
                    (None, Some(max)) => format!("{shown} is out of range: at most {max}."),
                    (None, None) => format!("{shown} is out of range."),
                };
                Problem::new(ProblemCode::OutOfRange, path, detail).given_value(value)
            });
        }
    }

    fn text(&mut self, bounds: TextInfo, text: &str, path: &Path<'_>) {
        let TextInfo { min, max, format, .. } = bounds;
        if min > 0 && text.chars().nth(min.saturating_sub(1)).is_none() {
            self.found.push(|| Problem::new(ProblemCode::TooShort, path, "The string is empty.").given(text));
        // A string has at most as many characters as bytes.
        } else if let Some(max) = max.filter(|max| text.len() > *max && text.chars().nth(*max).is_some()) {
            let detail = || format!("{} is longer than {max} characters.", Quoted(text));
            self.found.push(|| Problem::new(ProblemCode::TooLong, path, detail()).given(text));
        } else {
            check_format(format, text, &mut |fault| {
                self.found.push(|| {
                    let detail = match text {
                        "" => format!("The string {fault}."),
                        _ => format!("{} {fault}.", Quoted(text)),
                    };
                    Problem::new(ProblemCode::InvalidFormat, path, detail).given(text)
                });
            });
        }
    }

    /// A client with valid fields must satisfy the invariants as well.
    fn record(&mut self, of: &TypeInfo, fields: &'static [FieldInfo], value: At<'t>, path: &Path<'_>) {
        let before = self.found.count();
        self.fields(fields, of.skips, Known::No, value, path);
        let parts = match of.name {
            _ if self.found.count() != before => None,
            "Client" => ClientParts::read(value),
            "ClientV1" => format_1::client_parts(value),
            _ => None,
        };
        if let Some(parts) = parts {
            self.found.under(path, |found| invariants::problems(&parts, PartsOf::Client, found));
        }
    }

    /// Explains a union, some of whose variants may differ in format 1.
    fn union(
        &mut self,
        earlier: Option<&'static TypeInfo>,
        variants: &'static [VariantInfo],
        value: At<'t>,
        path: &Path<'_>,
    ) {
        let Some(given) = value.get("type") else { return self.missing("type", path) };
        let is_given = |variant: &&VariantInfo| given.text().is_some_and(|given| variant.name() == given);
        let earlier = match earlier.map(|of| of.kind) {
            Some(TypeKind::Union(earlier)) => earlier,
            _ => &[],
        };
        match earlier.iter().chain(variants).find(is_given) {
            Some(variant) => self.fields(variant.fields, &[], Known::Tag, value, path),
            None => {
                let names = variants.iter().map(VariantInfo::name);
                self.not_one_of(names, given, &Path::Field(path, "type"));
            }
        }
    }

    fn not_one_of(&mut self, names: impl Iterator<Item = &'static str>, value: At<'_>, path: &Path<'_>) {
        self.found.push(|| {
            let code = match value.value() {
                Value::String(_) | Value::BrokenString(_) => ProblemCode::NotOneOf,
                _ => ProblemCode::WrongType,
            };
            let detail = format!("{} is not an allowed value.", Shown(value));
            Problem::new(code, path, detail).given_value(value).allowed_listed(names, |value| value.into())
        });
    }

    fn missing(&mut self, key: &str, path: &Path<'_>) {
        self.found.push(|| fields::missing(path, key));
    }

    /// Explains the fields of an object. `tag` is the description of its `type` field.
    fn fields(
        &mut self,
        known: &'static [FieldInfo],
        skips: &[Name],
        tag: Known,
        object: At<'t>,
        path: &Path<'_>,
    ) {
        let first = self.fields.len();
        let ranks = order_of(&mut self.orders, known);
        let mut next = 0;
        for (key, value) in object.fields() {
            let known = match find(known, next, &key) {
                Some(place) => {
                    next = place.wrapping_add(1);
                    Known::Field { place, rank: ranks.get(place).copied().unwrap_or_default() }
                }
                None if key == "type" => tag,
                None if skips.iter().any(|name| name.bare() == key) => Known::Skipped,
                None => Known::No,
            };
            self.fields.push(Field { key, value, known });
        }
        for (place, field) in known.iter().enumerate().filter(|(_, field)| field.is_required()) {
            let is_it = |there: &Field<'_>| matches!(there.known, Known::Field { place: known, .. } if known == place);
            if !self.fields.iter().skip(first).any(is_it) {
                self.missing(field.name(), path);
            }
        }
        sort(self.fields.get_mut(first..).unwrap_or_default());
        let mut place = first;
        while let Some(field) = self.fields.get(place).cloned() {
            place = place.wrapping_add(1);
            // Of duplicate fields the last one counts.
            if self.fields.get(place).is_some_and(|later| later.has_the_name_of(&field)) {
                self.repeated = self.repeated.filter(|_| field.is_plain()).map(Count::and_one_more);
                continue;
            }
            self.field(known, &field, path);
        }
        self.fields.truncate(first);
    }

    fn field(&mut self, known: &'static [FieldInfo], field: &Field<'t>, path: &Path<'_>) {
        let Field { key, value, known: place } = field;
        let path = Path::Field(path, key);
        match place {
            Known::Tag | Known::Skipped => {}
            Known::Field { place, .. } => {
                if let Some(field) = known.get(*place) {
                    self.value(field.of, *value, &path);
                }
            }
            Known::No => self.found.push(|| {
                let detail = match value.value() {
                    Value::Array | Value::Object => format!("Unknown field {}.", Quoted(key)),
                    _ => format!("Unknown field {} with the value {}.", Quoted(key), Shown(*value)),
                };
                Problem::new(ProblemCode::UnknownField, &path, detail).given_value(*value)
            }),
        }
    }
}

/// The field order of a record, computed on first use.
fn order_of<'o>(orders: &'o mut Vec<Order>, of: &'static [FieldInfo]) -> &'o [usize] {
    let known = orders.iter().position(|order| std::ptr::eq(order.of, of));
    let place = known.unwrap_or(orders.len());
    if known.is_none() {
        let comes_before = |one: &FieldInfo| of.iter().filter(|other| other.name() < one.name()).count();
        orders.push(Order { of, ranks: of.iter().map(comes_before).collect() });
    }
    orders.get(place).map(|order| order.ranks.as_slice()).unwrap_or_default()
}

/// The position of the field with this name. Fields mostly come in the order of the type.
fn find(fields: &[FieldInfo], expected: usize, name: &str) -> Option<usize> {
    if fields.get(expected).is_some_and(|field| field.name() == name) {
        return Some(expected);
    }
    fields.iter().position(|field| field.name() == name)
}

/// Sorts fields by name; duplicates stay in document order.
fn sort(fields: &mut [Field<'_>]) {
    const FEW: usize = 24;
    if fields.len() > FEW {
        return order::sort_by(fields, |one, other| one.key.cmp(&other.key));
    }
    for end in 1..fields.len() {
        let mut at = end;
        while let Some([before, field]) = fields.get_mut(at.wrapping_sub(1)..=at)
            && before.comes_after(field)
        {
            std::mem::swap(before, field);
            at = at.wrapping_sub(1);
        }
    }
}

impl TypeInfo {
    /// Whether the schemas refer to it by name. A type that is inlined in a field's schema has null next to it.
    const fn has_own_schema(&self) -> bool {
        !matches!(self.name.as_bytes(), b"" | b"bool" | b"u32" | b"u64" | b"i64" | b"String")
    }
}

impl Problem {
    /// The given value, unless it is a list or an object.
    fn given_value(self, given: At<'_>) -> Self {
        match given.value() {
            Value::String(text) => self.given(&text),
            Value::BrokenString(text) => self.given(&text),
            Value::Number(text) => self.given(text),
            Value::Bool(value) => self.given(if value { "true" } else { "false" }),
            Value::Null => self.given("null"),
            Value::Array | Value::Object => self,
        }
    }
}

/// A value as the start of a sentence: as written, or "The value" for a list or an object.
struct Shown<'t>(At<'t>);

impl Display for Shown<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self.0.value() {
            Value::String(text) => Quoted(&text).fmt(f),
            Value::BrokenString(text) => Quoted(&text).fmt(f),
            Value::Number(text) => write!(f, "{text:.80}"),
            Value::Bool(value) => value.fmt(f),
            Value::Null => f.write_str("null"),
            Value::Array | Value::Object => f.write_str("The value"),
        }
    }
}

fn kind(value: At<'_>) -> &'static str {
    match value.value() {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(text) if !is_whole(text) => "a number with a fraction",
        Value::Number(_) => "an integer",
        Value::String(_) | Value::BrokenString(_) => "a string",
        Value::Array => "an array",
        Value::Object => "an object",
    }
}
