//! The wire shape, said once: which derives and which serde names every type on the wire has.
//!
//! `#[apply(wire)]` is for structs, `#[apply(union)]` for enums that carry data (tagged by `"type"`), and
//! `#[apply(code)]` for enums that are only names.

/// A record: camelCase, unknown fields refused.
macro_rules! wire {
    ($item:item) => {
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        $item
    };
}

/// A union: the variant's name in kebab-case under `"type"`, its fields beside it in camelCase.
///
/// Every variant has braces, even an empty one: serde lets unknown fields through a unit variant.
///
/// serde reads such a union by keeping all its fields until it has seen `type`. That is much code for each, so our own
/// reader, which looks for `type` first, is served by a derive of its own.
macro_rules! union {
    ($(#[$about:meta])* $vis:vis enum $name:ident { $($variants:tt)* }) => {
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(
            tag = "type",
            rename_all = "kebab-case",
            rename_all_fields = "camelCase",
            deny_unknown_fields
        )]
        $vis enum $name { $($variants)* }

        const _: () = {
            use $name as Union;

            #[derive(serde::Deserialize)]
            #[serde(
                remote = "Union",
                tag = "type",
                rename_all = "kebab-case",
                rename_all_fields = "camelCase",
                deny_unknown_fields
            )]
            enum AnyFormat { $($variants)* }

            #[derive(serde::Deserialize)]
            #[serde(
                remote = "Union",
                rename_all = "kebab-case",
                rename_all_fields = "camelCase",
                deny_unknown_fields
            )]
            enum OurJson { $($variants)* }

            impl<'de> serde::Deserialize<'de> for $name {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    if deserializer.is_human_readable() {
                        AnyFormat::deserialize(deserializer)
                    } else {
                        OurJson::deserialize(deserializer)
                    }
                }
            }
        };
    };
}

/// A set of names: kebab-case strings.
macro_rules! code {
    ($item:item) => {
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
        )]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(rename_all = "kebab-case")]
        $item
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

pub(crate) use {code, string_schema, union, wire};
