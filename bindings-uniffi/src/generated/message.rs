//! Mirrors of `littermate::message`. Written by `cargo xtask generate`; do not edit.

use super::{ClientStatus, ContactBook, ContactPreferences, Email, PetStatus, Phone};
use crate::ids::{ClientId, Count, PhoneKey, RuleId};
use crate::mirror::{code, explained, input, record, union};

record! {
    /// A channel of a route.
    ChannelRoute of littermate::message::ChannelRoute {
        /// The channel that was decided on.
        channel: RouteChannel,
        /// Whether the channel is used.
        used: bool,
        /// The key of the primary phone or the email address, for a text or email that is sent; otherwise null.
        to: Option<String>,
        /// The rule by which the channel is used, or the first one by which it is not.
        rule: RuleId,
        /// Every reason why the channel is not used.
        suppressed: Vec<Suppression>,
    }
}

record! {
    /// The route of a message to one client, with sentences.
    ClientRoute of littermate::message::ClientRoute {
        /// The id of the recipient's profile.
        client: ClientId,
        /// Text, email, push and portal, in this order.
        channels: Vec<ChannelRoute>,
        /// Whether a portal link is sent: the message includes one, and text or email is used (CONTACT-13).
        portal_link: bool,
        /// If there is no primary phone or it cannot receive text messages: the client's other phones that can and did not text STOP
        /// (CONTACT-5). None is chosen automatically. Otherwise empty.
        textable: Vec<PhoneKey>,
    }
}

code! {
    /// Something that a message contains.
    MessageContent of littermate::message::MessageContent {
        /// It was sent by an automation.
        Automation,
        /// It has an attachment.
        Attachment,
        /// It contains a form.
        Form,
        /// It contains another interactive element, such as an invitation or a payment.
        Interactive,
    }
}

