//! Mirrors of `littermate::pims`. Written by `cargo xtask generate`; do not edit.

use super::Clinic;
use crate::ids::{PimsRecordId, RuleId};
use crate::mirror::{code, input, record, union};

code! {
    /// Something that a PIMS makes possible.
    Capability of littermate::model::pims::Capability {
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
}

record! {
    /// One capability of one clinic, and why it has it or not.
    CapabilityFact of littermate::model::pims::CapabilityFact {
        /// Which.
        capability: Capability,
        /// The rule of the table.
        rule: RuleId,
        /// Whether the clinic has it.
        has: bool,
        /// Whether the host said so itself.
        overridden: bool,
    }
}

record! {
    /// What a host states of its own clinic, in place of the table. What is left out is as the table has it.
    CapabilityOverrides of littermate::model::pims::CapabilityOverrides {
        /// In place of PIMS-1.
        #[uniffi(default = None)]
        merge_with_one_in_pims: Option<bool>,
        /// In place of PIMS-2.
        #[uniffi(default = None)]
        write_back_pets: Option<bool>,
        /// In place of PIMS-3.
        #[uniffi(default = None)]
        pet_id_card: Option<bool>,
        /// In place of PIMS-4.
        #[uniffi(default = None)]
        portal_reminders: Option<bool>,
        /// In place of PIMS-5.
        #[uniffi(default = None)]
        nightly_contacts: Option<bool>,
    }
}

input! {
    /// Input of `clinic.capabilities`.
    ClinicCapabilitiesInput of littermate::model::pims::ops::ClinicCapabilitiesInput {
        /// The clinic.
        clinic: Clinic,
    }
}

record! {
    /// Output of `clinic.capabilities`.
    ClinicCapabilitiesOutput of littermate::model::pims::ops::ClinicCapabilitiesOutput {
        /// Every capability, in the order of the rules.
        capabilities: Vec<CapabilityFact>,
    }
}

union! {
    /// The practice management software of a clinic.
    Pims of littermate::model::pims::Pims {
        /// AVImark.
        Avimark,
        /// Cornerstone, on premises.
        Cornerstone,
        /// Cornerstone, in the cloud.
        CornerstoneCloud,
        /// ImproMed.
        Impromed,
        /// ezyVet.
        Ezyvet,
        /// Pulse.
        Pulse,
        /// Any other, by its name. None of the capabilities is taken for granted.
        Other {
            /// What it is called.
            name: String,
        },
        /// The clinic has none.
        None,
    }
}

union! {
    /// Whether a profile has a record in the PIMS. It can block a merge, so it is always said.
    PimsRecord of littermate::model::pims::PimsRecord {
        /// The profile exists in Flow only.
        FlowOnly,
        /// The profile has a record in the PIMS.
        InPims {
            /// The record.
            record: PimsRecordId,
        },
    }
}
