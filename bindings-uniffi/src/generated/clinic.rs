//! Mirrors of `littermate::clinic`. Written by `cargo xtask generate`; do not edit.

use super::{CapabilityOverrides, Pims};
use crate::ids::ClinicId;
use crate::mirror::record;

record! {
    /// The facts of a clinic that the rules depend on.
    Clinic of littermate::model::clinic::Clinic {
        /// The id of the clinic.
        id: ClinicId,
        /// The practice information management software of the clinic.
        pims: Pims,
        /// Overrides of the capabilities of its PIMS. Defaults to none.
        #[uniffi(default)]
        capabilities: CapabilityOverrides,
        /// The region of phone numbers that are entered without a country code.
        region: String,
    }
}
