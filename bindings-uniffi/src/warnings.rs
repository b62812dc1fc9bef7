//! What should be known before a merge goes on.

use crate::mirror::{record, union};
use crate::person::{Channel, Email};
use crate::words::{ClientId, PetId, PhoneKey, RuleId};

record! {
    /// A warning.
    Warning of littermate::merge::Warning {
        /// The rule.
        rule: RuleId,
        /// What it warns of.
        warning: WarningKind,
        /// An English sentence.
        detail: String,
    }
}

union! {
    /// What a warning is about.
    WarningKind of littermate::merge::WarningKind {
        /// MERGE-22: the profile in the PIMS has no email address, so the other's is dropped.
        EmailDropped {
            /// Whose it is.
            client: ClientId,
            /// The address.
            email: Email,
        },
        /// MERGE-23: the merged profile will have no phone number.
        NoPhoneKept {},
        /// MERGE-23: the primary number is no phone number.
        PrimaryInvalid {
            /// The primary.
            phone: PhoneKey,
            /// The kept numbers that can receive texts.
            textable: Vec<PhoneKey>,
        },
        /// CONTACT-5: the primary number cannot receive texts.
        PrimaryNotTextable {
            /// The primary.
            phone: PhoneKey,
            /// The kept numbers that can.
            textable: Vec<PhoneKey>,
        },
        /// MERGE-27: the retired profile's opt-out in the portal does not carry.
        OptOutNotCarried {
            /// Who opted out.
            client: ClientId,
            /// Of what.
            channel: Channel,
        },
        /// MERGE-28: two pets are likely one.
        LikelyDuplicatePets {
            /// The survivor's pet.
            survivors: PetId,
            /// The retired profile's.
            retireds: PetId,
        },
        /// MERGE-36: the only payment methods are not the payment source's; they are kept.
        PaymentMethodsOfOther {
            /// Whose they are.
            client: ClientId,
            /// Whose name was chosen.
            payment_source: ClientId,
        },
    }
}
