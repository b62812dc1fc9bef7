//! Mirrors of `littermate::pims`. Written by `cargo xtask generate`; do not edit.

use super::Clinic;
use crate::ids::{PimsRecordId, RuleId};
use crate::mirror::{code, input, record, union};

code! {
    /// A capability of a PIMS.
    Capability of littermate::model::pims::Capability {
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
}

record! {
    /// A capability of a clinic, and why the clinic has it or not.
    CapabilityFact of littermate::model::pims::CapabilityFact {
        /// The capability that this entry is about.
        capability: Capability,
        /// The rule of the capability.
        rule: RuleId,
        /// Whether the clinic has the capability.
        has: bool,
        /// Whether the host overrode the table.
        overridden: bool,
    }
}

record! {
    /// A host's statements about its clinic that override the table of capabilities. Omitted fields fall back to the table.
    CapabilityOverrides of littermate::model::pims::CapabilityOverrides {
        /// Overrides PIMS-1, merging with one profile in the PIMS.
        #[uniffi(default = None)]
        merge_with_one_in_pims: Option<bool>,
        /// Overrides PIMS-2, writing pets back.
        #[uniffi(default = None)]
        write_back_pets: Option<bool>,
        /// Overrides PIMS-3, the pet ID card.
        #[uniffi(default = None)]
        pet_id_card: Option<bool>,
        /// Overrides PIMS-4, reminders under a pet.
        #[uniffi(default = None)]
        portal_reminders: Option<bool>,
        /// Overrides PIMS-5, nightly contact data.
        #[uniffi(default = None)]
        nightly_contacts: Option<bool>,
    }
}

input! {
    /// Input of `clinic.capabilities`: the clinic.
    ClinicCapabilitiesInput of littermate::model::pims::ops::ClinicCapabilitiesInput {
        /// The clinic, with its PIMS and overrides.
        clinic: Clinic,
    }
}

record! {
    /// Output of `clinic.capabilities`: an entry per capability.
    ClinicCapabilitiesOutput of littermate::model::pims::ops::ClinicCapabilitiesOutput {
        /// Every capability, in the order of the rules.
        capabilities: Vec<CapabilityFact>,
    }
}

union! {
    /// The practice information management software (PIMS) of a clinic.
    Pims of littermate::model::pims::Pims {
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
            name: String,
        },
        /// The clinic has no PIMS.
        None,
    }
}

union! {
    /// Whether a profile has a record in the PIMS. Required: it can block a merge.
    PimsRecord of littermate::model::pims::PimsRecord {
        /// The profile exists in Flow only.
        FlowOnly,
        /// The profile has a record in the PIMS.
        InPims {
            /// The id of the PIMS record.
            record: PimsRecordId,
        },
    }
}
