//! The practice information management software (PIMS) and the capabilities of each kind.

#[cfg(feature = "json")]
pub mod ops;

use macro_rules_attribute::apply;

use crate::model::ids::{Name, PimsRecordId};
use crate::rule::Rule;
use crate::wire::{code, union, wire};

/// The practice information management software (PIMS) of a clinic.
#[apply(union)]
pub enum Pims {
    /// AVImark, installed on premises.
    Avimark,
    /// Cornerstone, installed on premises.
    Cornerstone,
    /// Cornerstone, hosted in the cloud.
    CornerstoneCloud,
    /// ImproMed, installed on premises.
    Impromed,
    /// ezyVet, a cloud PIMS.
    Ezyvet,
    /// Pulse, a cloud PIMS.
    Pulse,
    /// Any other PIMS, by name. It has no capabilities unless the host states them.
    Other {
        /// The name of the PIMS.
        name: Name,
    },
    /// The clinic has no PIMS.
    None,
}

/// Whether a profile has a record in the PIMS. Required: it can block a merge.
#[apply(union)]
pub enum PimsRecord {
    /// The profile exists in Flow only.
    FlowOnly,
    /// The profile has a record in the PIMS.
    InPims {
        /// The id of the PIMS record.
        record: PimsRecordId,
    },
}

/// A capability of a PIMS.
#[apply(code)]
#[output]
pub enum Capability {
    /// PIMS-1: a merge may involve one profile that is in the PIMS.
    MergeWithOneInPims,
    /// PIMS-2: pets that a merge adds are written back to the PIMS record.
    WriteBackPets,
    /// PIMS-3: the pet ID card is available.
    PetIdCard,
    /// PIMS-4: reminders are shown under a pet in the portal.
    PortalReminders,
    /// PIMS-5: contact data arrive from the PIMS every night.
    NightlyContacts,
}

/// A host's statements about its clinic that override the table of capabilities. Omitted fields fall back to the table.
#[apply(wire)]
#[derive(Default)]
#[serde(default)]
pub struct CapabilityOverrides {
    /// Overrides PIMS-1, merging with one profile in the PIMS.
    pub merge_with_one_in_pims: Option<bool>,
    /// Overrides PIMS-2, writing pets back.
    pub write_back_pets: Option<bool>,
    /// Overrides PIMS-3, the pet ID card.
    pub pet_id_card: Option<bool>,
    /// Overrides PIMS-4, reminders under a pet.
    pub portal_reminders: Option<bool>,
    /// Overrides PIMS-5, nightly contact data.
    pub nightly_contacts: Option<bool>,
}

/// A capability of a clinic, and why the clinic has it or not.
#[apply(wire)]
#[output]
pub struct CapabilityFact {
    /// The capability that this entry is about.
    pub capability: Capability,
    /// The rule of the capability.
    pub rule: Rule,
    /// Whether the clinic has the capability.
    pub has: bool,
    /// Whether the host overrode the table.
    pub overridden: bool,
}

/// Every capability, in the order of the rules.
pub const CAPABILITIES: [Capability; 5] = [
    Capability::MergeWithOneInPims,
    Capability::WriteBackPets,
    Capability::PetIdCard,
    Capability::PortalReminders,
    Capability::NightlyContacts,
];

/// A row of the table: a PIMS and its capabilities, in the order of [`CAPABILITIES`].
const fn row(pims: &Pims) -> [bool; 5] {
    const YES: bool = true;
    const NO: bool = false;
    match pims {
        Pims::Avimark => [YES, YES, YES, YES, YES],
        Pims::Cornerstone => [NO, NO, YES, YES, YES],
        Pims::CornerstoneCloud => [NO, NO, NO, YES, YES],
        Pims::Impromed => [NO, NO, YES, YES, YES],
        Pims::Ezyvet => [NO, NO, YES, NO, YES],
        Pims::Pulse => [NO, NO, YES, YES, YES],
        Pims::Other { .. } | Pims::None => [NO, NO, NO, NO, NO],
    }
}

impl Pims {
    /// Whether a PIMS of this kind has a capability (PIMS-1 to PIMS-5). `Other` and `None` have no capabilities.
    ///
    /// A clinic can override the table; use [`Clinic::has`](crate::model::clinic::Clinic::has) to decide for a clinic.
    ///
    /// ```
    /// use littermate::Pims;
    /// use littermate::model::pims::Capability;
    ///
    /// assert!(Pims::Avimark.has(Capability::MergeWithOneInPims));
    /// assert!(!Pims::Cornerstone.has(Capability::MergeWithOneInPims));
    /// assert!(!Pims::None.has(Capability::NightlyContacts));
    /// ```
    #[must_use]
    pub const fn has(&self, capability: Capability) -> bool {
        let [merge, write_back, card, reminders, nightly] = row(self);
        match capability {
            Capability::MergeWithOneInPims => merge,
            Capability::WriteBackPets => write_back,
            Capability::PetIdCard => card,
            Capability::PortalReminders => reminders,
            Capability::NightlyContacts => nightly,
        }
    }
}

impl Capability {
    /// The rule that states which PIMS have the capability.
    #[must_use]
    pub const fn rule(self) -> Rule {
        match self {
            Self::MergeWithOneInPims => Rule::MergeWithOneInPims,
            Self::WriteBackPets => Rule::WriteBackPets,
            Self::PetIdCard => Rule::PetIdCardByPims,
            Self::PortalReminders => Rule::PortalRemindersByPims,
            Self::NightlyContacts => Rule::NightlyContacts,
        }
    }
}

impl CapabilityOverrides {
    /// The host's override of a capability, if any.
    #[must_use]
    pub const fn of(&self, capability: Capability) -> Option<bool> {
        match capability {
            Capability::MergeWithOneInPims => self.merge_with_one_in_pims,
            Capability::WriteBackPets => self.write_back_pets,
            Capability::PetIdCard => self.pet_id_card,
            Capability::PortalReminders => self.portal_reminders,
            Capability::NightlyContacts => self.nightly_contacts,
        }
    }
}

impl PimsRecord {
    /// The id of the PIMS record, if any.
    #[must_use]
    pub const fn record(&self) -> Option<&PimsRecordId> {
        match self {
            Self::FlowOnly => None,
            Self::InPims { record } => Some(record),
        }
    }

    /// Whether the profile has a record in the PIMS.
    #[must_use]
    pub const fn is_in_pims(&self) -> bool {
        self.record().is_some()
    }
}
