//! Step 3: what review shows.

use crate::client::ActiveConversation;
use crate::clinic::PimsRecord;
use crate::effects::Effect;
use crate::memory::ContactMemory;
use crate::mirror::{code, record, union};
use crate::person::{Channel, ContactPreferences, Email, PersonName, Pet, Preference};
use crate::phone::{KeywordOptOut, Line, Phone};
use crate::ticket::Ticket;
use crate::warnings::Warning;
use crate::words::{ClientId, PhoneKey, RuleId};

record! {
    /// Output of `merge.plan`.
    PlanOutput of littermate::merge::ops::PlanOutput {
        /// What review shows.
        plan: Review,
        /// What apply asks for.
        ticket: Ticket,
    }
}

record! {
    /// The plan of a merge as data: what will be, where it comes from, what is lost, and what the host must do.
    ///
    /// It is for showing and for the record. Nothing is applied from it: apply plans again (MERGE-41).
    Review of littermate::merge::Review {
        /// Who is who.
        roles: Roles,
        /// The merged profile (MERGE-30).
        merged: MergedProfile,
        /// Where each value of it comes from (MERGE-30).
        sources: Vec<Source>,
        /// The fields that took their default, or were locked to it.
        defaulted: Vec<Field>,
        /// Every value that will be lost, by field (MERGE-31).
        losses: Vec<Loss>,
        /// What should be known before going on (MERGE-32).
        warnings: Vec<Warning>,
        /// What the host must carry out, in this order (MERGE-33 to MERGE-39).
        effects: Vec<Effect>,
    }
}

record! {
    /// Who has which role in a merge.
    Roles of littermate::merge::Roles {
        /// The profile that remains (MERGE-11).
        survivor: ClientId,
        /// The profile that is removed.
        retired: ClientId,
        /// The profile whose opt-outs govern (MERGE-12).
        preference_source: ClientId,
        /// The profile whose name is kept, and with it its payment methods (MERGE-13).
        payment_source: ClientId,
    }
}

record! {
    /// The merged profile as it will be (MERGE-30). Payment methods are not on it: they are never shown (MERGE-29).
    MergedProfile of littermate::merge::MergedProfile {
        /// The survivor's id, which the merged profile keeps.
        client: ClientId,
        /// The survivor's record in the PIMS, where it has one.
        pims: PimsRecord,
        /// The name chosen.
        name: PersonName,
        /// The email address chosen.
        email: Option<Email>,
        /// The numbers kept, the survivor's first; the primary one is marked.
        phones: Vec<Phone>,
        /// The profile's own preferences.
        preferences: ContactPreferences,
        /// What it remembers: the PIMS' numbers that are left out here, so that the nightly sync does not bring them again
        /// (CONTACT-6). Not written where it is empty.
        #[serde(skip_serializing_if = "ContactMemory::is_empty")]
        memory: ContactMemory,
        /// Whether texts are sent: the preference is on, and no STOP stands for the primary number.
        contact_by_text: bool,
        /// Whether mail is sent.
        contact_by_email: bool,
        /// All pets of both, the survivor's first.
        pets: Vec<Pet>,
        /// The one active conversation, if there is one.
        active_conversation: ActiveConversation,
    }
}

code! {
    /// A field of the merged profile.
    Field of littermate::merge::Field {
        /// The name.
        Name,
        /// The email address.
        Email,
        /// A phone number, or which are kept.
        Phones,
        /// The primary number.
        Primary,
        /// Whether texts are sent.
        ContactByText,
        /// Whether mail is sent.
        ContactByEmail,
        /// A pet.
        Pets,
        /// The active conversation.
        ActiveConversation,
        /// Payment methods.
        PaymentMethods,
        /// The record in the PIMS.
        Pims,
        /// The archived conversations.
        ArchivedConversations,
        /// Loyalty points.
        LoyaltyPoints,
        /// Care memberships.
        Memberships,
    }
}

code! {
    /// How a value came about.
    How of littermate::merge::How {
        /// Somebody chose it.
        Chosen,
        /// Nothing was chosen.
        Defaulted,
        /// It could not be chosen.
        Locked,
        /// There is nothing to choose: both profiles' values are kept.
        Always,
    }
}

record! {
    /// Where a value of the merged profile comes from.
    Source of littermate::merge::Source {
        /// The field.
        field: Field,
        /// Which entry of it, where the field is a list: a number's key, a pet's id.
        item: Option<String>,
        /// The client or clients it comes from; none where the merged profile has no value there.
        clients: Vec<ClientId>,
        /// How it came about.
        how: How,
    }
}

record! {
    /// A value that the merged profile will not have.
    Loss of littermate::merge::Loss {
        /// The rule that lists it.
        rule: RuleId,
        /// The field it is lost from.
        field: Field,
        /// The client or clients whose value it is.
        clients: Vec<ClientId>,
        /// The value.
        value: LostValue,
    }
}

union! {
    /// A value lost.
    LostValue of littermate::merge::LostValue {
        /// A name.
        Name {
            /// The name.
            name: PersonName,
        },
        /// An email address.
        Email {
            /// The address.
            email: Email,
        },
        /// A phone number.
        Phone {
            /// Its key.
            phone: PhoneKey,
            /// Whether the client texted STOP from it, which is lost with it.
            keyword_opt_out: KeywordOptOut,
        },
        /// What one profile knew of a line, where the other has verified otherwise.
        Line {
            /// The number.
            phone: PhoneKey,
            /// What was known.
            line: Line,
        },
        /// A channel that was off.
        Preference {
            /// The channel.
            channel: Channel,
            /// The state that is lost.
            preference: Preference,
        },
        /// The saved payment methods. Which ones is never shown (MERGE-29).
        PaymentMethods {},
    }
}
