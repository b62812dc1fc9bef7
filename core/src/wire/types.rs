//! Descriptions of the types on the wire, emitted by the same macros that write their readers and writers.
//!
//! A description is static data: explaining a bad input walks it, and, under feature `schema`, the generators of the
//! bindings and of the reference documentation do.

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::wire::json::names::Name;
use crate::wire::json::{Read, Write};

/// A type on the wire: an input of an operation, an output, or a part of one. Sealed: no other crate can implement it.
pub trait Wire: Read + Write + HasSchema + Serialize + DeserializeOwned {
    /// What it looks like in JSON.
    const TYPE: &'static TypeInfo;
}

/// Under feature `schema`, every type on the wire has a JSON Schema.
#[cfg(feature = "schema")]
pub trait HasSchema: schemars::JsonSchema {}
#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> HasSchema for T {}

/// Under feature `schema`, every type on the wire has a JSON Schema.
#[cfg(not(feature = "schema"))]
pub trait HasSchema {}
#[cfg(not(feature = "schema"))]
impl<T> HasSchema for T {}

/// The description of a type.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct TypeInfo {
    /// The name of the type and of its schema. Lists and optional values have none.
    pub name: &'static str,
    /// What its values look like in JSON.
    pub kind: TypeKind,
    pub(crate) skips: &'static [Name],
    /// What a stored record was in format 1; of a union in it the variants that had another shape.
    pub(crate) format_1: Option<&'static Self>,
    /// Where the type is defined, and how it is documented.
    #[cfg(feature = "schema")]
    pub source: Source,
}

/// What the values of a type look like in JSON.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub enum TypeKind {
    /// A boolean: `true` or `false`.
    Bool,
    /// An integer within bounds, both included. A bound that is `None` is that of 64 bits.
    Integer {
        /// The smallest value, if there is one.
        min: Option<i64>,
        /// The largest value, if there is one.
        max: Option<i64>,
    },
    /// A string, possibly with a format.
    Text(TextInfo),
    /// An array of values of one type.
    List(&'static TypeInfo),
    /// A value, or `null`. A field of this kind may be omitted.
    Optional(&'static TypeInfo),
    /// An object with these fields.
    Record(&'static [FieldInfo]),
    /// An object whose `type` says which variant it is.
    Union(&'static [VariantInfo]),
    /// One of a set of strings.
    Code(&'static [CodeInfo]),
}

/// The bounds of a string.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct TextInfo {
    /// The least number of characters.
    pub min: usize,
    /// The greatest number of characters.
    pub max: Option<usize>,
    /// The format that it must have, by the name it has in the schema; empty where there is none.
    pub format: &'static str,
    /// The same as a regular expression, for readers of the schema; empty where there is none.
    pub pattern: &'static str,
}

impl TextInfo {
    /// A string without constraints.
    pub(crate) const ANY: Self = Self { min: 0, max: None, format: "", pattern: "" };
}

/// A field of a record or of a variant.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct FieldInfo {
    pub(crate) wire_name: Name,
    /// The type of its value.
    pub of: &'static TypeInfo,
    /// Whether it has a default, by which it may be omitted. A field of an optional type may be omitted without one.
    pub has_default: bool,
    /// Whether that is the default of its own type, such as an empty list, and not one that the record has for it.
    #[cfg(feature = "schema")]
    pub own_default: bool,
    /// Its name in Rust.
    #[cfg(feature = "schema")]
    pub rust_name: &'static str,
    /// Its documentation, by lines; `None` for an attribute that is no documentation.
    #[cfg(feature = "schema")]
    pub docs: &'static [Option<&'static str>],
}

/// A variant of a union.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct VariantInfo {
    pub(crate) wire_name: Name,
    /// Its fields beside `type`.
    pub fields: &'static [FieldInfo],
    /// Its name in Rust.
    #[cfg(feature = "schema")]
    pub rust_name: &'static str,
    /// Its documentation, by lines; `None` for an attribute that is no documentation.
    #[cfg(feature = "schema")]
    pub docs: &'static [Option<&'static str>],
}

