//! The serde attributes that the wire macros understand.

/// Rejects attributes that the macros would ignore and that would silently change the wire format.
macro_rules! known_attributes {
    ($on:ident $([$($attribute:tt)*])*) => { $($crate::wire::known_attribute!($on $($attribute)*);)* };
}

macro_rules! known_attribute {
    ($on:ident doc = $line:expr) => {};
    (field serde(default)) => {};
    (field serde(default, skip_serializing_if = $path:literal)) => {};
    (variant default) => {};
    (record serde(default)) => {};
    (record derive($($derived:path),* $(,)?)) => {};
    (record error($($said:tt)*)) => {};
    ($on:ident cfg_attr(not(feature = "exhaustive"), non_exhaustive)) => {};
    (union derive($($derived:path),* $(,)?)) => {};
    (code derive($($derived:path),* $(,)?)) => {};
    (code non_exhaustive) => {};
    ($on:ident $($other:tt)*) => {
        compile_error!(concat!(
            "the wire macros do not understand #[", stringify!($($other)*), "] on a ", stringify!($on),
            ": it would be ignored by the JSON reader and writer"
        ));
    };
}

pub(crate) use {known_attribute, known_attributes};
