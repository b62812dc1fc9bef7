//! What a client, a clinic and a pet are: the types that every context shares.

pub mod audience;
pub mod client;
pub mod clinic;
pub mod contact_book;
pub mod conversation;
pub mod email;
pub mod ids;
pub mod link;
pub mod membership;
pub mod pet;
pub mod phone;
pub mod pims;
pub mod preferences;
pub mod time;
