//! The same three questions twice: as the package asks them, through JSON text, and with serde-wasm-bindgen, which reads
//! objects field by field and makes objects of the answer.

#[cfg(feature = "objects")]
mod objects;
#[cfg(feature = "text")]
mod text;
