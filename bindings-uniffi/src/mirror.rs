//! The conversion between the types of the library and those of Kotlin and Swift.
//!
//! Every type that is passed between languages has a mirror, generated from its description in the library: `record!` for
//! structs, `union!` for enums with data, `code!` for enums without data. The macros destructure both types without `..`, so a
//! field or variant that only one of them has is a compile error. A mirror serializes like the type of the library. Serialization
//! is used for error messages and for `toJson` of invalid records.

/// A type that mirrors a type of the library.
pub(crate) trait Mirror<Core>: Sized {
    /// Converts from the type of the library. Never fails.
    fn from_core(core: Core) -> Self;
    /// Converts to the type of the library. `None` if a string or a number is invalid; the error is then found by parsing the
    /// JSON of the mirror.
    fn to_core(&self) -> Option<Core>;
}

impl<C, M: Mirror<C>> Mirror<Vec<C>> for Vec<M> {
    fn from_core(core: Vec<C>) -> Self {
        core.into_iter().map(M::from_core).collect()
    }
    fn to_core(&self) -> Option<Vec<C>> {
        self.iter().map(M::to_core).collect()
    }
}

impl<C, M: Mirror<C>> Mirror<Option<C>> for Option<M> {
    fn from_core(core: Option<C>) -> Self {
        core.map(M::from_core)
    }
    fn to_core(&self) -> Option<Option<C>> {
        match self {
            None => Some(None),
            Some(mirror) => mirror.to_core().map(Some),
        }
    }
}

/// Types that are their own mirrors.
macro_rules! direct {
    ($($type:ty),+) => {$(
        impl Mirror<$type> for $type {
            fn from_core(core: $type) -> Self {
                core
            }
            fn to_core(&self) -> Option<$type> {
                Some(self.clone())
            }
        }
    )+};
}

direct!(bool, u32, i64, String);

/// A struct. Converts it field by field.
macro_rules! record {
    ($(#[$meta:meta])* $name:ident of $core:path { $($(#[$on:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, uniffi::Record)]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            $($(#[$on])* pub $field: $type,)*
        }

        impl $crate::mirror::Mirror<$core> for $name {
            fn from_core(core: $core) -> Self {
                type Core = $core;
                let Core { $($field),* } = core;
                Self { $($field: $crate::mirror::Mirror::from_core($field)),* }
            }
            fn to_core(&self) -> Option<$core> {
                type Core = $core;
                let Self { $($field),* } = self;
                Some(Core { $($field: $crate::mirror::Mirror::to_core($field)?),* })
            }
        }
    };
}

