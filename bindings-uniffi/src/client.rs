//! A client as the rules take it, and the few facts that can block.

use crate::clinic::PimsRecord;
use crate::memory::ContactMemory;
use crate::mirror::{Mirror, record, union};
use crate::person::{ContactPreferences, Email, Membership, PersonName, Pet};
use crate::phone::Phone;
use crate::words::{ClientId, ClinicId, ConversationId, Count, MergeId, PaymentMethodId};

record! {
    /// A client profile that holds together: ids and numbers stand once, at most one number is primary, lists are within
    /// their limits, a retired profile names another one as its survivor.
    ///
    /// Made by `checkClient` from texts as typed, or read from JSON. One put together by hand is checked where it is used.
    Client of littermate::client::ClientParts {
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
        /// What the nightly sync passes over, and what is known of numbers that are gone (CONTACT-6). May be left out.
        #[uniffi(default)]
        #[serde(skip_serializing_if = "ContactMemory::is_empty")]
        memory: ContactMemory,
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
        merges: Vec<StandingMerge>,
    }
}

record! {
    /// The facts of a profile that can block a merge: all that a search result has to carry.
    ///
    /// None of them has a default, in any language: a forgotten field is a problem, never a merge.
    ClientFacts of littermate::client::ClientFacts {
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
    ClientStatus of littermate::client::ClientStatus {
        /// In use.
        Active {},
        /// Retired by a merge (MERGE-39). Its history stays readable, and does not make it active again.
        Retired {
            /// The profile that remained.
            survivor: ClientId,
            /// The merge that retired it.
            merge: MergeId,
        },
        /// Deleted.
        Deleted {},
    }
}

record! {
    /// A client and its status, as far as it matters for finding a survivor.
    ClientStanding of littermate::merge::ClientStanding {
        /// The client.
        id: ClientId,
        /// Its status.
        status: ClientStatus,
    }
}

record! {
    /// A merge that a profile survived and that has not been undone.
    StandingMerge of littermate::client::StandingMerge {
        /// The merge.
        merge: MergeId,
        /// The profile it retired.
        retired: ClientId,
    }
}

union! {
    /// Whether a client has an active conversation. It can block a merge, so it is always said; a client has at most one.
    ActiveConversation of littermate::conversation::ActiveConversation {
        /// There is none.
        None {},
        /// There is one.
        Active {
            /// Which.
            conversation: ConversationId,
        },
    }
}

impl Mirror<littermate::client::Client> for Client {
    fn of(core: littermate::client::Client) -> Self {
        Self::of(core.into_parts())
    }
    fn core(&self) -> Option<littermate::client::Client> {
        littermate::client::Client::new(self.core()?).ok()
    }
}
