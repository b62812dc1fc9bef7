//! Mirrors of `littermate::client`. Written by `cargo xtask generate`; do not edit.

use super::{
    ActiveConversation, Clinic, ContactPreferences, Conversation, Email, Membership, Pet, Phone, PhoneSource,
    PimsRecord, SyncOverrides,
};
use crate::ids::{ClientId, ClinicId, ConversationId, Count, MergeId, PaymentMethodId, RuleId};
use crate::mirror::{checked_record, explained, input, record, union};

record! {
    /// A merge that a profile survived and that is in force.
    ActiveMerge of littermate::model::client::ActiveMerge {
        /// The id of the merge.
        merge: MergeId,
        /// The profile that the merge retired.
        retired: ClientId,
    }
}

checked_record! {
    /// A client profile: the fields as plain data.
    Client of littermate::model::client::Client {
        /// The id of the profile.
        id: ClientId,
        /// The clinic that the profile belongs to.
        clinic: ClinicId,
        /// Whether the profile is active, retired by a merge, or deleted.
        status: ClientStatus,
        /// Whether the profile has a record in the PIMS.
        pims: PimsRecord,
        /// First and last name of the client.
        name: PersonName,
        /// The client's email address, if any.
        email: Option<Email>,
        /// The client's phones, without duplicates. At most one is primary.
        phones: Vec<Phone>,
        /// The channels that the client may be contacted by.
        preferences: ContactPreferences,
        /// Decisions made in Flow that the nightly sync does not override (CONTACT-6). Optional in JSON.
        sync_overrides: SyncOverrides,
        /// The client's pets, in the order of the host.
        pets: Vec<Pet>,
        /// The active conversation, if any.
        active_conversation: ActiveConversation,
        /// Archived conversations, oldest first.
        archived_conversations: Vec<ConversationId>,
        /// The balance of loyalty points.
        loyalty_points: Count,
        /// The client's care memberships, including ended ones.
        memberships: Vec<Membership>,
        /// Saved payment methods, by id only. They are never shown (MERGE-29).
        payment_methods: Vec<PaymentMethodId>,
        /// Merges that this profile survived and that are in force, oldest first (MERGE-44).
        merges: Vec<ActiveMerge>,
        /// Merges that involved this profile and were undone, oldest first. Their ids cannot be used again (MERGE-43). Optional in
        /// JSON.
        #[uniffi(default = [])]
        undone_merges: Vec<MergeId>,
    }
}

input! {
    /// A profile as the host has it. Fields that can block a merge are required; all others have defaults. `check` validates the
    /// draft, parses its phone numbers and email address, and returns a `Client`.
    ClientDraft of littermate::model::client::ClientDraft {
        /// The id of the profile.
        id: ClientId,
        /// The clinic that the profile belongs to.
        clinic: ClinicId,
        /// Whether the profile is active, retired by a merge, or deleted.
        status: ClientStatus,
        /// Whether the profile has a record in the PIMS.
        pims: PimsRecord,
        /// The conversations, oldest first. At most one is active.
        conversations: Vec<Conversation>,
        /// The balance of loyalty points. Required: it can block a merge (MERGE-7).
        loyalty_points: Count,
        /// The client's care memberships, including ended ones.
        memberships: Vec<Membership>,
        /// The client's name. Defaults to an empty name.
        #[uniffi(default)]
        name: PersonName,
        /// The client's email address as entered. Optional.
        #[uniffi(default = None)]
        email: Option<String>,
        /// The client's phone numbers as entered. Defaults to none.
        #[uniffi(default = [])]
        phones: Vec<PhoneDraft>,
        /// The client's pets. Defaults to none.
        #[uniffi(default = [])]
        pets: Vec<Pet>,
        /// Saved payment methods, by id only. Defaults to none.
        #[uniffi(default = [])]
        payment_methods: Vec<PaymentMethodId>,
        /// Merges that this profile survived and that are in force, oldest first. Defaults to none.
        #[uniffi(default = [])]
        merges: Vec<ActiveMerge>,
        /// Merges that involved this profile and were undone, oldest first, as an earlier output contains them. Defaults to none.
        #[uniffi(default = [])]
        undone_merges: Vec<MergeId>,
        ..defaulted {
            /// The channels that the client may be contacted by. Defaults to text and email on (CONTACT-7).
            #[uniffi(default = None)]
            preferences: ContactPreferences,
            /// Decisions made in Flow that the nightly sync does not override, as an earlier output contains them (CONTACT-6). Defaults
            /// to none.
            #[uniffi(default = None)]
            sync_overrides: SyncOverrides,
        }
    }
}

