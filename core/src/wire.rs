//! The macros that define the wire format of every type, with its derives and names.
//!
//! `#[apply(wire)]` is for structs, `#[apply(union)]` for enums with data (tagged by `"type"`), and `#[apply(code)]` for enums
//! without data. Each derives serde's traits for any format. Each also generates the crate's own JSON reader and writer, which
//! the JSON API and the digests use (a third of the code, and faster), and a [description](TypeInfo) of the type. An attribute
//! that the macros do not understand is a compile error.
//!
//! `#[output]`, right after the documentation, marks types that appear in outputs only: other crates cannot construct them, nor
//! match them without a wildcard, so that fields and variants can be added.

mod attributes;
#[cfg(feature = "json")]
mod describe;
mod facts;
pub(crate) mod json;
#[cfg(feature = "schema")]
mod schema;
#[cfg(feature = "json")]
mod types;

pub(crate) use attributes::*;
#[cfg(feature = "json")]
pub(crate) use describe::*;
pub(crate) use facts::facts;
#[cfg(feature = "schema")]
pub(crate) use schema::{anything, scalar};
#[cfg(feature = "schema")]
pub use types::Source;
#[cfg(feature = "json")]
pub use types::{CodeInfo, FieldInfo, TextInfo, TypeInfo, TypeKind, VariantInfo, Wire};

