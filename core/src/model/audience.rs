//! Whom a page is for.

use macro_rules_attribute::apply;

use crate::wire::code;

/// Whom a page is for. It decides which reasons the page carries, so it has no default (PORTAL-10).
#[apply(code)]
pub enum Audience {
    /// The client. The page does not show that something was hidden from the client (PORTAL-7).
    Client,
    /// Staff, who see the client's page with every reason.
    Staff,
}
