//! The macros that generate the description of a type, and read its attributes.

/// The description of a record, a union or a code, at the end of `wire!`, `union!` and `code!`.
macro_rules! describe {
    ($name:ident [$($about:tt)*] $kind:ident $body:tt $(skips $skips:tt)? $(format_1 $earlier:ty)?) => {
        impl $crate::wire::Wire for $name {
            const TYPE: &'static $crate::wire::TypeInfo = &$crate::wire::TypeInfo {
                name: stringify!($name),
                kind: $crate::wire::TypeKind::$kind($crate::wire::$kind! $body),
                skips: $crate::wire::skips!($($skips)?),
                format_1: $crate::wire::format_1!($($earlier)?),
                #[cfg(feature = "schema")]
                source: $crate::wire::Source {
                    module: module_path!(),
                    docs: $crate::wire::docs!($($about)*),
                    derives_default: $crate::wire::any_attribute!(derives_default $($about)*),
                    non_exhaustive: $crate::wire::any_attribute!(is_non_exhaustive $($about)*),
                    is_output: $crate::wire::any_attribute!(is_output $($about)*),
                    explained: $crate::wire::any_attribute!(is_explained $($about)*),
                },
            };
        }
    };
}

/// The description and the JSON Schema of a type that is one string or one integer.
macro_rules! describe_scalar {
    ($type:ident, $kind:expr) => {
        impl $crate::wire::Wire for $type {
            const TYPE: &'static $crate::wire::TypeInfo = &$crate::wire::TypeInfo {
                name: stringify!($type),
                kind: $kind,
                skips: &[],
                format_1: None,
                #[cfg(feature = "schema")]
                source: $crate::wire::Source::of(module_path!()),
            };
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $type {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($type).into()
            }
            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                $crate::wire::scalar(<Self as $crate::wire::Wire>::TYPE)
            }
        }
    };
}

/// The names of the fields that a record may contain and that are skipped.
macro_rules! skips {
    () => {
        &[]
    };
    ($skips:tt) => {
        &$skips
    };
}

/// The description of a stored type in format 1.
macro_rules! format_1 {
    () => {
        None
    };
    ($earlier:ty) => {
        Some(<$earlier as $crate::wire::Wire>::TYPE)
    };
}

/// The fields of a record or of a variant. `all` is set if the type's `#[serde(default)]` gives each a default.
macro_rules! Record {
    ($all:tt { $($field:ident: $type:ty [$($of:tt)*];)* }) => {
        &[$($crate::wire::FieldInfo {
            wire_name: $crate::wire::json::names::name!(Field $field),
            of: <$type as $crate::wire::Wire>::TYPE,
            has_default: $crate::wire::any_attribute!(is_default $($of)*)
                || $crate::wire::any_attribute!(is_default $all),
            #[cfg(feature = "schema")]
            own_default: $crate::wire::any_attribute!(is_default $($of)*),
            #[cfg(feature = "schema")]
            rust_name: stringify!($field),
            #[cfg(feature = "schema")]
            docs: $crate::wire::docs!($($of)*),
        }),*]
    };
}

/// The variants of a union.
macro_rules! Union {
    ({ $($variant:ident [$($on:tt)*] $fields:tt;)* }) => {
        &[$($crate::wire::VariantInfo {
            wire_name: $crate::wire::json::names::name!(Variant $variant),
            fields: $crate::wire::Record!([] $fields),
            #[cfg(feature = "schema")]
            rust_name: stringify!($variant),
            #[cfg(feature = "schema")]
            docs: $crate::wire::docs!($($on)*),
        }),*]
    };
}

/// The strings of a code.
macro_rules! Code {
    ({ $($variant:ident [$($on:tt)*];)* }) => {
        &[$($crate::wire::CodeInfo {
            wire_name: $crate::wire::json::names::name!(Variant $variant),
            #[cfg(feature = "schema")]
            rust_name: stringify!($variant),
            #[cfg(feature = "schema")]
            docs: $crate::wire::docs!($($on)*),
        }),*]
    };
}

/// The documentation among attributes.
#[cfg(feature = "schema")]
macro_rules! docs {
    ($([$($attribute:tt)*])*) => { &[$($crate::wire::doc_line!($($attribute)*)),*] };
}

#[cfg(feature = "schema")]
macro_rules! doc_line {
    (doc = $line:expr) => {
        Some($line)
    };
    ($($other:tt)*) => {
        None
    };
}

/// Whether one of the attributes is the given one.
macro_rules! any_attribute {
    ($asked:ident $([$($attribute:tt)*])*) => { false $(|| $crate::wire::$asked!($($attribute)*))* };
}

/// Whether an attribute gives an omitted field a default.
macro_rules! is_default {
    (serde(default $($more:tt)*)) => {
        true
    };
    ([serde(default)] $($more:tt)*) => {
        true
    };
    ([$($other:tt)*] $($more:tt)*) => {
        $crate::wire::is_default!($($more)*)
    };
    ($($other:tt)*) => {
        false
    };
}

#[cfg(feature = "schema")]
macro_rules! derives_default {
    (derive($($derived:ident),* $(,)?)) => {
        false $(|| $crate::wire::same(stringify!($derived), "Default"))*
    };
    ($($other:tt)*) => {
        false
    };
}

#[cfg(feature = "schema")]
macro_rules! is_non_exhaustive {
    (non_exhaustive) => {
        true
    };
    ($($other:tt)*) => {
        false
    };
}

#[cfg(feature = "schema")]
macro_rules! is_output {
    (cfg_attr(not(feature = "exhaustive"), non_exhaustive)) => {
        true
    };
    ($($other:tt)*) => {
        false
    };
}

#[cfg(feature = "schema")]
macro_rules! is_explained {
    (explained) => {
        true
    };
    ($($other:tt)*) => {
        false
    };
}

/// Whether two names are equal, at compile time.
#[cfg(feature = "schema")]
pub(crate) const fn same(one: &str, other: &str) -> bool {
    let (mut one, mut other) = (one.as_bytes(), other.as_bytes());
    while let ([first, rest @ ..], [second, more @ ..]) = (one, other) {
        if *first != *second {
            return false;
        }
        (one, other) = (rest, more);
    }
    one.is_empty() && other.is_empty()
}

pub(crate) use {Code, Record, Union, any_attribute, describe, describe_scalar, format_1, is_default, skips};
#[cfg(feature = "schema")]
pub(crate) use {derives_default, doc_line, docs, is_explained, is_non_exhaustive, is_output};