/// A record: camelCase, with unknown fields rejected.
///
/// `#[format_1(T)]`, right after the documentation, is for stored types: if `format` is 1, the JSON is read as a `T`, which has
/// an `upcast` to the type.
macro_rules! wire {
    ($(#[doc = $doc:expr])* #[output] $($rest:tt)*) => {
        $crate::wire::wire! {
            $(#[doc = $doc])* #[cfg_attr(not(feature = "exhaustive"), non_exhaustive)] $($rest)*
        }
    };
    ($(#[doc = $doc:expr])* #[format_1($earlier:ty)] $($rest:tt)*) => {
        $crate::wire::wire! { @ [$earlier] $(#[doc = $doc])* $($rest)* }
    };
    ($(#[$($about:tt)*])* $vis:vis struct $($rest:tt)*) => {
        $crate::wire::wire! { @ [] $(#[$($about)*])* $vis struct $($rest)* }
    };
    (
        @ [$($earlier:ty)?]
        $(#[$($about:tt)*])*
        $vis:vis struct $name:ident { $($(#[$($of:tt)*])* $shown:vis $field:ident: $type:ty),* $(,)? }
    ) => {
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        $(#[$($about)*])*
        $vis struct $name { $($(#[$($of)*])* $shown $field: $type,)* }

        impl $crate::wire::json::Write for $name {
            fn write(&self, out: &mut $crate::wire::json::Writer) {
                let Self { $($field),* } = self;
                out.open();
                $($crate::wire::json::fields::write_field!(out $field $([$($of)*])*);)*
                out.close();
            }
        }

        #[cfg(feature = "json")]
        impl $crate::wire::json::Read for $name {
            fn read(at: $crate::wire::json::At<'_>) -> Option<Self> {
                $(if at.has_format_1() {
                    return <$earlier as $crate::wire::json::Read>::read(at)?.upcast();
                })?
                let record = &mut at.record()?;
                $crate::wire::json::fields::read_fields!(record Self [$([$($about)*])*] $($field [$([$($of)*])*])*)
            }
        }

        $crate::wire::known_attributes!(record $([$($about)*])*);
        $($crate::wire::known_attributes!(field $([$($of)*])*);)*
        #[cfg(feature = "json")]
        $crate::wire::describe!($name [$([$($about)*])*] Record (
            [$([$($about)*])*] { $($field: $type [$([$($of)*])*];)* }
        ) $(format_1 $earlier)?);
    };
}

/// A union: the variant's name in kebab-case as `"type"`, next to its fields in camelCase.
///
/// serde reads it through a twin in which every variant has braces, because its derive ignores unknown fields of unit variants.
macro_rules! union {
    ($(#[doc = $doc:expr])* #[output] $($rest:tt)*) => {
        $crate::wire::union! {
            $(#[doc = $doc])* #[cfg_attr(not(feature = "exhaustive"), non_exhaustive)] $($rest)*
        }
    };
    (
        $(#[$($about:tt)*])*
        $vis:vis enum $name:ident {
            $(
                $(#[$($on:tt)*])*
                $variant:ident $({ $($(#[$($of:tt)*])* $field:ident: $type:ty),* $(,)? })?
            ),* $(,)?
        }
    ) => {
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
        #[serde(tag = "type", rename_all = "kebab-case", rename_all_fields = "camelCase")]
        $(#[$($about)*])*
        $vis enum $name { $($(#[$($on)*])* $variant $({ $($(#[$($of)*])* $field: $type),* })?,)* }

        const _: () = {
            #[derive(Debug, Clone, PartialEq, Eq, serde::Deserialize)]
            #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
            #[serde(
                tag = "type",
                rename_all = "kebab-case",
                rename_all_fields = "camelCase",
                deny_unknown_fields
            )]
            $(#[$($about)*])*
            enum Twin { $($(#[$($on)*])* $variant { $($($(#[$($of)*])* $field: $type),*)? },)* }

            impl<'de> serde::Deserialize<'de> for $name {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    Ok(match Twin::deserialize(deserializer)? {
                        $(Twin::$variant { $($($field),*)? } => Self::$variant { $($($field),*)? },)*
                    })
                }
            }

            #[cfg(feature = "schema")]
            impl schemars::JsonSchema for $name {
                fn schema_name() -> std::borrow::Cow<'static, str> {
                    stringify!($name).into()
                }
                fn json_schema(schemas: &mut schemars::SchemaGenerator) -> schemars::Schema {
                    Twin::json_schema(schemas)
                }
            }
        };

        impl $crate::wire::json::Write for $name {
            fn write(&self, out: &mut $crate::wire::json::Writer) {
                match self {
                    $(Self::$variant { $($($field),*)? } => {
                        out.open_as($crate::wire::json::names::name!(Variant $variant));
                        $($($crate::wire::json::fields::write_field!(out $field $([$($of)*])*);)*)?
                    })*
                }
                out.close();
            }
        }

        #[cfg(feature = "json")]
        impl $crate::wire::json::Read for $name {
            fn read(at: $crate::wire::json::At<'_>) -> Option<Self> {
                let record = &mut at.record()?;
                let tag = record.tag()?;
                $(if tag.says($crate::wire::json::names::name!(Variant $variant)) {
                    return $crate::wire::json::fields::read_fields!(
                        record (Self::$variant) [] $($($field [$([$($of)*])*])*)?
                    );
                })*
                None
            }
        }

        $crate::wire::known_attributes!(union $([$($about)*])*);
        $($crate::wire::known_attributes!(variant $([$($on)*])*);)*
        $($($($crate::wire::known_attributes!(field $([$($of)*])*);)*)?)*
        #[cfg(feature = "json")]
        $crate::wire::describe!($name [$([$($about)*])*] Union (
            { $($variant [$([$($on)*])*] { $($($field: $type [$([$($of)*])*];)*)? };)* }
        ));
    };
}

/// A code: one of a set of kebab-case strings.
macro_rules! code {
    ($(#[doc = $doc:expr])* #[output] $($rest:tt)*) => {
        $crate::wire::code! {
            $(#[doc = $doc])* #[cfg_attr(not(feature = "exhaustive"), non_exhaustive)] $($rest)*
        }
    };
    ($(#[$($about:tt)*])* $vis:vis enum $name:ident { $($(#[$($on:tt)*])* $variant:ident),* $(,)? }) => {
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
        )]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "kebab-case")]
        $(#[$($about)*])*
        $vis enum $name { $($(#[$($on)*])* $variant,)* }

        impl $crate::wire::json::Write for $name {
            fn write(&self, out: &mut $crate::wire::json::Writer) {
                out.name(match self { $(Self::$variant => $crate::wire::json::names::name!(Variant $variant),)* });
            }
        }

        #[cfg(feature = "json")]
        impl $crate::wire::json::Read for $name {
            fn read(at: $crate::wire::json::At<'_>) -> Option<Self> {
                at.one_of(&[$(($crate::wire::json::names::name!(Variant $variant), Self::$variant)),*])
            }
        }

        $crate::wire::known_attributes!(code $([$($about)*])*);
        $($crate::wire::known_attributes!(variant $([$($on)*])*);)*
        #[cfg(feature = "json")]
        $crate::wire::describe!($name [$([$($about)*])*] Code (
            { $($variant [$([$($on)*])*];)* }
        ));
    };
}

/// The reader and writer of a type that is a single JSON value, with the validation of its constructor.
macro_rules! checked {
    ($type:ty, $raw:ty, |$value:ident| $inner:expr) => {
        impl $crate::wire::json::Write for $type {
            fn write(&self, out: &mut $crate::wire::json::Writer) {
                let $value = self;
                $crate::wire::json::Write::write($inner, out);
            }
        }

        #[cfg(feature = "json")]
        impl $crate::wire::json::Read for $type {
            fn read(at: $crate::wire::json::At<'_>) -> Option<Self> {
                Self::try_from(<$raw as $crate::wire::json::Read>::read(at)?).ok()
            }
        }
    };
}

/// The same for a type that is a JSON string.
macro_rules! checked_text {
    ($type:ty) => {
        impl $crate::wire::json::Write for $type {
            fn write(&self, out: &mut $crate::wire::json::Writer) {
                out.text(self.as_str());
            }
        }

        #[cfg(feature = "json")]
        impl $crate::wire::json::Read for $type {
            fn read(at: $crate::wire::json::At<'_>) -> Option<Self> {
                Self::new(at.text()?).ok()
            }
        }
    };
}

/// The description and the JSON Schema of a type that is one JSON string, with the bounds of its [`TextInfo`].
macro_rules! string_schema {
    ($type:ident { $($bound:ident: $value:expr),* $(,)? }) => {
        #[cfg(feature = "json")]
        $crate::wire::describe_scalar!($type, $crate::wire::TypeKind::Text(
            $crate::wire::TextInfo { $($bound: $value,)* ..$crate::wire::TextInfo::ANY }
        ));
    };
}

/// The description and the JSON Schema of a type that is one JSON integer, with its bounds.
macro_rules! integer_schema {
    ($type:ident { min: $min:expr, max: $max:expr }) => {
        #[cfg(feature = "json")]
        $crate::wire::describe_scalar!(
            $type,
            $crate::wire::TypeKind::Integer { min: Some($min as i64), max: Some($max as i64) }
        );
    };
}

/// Implements the conversions of an integer newtype besides its `new` and its `get`: parsing, `TryFrom`, `Display`, and JSON.
macro_rules! integer_newtype {
    ($type:ident, $error:ident, { min: $min:expr, max: $max:expr }) => {
        impl std::str::FromStr for $type {
            type Err = $error;
            fn from_str(text: &str) -> Result<Self, $error> {
                text.parse().map_err(|_| $error::NotAnInteger).and_then(Self::new)
            }
        }

        impl TryFrom<u64> for $type {
            type Error = $error;
            fn try_from(value: u64) -> Result<Self, $error> {
                Self::new(value)
            }
        }

        impl From<$type> for u64 {
            fn from(value: $type) -> Self {
                Self::from(value.get())
            }
        }

        impl std::fmt::Display for $type {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                self.get().fmt(f)
            }
        }

        impl $crate::wire::json::Write for $type {
            fn write(&self, out: &mut $crate::wire::json::Writer) {
                $crate::wire::json::Write::write(&self.get(), out);
            }
        }

        #[cfg(feature = "json")]
        impl $crate::wire::json::Read for $type {
            fn read(at: $crate::wire::json::At<'_>) -> Option<Self> {
                Self::new(<u64 as $crate::wire::json::Read>::read(at)?).ok()
            }
        }

        $crate::wire::integer_schema!($type { min: $min, max: $max });
    };
}

pub(crate) use {checked, checked_text, code, integer_newtype, integer_schema, string_schema, union, wire};
