//! The border between the library's types and what Kotlin and Swift see.
//!
//! Every type that crosses has a mirror here, written out by hand: `record!` for structs, `union!` for enums that carry
//! data, `code!` for enums that are only names. The macros take both sides apart without `..`, so that a field or a variant
//! which only one side has does not compile. A mirror serialises as its original does; only errors need that.

/// A type that stands for one of the library's.
pub(crate) trait Mirror<Core>: Sized {
    /// From the library: always possible.
    fn of(core: Core) -> Self;
    /// To the library. `None` where a text or a number is not what it must be; the JSON door then says why, and where.
    fn core(&self) -> Option<Core>;
}

impl<C, M: Mirror<C>> Mirror<Vec<C>> for Vec<M> {
    fn of(core: Vec<C>) -> Self {
        core.into_iter().map(M::of).collect()
    }
    fn core(&self) -> Option<Vec<C>> {
        self.iter().map(M::core).collect()
    }
}

impl<C, M: Mirror<C>> Mirror<Option<C>> for Option<M> {
    fn of(core: Option<C>) -> Self {
        core.map(M::of)
    }
    fn core(&self) -> Option<Option<C>> {
        match self {
            None => Some(None),
            Some(mirror) => mirror.core().map(Some),
        }
    }
}

macro_rules! itself {
    ($($type:ty),+) => {$(
        impl Mirror<$type> for $type {
            fn of(core: $type) -> Self {
                core
            }
            fn core(&self) -> Option<$type> {
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
            fn of(core: $core) -> Self {
                type Theirs = $core;
                let Theirs { $($field),* } = core;
                Self { $($field: $crate::mirror::Mirror::of($field)),* }
            }
            fn core(&self) -> Option<$core> {
                type Theirs = $core;
                let Self { $($field),* } = self;
                Some(Theirs { $($field: $crate::mirror::Mirror::core($field)?),* })
            }
        }
    };
}

/// An enum that carries data, variant by variant and field by field.
macro_rules! union {
    ($(#[$meta:meta])* $name:ident of $core:path {
        $($(#[$on:meta])* $variant:ident { $($(#[$in:meta])* $field:ident: $type:ty,)* },)*
    }) => {
        $(#[$meta])*
        #[derive(Debug, Clone, PartialEq, Eq, serde::Serialize, uniffi::Enum)]
        #[serde(tag = "type", rename_all = "kebab-case", rename_all_fields = "camelCase")]
        pub enum $name {
            $($(#[$on])* $variant { $($(#[$in])* $field: $type,)* },)*
        }

        impl $crate::mirror::Mirror<$core> for $name {
            fn of(core: $core) -> Self {
                type Theirs = $core;
                match core {
                    $(Theirs::$variant { $($field),* } => {
                        Self::$variant { $($field: $crate::mirror::Mirror::of($field)),* }
                    })*
                }
            }
            fn core(&self) -> Option<$core> {
                type Theirs = $core;
                Some(match self {
                    $(Self::$variant { $($field),* } => {
                        Theirs::$variant { $($field: $crate::mirror::Mirror::core($field)?),* }
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
            fn of(core: $core) -> Self {
                type Theirs = $core;
                match core {
                    $(Theirs::$variant => Self::$variant,)*
                }
            }
            fn core(&self) -> Option<$core> {
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
            fn of(core: $core) -> Self {
                type Theirs = $core;
                match core {
                    $(Theirs::$variant => Self::$variant,)*
                    _ => Self::Other,
                }
            }
            fn core(&self) -> Option<$core> {
                type Theirs = $core;
                match self {
                    $(Self::$variant => Some(Theirs::$variant),)*
                    Self::Other => None,
                }
            }
        }
    };
}

pub(crate) use {code, open_code, record, union};
