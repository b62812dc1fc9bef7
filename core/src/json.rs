//! JSON for our own types and nothing else: read strictly and without a word of why not, written as `serde_json` writes it.
//!
//! `serde_json` is made for any type and any source, and says what is wrong. Here one type of error without a field, one
//! source and no lists in place of records are enough: for a hundred types that is a sixth of the WebAssembly. What is wrong
//! with a text is said afterwards, by the schema.

#[cfg(feature = "json")]
mod fields;
#[cfg(feature = "json")]
mod read;
#[cfg(feature = "json")]
mod scan;
#[cfg(all(test, feature = "json"))]
mod tests;
#[cfg(feature = "json")]
mod value;
mod write;

#[cfg(feature = "json")]
pub(crate) use read::read;
#[cfg(feature = "json")]
pub(crate) use value::{NotJson, Object, Value, parse};
pub(crate) use write::write;

/// A value is not as it must be. Where and why is not known here.
#[derive(Debug)]
pub(crate) struct Mismatch;

impl std::fmt::Display for Mismatch {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("the value is not as it must be")
    }
}

impl std::error::Error for Mismatch {}

impl serde::ser::Error for Mismatch {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        Self
    }
}

#[cfg(feature = "json")]
impl serde::de::Error for Mismatch {
    fn custom<T: std::fmt::Display>(_: T) -> Self {
        Self
    }
    fn invalid_type(_: serde::de::Unexpected<'_>, _: &dyn serde::de::Expected) -> Self {
        Self
    }
    fn invalid_value(_: serde::de::Unexpected<'_>, _: &dyn serde::de::Expected) -> Self {
        Self
    }
    fn invalid_length(_: usize, _: &dyn serde::de::Expected) -> Self {
        Self
    }
    fn unknown_variant(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }
    fn unknown_field(_: &str, _: &'static [&'static str]) -> Self {
        Self
    }
    fn missing_field(_: &'static str) -> Self {
        Self
    }
    fn duplicate_field(_: &'static str) -> Self {
        Self
    }
}
