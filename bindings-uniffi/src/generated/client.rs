//! Mirrors of `littermate::client`. Written by `cargo xtask generate`; do not edit.

use super::{
    ActiveConversation, Clinic, ContactPreferences, Conversation, Email, Membership, Pet, Phone, PhoneSource,
    PimsRecord, SyncOverrides,
};
use crate::ids::{ClientId, ClinicId, ConversationId, Count, MergeId, PaymentMethodId, RuleId};
use crate::mirror::{checked_record, explained, input, record, union};

record! {
    /// A merge that a profile survived and that has not been undone.
    ActiveMerge of littermate::model::client::ActiveMerge {
        /// The merge.
        merge: MergeId,
        /// The profile it retired.
        retired: ClientId,
    }
}

checked_record! {
    /// What a client profile holds: plain data, not yet a `Client`.
    ///
    /// `Client::new` checks it. A client is read through this type's fields.
    Client of littermate::model::client::Client {
        /// The profile's id.
        id: ClientId,
        /// The clinic it belongs to.
        clinic: ClinicId,
        /// Whether it is active, retired by a merge, or deleted.
        status: ClientStatus,
        /// Whether it has a record in the PIMS.
        pims: PimsRecord,
        /// The client's name.
        name: PersonName,
        /// The client's email address.
        email: Option<Email>,
        /// The client's phone numbers, each once; at most one is primary.
        phones: Vec<Phone>,
        /// Which channels the client may be reached by.
        preferences: ContactPreferences,
        /// What was decided in Flow about the numbers, which the nightly sync respects (CONTACT-6). May be left out.
        sync_overrides: SyncOverrides,
        /// The client's pets.
        pets: Vec<Pet>,
        /// The active conversation, if there is one.
        active_conversation: ActiveConversation,
        /// The archived conversations, oldest first.
        archived_conversations: Vec<ConversationId>,
        /// Loyalty points.
        loyalty_points: Count,
        /// Care memberships, ended ones too.
        memberships: Vec<Membership>,
        /// Saved payment methods, by id only. They are never shown (MERGE-29).
        payment_methods: Vec<PaymentMethodId>,
        /// The merges this profile survived that have not been undone, oldest first (MERGE-44).
        merges: Vec<ActiveMerge>,
        /// The merges that this profile was part of and that were undone, oldest first. Their ids are not accepted again (MERGE-43).
        /// May be left out.
        #[uniffi(default = [])]
        undone_merges: Vec<MergeId>,
    }
}

input! {
    /// A profile as a host has it: what can block a merge is required, and the rest has a default. `check` reads its phone numbers and its email address and gives a
    /// `Client`.
    ClientDraft of littermate::model::client::ClientDraft {
        /// The profile's id.
        id: ClientId,
        /// The clinic it belongs to.
        clinic: ClinicId,
        /// Whether it is active, retired by a merge, or deleted.
        status: ClientStatus,
        /// Whether it has a record in the PIMS.
        pims: PimsRecord,
        /// The conversations, oldest first. At most one of them is active.
        conversations: Vec<Conversation>,
        /// Loyalty points.
        loyalty_points: Count,
        /// Care memberships, ended ones too.
        memberships: Vec<Membership>,
        /// The client's name. Empty where it is omitted.
        #[uniffi(default)]
        name: PersonName,
        /// The client's email address, as written.
        #[uniffi(default = None)]
        email: Option<String>,
        /// The client's phone numbers, as written. None where they are omitted.
        #[uniffi(default = [])]
        phones: Vec<PhoneDraft>,
        /// The client's pets. None where they are omitted.
        #[uniffi(default = [])]
        pets: Vec<Pet>,
        /// Saved payment methods, by id only. None where they are omitted.
        #[uniffi(default = [])]
        payment_methods: Vec<PaymentMethodId>,
        /// The merges this profile survived that have not been undone, oldest first. None where they are
        /// omitted.
        #[uniffi(default = [])]
        merges: Vec<ActiveMerge>,
        /// The merges that this profile was part of and that were undone, oldest first, as the library gave them. May be left out.
        #[uniffi(default = [])]
        undone_merges: Vec<MergeId>,
        ..defaulted {
            /// Which channels the client may be reached by. As nobody has switched them where they are omitted (CONTACT-7).
            #[uniffi(default = None)]
            preferences: ContactPreferences,
            /// What was decided in Flow about the numbers, as the library gave it (CONTACT-6). May be left out.
            #[uniffi(default = None)]
            sync_overrides: SyncOverrides,
        }
    }
}

