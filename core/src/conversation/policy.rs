//! The settings of a clinic for requests from the portal (CONV-2).

use macro_rules_attribute::apply;

use crate::wire::{code, wire};

/// What a request from the portal does if a conversation is active (CONV-2).
#[apply(code)]
#[derive(Default)]
pub enum PortalRequestPolicy {
    /// The request is added to the active conversation.
    #[default]
    AddToExisting,
    /// The active conversation is archived, and a new one is created for the request.
    ArchiveAndCreateNew,
}

/// The settings of a clinic for conversations.
#[apply(wire)]
#[derive(Copy, Default)]
#[serde(default)]
pub struct ConversationPolicy {
    /// What a request from the portal does if a conversation is active (CONV-2).
    pub portal_request: PortalRequestPolicy,
}
