//! The operation on the capabilities of a clinic's PIMS.

use macro_rules_attribute::apply;

use super::CapabilityFact;
use crate::api::operations;
use crate::model::clinic::Clinic;
use crate::wire::wire;

/// Input of `clinic.capabilities`: the clinic.
#[apply(wire)]
pub struct ClinicCapabilitiesInput {
    /// The clinic, with its PIMS and overrides.
    pub clinic: Clinic,
}

/// Output of `clinic.capabilities`: an entry per capability.
#[apply(wire)]
#[output]
pub struct ClinicCapabilitiesOutput {
    /// Every capability, in the order of the rules.
    pub capabilities: Vec<CapabilityFact>,
}

operations! {
    /// Lists the capabilities of a clinic.
    ///
    /// They are those of its PIMS, with the overrides of the clinic (PIMS-1 to PIMS-5).
    Capabilities = "clinic.capabilities" as clinicCapabilities: ClinicCapabilitiesInput => ClinicCapabilitiesOutput, |input, _| {
        Ok(ClinicCapabilitiesOutput { capabilities: input.clinic.capability_facts() })
    };
}