/// One of a set of strings.
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct CodeInfo {
    pub(crate) wire_name: Name,
    /// Its name in Rust.
    #[cfg(feature = "schema")]
    pub rust_name: &'static str,
    /// Its documentation, by lines; `None` for an attribute that is no documentation.
    #[cfg(feature = "schema")]
    pub docs: &'static [Option<&'static str>],
}

/// Where a type is defined, and how it is documented.
#[cfg(feature = "schema")]
#[derive(Debug, Clone, Copy)]
#[non_exhaustive]
pub struct Source {
    /// The path of the module that defines it. A private module is re-exported by the nearest public one above.
    pub module: &'static str,
    /// Its documentation, by lines; `None` for an attribute that is no documentation.
    pub docs: &'static [Option<&'static str>],
    /// Whether it derives `Default`, so that a value of it has no content at all.
    pub derives_default: bool,
    /// Whether it is a code that may grow between major versions, and so always `#[non_exhaustive]`.
    pub non_exhaustive: bool,
    /// Whether it is only ever given, and so `#[non_exhaustive]` unless feature `exhaustive` lifts that.
    pub is_output: bool,
    /// Whether its `detail` is not a field in Rust but a method: the sentence that its kind displays.
    pub explained: bool,
}

#[cfg(feature = "schema")]
impl Source {
    /// Of a type that is documented where it is used.
    pub(crate) const fn of(module: &'static str) -> Self {
        Self {
            module,
            docs: &[],
            derives_default: false,
            non_exhaustive: false,
            is_output: false,
            explained: false,
        }
    }
}

impl TypeInfo {
    /// The names of the fields that a record may have in JSON beside its own, and that are not read: facts of a client are
    /// accepted as the whole client.
    pub fn skips(&self) -> impl Iterator<Item = &'static str> {
        self.skips.iter().map(|name| name.bare())
    }
}

#[cfg(feature = "schema")]
impl TypeInfo {
    /// The types that its values are directly made of; none for a string, an integer, a code or `bool`.
    #[must_use]
    pub fn parts(&self) -> Vec<&'static Self> {
        let of_fields = |fields: &'static [FieldInfo]| fields.iter().map(|field| field.of);
        match self.kind {
            TypeKind::List(part) | TypeKind::Optional(part) => vec![part],
            TypeKind::Record(fields) => of_fields(fields).collect(),
            TypeKind::Union(variants) => {
                variants.iter().flat_map(|variant| of_fields(variant.fields)).collect()
            }
            TypeKind::Bool | TypeKind::Integer { .. } | TypeKind::Text(_) | TypeKind::Code(_) => Vec::new(),
        }
    }
}

impl FieldInfo {
    /// Its name in JSON.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.wire_name.bare()
    }

    /// Whether it must be there.
    #[must_use]
    pub const fn is_required(&self) -> bool {
        !self.has_default && !matches!(self.of.kind, TypeKind::Optional(_))
    }
}

impl CodeInfo {
    /// The string as a slice.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.wire_name.bare()
    }
}

impl VariantInfo {
    /// Its `type` in JSON.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.wire_name.bare()
    }
}

const fn plain(name: &'static str, kind: TypeKind) -> TypeInfo {
    TypeInfo {
        name,
        kind,
        skips: &[],
        format_1: None,
        #[cfg(feature = "schema")]
        source: Source::of(""),
    }
}

impl Wire for bool {
    const TYPE: &'static TypeInfo = &plain("bool", TypeKind::Bool);
}

impl Wire for u32 {
    const TYPE: &'static TypeInfo =
        &plain("u32", TypeKind::Integer { min: Some(0), max: Some(u32::MAX as i64) });
}

impl Wire for u64 {
    const TYPE: &'static TypeInfo = &plain("u64", TypeKind::Integer { min: Some(0), max: None });
}

impl Wire for i64 {
    const TYPE: &'static TypeInfo = &plain("i64", TypeKind::Integer { min: None, max: None });
}

impl Wire for String {
    const TYPE: &'static TypeInfo = &plain("String", TypeKind::Text(TextInfo::ANY));
}

impl<T: Wire> Wire for Vec<T> {
    const TYPE: &'static TypeInfo = &plain("", TypeKind::List(T::TYPE));
}

impl<T: Wire> Wire for Option<T> {
    const TYPE: &'static TypeInfo = &plain("", TypeKind::Optional(T::TYPE));
}
