//! The practice management software, and what each kind of it can do.

#[cfg(feature = "json")]
pub mod ops;

use macro_rules_attribute::apply;

use crate::model::ids::{Name, PimsRecordId};
use crate::rule::Rule;
use crate::wire::{code, union, wire};

/// The practice management software of a clinic.
#[apply(union)]
pub enum Pims {
    /// AVImark, on premises.
    Avimark,
    /// Cornerstone, installed on premises.
    Cornerstone,
    /// Cornerstone, in the cloud.
    CornerstoneCloud,
    /// ImproMed, on premises.
    Impromed,
    /// ezyVet, in the cloud.
    Ezyvet,
    /// Pulse, in the cloud.
    Pulse,
    /// Any other, by its name. None of the capabilities is taken for granted.
    Other {
        /// What it is called.
        name: Name,
    },
    /// The clinic has none.
    None,
}

/// Whether a profile has a record in the PIMS. It can block a merge, so it is always said.
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

/// Something that a PIMS makes possible.
#[apply(code)]
#[output]
pub enum Capability {
    /// PIMS-1: a merge may involve one profile that is in the PIMS.
    MergeWithOneInPims,
    /// PIMS-2: pets that a merge adds are written back to the PIMS record.
    WriteBackPets,
    /// PIMS-3: the pet ID card.
    PetIdCard,
    /// PIMS-4: reminders under a pet in the portal.
    PortalReminders,
    /// PIMS-5: contact points arrive from it every night.
    NightlyContacts,
}

/// What a host states of its own clinic, in place of the table. What is left out is as the table has it.
#[apply(wire)]
#[derive(Default)]
#[serde(default)]
pub struct CapabilityOverrides {
    /// In place of PIMS-1.
    pub merge_with_one_in_pims: Option<bool>,
    /// In place of PIMS-2.
    pub write_back_pets: Option<bool>,
    /// In place of PIMS-3.
    pub pet_id_card: Option<bool>,
    /// In place of PIMS-4.
    pub portal_reminders: Option<bool>,
    /// In place of PIMS-5.
    pub nightly_contacts: Option<bool>,
}

/// One capability of one clinic, and why it has it or not.
#[apply(wire)]
#[output]
pub struct CapabilityFact {
    /// The capability that this entry is about.
    pub capability: Capability,
    /// The rule of the table.
    pub rule: Rule,
    /// Whether the clinic has it.
    pub has: bool,
    /// Whether the host said so itself.
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

/// One row of the table: a PIMS, and what it makes possible, in the order of [`CAPABILITIES`].
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
    /// The rule that says who has it.
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
    /// What the host states of a capability, if it does.
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
    /// The record, where there is one.
    #[must_use]
    pub const fn record(&self) -> Option<&PimsRecordId> {
        match self {
            Self::FlowOnly => None,
            Self::InPims { record } => Some(record),
        }
    }

    /// Whether there is one.
    #[must_use]
    pub const fn is_in_pims(&self) -> bool {
        self.record().is_some()
    }
}
