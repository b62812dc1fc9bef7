//! The operation on a clinic's PIMS.

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
    /// What the clinic's PIMS makes possible.
    ///
    /// With what the clinic states otherwise.
    Capabilities = "clinic.capabilities" as clinicCapabilities: ClinicCapabilitiesInput => ClinicCapabilitiesOutput, |input, _| {
        Ok(ClinicCapabilitiesOutput { capabilities: input.clinic.capability_facts() })
    };
}
