//! What the texts of a profile are kept in.

/// A text that never changes. Up to 15 bytes stand in place, and a longer one is copied without copying its bytes: a plan is
/// made of little else, and takes two thirds of the time that it takes with a `String`.
///
/// In WebAssembly it is a `String`: there this would be a tenth more code, and no faster.
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
