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
                $($crate::json::fields::write_field!(out $field $([$($of)*])*);)*
                out.close();
            }
        }

        #[cfg(feature = "json")]
        impl $crate::json::Read for $name {
            fn read(at: $crate::json::At<'_>) -> Option<Self> {
                let record = &mut at.record()?;
                $crate::json::fields::read_fields!(record Self [$([$($about)*])*] $($field [$([$($of)*])*])*)
            }
        }

        $crate::wire::shape!($name);
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
                        $($crate::json::fields::write_field!(out $field $([$($of)*])*);)*
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
                    return $crate::json::fields::read_fields!(record (Self::$variant) [] $($field [$([$($of)*])*])*);
                })*
                None
            }
        }

        $crate::wire::shape!($name);
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

        $crate::wire::shape!($name);
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

        $crate::wire::shape!($type);
    };
}

/// The same for a type that is a text.
macro_rules! checked_text {
    ($type:ty) => {
        impl $crate::json::Write for $type {
            fn write(&self, out: &mut $crate::json::Writer) {
                out.text(self.as_str());
            }
        }

        #[cfg(feature = "json")]
        impl $crate::json::Read for $type {
            fn read(at: $crate::json::At<'_>) -> Option<Self> {
                Self::new(at.text()?).ok()
            }
        }

        $crate::wire::shape!($type);
    };
}

/// The name of a type's schema, which is its own, so that a value of it can be read by itself.
macro_rules! shape {
    ($type:ty) => {
        #[cfg(feature = "json")]
        impl $crate::door::Wire for $type {
            const SHAPE: &'static str = stringify!($type);
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

pub(crate) use {checked, checked_text, code, shape, string_schema, union, wire};
