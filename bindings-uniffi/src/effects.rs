//! What the host must carry out.

use crate::memory::ContactMemory;
use crate::mirror::{record, union};
use crate::person::{ContactPreferences, Email, PersonName};
use crate::phone::Phone;
use crate::words::{AppointmentId, ClientId, ConversationId, PetId, PimsRecordId, RuleId};

record! {
    /// One thing the host must do.
    Effect of littermate::merge::Effect {
        /// The rule.
        rule: RuleId,
        /// What to do.
        action: EffectAction,
        /// An English sentence.
        detail: String,
    }
}

union! {
    /// What to do.
    EffectAction of littermate::merge::EffectAction {
        /// MERGE-33: give the profile these contact details, in place of those it has.
        UpdateClient {
            /// The profile.
            client: ClientId,
            /// Its name.
            name: PersonName,
            /// Its email address; null for none.
            email: Option<Email>,
            /// Its phone numbers; the primary one is marked.
            phones: Vec<Phone>,
            /// Its contact preferences.
            preferences: ContactPreferences,
            /// What it remembers (CONTACT-6). Not written where it is empty.
            #[serde(skip_serializing_if = "ContactMemory::is_empty")]
            memory: ContactMemory,
        },
        /// MERGE-34: move pets, and with them their upcoming appointments.
        MovePets {
            /// Whose they are.
            from: ClientId,
            /// Whose they become.
            to: ClientId,
            /// The pets.
            pets: Vec<PetId>,
            /// Their upcoming appointments.
            appointments: Vec<AppointmentId>,
        },
        /// MERGE-35: write pets back to a record in the PIMS.
        WriteBackPets {
            /// The profile.
            client: ClientId,
            /// Its record in the PIMS.
            record: PimsRecordId,
            /// The pets.
            pets: Vec<PetId>,
        },
        /// MERGE-36: leave the profile's payment methods as they are.
        KeepPaymentMethods {
            /// The profile.
            client: ClientId,
        },
        /// MERGE-36: move all payment methods.
        MovePaymentMethods {
            /// Whose they are.
            from: ClientId,
            /// Whose they become.
            to: ClientId,
        },
        /// MERGE-36: remove all payment methods of the profile, before others are moved to it.
        RemovePaymentMethods {
            /// The profile.
            client: ClientId,
        },
        /// MERGE-37: show this name on the client's chat messages and on the conversation cards. Names inside system
        /// messages, and what automations and forms filled in, stay as they are.
        RenameInConversations {
            /// The client whose messages they are.
            client: ClientId,
            /// The conversations.
            conversations: Vec<ConversationId>,
            /// The name to show.
            name: PersonName,
        },
        /// MERGE-38: make an active conversation another client's.
        MoveConversation {
            /// The conversation.
            conversation: ConversationId,
            /// Whose it is.
            from: ClientId,
            /// Whose it becomes.
            to: ClientId,
        },
        /// MERGE-39: retire the profile. Its past appointments, conversations and payment records stay readable for history.
        RetireClient {
            /// The profile.
            client: ClientId,
            /// The profile that remains.
            survivor: ClientId,
        },
        /// MERGE-44: make a retired profile active again, with these contact details.
        RestoreClient {
            /// The profile.
            client: ClientId,
        },
    }
}

record! {
    /// Output of `merge.write-back`.
    WriteBackOutput of littermate::merge::ops::WriteBackOutput {
        /// What to do; null where there is nothing.
        effect: Option<Effect>,
    }
}
