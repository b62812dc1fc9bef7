//! Explaining a bad input: everything that keeps a value from being of a type, found by the type's description.
//!
//! This never decides whether an input is accepted: the reader has done so before. It allocates nothing for a value without
//! problems, nor for a problem that is only counted.

use std::borrow::Cow;

use super::literals::{check_format, is_huge, is_whole};
use super::path::Path;
use crate::count::Count;
use crate::merge::format_1;
use crate::model::client::ClientParts;
use crate::model::client::invariants::{self, PartsOf};
use crate::order;
use crate::problem::{Collector, Problem, ProblemCode};
use crate::wire::json::names::Name;
use crate::wire::json::{At, Read, Value};
use crate::wire::{CodeInfo, FieldInfo, TextInfo, TypeInfo, TypeKind, VariantInfo};

/// Everything that keeps the value from being of the type: of a record the missing fields first, then the others by their
/// names. And the fields of objects that come again, counted; none where a value of the wrong type may have more of them.
pub(super) fn problems(of: &'static TypeInfo, value: At<'_>) -> (Collector, Option<Count>) {
    let repeated = Some(Count::default());
    let mut explainer =
        Explainer { found: Collector::default(), repeated, fields: Vec::new(), orders: Vec::new() };
    explainer.value(of, value, &Path::Root);
    let Explainer { found, repeated, .. } = explainer;
    (found, repeated)
}

const LONE_SURROGATE: &str = "This string contains half of a surrogate pair, which is not a character.";

struct Explainer<'t> {
    found: Collector,
    /// The fields that come again; none where one of them may have further ones within, as only the last is looked at.
    repeated: Option<Count>,
    /// The orders of the fields of the records that were looked at.
    orders: Vec<Order>,
    /// The fields of the object that is looked at, behind those of the objects around it.
    fields: Vec<Field<'t>>,
}

/// The fields of a record, and for each its place in the order of their names: numbers are compared sooner than names.
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

/// What a field of an object is to the object's type.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Known {
    /// The `type` of a union.
    Tag,
    /// One that is not read.
    Skipped,
    /// The field in this place of the description, and in that place of the order of names.
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

    /// Whether its value is none that has fields.
    fn is_plain(&self) -> bool {
        !matches!(self.value.value(), Value::Array | Value::Object)
    }
}

impl<'t> Explainer<'t> {
    fn say(&mut self, code: ProblemCode, path: &Path<'_>, detail: &str, given: At<'_>) {
        self.found.push(|| Problem::new(code, path, detail).given_value(given));
    }

    fn wrong_type(&mut self, wanted: &str, or_null: &str, value: At<'_>, path: &Path<'_>) {
        self.found.push(|| {
            let detail = format!("This is {}, not {wanted}{or_null}.", kind(value));
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

    /// A value of a type that is not optional. `or_null` is what a problem adds to the name of the type.
    fn of_type(&mut self, of: &'static TypeInfo, or_null: &str, value: At<'t>, path: &Path<'_>) {
        let wanted = match (of.kind, value.value()) {
            (TypeKind::Bool, Value::Bool(_)) => return,
            (TypeKind::Integer { min, max }, Value::Number(text)) if is_whole(text) || is_huge(text) => {
                return self.integer(of, [min, max], value, path);
            }
            (TypeKind::Text(bounds), Value::String(text)) => return self.text(bounds, &text, path),
            (TypeKind::Text(_), Value::BrokenString(_)) => {
                return self.say(ProblemCode::InvalidFormat, path, LONE_SURROGATE, value);
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
            let detail = || format!("Format {version} is newer than this library reads.");
            self.found.push(|| Problem::new(ProblemCode::FormatTooNew, path, detail()).given_value(value));
            return;
        }
        let [min, max] = bounds;
        let number = i64::read(value);
        let low = min.is_some_and(|min| number.is_some_and(|number| number < min));
        let high = max.is_some_and(|max| number.is_none_or(|number| number > max));
        if low || high {
            self.say(ProblemCode::OutOfRange, path, "This number is outside of its range.", value);
        }
    }

    fn text(&mut self, bounds: TextInfo, text: &str, path: &Path<'_>) {
        let TextInfo { min, max, format, .. } = bounds;
        if min > 0 && text.chars().nth(min.saturating_sub(1)).is_none() {
            self.found.push(|| Problem::new(ProblemCode::TooShort, path, "This is empty.").given(text));
        // A text has no more characters than bytes.
        } else if let Some(max) = max.filter(|max| text.len() > *max && text.chars().nth(*max).is_some()) {
            let detail = || format!("This is longer than {max} characters.");
            self.found.push(|| Problem::new(ProblemCode::TooLong, path, detail()).given(text));
        } else {
            check_format(format, text, &mut |said| {
                self.found
                    .push(|| Problem::new(ProblemCode::InvalidFormat, path, said.to_string()).given(text));
            });
        }
    }

    /// A client whose fields are right must hold together as well.
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

    /// A union, of which some variants may have had other shapes in format 1.
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
            let problem = Problem::new(code, path, "This is not one of the values allowed.");
            problem.given_value(value).allowed(names)
        });
    }

    fn missing(&mut self, key: &str, path: &Path<'_>) {
        self.found.push(|| {
            let detail = format!("The field {key} is missing.");
            Problem::new(ProblemCode::MissingField, &Path::Field(path, key), detail)
        });
    }

    /// The fields of an object; `tag` says what its `type` is.
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
            // Of two with one name the last counts.
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
                let detail = format!("There is no field {key:.80}.");
                Problem::new(ProblemCode::UnknownField, &path, detail).given_value(*value)
            }),
        }
    }
}

/// The order of a record's fields, worked out when it is asked for first.
fn order_of<'o>(orders: &'o mut Vec<Order>, of: &'static [FieldInfo]) -> &'o [usize] {
    let known = orders.iter().position(|order| std::ptr::eq(order.of, of));
    let place = known.unwrap_or(orders.len());
    if known.is_none() {
        let comes_before = |one: &FieldInfo| of.iter().filter(|other| other.name() < one.name()).count();
        orders.push(Order { of, ranks: of.iter().map(comes_before).collect() });
    }
    orders.get(place).map(|order| order.ranks.as_slice()).unwrap_or_default()
}

/// The place of the field of this name; mostly fields come in the order of the type.
fn find(fields: &[FieldInfo], expected: usize, name: &str) -> Option<usize> {
    if fields.get(expected).is_some_and(|field| field.name() == name) {
        return Some(expected);
    }
    fields.iter().position(|field| field.name() == name)
}

/// Puts fields in the order of their names; those with one name stay in theirs.
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
    /// Whether the schemas refer to it by its name. Where the type itself stands in a field's schema, null stands beside it.
    const fn has_own_schema(&self) -> bool {
        !matches!(self.name.as_bytes(), b"" | b"bool" | b"u32" | b"u64" | b"i64" | b"String")
    }
}

impl Problem {
    /// What was given, where it is no list and no object.
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
