//! The same three operations in two variants: through JSON strings, as in the package, and with serde-wasm-bindgen, which reads
//! objects field by field and creates objects for the output.

#[cfg(feature = "objects")]
mod objects;
#[cfg(feature = "text")]
mod text;
