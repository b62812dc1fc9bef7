//! Mirrors of `littermate::email`. Written by `cargo xtask generate`; do not edit.

use crate::mirror::record;

record! {
    /// An email address, and whether mail can be sent to it as far as its form tells.
    Email of littermate::model::email::Email {
        /// The address as written, without the blanks around it.
        as_written: String,
        /// Whether it has the form of an address (RFC 5321). One that has not is kept and marked, never dropped.
        valid: bool,
    }
}
