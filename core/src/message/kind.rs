//! The kind and contents of a message, and whether it includes a portal link (CONTACT-13).

use macro_rules_attribute::apply;

use crate::rule::Rule;
use crate::wire::{code, union, wire};

/// A message to route.
#[apply(wire)]
pub struct OutboundMessage {
    /// The kind of message, which decides what suppresses it.
    pub kind: MessageKind,
    /// What the message contains besides text; empty for nothing.
    pub contents: Vec<MessageContent>,
}

/// The kind of a message.
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
        /// Whether surveys are on for the type of automation that sends it.
        automation_on: bool,
    },
    /// A form to fill in.
    Form,
    /// A request for a payment.
    PaymentRequest,
    /// An invitation to a video call, routed like any message (CALL-4).
    VideoInvitation,
    /// Only the link to the pet portal, sent by staff (CONTACT-13).
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
    /// It contains another interactive element, such as an invitation or a payment.
    Interactive,
}

/// Whether a message includes a link to the pet portal (CONTACT-13). The link goes to each recipient who is reached by text or
/// email.
#[apply(wire)]
#[output]
pub struct PortalLink {
    /// Whether the message goes with a portal link.
    pub needed: bool,
    /// The contents that require the link, by the message's kind or as passed, without duplicates. Empty if the message is the
    /// link itself.
    pub reasons: Vec<MessageContent>,
    /// The rule that decides: CONTACT-13.
    pub rule: Rule,
}

impl MessageContent {
    const ALL: [Self; 4] = [Self::Automation, Self::Attachment, Self::Form, Self::Interactive];
}

impl MessageKind {
    /// The contents that a message of this kind always has.
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

    /// Whether a message of this kind is not sent about an inactive or deceased pet (PORTAL-9).
    pub(super) const fn needs_active_pet(self) -> bool {
        matches!(self, Self::AppointmentAutomation | Self::ServiceReminder | Self::NpsSurvey { .. })
    }
}

impl OutboundMessage {
    /// Whether the message includes a portal link (CONTACT-13), and which contents require it.
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