/// A struct with a rule, a kind and a sentence. In the library, the sentence is not a field but the `Display` of the kind.
macro_rules! explained {
    ($(#[$meta:meta])* $name:ident of $core:path {
        $(#[$on_rule:meta])* rule: $rule:ty,
        $(#[$on_kind:meta])* kind: $kind:ty,
        $(#[$on_detail:meta])* detail: String,
        $($(#[$on:meta])* $field:ident: $type:ty,)*
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, uniffi::Record)]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            $(#[$on_rule])* pub rule: $rule,
            $(#[$on_kind])* pub kind: $kind,
            $(#[$on_detail])* pub detail: String,
            $($(#[$on])* pub $field: $type,)*
        }

        impl $crate::mirror::Mirror<$core> for $name {
            fn from_core(core: $core) -> Self {
                type Core = $core;
                let detail = core.detail();
                let Core { rule, kind, $($field),* } = core;
                Self {
                    rule: $crate::mirror::Mirror::from_core(rule),
                    kind: $crate::mirror::Mirror::from_core(kind),
                    detail,
                    $($field: $crate::mirror::Mirror::from_core($field)),*
                }
            }
            fn to_core(&self) -> Option<$core> {
                type Core = $core;
                let Self { rule, kind, detail: _, $($field),* } = self;
                Some(Core {
                    rule: $crate::mirror::Mirror::to_core(rule)?,
                    kind: $crate::mirror::Mirror::to_core(kind)?,
                    $($field: $crate::mirror::Mirror::to_core($field)?),*
                })
            }
        }
    };
}

/// The input of an operation, or a draft. Its last fields have a default in the library, and are optional in the mirror.
macro_rules! input {
    ($(#[$meta:meta])* $name:ident of $core:path {
        $($(#[$on:meta])* $field:ident: $type:ty,)*
        $(..defaulted { $($(#[$in:meta])* $optional:ident: $optional_type:ty,)* })?
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, uniffi::Record)]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            $($(#[$on])* pub $field: $type,)*
            $($($(#[$in])* #[serde(skip_serializing_if = "Option::is_none")] pub $optional: Option<$optional_type>,)*)?
        }

        impl $crate::mirror::Mirror<$core> for $name {
            fn from_core(core: $core) -> Self {
                type Core = $core;
                let Core { $($field,)* $($($optional,)*)? } = core;
                Self {
                    $($field: $crate::mirror::Mirror::from_core($field),)*
                    $($($optional: Some($crate::mirror::Mirror::from_core($optional)),)*)?
                }
            }
            fn to_core(&self) -> Option<$core> {
                type Core = $core;
                let Self { $($field,)* $($($optional,)*)? } = self;
                Some(Core {
                    $($field: $crate::mirror::Mirror::to_core($field)?,)*
                    $($($optional: $crate::mirror::or_default($optional)?,)*)?
                })
            }
        }
    };
}

/// Converts an optional field; an omitted one has the default of the library.
pub(crate) fn or_default<C: Default, M: Mirror<C>>(mirror: &Option<M>) -> Option<C> {
    match mirror {
        None => Some(C::default()),
        Some(mirror) => mirror.to_core(),
    }
}

/// A client: a struct that the library validates as a whole.
macro_rules! checked_record {
    ($(#[$meta:meta])* $name:ident of $core:path { $($(#[$on:meta])* $field:ident: $type:ty,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, uniffi::Record)]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            $($(#[$on])* pub $field: $type,)*
        }

        impl $crate::mirror::Mirror<$core> for $name {
            fn from_core(core: $core) -> Self {
                let littermate::model::client::ClientParts { $($field),* } = core.into_parts();
                Self { $($field: $crate::mirror::Mirror::from_core($field)),* }
            }
            fn to_core(&self) -> Option<$core> {
                let Self { $($field),* } = self;
                <$core>::new(littermate::model::client::ClientParts {
                    $($field: $crate::mirror::Mirror::to_core($field)?),*
                })
                .ok()
            }
        }
    };
}

/// An enum with data. Converts it variant by variant and field by field.
macro_rules! union {
    ($(#[$meta:meta])* $name:ident of $core:path {
        $($(#[$on:meta])* $variant:ident $({ $($(#[$in:meta])* $field:ident: $type:ty,)* })?,)*
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, uniffi::Enum)]
        #[serde(tag = "type", rename_all = "kebab-case", rename_all_fields = "camelCase")]
        pub enum $name {
            $($(#[$on])* $variant $({ $($(#[$in])* $field: $type,)* })?,)*
        }

        impl $crate::mirror::Mirror<$core> for $name {
            fn from_core(core: $core) -> Self {
                type Core = $core;
                match core {
                    $(Core::$variant { $($($field),*)? } => {
                        Self::$variant { $($($field: $crate::mirror::Mirror::from_core($field)),*)? }
                    })*
                }
            }
            fn to_core(&self) -> Option<$core> {
                type Core = $core;
                Some(match self {
                    $(Self::$variant { $($($field),*)? } => {
                        Core::$variant { $($($field: $crate::mirror::Mirror::to_core($field)?),*)? }
                    })*
                })
            }
        }
    };
}

/// An enum without data.
macro_rules! code {
    ($(#[$meta:meta])* $name:ident of $core:path { $($(#[$on:meta])* $variant:ident,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, uniffi::Enum)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name {
            $($(#[$on])* $variant,)*
        }

        impl $crate::mirror::Mirror<$core> for $name {
            fn from_core(core: $core) -> Self {
                type Core = $core;
                match core {
                    $(Core::$variant => Self::$variant,)*
                }
            }
            fn to_core(&self) -> Option<$core> {
                type Core = $core;
                Some(match self {
                    $(Self::$variant => Core::$variant,)*
                })
            }
        }
    };
}

/// An enum without data, which is `#[non_exhaustive]` in the library. A test ensures that the mirror has all its variants.
macro_rules! open_code {
    ($(#[$meta:meta])* $name:ident of $core:path { $($(#[$on:meta])* $variant:ident,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, uniffi::Enum)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name {
            $($(#[$on])* $variant,)*
            /// A code that this version of the bindings does not know. The sentences of the error describe it.
            Other,
        }

        impl $crate::mirror::Mirror<$core> for $name {
            fn from_core(core: $core) -> Self {
                type Core = $core;
                match core {
                    $(Core::$variant => Self::$variant,)*
                    _ => Self::Other,
                }
            }
            fn to_core(&self) -> Option<$core> {
                type Core = $core;
                match self {
                    $(Self::$variant => Some(Core::$variant),)*
                    Self::Other => None,
                }
            }
        }
    };
}

pub(crate) use {checked_record, code, explained, input, open_code, record, union};
