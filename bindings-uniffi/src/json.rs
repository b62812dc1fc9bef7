//! JSON for what apps get from a server or send to one, in the format of the JSON API.
//!
//! `…FromJson` reads strictly and gives all problems with their paths; `toJson` writes what the JSON API would write, and
//! refuses a record that could not be read again.

use littermate::api::{self, Wire};
use serde::Serialize;

use crate::call::converted;
use crate::error::LittermateError;
use crate::mirror::Mirror;

macro_rules! json {
    ($($(#[$meta:meta])* $read:ident: $mirror:ident of $core:path;)+) => {$(
        $(#[$meta])*
        #[uniffi::export]
        pub fn $read(text: &str) -> Result<$mirror, LittermateError> {
            read::<$core, $mirror>(text)
        }

        #[uniffi::export]
        impl $mirror {
            /// The JSON of it, as the JSON API writes it. Throws where it could not be read again.
            pub fn to_json(&self) -> Result<String, LittermateError> {
                write::<$core, Self>(self)
            }
        }
    )+};
}

pub(crate) use json;

pub(crate) fn read<C: Wire, M: Mirror<C>>(text: &str) -> Result<M, LittermateError> {
    Ok(M::from_core(api::read::<C>(text)?))
}

pub(crate) fn write<C: Wire, M: Mirror<C> + Serialize>(mirror: &M) -> Result<String, LittermateError> {
    Ok(api::write::<C>(&converted("", mirror)?))
}
