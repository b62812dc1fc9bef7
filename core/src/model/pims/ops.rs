//! The operation on a clinic's PIMS.

use macro_rules_attribute::apply;

use super::CapabilityFact;
use crate::api::operations;
use crate::model::clinic::Clinic;
use crate::wire::wire;

/// Input of `clinic.capabilities`.
#[apply(wire)]
pub struct CapabilitiesInput {
    /// The clinic.
    pub clinic: Clinic,
}

/// Output of `clinic.capabilities`.
#[apply(wire)]
#[output]
pub struct CapabilitiesOutput {
    /// Every capability, in the order of the rules.
    pub capabilities: Vec<CapabilityFact>,
}

operations! {
    /// What the clinic's PIMS makes possible.
    ///
    /// With what the clinic states otherwise.
    Capabilities = "clinic.capabilities" as clinicCapabilities: CapabilitiesInput => CapabilitiesOutput, |input, _| {
        Ok(CapabilitiesOutput { capabilities: input.clinic.capability_facts() })
    };
}
