//! Mirrors of `littermate::clinic`. Written by `cargo xtask generate`; do not edit.

use super::{CapabilityOverrides, Pims};
use crate::ids::ClinicId;
use crate::mirror::record;

record! {
    /// A clinic, as far as the rules ask about it.
    Clinic of littermate::model::clinic::Clinic {
        /// Its id.
        id: ClinicId,
        /// Its practice management software.
        pims: Pims,
        /// What it states of itself in place of the table of capabilities.
        #[uniffi(default)]
        capabilities: CapabilityOverrides,
        /// The region whose numbers are written there without a country code.
        region: String,
    }
}
