//! What goes in and comes out of the operations on conversations, calls, payments, reminders and the portal, where it is
//! not a type of the library itself.

use macro_rules_attribute::apply;

use crate::call::{CallState, CallerId, RecordingAnswer};
use crate::clinic::Clinic;
use crate::conversation::{Conversation, ConversationCard, Starter};
use crate::link::Link;
use crate::payment::PaymentSettings;
use crate::portal::{IdCardSection, Photo, PortalFacts, PortalPet};
use crate::reminder::{Interval, PlacedService, Service, WindowsShown};
use crate::text::{ConversationId, PetId};
use crate::time::{Date, Instant};
use crate::wire::wire;

/// Input of `conversation.start`.
#[apply(wire)]
pub struct ConversationStartInput {
    /// All conversations of the client, archived ones too.
    pub conversations: Vec<Conversation>,
    /// Who starts the chat.
    pub by: Starter,
    /// The id that a new conversation would have.
    pub new_conversation: ConversationId,
}

/// Input of `conversation.history`.
#[apply(wire)]
pub struct ConversationHistoryInput {
    /// All conversations of the client, archived ones too; at most 10,000.
    pub conversations: Vec<ConversationCard>,
}

/// Input of `call.place`.
#[apply(wire)]
pub struct CallPlaceInput {
    /// The clinic's number.
    pub caller_id: CallerId,
    /// What was said to the question whether to record.
    pub recording: RecordingAnswer,
}

/// Input of `call.recording`.
#[apply(wire)]
pub struct CallRecordingInput {
    /// How far the call has come.
    pub call: CallState,
}

/// Input of `payment.take`.
#[apply(wire)]
pub struct PaymentTakeInput {
    /// Whether the clinic's payment settings are set up.
    pub settings: PaymentSettings,
}

/// Input of `reminder.windows`.
#[apply(wire)]
pub struct ReminderWindowsInput {
    /// The day at the clinic.
    pub today: Date,
}

/// Input of `reminder.classify`.
#[apply(wire)]
pub struct ReminderClassifyInput {
    /// The day at the clinic.
    pub today: Date,
    /// The services; at most 1,000,000.
    pub services: Vec<Service>,
}

/// A list of services that stays in memory: see [`ServiceList`](super::ServiceList).
#[apply(wire)]
pub struct ServiceListInput {
    /// The services; at most 1,000,000.
    pub services: Vec<Service>,
}

/// Output of `reminder.classify`.
#[apply(wire)]
pub struct ReminderClassifyOutput {
    /// The windows of that day.
    pub windows: WindowsShown,
    /// One place for each service, in the order of the input.
    pub services: Vec<PlacedService>,
}

/// Input of `reminder.next-due`.
#[apply(wire)]
pub struct ReminderNextDueInput {
    /// The day from which every due date is counted: when the service was first given.
    pub anchor: Date,
    /// How often it is due.
    pub interval: Interval,
    /// The day on or after which the due date is asked for: today, or the day after it was given last.
    pub on_or_after: Date,
}

/// Input of `portal.home`.
#[apply(wire)]
pub struct PortalHomeInput {
    /// What the pages are made of.
    pub portal: PortalFacts,
    /// The day at the clinic.
    pub today: Date,
    /// The moment.
    pub now: Instant,
}

/// Input of `portal.pet`.
#[apply(wire)]
pub struct PortalPetInput {
    /// What the pages are made of.
    pub portal: PortalFacts,
    /// The pet whose page it is.
    pub pet: PetId,
    /// The day at the clinic.
    pub today: Date,
    /// The moment.
    pub now: Instant,
}

/// Input of `portal.id-card`.
#[apply(wire)]
pub struct PortalIdCardInput {
    /// The clinic.
    pub clinic: Clinic,
    /// The pet.
    pub pet: PortalPet,
    /// The day at the clinic.
    pub today: Date,
}

/// Output of `portal.id-card`.
#[apply(wire)]
pub struct PortalIdCardOutput {
    /// The card, or why there is none.
    pub id_card: IdCardSection,
}

/// Input of `portal.upload-photo`.
#[apply(wire)]
pub struct PortalUploadPhotoInput {
    /// The pet.
    pub pet: PetId,
    /// The photo that it has now.
    pub current: Photo,
    /// The photo that the client uploaded.
    pub photo: Link,
}