union! {
    /// The kind of a message.
    MessageKind of littermate::message::MessageKind {
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
}

record! {
    /// A recipient of a message. No field has a default, so that a forgotten field is an error and never a message that is silently
    /// not sent.
    MessageRecipient of littermate::message::MessageRecipient {
        /// The client's profile, or its facts. Resolve a retired profile to its survivor first (MERGE-46).
        client: RoutingFacts,
        /// The subject of the message (PORTAL-9).
        subject: MessageSubject,
        /// Whether the message follows from a scheduled appointment of the client. Only surveys depend on it (CONTACT-14).
        scheduled_appointment: bool,
    }
}

input! {
    /// Input of `message.route`: the message and its recipients.
    MessageRouteInput of littermate::message::ops::MessageRouteInput {
        /// The message to send.
        message: OutboundMessage,
        /// The contact-book entries of the recipients' phones and email addresses. Required: an entry can block a channel.
        contact_book: ContactBook,
        /// The recipients; at most 1,000,000.
        recipients: Vec<MessageRecipient>,
    }
}

record! {
    /// Output of `message.route`: a route per recipient, and totals.
    MessageRouteOutput of littermate::message::MessageRouteOutput {
        /// Whether the message includes a portal link (CONTACT-13).
        portal_link: PortalLink,
        /// The number of recipients reached by each channel.
        counts: RouteCounts,
        /// Every reason that occurs in a route, with its rule and sentence.
        reasons: Vec<SuppressionInfo>,
        /// One route per recipient, in the order of the input.
        routes: Vec<ClientRoute>,
    }
}

union! {
    /// The subject of a message. Automations, reminders and surveys about inactive or deceased pets are not sent (PORTAL-9).
    MessageSubject of littermate::message::MessageSubject {
        /// The message is about the client, or about nothing that has a status.
        Client,
        /// The message is about a pet.
        Pet {
            /// Whether the pet is active, inactive or deceased.
            status: PetStatus,
        },
    }
}

record! {
    /// A message to route.
    OutboundMessage of littermate::message::OutboundMessage {
        /// The kind of message, which decides what suppresses it.
        kind: MessageKind,
        /// What the message contains besides text; empty for nothing.
        contents: Vec<MessageContent>,
    }
}

record! {
    /// Whether a message includes a link to the pet portal (CONTACT-13). The link goes to each recipient who is reached by text or
    /// email.
    PortalLink of littermate::message::PortalLink {
        /// Whether the message goes with a portal link.
        needed: bool,
        /// The contents that require the link, by the message's kind or as passed, without duplicates. Empty if the message is the
        /// link itself.
        reasons: Vec<MessageContent>,
        /// The rule that decides: CONTACT-13.
        rule: RuleId,
    }
}

code! {
    /// A channel that a message can use.
    RouteChannel of littermate::message::RouteChannel {
        /// A text message to the primary phone.
        Text,
        /// Email to the client's address.
        Email,
        /// A push notification in the app.
        Push,
        /// The pet portal, which contains every message (CONTACT-12).
        Portal,
    }
}

record! {
    /// The number of recipients reached by each channel.
    RouteCounts of littermate::message::RouteCounts {
        /// Recipients reached by text message.
        text: Count,
        /// Recipients reached by email.
        email: Count,
        /// Recipients reached by push notification.
        push: Count,
        /// Recipients who find the message in the portal.
        portal: Count,
        /// Recipients reached by no channel, not even in the portal: the message may not be sent to them.
        none: Count,
    }
}

record! {
    /// The facts of a profile that decide how a message to its client is routed.
    ///
    /// In JSON, a whole client is accepted as well; its other fields are skipped.
    RoutingFacts of littermate::message::RoutingFacts {
        /// The id of the profile.
        id: ClientId,
        /// Whether the profile is active, retired by a merge, or deleted. Nothing is sent to a profile that is not active
        /// (MERGE-3).
        status: ClientStatus,
        /// The client's email address, if any.
        email: Option<Email>,
        /// The client's phones. At most one is primary.
        phones: Vec<Phone>,
        /// The channels that the client may be contacted by.
        preferences: ContactPreferences,
    }
}

code! {
    /// A reason why a channel is suppressed. A channel may have several; it is used if it has none.
    Suppression of littermate::message::Suppression {
        /// CONTACT-1: no phone is primary. No other is chosen automatically.
        NoPrimary,
        /// CONTACT-5: the primary phone cannot receive text messages.
        PrimaryNotTextable,
        /// CONTACT-11: the client texted STOP from the primary phone.
        TextOptedOutByKeyword,
        /// CONTACT-11: the client opted out of text messages.
        TextOffByClient,
        /// CONTACT-11: staff switched text messages off.
        TextOffByStaff,
        /// CONTACT-1: the client has no email address.
        NoEmail,
        /// CONTACT-16: the email address is not valid.
        EmailInvalid,
        /// CONTACT-11: the client opted out of email.
        EmailOffByClient,
        /// CONTACT-11: staff switched email off.
        EmailOffByStaff,
        /// CONTACT-21: the client unsubscribed the address.
        EmailUnsubscribed,
        /// CONTACT-21: email to the address bounced permanently.
        EmailBounced,
        /// CONTACT-21: the client reported email to the address as spam.
        EmailComplained,
        /// CONTACT-8: the client has not set up push notifications.
        PushNotSetUp,
        /// CONTACT-8: the client switched push notifications off in the app.
        PushOffByClient,
        /// CONTACT-14: surveys are off for the client. Suppresses every channel of a survey, and nothing else.
        SurveysOff,
        /// CONTACT-14: surveys are off for the type of automation.
        SurveyAutomationOff,
        /// CONTACT-14: the survey does not follow from a scheduled appointment.
        NoScheduledAppointment,
        /// MERGE-3: the profile was retired by a merge.
        ClientRetired,
        /// MERGE-3: the profile was deleted.
        ClientDeleted,
        /// PORTAL-9: the automation, reminder or survey is about an inactive pet.
        PetInactive,
        /// PORTAL-9: the automation, reminder or survey is about a deceased pet.
        PetDeceased,
    }
}

explained! {
    /// A reason with its rule and sentence.
    SuppressionInfo of littermate::message::SuppressionInfo {
        /// The rule that decides it.
        rule: RuleId,
        /// The kind, with its facts.
        kind: Suppression,
        /// The English sentence for people.
        detail: String,
    }
}
