//! The storage of the strings of a profile.

/// An immutable string. Up to 15 bytes are stored inline; a longer string is shared when cloned. A plan consists mostly of
/// strings and takes two thirds of the time that it takes with `String`.
///
/// In WebAssembly it is a `String`: there the shared form is a tenth more code and not faster.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize)]
pub(crate) struct SharedStr(Inner);

#[cfg(not(target_family = "wasm"))]
type Inner = ecow::EcoString;
#[cfg(target_family = "wasm")]
type Inner = String;

impl std::ops::Deref for SharedStr {
    type Target = str;
    fn deref(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for SharedStr {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        std::fmt::Debug::fmt(&**self, f)
    }
}

impl From<&str> for SharedStr {
    fn from(text: &str) -> Self {
        Self(text.into())
    }
}

impl From<String> for SharedStr {
    fn from(text: String) -> Self {
        #[cfg(target_family = "wasm")]
        return Self(text);
        #[cfg(not(target_family = "wasm"))]
        Self(text.into())
    }
}

impl From<SharedStr> for String {
    fn from(text: SharedStr) -> Self {
        #[cfg(target_family = "wasm")]
        return text.0;
        #[cfg(not(target_family = "wasm"))]
        text.0.into()
    }
}
