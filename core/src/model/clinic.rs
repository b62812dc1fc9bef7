//! The clinic in hand.

use macro_rules_attribute::apply;

use crate::model::ids::ClinicId;
use crate::model::phone::Region;
use crate::model::pims::{CAPABILITIES, Capability, CapabilityFact, CapabilityOverrides, Pims};
use crate::wire::wire;

/// A clinic, as far as the rules ask about it.
#[apply(wire)]
pub struct Clinic {
    /// Its id.
    pub id: ClinicId,
    /// Its practice management software.
    pub pims: Pims,
    /// What it states of itself in place of the table of capabilities.
    #[serde(default)]
    pub capabilities: CapabilityOverrides,
    /// The region whose numbers are written there without a country code.
    pub region: Region,
}

impl Clinic {
    /// A clinic that states nothing in place of the table of capabilities.
    #[must_use]
    pub fn new(id: ClinicId, pims: Pims, region: Region) -> Self {
        Self { id, pims, capabilities: CapabilityOverrides::default(), region }
    }

    /// Whether the clinic has the capability: as the host states it, else as the table has it for its PIMS.
    #[must_use]
    pub const fn has(&self, capability: Capability) -> bool {
        match self.capabilities.of(capability) {
            Some(stated) => stated,
            None => self.pims.has(capability),
        }
    }

    /// Every capability with its rule, and whether the clinic has it (PIMS-1 to PIMS-5).
    #[must_use]
    pub fn capability_facts(&self) -> Vec<CapabilityFact> {
        CAPABILITIES
            .iter()
            .map(|&capability| CapabilityFact {
                capability,
                rule: capability.rule(),
                has: self.has(capability),
                overridden: self.capabilities.of(capability).is_some(),
            })
            .collect()
    }
}
