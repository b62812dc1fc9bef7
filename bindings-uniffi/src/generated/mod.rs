//! Written by `cargo xtask generate`; do not edit.

mod call;
mod client;
mod clinic;
mod contact;
mod contact_points;
mod conversation;
mod door;
mod email;
mod functions;
mod handles;
mod json;
mod membership;
mod merge;
mod message;
mod opt_out;
mod payment;
mod pet;
mod phone;
mod pims;
mod portal;
mod problem;
mod reminder;
#[cfg(test)]
mod round_trips;
mod rule;

pub use call::*;
pub use client::*;
pub use clinic::*;
pub use contact::*;
pub use contact_points::*;
pub use conversation::*;
pub use door::*;
pub use email::*;
pub use functions::*;
pub use handles::*;
pub use json::*;
pub use membership::*;
pub use merge::*;
pub use message::*;
pub use opt_out::*;
pub use payment::*;
pub use pet::*;
pub use phone::*;
pub use pims::*;
pub use portal::*;
pub use problem::*;
pub use reminder::*;
#[cfg(test)]
pub(crate) use round_trips::ROUND_TRIPS;
pub use rule::*;
