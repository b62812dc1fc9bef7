//! JSON for the records that apps exchange with a server, in the format of the JSON API.
//!
//! `…FromJson` parses strictly and reports all problems with their paths. `toJson` serializes like the JSON API, and fails for a
//! record that could not be parsed again.

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
            /// Serializes the record in the format of the JSON API. Throws if the record is invalid, so that its JSON could not
            /// be parsed again.
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
