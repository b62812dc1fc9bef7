//! Step 2: what may be chosen, and what somebody chose.

use crate::mirror::record;
use crate::person::{Email, PersonName, Pet};
use crate::phone::Phone;
use crate::problem::ProblemCode;
use crate::review::Roles;
use crate::warnings::Warning;
use crate::words::{ClientId, PhoneKey, RuleId};

record! {
    /// The choices of step 2. Each names a client or a number offered, never a value typed again.
    ///
    /// What is left out or null takes the default, and the plan says so. An empty list of phones is a choice: it keeps none.
    Choices of littermate::merge::Choices {
        /// The client whose name is kept (MERGE-20).
        #[uniffi(default = None)]
        name: Option<ClientId>,
        /// The client whose email address is kept (MERGE-21).
        #[uniffi(default = None)]
        email: Option<ClientId>,
        /// The numbers kept (MERGE-23).
        #[uniffi(default = None)]
        phones: Option<Vec<PhoneKey>>,
        /// The primary number (MERGE-24, MERGE-25).
        #[uniffi(default = None)]
        primary: Option<PhoneKey>,
        /// Whether texts are sent (MERGE-26, MERGE-27).
        #[uniffi(default = None)]
        contact_by_text: Option<bool>,
        /// Whether mail is sent (MERGE-26).
        #[uniffi(default = None)]
        contact_by_email: Option<bool>,
    }
}

record! {
    /// Everything that may be chosen, with its defaults and its locks.
    Options of littermate::merge::Options {
        /// Who is who, where nothing is chosen.
        roles: Roles,
        /// The name (MERGE-20).
        name: NameOptions,
        /// The email address (MERGE-21).
        email: EmailOptions,
        /// The phone numbers (MERGE-23 to MERGE-25).
        phones: PhoneOptions,
        /// Whether texts are sent, with the default primary number (MERGE-26, MERGE-27).
        contact_by_text: SwitchOption,
        /// Whether mail is sent (MERGE-26).
        contact_by_email: SwitchOption,
        /// All pets of both profiles, which will be on the merged one (MERGE-28).
        pets: Vec<OfferedPet>,
        /// What should be known before choosing.
        warnings: Vec<Warning>,
    }
}

record! {
    /// Why an option cannot be changed.
    Lock of littermate::merge::Lock {
        /// The rule.
        rule: RuleId,
        /// The error that a choice against it gives.
        code: ProblemCode,
        /// An English sentence.
        detail: String,
    }
}

record! {
    /// The names offered.
    NameOptions of littermate::merge::NameOptions {
        /// Both names, the survivor's first.
        alternatives: Vec<NameAlternative>,
        /// The client whose name is kept by default.
        default: ClientId,
        /// Set where the default is the only choice.
        lock: Option<Lock>,
    }
}

record! {
    /// One name.
    NameAlternative of littermate::merge::NameAlternative {
        /// Whose it is; this names it in a choice.
        client: ClientId,
        /// The name.
        name: PersonName,
        /// Whether it may be chosen.
        selectable: bool,
    }
}

record! {
    /// The email addresses offered.
    EmailOptions of littermate::merge::EmailOptions {
        /// Each address there is, the survivor's first.
        alternatives: Vec<EmailAlternative>,
        /// The client whose address is kept by default; null where the merged profile will have none.
        default: Option<ClientId>,
        /// Set where the default is the only choice.
        lock: Option<Lock>,
    }
}

record! {
    /// One email address.
    EmailAlternative of littermate::merge::EmailAlternative {
        /// Whose it is; this names it in a choice.
        client: ClientId,
        /// The address.
        email: Email,
        /// Whether it may be chosen.
        selectable: bool,
    }
}

record! {
    /// The phone numbers offered. Any of them may be kept.
    PhoneOptions of littermate::merge::PhoneOptions {
        /// Each number once, the survivor's first.
        alternatives: Vec<OfferedPhone>,
        /// The numbers kept by default: all.
        default_kept: Vec<PhoneKey>,
        /// The primary number by default; null where there is none.
        default_primary: Option<PhoneKey>,
        /// MERGE-25: only verified mobiles may be primary, since there is one.
        only_verified_mobiles: bool,
    }
}

record! {
    /// One phone number.
    OfferedPhone of littermate::merge::OfferedPhone {
        /// The name of the number in a choice.
        key: PhoneKey,
        /// The number, with the stronger facts of the two profiles.
        phone: Phone,
        /// Who has it, the survivor first.
        clients: Vec<ClientId>,
        /// Whether it may be primary.
        may_be_primary: bool,
        /// Whether texts are sent if it is the primary number.
        contact_by_text: SwitchOption,
    }
}

record! {
    /// A contact option.
    SwitchOption of littermate::merge::SwitchOption {
        /// Whether it is on by default.
        on: bool,
        /// Set where it cannot be switched on.
        lock: Option<Lock>,
    }
}

record! {
    /// A pet that will be on the merged profile.
    OfferedPet of littermate::merge::OfferedPet {
        /// Whose it is today.
        client: ClientId,
        /// The pet.
        pet: Pet,
    }
}
