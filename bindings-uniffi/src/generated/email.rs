//! Mirrors of `littermate::email`. Written by `cargo xtask generate`; do not edit.

use crate::mirror::record;

record! {
    /// An email address, and whether it is valid in form.
    Email of littermate::model::email::Email {
        /// The address as entered, trimmed.
        as_written: String,
        /// Whether the string is an address as defined by RFC 5321 and RFC 6531, without a display name or control characters, and
        /// with a domain of at least two labels. An invalid address is stored and marked, never dropped (CONTACT-16).
        valid: bool,
    }
}
