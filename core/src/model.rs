//! The types that all contexts share: client, clinic, contact book, pet, phone, email, preferences, ids and times.

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
