//! What a host has: texts as typed.

use macro_rules_attribute::apply;

use super::{ClientStatus, PersonName, StandingMerge};
use crate::count::Count;
use crate::model::conversation::Conversation;
use crate::model::email::EmailText;
use crate::model::ids::{ClientId, ClinicId, PaymentMethodId};
use crate::model::membership::Membership;
use crate::model::pet::Pet;
use crate::model::phone::{KeywordOptOut, LineType, PhoneSource, PhoneText};
use crate::model::pims::PimsRecord;
use crate::model::preferences::{ContactMemory, ContactPreferences};
use crate::wire::{union, wire};

/// A profile as a host has it. `check` reads its phone numbers and its email address and gives a
/// [`Client`](super::Client).
#[apply(wire)]
pub struct ClientDraft {
    /// The profile's id.
    pub id: ClientId,
    /// The clinic it belongs to.
    pub clinic: ClinicId,
    /// Whether it is active, retired by a merge, or deleted.
    pub status: ClientStatus,
    /// Whether it has a record in the PIMS.
    pub pims: PimsRecord,
    /// The client's name.
    pub name: PersonName,
    /// The client's email address, as written.
    pub email: Option<EmailText>,
    /// The client's phone numbers, as written.
    pub phones: Vec<PhoneDraft>,
    /// Which channels the client may be reached by.
    pub preferences: ContactPreferences,
    /// What the profile remembers, as the library gave it (CONTACT-6). May be left out.
    #[serde(default, skip_serializing_if = "ContactMemory::is_empty")]
    pub memory: ContactMemory,
    /// The client's pets.
    pub pets: Vec<Pet>,
    /// The conversations, oldest first. At most one of them is active.
    pub conversations: Vec<Conversation>,
    /// Loyalty points.
    pub loyalty_points: Count,
    /// Care memberships, ended ones too.
    pub memberships: Vec<Membership>,
    /// Saved payment methods, by id only.
    pub payment_methods: Vec<PaymentMethodId>,
    /// The merges this profile survived that have not been undone, oldest first.
    pub merges: Vec<StandingMerge>,
}

/// A phone number as a host has it.
#[apply(wire)]
pub struct PhoneDraft {
    /// The number as written, in any spelling.
    pub text: PhoneText,
    /// What the host knows of the line.
    pub line: LineDraft,
    /// Whether it is the client's primary number.
    pub primary: bool,
    /// Whether the client texted STOP from it.
    pub keyword_opt_out: KeywordOptOut,
    /// Where it comes from.
    pub source: PhoneSource,
}

/// What a host knows of a line.
#[apply(union)]
#[derive(Copy)]
pub enum LineDraft {
    /// Its kind has been verified.
    Verified {
        /// The kind.
        line_type: LineType,
    },
    /// Nothing has been verified; the number's metadata may still tell.
    Unverified,
}
