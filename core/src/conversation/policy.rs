//! What a clinic may decide about a request from the portal (CONV-2).

use macro_rules_attribute::apply;

use crate::wire::{code, wire};

/// What a new request from the portal does where a conversation is active (CONV-2).
#[apply(code)]
#[derive(Default)]
pub enum PortalRequestPolicy {
    /// The request is added to the active conversation.
    #[default]
    AddToExisting,
    /// The active conversation is archived, and the request begins a new one.
    ArchiveAndCreateNew,
}

/// The choices a clinic may make about conversations. The default is the reading decided.
#[apply(wire)]
#[derive(Copy, Default)]
#[serde(default)]
pub struct ConversationPolicy {
    /// What a new request from the portal does where a conversation is active (CONV-2).
    pub portal_request: PortalRequestPolicy,
}