record! {
    /// The facts of a profile that can block a merge. Search results need no other fields.
    ///
    /// In JSON, a whole client is accepted as well; its other fields are skipped. No field has a default in any language, so that
    /// a forgotten field is an error and never allows a merge.
    ClientFacts of littermate::model::client::ClientFacts {
        /// The id of the profile.
        id: ClientId,
        /// The clinic that the profile belongs to.
        clinic: ClinicId,
        /// Whether the profile is active, retired by a merge, or deleted.
        status: ClientStatus,
        /// Whether the profile has a record in the PIMS.
        pims: PimsRecord,
        /// The active conversation, if any.
        active_conversation: ActiveConversation,
        /// The balance of loyalty points.
        loyalty_points: Count,
        /// The client's care memberships, including ended ones.
        memberships: Vec<Membership>,
    }
}

union! {
    /// The status of a profile. Required: it can block a merge.
    ClientStatus of littermate::model::client::ClientStatus {
        /// The profile is in use.
        Active,
        /// The profile was retired by a merge (MERGE-39). Its history stays readable and does not make the profile active again.
        Retired {
            /// The survivor of the merge.
            survivor: ClientId,
            /// The merge that retired the profile.
            merge: MergeId,
        },
        /// The profile was deleted in Flow.
        Deleted,
    }
}

input! {
    /// Input of `clients.check`: the draft, and the clinic it belongs to.
    ClientsCheckInput of littermate::model::client::ops::ClientsCheckInput {
        /// The clinic. Phone numbers without a country code are parsed as numbers of its region.
        clinic: Clinic,
        /// The profile as entered.
        draft: ClientDraft,
    }
}

record! {
    /// Output of `clients.check`: the client and any notices.
    ClientsCheckOutput of littermate::model::client::ClientsCheckOutput {
        /// The client that the draft describes.
        client: Client,
        /// Notices in the order of the draft. A notice does not prevent the draft from becoming a client.
        notices: Vec<DraftNotice>,
    }
}

explained! {
    /// Something that the host should know about a draft. It is not an error.
    DraftNotice of littermate::model::client::DraftNotice {
        /// The rule that decides it.
        rule: RuleId,
        /// The kind, with its facts.
        kind: DraftNoticeKind,
        /// The English sentence for people.
        detail: String,
        /// JSON Pointer to the field, from the root of the input `{ clinic, draft }`.
        path: String,
    }
}

union! {
    /// What the host should know about a draft.
    DraftNoticeKind of littermate::model::client::DraftNoticeKind {
        /// Not a valid phone number. It is stored as entered and marked invalid (CONTACT-16).
        PhoneInvalid,
        /// The draft contains this phone number more than once. The entries were combined into one.
        PhonesCombined,
        /// CONTACT-2: the client has one phone number only, so it was made primary.
        OnlyPhoneIsPrimary,
        /// CONTACT-2: the client has one phone number only, and staff unset it as primary. The client has no primary phone.
        NoPrimary,
        /// Not a valid email address. It is stored as entered and marked invalid (CONTACT-16).
        EmailInvalid,
    }
}

record! {
    /// The name of a person. First and last name are always used together.
    PersonName of littermate::model::client::PersonName {
        /// First name. May be empty.
        #[uniffi(default = "")]
        first: String,
        /// Last name. May be empty.
        #[uniffi(default = "")]
        last: String,
    }
}

input! {
    /// A phone number as the host has it.
    PhoneDraft of littermate::model::client::PhoneDraft {
        /// The phone number as entered, in any format.
        text: String,
        /// The source of the phone: the PIMS, Flow or both.
        source: PhoneSource,
        /// Whether this is the client's primary phone. Defaults to false.
        #[uniffi(default = false)]
        primary: bool,
    }
}
