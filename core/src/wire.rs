//! The wire shape, said once: which derives and which names every type on the wire has.
//!
//! `#[apply(wire)]` is for structs, `#[apply(union)]` for enums that carry data (tagged by `"type"`), and
//! `#[apply(code)]` for enums that are only names. Each derives serde's traits, for any format, and writes the crate's own
//! reader and writer of JSON, which the door and the digests use: a third of the code, and faster.

/// A record: camelCase, unknown fields refused.
macro_rules! wire {
    (
        $(#[$($about:tt)*])*
        $vis:vis struct $name:ident { $($(#[$($of:tt)*])* $shown:vis $field:ident: $type:ty),* $(,)? }
    ) => {
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        $(#[$($about)*])*
        $vis struct $name { $($(#[$($of)*])* $shown $field: $type,)* }

        impl $crate::json::Write for $name {
            fn write(&self, out: &mut $crate::json::Writer) {
                let Self { $($field),* } = self;
                out.open();
                $($crate::wire::write_field!(out $field $([$($of)*])*);)*
                out.close();
            }
        }

        #[cfg(feature = "json")]
        impl $crate::json::Read for $name {
            fn read(at: $crate::json::At<'_>) -> Option<Self> {
                let record = &mut at.record()?;
                $crate::wire::read_fields!(record Self [$([$($about)*])*] $($field [$([$($of)*])*])*)
            }
        }
    };
}

/// A union: the variant's name in kebab-case under `"type"`, its fields beside it in camelCase.
///
/// Every variant has braces, even an empty one: serde lets unknown fields through a unit variant.
macro_rules! union {
    (
        $(#[$($about:tt)*])*
        $vis:vis enum $name:ident {
            $($(#[$($on:tt)*])* $variant:ident { $($(#[$($of:tt)*])* $field:ident: $type:ty),* $(,)? }),* $(,)?
        }
    ) => {
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(
            tag = "type",
            rename_all = "kebab-case",
            rename_all_fields = "camelCase",
            deny_unknown_fields
        )]
        $(#[$($about)*])*
        $vis enum $name { $($(#[$($on)*])* $variant { $($(#[$($of)*])* $field: $type),* },)* }

        impl $crate::json::Write for $name {
            fn write(&self, out: &mut $crate::json::Writer) {
                match self {
                    $(Self::$variant { $($field),* } => {
                        out.open_as($crate::json::names::name!(Variant $variant));
                        $($crate::wire::write_field!(out $field $([$($of)*])*);)*
                    })*
                }
                out.close();
            }
        }

        #[cfg(feature = "json")]
        impl $crate::json::Read for $name {
            fn read(at: $crate::json::At<'_>) -> Option<Self> {
                let record = &mut at.record()?;
                let tag = record.tag()?;
                $(if tag.says($crate::json::names::name!(Variant $variant)) {
                    return $crate::wire::read_fields!(record (Self::$variant) [] $($field [$([$($of)*])*])*);
                })*
                None
            }
        }
    };
}

/// A set of names: kebab-case strings.
macro_rules! code {
    ($(#[$($about:tt)*])* $vis:vis enum $name:ident { $($(#[$($on:tt)*])* $variant:ident),* $(,)? }) => {
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
        )]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "kebab-case")]
        $(#[$($about)*])*
        $vis enum $name { $($(#[$($on)*])* $variant,)* }

        impl $crate::json::Write for $name {
            fn write(&self, out: &mut $crate::json::Writer) {
                out.name(match self { $(Self::$variant => $crate::json::names::name!(Variant $variant),)* });
            }
        }

        #[cfg(feature = "json")]
        impl $crate::json::Read for $name {
            fn read(at: $crate::json::At<'_>) -> Option<Self> {
                at.one_of(&[$(($crate::json::names::name!(Variant $variant), Self::$variant)),*])
            }
        }
    };
}

/// Writes a field, as its `#[serde(…)]` says.
macro_rules! write_field {
    ($out:ident $field:ident [serde(default, skip_serializing_if = $left_out:literal)] $($more:tt)*) => {
        if *$field != Default::default() {
            $crate::wire::write_field!($out $field);
        }
    };
    ($out:ident $field:ident $of:tt $($more:tt)*) => {
        $crate::wire::write_field!($out $field $($more)*)
    };
    ($out:ident $field:ident) => {{
        $out.field($crate::json::names::name!(Field $field));
        $crate::json::Write::write($field, $out);
    }};
}

/// Reads all fields of a record: what is left out is as the record's default has it, where `#[serde(default)]` stands on it.
///
/// All are read before the first is looked at: leaving at each that fails, with what was read till then to be dropped, is
/// three times the code.
macro_rules! read_fields {
    ($record:ident Self [[serde(default)] $($more:tt)*] $($field:ident $of:tt)*) => {{
        let otherwise = Self::default();
        let fields = ($($record.field_or($crate::json::names::name!(Field $field), otherwise.$field),)*);
        $crate::wire::built!($record (Self) fields $($field)*)
    }};
    ($record:ident $made:tt [$about:tt $($more:tt)*] $($fields:tt)*) => {
        $crate::wire::read_fields!($record $made [$($more)*] $($fields)*)
    };
    ($record:ident $made:tt [] $($field:ident [$($of:tt)*])*) => {{
        let fields = ($($crate::wire::read_field!($record $field $($of)*),)*);
        $crate::wire::built!($record $made fields $($field)*)
    }};
}

/// The whole of its fields, where each could be read and no other is there.
macro_rules! built {
    ($record:ident ($($made:tt)+) $fields:ident $($field:ident)*) => {
        match $fields {
            ($(Some($field),)*) if $record.is_whole() => Some($($made)+ { $($field),* }),
            _ => None,
        }
    };
    ($record:ident $made:tt $($rest:tt)*) => { $crate::wire::built!($record ($made) $($rest)*) };
}

/// Reads a field: what is left out has its type's default, where `#[serde(default)]` stands on it.
macro_rules! read_field {
    ($record:ident $field:ident [serde(default $($rest:tt)*)] $($more:tt)*) => {
        $record.field_or($crate::json::names::name!(Field $field), Default::default())
    };
    ($record:ident $field:ident $of:tt $($more:tt)*) => {
        $crate::wire::read_field!($record $field $($more)*)
    };
    ($record:ident $field:ident) => {
        $record.field($crate::json::names::name!(Field $field))
    };
}

/// The reader and the writer of a type that is one value of another on the wire, and checks what it is made from.
macro_rules! checked {
    ($type:ty, $raw:ty, |$value:ident| $inner:expr) => {
        impl $crate::json::Write for $type {
            fn write(&self, out: &mut $crate::json::Writer) {
                let $value = self;
                $crate::json::Write::write($inner, out);
            }
        }

        #[cfg(feature = "json")]
        impl $crate::json::Read for $type {
            fn read(at: $crate::json::At<'_>) -> Option<Self> {
                Self::try_from(<$raw as $crate::json::Read>::read(at)?).ok()
            }
        }
    };
}

/// A JSON Schema for a type that is one string on the wire, with its bounds and a sentence.
macro_rules! string_schema {
    ($type:ty, $name:expr, { $($key:literal : $value:expr),* $(,)? }) => {
        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $name.into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({ "type": "string", $($key: $value),* })
            }
        }
    };
}

pub(crate) use {built, checked, code, read_field, read_fields, string_schema, union, wire, write_field};
