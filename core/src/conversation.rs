//! Conversations between a client and the clinic: starting one (CONV-1, CONV-2), their history (CONV-3), and archiving the active
//! one (CONV-4).

mod archive;
mod history;
#[cfg(feature = "json")]
pub mod ops;
mod policy;
mod start;

pub use archive::{ArchiveAction, ArchiveDecision};
pub use history::{ConversationCard, ConversationHistory, HistoryEntry, ProfileConversations};
pub(crate) use history::{check_cards, sort_cards};
pub use policy::{ConversationPolicy, PortalRequestPolicy};
pub use start::{Conversations, Initiator, StartAction, StartDecision};
