//! The clinic that a request is for.

use macro_rules_attribute::apply;

use crate::model::ids::ClinicId;
use crate::model::phone::Region;
use crate::model::pims::{CAPABILITIES, Capability, CapabilityFact, CapabilityOverrides, Pims};
use crate::wire::wire;

/// The facts of a clinic that the rules depend on.
#[apply(wire)]
pub struct Clinic {
    /// The id of the clinic.
    pub id: ClinicId,
    /// The practice information management software of the clinic.
    pub pims: Pims,
    /// Overrides of the capabilities of its PIMS. Defaults to none.
    #[serde(default)]
    pub capabilities: CapabilityOverrides,
    /// The region of phone numbers that are entered without a country code.
    pub region: Region,
}

impl Clinic {
    /// A clinic with the capabilities of its PIMS, without overrides.
    ///
    /// `region` is the region of phone numbers that are entered without a country code.
    ///
    /// ```
    /// use littermate::{Clinic, Pims};
    ///
    /// let clinic = Clinic::new("elm-street".parse()?, Pims::Cornerstone, "US".parse()?);
    /// assert_eq!(clinic.id.as_str(), "elm-street");
    /// assert_eq!(clinic.capabilities.write_back_pets, None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn new(id: ClinicId, pims: Pims, region: Region) -> Self {
        Self { id, pims, capabilities: CapabilityOverrides::default(), region }
    }

    /// Whether the clinic has a capability (PIMS-1 to PIMS-5): its override if there is one, otherwise [`Pims::has`].
    ///
    /// ```
    /// use littermate::model::pims::Capability;
    /// use littermate::{Clinic, Pims};
    ///
    /// let mut clinic = Clinic::new("elm-street".parse()?, Pims::Cornerstone, "US".parse()?);
    /// assert!(!clinic.has(Capability::WriteBackPets));
    ///
    /// clinic.capabilities.write_back_pets = Some(true);
    /// assert!(clinic.has(Capability::WriteBackPets));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub const fn has(&self, capability: Capability) -> bool {
        match self.capabilities.of(capability) {
            Some(stated) => stated,
            None => self.pims.has(capability),
        }
    }

    /// All five capabilities in the order of [`CAPABILITIES`], each with its rule and whether the clinic has it (PIMS-1
    /// to PIMS-5).
    ///
    /// ```
    /// use littermate::{Clinic, Pims};
    ///
    /// let mut clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// clinic.capabilities.pet_id_card = Some(false);
    ///
    /// let facts = clinic.capability_facts();
    /// let lacking: Vec<_> = facts.iter().filter(|fact| !fact.has).collect();
    /// assert_eq!(lacking.len(), 1);
    /// assert_eq!(lacking[0].rule.id(), "PIMS-3");
    /// assert!(lacking[0].overridden);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
