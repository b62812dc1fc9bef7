//! How the library's types and those that Kotlin and Swift see are converted into each other.
//!
//! Every type that crosses has a mirror, generated from the library's description of it: `record!` for structs, `union!` for
//! enums that carry data, `code!` for enums that are only names. The macros take both sides apart without `..`, so that a
//! field or a variant which only one side has does not compile. A mirror serializes as its original does; only errors need
//! that.

/// A type that stands for one of the library's.
pub(crate) trait Mirror<Core>: Sized {
    /// From the library: always possible.
    fn from_core(core: Core) -> Self;
    /// To the library. `None` where a string or a number is not what it must be; the library, given it as JSON, says why and where.
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

macro_rules! itself {
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

itself!(bool, u32, i64, String);

/// A struct, field by field.
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
                type Theirs = $core;
                let Theirs { $($field),* } = core;
                Self { $($field: $crate::mirror::Mirror::from_core($field)),* }
            }
            fn to_core(&self) -> Option<$core> {
                type Theirs = $core;
                let Self { $($field),* } = self;
                Some(Theirs { $($field: $crate::mirror::Mirror::to_core($field)?),* })
            }
        }
    };
}

/// What is explained: in the library its sentence is no field, but what its kind displays.
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
                type Theirs = $core;
                let detail = core.detail();
                let Theirs { rule, kind, $($field),* } = core;
                Self {
                    rule: $crate::mirror::Mirror::from_core(rule),
                    kind: $crate::mirror::Mirror::from_core(kind),
                    detail,
                    $($field: $crate::mirror::Mirror::from_core($field)),*
                }
            }
            fn to_core(&self) -> Option<$core> {
                type Theirs = $core;
                let Self { rule, kind, detail: _, $($field),* } = self;
                Some(Theirs {
                    rule: $crate::mirror::Mirror::to_core(rule)?,
                    kind: $crate::mirror::Mirror::to_core(kind)?,
                    $($field: $crate::mirror::Mirror::to_core($field)?),*
                })
            }
        }
    };
}

/// The input of an operation: a struct whose last fields the library has a default for.
macro_rules! input {
    ($(#[$meta:meta])* $name:ident of $core:path {
        $($(#[$on:meta])* $field:ident: $type:ty,)*
        $(..defaulted { $($(#[$in:meta])* $late:ident: $late_type:ty,)* })?
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, uniffi::Record)]
        #[serde(rename_all = "camelCase")]
        pub struct $name {
            $($(#[$on])* pub $field: $type,)*
            $($($(#[$in])* #[serde(skip_serializing_if = "Option::is_none")] pub $late: Option<$late_type>,)*)?
        }

        impl $crate::mirror::Mirror<$core> for $name {
            fn from_core(core: $core) -> Self {
                type Theirs = $core;
                let Theirs { $($field,)* $($($late,)*)? } = core;
                Self {
                    $($field: $crate::mirror::Mirror::from_core($field),)*
                    $($($late: Some($crate::mirror::Mirror::from_core($late)),)*)?
                }
            }
            fn to_core(&self) -> Option<$core> {
                type Theirs = $core;
                let Self { $($field,)* $($($late,)*)? } = self;
                Some(Theirs {
                    $($field: $crate::mirror::Mirror::to_core($field)?,)*
                    $($($late: $crate::mirror::or_default($late)?,)*)?
                })
            }
        }
    };
}

/// What the library takes for an omitted field is its default.
pub(crate) fn or_default<C: Default, M: Mirror<C>>(given: &Option<M>) -> Option<C> {
    match given {
        None => Some(C::default()),
        Some(mirror) => mirror.to_core(),
    }
}

/// A client: a struct whose content the library checks as a whole.
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

/// An enum that carries data, variant by variant and field by field.
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
                type Theirs = $core;
                match core {
                    $(Theirs::$variant { $($($field),*)? } => {
                        Self::$variant { $($($field: $crate::mirror::Mirror::from_core($field)),*)? }
                    })*
                }
            }
            fn to_core(&self) -> Option<$core> {
                type Theirs = $core;
                Some(match self {
                    $(Self::$variant { $($($field),*)? } => {
                        Theirs::$variant { $($($field: $crate::mirror::Mirror::to_core($field)?),*)? }
                    })*
                })
            }
        }
    };
}

/// An enum of names.
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
                type Theirs = $core;
                match core {
                    $(Theirs::$variant => Self::$variant,)*
                }
            }
            fn to_core(&self) -> Option<$core> {
                type Theirs = $core;
                Some(match self {
                    $(Self::$variant => Theirs::$variant,)*
                })
            }
        }
    };
}

/// An enum of names that may grow in the library between major versions. A test holds the two lists equal.
macro_rules! open_code {
    ($(#[$meta:meta])* $name:ident of $core:path { $($(#[$on:meta])* $variant:ident,)* }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, serde::Serialize, uniffi::Enum)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name {
            $($(#[$on])* $variant,)*
            /// A kind that this version has no name for. The sentences say what it is.
            Other,
        }

        impl $crate::mirror::Mirror<$core> for $name {
            fn from_core(core: $core) -> Self {
                type Theirs = $core;
                match core {
                    $(Theirs::$variant => Self::$variant,)*
                    _ => Self::Other,
                }
            }
            fn to_core(&self) -> Option<$core> {
                type Theirs = $core;
                match self {
                    $(Self::$variant => Some(Theirs::$variant),)*
                    Self::Other => None,
                }
            }
        }
    };
}

pub(crate) use {checked_record, code, explained, input, open_code, record, union};
