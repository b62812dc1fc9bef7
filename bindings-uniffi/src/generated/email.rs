//! Mirrors of `littermate::email`. Written by `cargo xtask generate`; do not edit.

use crate::mirror::record;

record! {
    /// An email address, and whether email can be sent to it as far as its form tells.
    Email of littermate::model::email::Email {
        /// The address as written, without the whitespace around it.
        as_written: String,
        /// Whether it is an address and only that, as RFC 5321 and RFC 6531 define it: no display name, no control characters, a
        /// domain of at least two labels. One that is not valid is stored and marked, never dropped (CONTACT-16).
        valid: bool,
    }
}