record! {
    /// The facts of a profile that can block a merge: all that a search result has to carry.
    ///
    /// In JSON they are read from a whole client as well, whose other fields are skipped. None of them has a default, in any language: a forgotten field is a problem, never a merge.
    ClientFacts of littermate::model::client::ClientFacts {
        /// The profile's id.
        id: ClientId,
        /// The clinic it belongs to.
        clinic: ClinicId,
        /// Whether it is active, retired by a merge, or deleted.
        status: ClientStatus,
        /// Whether it has a record in the PIMS.
        pims: PimsRecord,
        /// The active conversation, if there is one.
        active_conversation: ActiveConversation,
        /// Loyalty points.
        loyalty_points: Count,
        /// Care memberships, ended ones too.
        memberships: Vec<Membership>,
    }
}

union! {
    /// The status of a profile. It can block a merge, so it is always said.
    ClientStatus of littermate::model::client::ClientStatus {
        /// In use.
        Active,
        /// Retired by a merge (MERGE-39). Its history stays readable, and does not make it active again.
        Retired {
            /// The profile that remained.
            survivor: ClientId,
            /// The merge that retired it.
            merge: MergeId,
        },
        /// Deleted.
        Deleted,
    }
}

input! {
    /// Input of `clients.check`.
    ClientsCheckInput of littermate::model::client::ops::ClientsCheckInput {
        /// The clinic, whose region the numbers are read with.
        clinic: Clinic,
        /// The profile as typed.
        draft: ClientDraft,
    }
}

record! {
    /// A client, and what was noticed while it was read.
    ClientsCheckOutput of littermate::model::client::ClientsCheckOutput {
        /// The client.
        client: Client,
        /// What was noticed, in the order of the draft. None of it stands in the way.
        notices: Vec<DraftNotice>,
    }
}

explained! {
    /// Something noticed while a draft was read.
    DraftNotice of littermate::model::client::DraftNotice {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: DraftNoticeKind,
        /// The sentence for people, in English.
        detail: String,
        /// Where, as a JSON Pointer from the root of `{ clinic, draft }`.
        path: String,
    }
}

union! {
    /// What was noticed.
    DraftNoticeKind of littermate::model::client::DraftNoticeKind {
        /// The text is no phone number; it is kept as written and marked invalid.
        PhoneInvalid,
        /// The number is in the draft already; the two entries became one.
        PhonesCombined,
        /// CONTACT-2: it is the client's only number, and became the primary one.
        OnlyPhoneIsPrimary,
        /// CONTACT-2: it is the client's only number, and staff unset it as the primary one, so the client has no primary number.
        NoPrimary,
        /// The text has not the form of an email address; it is kept as written and marked.
        EmailInvalid,
    }
}

record! {
    /// The name of a person. First and last name travel together.
    PersonName of littermate::model::client::PersonName {
        /// First name; may be empty.
        #[uniffi(default = "")]
        first: String,
        /// Last name; may be empty.
        #[uniffi(default = "")]
        last: String,
    }
}

input! {
    /// A phone number as a host has it.
    PhoneDraft of littermate::model::client::PhoneDraft {
        /// The number as written, in any spelling.
        text: String,
        /// Where it comes from.
        source: PhoneSource,
        /// Whether it is the client's primary number. It is not where this is omitted.
        #[uniffi(default = false)]
        primary: bool,
    }
}
