//! Conversations between a client and the clinic: starting one (CONV-1, CONV-2), and their history (CONV-3).

mod history;
#[cfg(feature = "json")]
pub mod ops;
mod start;

pub use history::{ConversationCard, ConversationHistory};
pub use start::{Conversations, StartAction, Started, Starter};
