//! Mirrors of `littermate::message`. Written by `cargo xtask generate`; do not edit.

use super::{ClientStatus, ContactBook, ContactPreferences, Email, PetStatus, Phone};
use crate::ids::{ClientId, Count, PhoneKey, RuleId};
use crate::mirror::{code, explained, input, record, union};

record! {
    /// One channel of a route.
    ChannelRoute of littermate::message::ChannelRoute {
        /// The channel.
        channel: RouteChannel,
        /// Whether the message goes by it.
        used: bool,
        /// Where to, for a text or an email that is sent: the key of the primary number, the address.
        to: Option<String>,
        /// The rule by which it is used, or the first of those by which it is not.
        rule: RuleId,
        /// Every reason why it is not used.
        suppressed: Vec<Suppression>,
    }
}

record! {
    /// How a message goes to one client, in words.
    ClientRoute of littermate::message::ClientRoute {
        /// The client.
        client: ClientId,
        /// Text, email, push and portal, in this order.
        channels: Vec<ChannelRoute>,
        /// Whether a link to the portal goes with the message: it asks for one, and text or email is used (CONTACT-13).
        portal_link: bool,
        /// Where there is no primary number or it cannot receive texts: the client's other numbers that texts can be sent to, which can
        /// receive them and did not text STOP (CONTACT-5). None of them is picked. Otherwise empty.
        textable: Vec<PhoneKey>,
    }
}

code! {
    /// Something that a message contains.
    MessageContent of littermate::message::MessageContent {
        /// An automation.
        Automation,
        /// An attachment.
        Attachment,
        /// A form.
        Form,
        /// Anything else to interact with: an invitation, a payment.
        Interactive,
    }
}

union! {
    /// A kind of message.
    MessageKind of littermate::message::MessageKind {
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
        /// Any other message.
        Other,
    }
}

record! {
    /// One recipient of a message. Nothing of it has a default: a forgotten field is a problem, never a message that silently is not sent.
    MessageRecipient of littermate::message::MessageRecipient {
        /// The client's profile, or the facts of it. A retired profile resolves to its survivor first (MERGE-46).
        client: RoutingFacts,
        /// What the message is about (PORTAL-9).
        subject: MessageSubject,
        /// Whether the message follows from a scheduled appointment of the client. Only a survey depends on it (CONTACT-14).
        scheduled_appointment: bool,
    }
}

input! {
    /// Input of `message.route`.
    MessageRouteInput of littermate::message::ops::MessageRouteInput {
        /// The message.
        message: OutboundMessage,
        /// What the clinic knows of the recipients' numbers and addresses. Required: it can block a channel.
        contact_book: ContactBook,
        /// The recipients; at most 1,000,000.
        recipients: Vec<MessageRecipient>,
    }
}

record! {
    /// Output of `message.route`.
    MessageRouteOutput of littermate::message::MessageRouteOutput {
        /// Whether the message asks for a portal link (CONTACT-13).
        portal_link: PortalLink,
        /// How many recipients it reaches by each channel.
        counts: RouteCounts,
        /// Each reason that some recipient's route has, with its rule and a sentence.
        reasons: Vec<SuppressionInfo>,
        /// One route for each recipient, in the order of the input.
        routes: Vec<ClientRoute>,
    }
}

union! {
    /// What a message is about: an automation, a reminder or a survey about a pet that is not a patient is not sent (PORTAL-9).
    MessageSubject of littermate::message::MessageSubject {
        /// The client, or nothing that has a status.
        Client,
        /// A pet.
        Pet {
            /// Its status.
            status: PetStatus,
        },
    }
}

record! {
    /// A message to route.
    OutboundMessage of littermate::message::OutboundMessage {
        /// Its kind.
        kind: MessageKind,
        /// What it contains beside its text; empty for nothing.
        contents: Vec<MessageContent>,
    }
}

record! {
    /// Whether a message asks for a link to the pet portal (CONTACT-13). It goes to each recipient for whom text or email is used.
    PortalLink of littermate::message::PortalLink {
        /// Whether it does.
        needed: bool,
        /// The contents that ask for it, by the message's kind or as stated; each once. Empty where the message is the link itself.
        reasons: Vec<MessageContent>,
        /// The rule.
        rule: RuleId,
    }
}

code! {
    /// A channel that a message can go by.
    RouteChannel of littermate::message::RouteChannel {
        /// A text to the primary number.
        Text,
        /// Email to the email address.
        Email,
        /// A push notification in the app.
        Push,
        /// The pet portal, where every message is found (CONTACT-12).
        Portal,
    }
}

record! {
    /// How many clients a message reaches by each channel.
    RouteCounts of littermate::message::RouteCounts {
        /// By text.
        text: Count,
        /// By email.
        email: Count,
        /// By push notification.
        push: Count,
        /// In the portal.
        portal: Count,
        /// By nothing at all, not even in the portal: the message may not be sent to them.
        none: Count,
    }
}

record! {
    /// The facts of a profile that decide how a message goes to its client.
    ///
    /// In JSON they are read from a whole client as well, whose other fields are skipped.
    RoutingFacts of littermate::message::RoutingFacts {
        /// The profile's id.
        id: ClientId,
        /// Whether it is active, retired by a merge, or deleted. Nothing is sent to a profile that is not active (MERGE-3).
        status: ClientStatus,
        /// The client's email address.
        email: Option<Email>,
        /// The client's phone numbers; at most one is primary.
        phones: Vec<Phone>,
        /// Which channels the client may be reached by.
        preferences: ContactPreferences,
    }
}

code! {
    /// A reason why a channel is not used. A channel may have several; it is used where it has none.
    Suppression of littermate::message::Suppression {
        /// CONTACT-1: no number is the primary one, and no other is picked.
        NoPrimary,
        /// CONTACT-5: the primary number cannot receive texts.
        PrimaryNotTextable,
        /// CONTACT-11: the client texted STOP from the primary number.
        TextOptedOutByKeyword,
        /// CONTACT-11: the client opted out of texts.
        TextOffByClient,
        /// CONTACT-11: staff switched texts off.
        TextOffByStaff,
        /// CONTACT-1: there is no email address.
        NoEmail,
        /// CONTACT-16: the email address is not valid.
        EmailInvalid,
        /// CONTACT-11: the client opted out of email.
        EmailOffByClient,
        /// CONTACT-11: staff switched email off.
        EmailOffByStaff,
        /// CONTACT-21: the client unsubscribed the address.
        EmailUnsubscribed,
        /// CONTACT-21: email to the address bounced for good.
        EmailBounced,
        /// CONTACT-21: the client reported email to the address as spam.
        EmailComplained,
        /// CONTACT-8: the client has not set push up in the app.
        PushNotSetUp,
        /// CONTACT-8: the client switched push off in the app.
        PushOffByClient,
        /// CONTACT-14: surveys are off for the client. It suppresses every channel of a survey, and of nothing else.
        SurveysOff,
        /// CONTACT-14: surveys are off for the type of automation.
        SurveyAutomationOff,
        /// CONTACT-14: the survey follows from no scheduled appointment.
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
    /// A reason, its rule, and a sentence.
    SuppressionInfo of littermate::message::SuppressionInfo {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: Suppression,
        /// The sentence for people, in English.
        detail: String,
    }
}
