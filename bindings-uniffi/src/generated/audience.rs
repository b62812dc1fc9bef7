//! Mirrors of `littermate::audience`. Written by `cargo xtask generate`; do not edit.

use crate::mirror::code;

code! {
    /// The audience of a page. It decides which reasons the page contains, so it is required (PORTAL-10).
    Audience of littermate::model::audience::Audience {
        /// The client. The page does not reveal that something is hidden from the client (PORTAL-7).
        Client,
        /// Staff, who see the client's page together with every reason.
        Staff,
    }
}
