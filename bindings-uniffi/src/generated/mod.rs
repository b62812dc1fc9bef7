//! Written by `cargo xtask generate`; do not edit.

mod api;
mod audience;
mod call;
mod client;
mod clinic;
mod consent;
mod contact;
mod contact_book;
mod conversation;
mod email;
mod functions;
mod handles;
mod json;
mod membership;
mod merge;
mod message;
mod payment;
mod pet;
mod phone;
mod pims;
mod portal;
mod preferences;
mod problem;
mod record;
mod reminder;
#[cfg(test)]
mod round_trips;
mod rule;

pub use api::*;
pub use audience::*;
pub use call::*;
pub use client::*;
pub use clinic::*;
pub use consent::*;
pub use contact::*;
pub use contact_book::*;
pub use conversation::*;
pub use email::*;
pub use functions::*;
pub use handles::*;
pub use json::*;
pub use membership::*;
pub use merge::*;
pub use message::*;
pub use payment::*;
pub use pet::*;
pub use phone::*;
pub use pims::*;
pub use portal::*;
pub use preferences::*;
pub use problem::*;
pub use record::*;
pub use reminder::*;
#[cfg(test)]
pub(crate) use round_trips::ROUND_TRIPS;
pub use rule::*;
