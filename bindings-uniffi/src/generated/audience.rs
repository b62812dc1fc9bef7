//! Mirrors of `littermate::audience`. Written by `cargo xtask generate`; do not edit.

use crate::mirror::code;

code! {
    /// Whom a page is for. It decides which reasons the page carries, so it has no default (PORTAL-10).
    Audience of littermate::model::audience::Audience {
        /// The client. The page does not show that something was hidden from the client (PORTAL-7).
        Client,
        /// Staff, who see the client's page with every reason.
        Staff,
    }
}
