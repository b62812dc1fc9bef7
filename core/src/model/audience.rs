//! The audience of a portal page.

use macro_rules_attribute::apply;

use crate::wire::code;

/// The audience of a page. It decides which reasons the page contains, so it is required (PORTAL-10).
#[apply(code)]
pub enum Audience {
    /// The client. The page does not reveal that something is hidden from the client (PORTAL-7).
    Client,
    /// Staff, who see the client's page together with every reason.
    Staff,
}
