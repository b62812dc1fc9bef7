//! What is sent, and whether a portal link goes with it (CONTACT-13).

use macro_rules_attribute::apply;

use crate::rule::Rule;
use crate::wire::{code, union, wire};

/// A message to route.
#[apply(wire)]
pub struct Message {
    /// Its kind.
    pub kind: MessageKind,
    /// What it holds beside its text. Empty for none.
    pub holds: Vec<Content>,
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
    /// The invitation to a video call (CALL-4): a message, and routed like one.
    VideoInvitation,
    /// A message of a campaign.
    Campaign,
    /// Any other.
    Other,
}

/// Something that a message holds.
#[apply(code)]
pub enum Content {
    /// An automation.
    Automation,
    /// An attachment.
    Attachment,
    /// A form.
    Form,
    /// Anything else that one can do something with: an invitation, a payment.
    Interactive,
}

/// Whether a link to the pet portal goes with a message (CONTACT-13).
#[apply(wire)]
#[output]
pub struct PortalLink {
    /// Whether it does.
    pub sent: bool,
    /// What the message holds that asks for it, by its kind or as stated; each once.
    pub because: Vec<Content>,
    /// The rule.
    pub rule: Rule,
}

impl Content {
    const ALL: [Self; 4] = [Self::Automation, Self::Attachment, Self::Form, Self::Interactive];
}

impl MessageKind {
    /// What a message of this kind holds whatever else is stated.
    #[must_use]
    pub const fn holds(self) -> Option<Content> {
        match self {
            Self::AppointmentAutomation | Self::ServiceReminder | Self::NpsSurvey { .. } => {
                Some(Content::Automation)
            }
            Self::Form => Some(Content::Form),
            Self::PaymentRequest | Self::VideoInvitation => Some(Content::Interactive),
            Self::Chat | Self::Campaign | Self::Other => None,
        }
    }
}

impl Message {
    /// Whether a portal link goes with the message, to any recipient (CONTACT-13), and which contents ask for it.
    ///
    /// ```
    /// use littermate::message::{Content, Message, MessageKind};
    ///
    /// let mut message = Message { kind: MessageKind::Chat, holds: vec![] };
    /// assert!(!message.portal_link().sent);
    ///
    /// message.holds.push(Content::Attachment);
    /// assert_eq!(message.portal_link().because, [Content::Attachment]);
    /// ```
    #[must_use]
    pub fn portal_link(&self) -> PortalLink {
        let holds = |content: &Content| self.kind.holds() == Some(*content) || self.holds.contains(content);
        let because: Vec<Content> = Content::ALL.into_iter().filter(holds).collect();
        PortalLink { sent: !because.is_empty(), because, rule: Rule::Contact13 }
    }
}
