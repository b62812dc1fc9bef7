//! What is sent, and whether a portal link goes with it (CONTACT-13).

use macro_rules_attribute::apply;

use crate::rule::Rule;
use crate::wire::{code, union, wire};

/// A message to route.
#[apply(wire)]
pub struct OutboundMessage {
    /// The kind of message, which decides what suppresses it.
    pub kind: MessageKind,
    /// What it contains beside its text; empty for nothing.
    pub contents: Vec<MessageContent>,
}

/// A kind of message.
#[apply(union)]
#[derive(Copy)]
pub enum MessageKind {
    /// A message of a chat.
    Chat,
    /// An automation about an appointment.
    AppointmentAutomation,
    /// A reminder of a service.
    ServiceReminder,
    /// An NPS survey (CONTACT-14).
    NpsSurvey {
        /// Whether surveys are on for the type of automation that would send it.
        automation_on: bool,
    },
    /// A form to fill in.
    Form,
    /// A request for a payment.
    PaymentRequest,
    /// The invitation to a video call, which is routed like any message (CALL-4).
    VideoInvitation,
    /// The link to the pet portal by itself, sent by staff (CONTACT-13).
    PortalLink,
    /// A message of a campaign.
    Campaign,
    /// Any other message, routed like a chat.
    Other,
}

/// Something that a message contains.
#[apply(code)]
pub enum MessageContent {
    /// It was sent by an automation.
    Automation,
    /// It has an attachment.
    Attachment,
    /// It contains a form.
    Form,
    /// Anything else to interact with: an invitation, a payment.
    Interactive,
}

/// Whether a message asks for a link to the pet portal (CONTACT-13). It goes to each recipient for whom text or email is used.
#[apply(wire)]
#[output]
pub struct PortalLink {
    /// Whether the message goes with a portal link.
    pub needed: bool,
    /// The contents that ask for it, by the message's kind or as stated; each once. Empty where the message is the link itself.
    pub reasons: Vec<MessageContent>,
    /// The rule that decides: CONTACT-13.
    pub rule: Rule,
}

impl MessageContent {
    const ALL: [Self; 4] = [Self::Automation, Self::Attachment, Self::Form, Self::Interactive];
}

impl MessageKind {
    /// What a message of this kind contains whatever else is stated.
    #[must_use]
    pub const fn contents(self) -> Option<MessageContent> {
        match self {
            Self::AppointmentAutomation | Self::ServiceReminder | Self::NpsSurvey { .. } => {
                Some(MessageContent::Automation)
            }
            Self::Form => Some(MessageContent::Form),
            Self::PaymentRequest | Self::VideoInvitation => Some(MessageContent::Interactive),
            Self::Chat | Self::PortalLink | Self::Campaign | Self::Other => None,
        }
    }

    /// Whether a message of this kind is not sent about a pet that is not a patient (PORTAL-9).
    pub(super) const fn needs_active_pet(self) -> bool {
        matches!(self, Self::AppointmentAutomation | Self::ServiceReminder | Self::NpsSurvey { .. })
    }
}

impl OutboundMessage {
    /// Whether the message asks for a portal link (CONTACT-13), and which contents do.
    ///
    /// ```
    /// use littermate::message::{OutboundMessage, MessageContent, MessageKind};
    ///
    /// let mut message = OutboundMessage { kind: MessageKind::Chat, contents: vec![] };
    /// assert!(!message.portal_link().needed);
    ///
    /// message.contents.push(MessageContent::Attachment);
    /// assert_eq!(message.portal_link().reasons, [MessageContent::Attachment]);
    /// ```
    #[must_use]
    pub fn portal_link(&self) -> PortalLink {
        let asks = |content: &MessageContent| {
            self.kind.contents() == Some(*content) || self.contents.contains(content)
        };
        let reasons: Vec<MessageContent> = MessageContent::ALL.into_iter().filter(asks).collect();
        let is_link = matches!(self.kind, MessageKind::PortalLink);
        PortalLink { needed: is_link || !reasons.is_empty(), reasons, rule: Rule::PortalLink }
    }
}
