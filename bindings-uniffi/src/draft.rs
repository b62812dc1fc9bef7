//! A client as a host has it, and what checking it gives.

use crate::client::{Client, ClientStatus, StandingMerge};
use crate::clinic::PimsRecord;
use crate::memory::ContactMemory;
use crate::mirror::{code, record, union};
use crate::person::{ContactPreferences, Membership, PersonName, Pet};
use crate::phone::{KeywordOptOut, LineType, PhoneSource};
use crate::words::{ClientId, ClinicId, ConversationId, Count, PaymentMethodId, RuleId};

record! {
    /// A profile as a host has it. `check` reads its phone numbers and its email address and gives a
    /// `Client`.
    ClientDraft of littermate::client::ClientDraft {
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
        /// The client's email address, as written.
        email: Option<String>,
        /// The client's phone numbers, as written.
        phones: Vec<PhoneDraft>,
        /// Which channels the client may be reached by.
        preferences: ContactPreferences,
        /// What the profile remembers, as the library gave it (CONTACT-6). May be left out.
        #[uniffi(default)]
        #[serde(skip_serializing_if = "ContactMemory::is_empty")]
        memory: ContactMemory,
        /// The client's pets.
        pets: Vec<Pet>,
        /// The conversations, oldest first. At most one of them is active.
        conversations: Vec<Conversation>,
        /// Loyalty points.
        loyalty_points: Count,
        /// Care memberships, ended ones too.
        memberships: Vec<Membership>,
        /// Saved payment methods, by id only.
        payment_methods: Vec<PaymentMethodId>,
        /// The merges this profile survived that have not been undone, oldest first.
        merges: Vec<StandingMerge>,
    }
}

record! {
    /// A phone number as a host has it.
    PhoneDraft of littermate::client::PhoneDraft {
        /// The number as written, in any spelling.
        text: String,
        /// What the host knows of the line.
        line: LineDraft,
        /// Whether it is the client's primary number.
        primary: bool,
        /// Whether the client texted STOP from it.
        keyword_opt_out: KeywordOptOut,
        /// Where it comes from.
        source: PhoneSource,
    }
}

union! {
    /// What a host knows of a line.
    LineDraft of littermate::client::LineDraft {
        /// Its kind has been verified.
        Verified {
            /// The kind.
            line_type: LineType,
        },
        /// Nothing has been verified; the number's metadata may still tell.
        Unverified {},
    }
}

record! {
    /// A conversation, as a draft lists it.
    Conversation of littermate::conversation::Conversation {
        /// Its id.
        id: ConversationId,
        /// Its state.
        state: ConversationState,
    }
}

code! {
    /// The state of a conversation, as a draft lists it.
    ConversationState of littermate::conversation::ConversationState {
        /// Still going on.
        Active,
        /// Archived by staff. It stays readable.
        Archived,
    }
}

record! {
    /// A client, and what was noticed while it was read.
    Checked of littermate::client::Checked {
        /// The client.
        client: Client,
        /// What was noticed, in the order of the draft. None of it stands in the way.
        notices: Vec<Notice>,
    }
}

record! {
    /// Something noticed while a draft was read.
    Notice of littermate::client::Notice {
        /// What.
        code: NoticeCode,
        /// The rule it rests on.
        rule: RuleId,
        /// Where, as a JSON Pointer from the root of `{ clinic, draft }`.
        path: String,
        /// An English sentence.
        detail: String,
    }
}

code! {
    /// A kind of notice.
    NoticeCode of littermate::client::NoticeCode {
        /// The text is no phone number; it is kept as written and marked invalid.
        PhoneInvalid,
        /// The number stands in the draft already; the two entries became one, with the stronger facts.
        PhoneJoined,
        /// The text has not the form of an email address; it is kept as written and marked.
        EmailInvalid,
    }
}
