//! Mirrors of `littermate::message`. Written by `cargo xtask generate`; do not edit.

use super::{Email, Phone, Preference, PushPreference};
use crate::ids::{ClientId, Count, PhoneKey, RuleId};
use crate::mirror::{code, explained, input, record, union};

record! {
    /// One channel of a route.
    ChannelRoute of littermate::message::ChannelRoute {
        /// The channel.
        channel: RouteChannel,
        /// Whether the message goes by it.
        used: bool,
        /// Where to, for a text or a mail that goes: the key of the primary number, the address.
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
        /// Where the primary number cannot be used, or there is none: the numbers that can receive texts (CONTACT-5). None of
        /// them is picked. Empty else.
        textable: Vec<PhoneKey>,
    }
}

code! {
    /// Something that a message holds.
    Content of littermate::message::Content {
        /// An automation.
        Automation,
        /// An attachment.
        Attachment,
        /// A form.
        Form,
        /// Anything else that one can do something with: an invitation, a payment.
        Interactive,
    }
}

record! {
    /// A message to route.
    Message of littermate::message::Message {
        /// Its kind.
        kind: MessageKind,
        /// What it holds beside its text. Empty for none.
        holds: Vec<Content>,
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
        /// The invitation to a video call (CALL-4): a message, and routed like one.
        VideoInvitation,
        /// A message of a campaign.
        Campaign,
        /// Any other.
        Other,
    }
}

record! {
    /// Whether a link to the pet portal goes with a message (CONTACT-13).
    PortalLink of littermate::message::PortalLink {
        /// Whether it does.
        sent: bool,
        /// What the message holds that asks for it, by its kind or as stated; each once.
        because: Vec<Content>,
        /// The rule.
        rule: RuleId,
    }
}

explained! {
    /// A reason, its rule, and a sentence.
    ReasonInfo of littermate::message::ReasonInfo {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: Suppression,
        /// The sentence for people, in English.
        detail: String,
    }
}

union! {
    /// The email address of a recipient, or that there is none.
    RecipientEmail of littermate::message::RecipientEmail {
        /// There is none.
        None,
        /// There is one.
        Address {
            /// The address.
            email: Email,
        },
    }
}

code! {
    /// A channel that a message can go by.
    RouteChannel of littermate::message::RouteChannel {
        /// A text to the primary number.
        Text,
        /// Mail to the email address.
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
        /// By mail.
        email: Count,
        /// By push notification.
        push: Count,
        /// In the portal.
        portal: Count,
        /// By nothing at all, not even in the portal: a survey that is not sent.
        none: Count,
    }
}

input! {
    /// Input of `message.route`.
    RouteInput of littermate::message::ops::RouteInput {
        /// The message.
        message: Message,
        /// The facts of each recipient; at most 1,000,000.
        recipients: Vec<RoutingFacts>,
    }
}

record! {
    /// Output of `message.route`.
    RouteOutput of littermate::message::RouteOutput {
        /// Whether a portal link goes with the message (CONTACT-13).
        portal_link: PortalLink,
        /// How many recipients it reaches by each channel.
        counts: RouteCounts,
        /// Each reason that some recipient's route has, with its rule and a sentence.
        reasons: Vec<ReasonInfo>,
        /// One route for each recipient, in the order of the input.
        routes: Vec<ClientRoute>,
    }
}

record! {
    /// The facts of one recipient. None of them has a default, in any language: a forgotten field is a problem, never a message
    /// that silently does not go.
    ///
    /// Whom to write to is the caller's: a retired profile resolves to its survivor first (MERGE-46).
    RoutingFacts of littermate::message::RoutingFacts {
        /// The client.
        client: ClientId,
        /// The client's phone numbers; at most one is primary.
        phones: Vec<Phone>,
        /// The client's email address.
        email: RecipientEmail,
        /// What the client may be reached by.
        preferences: RoutingPreferences,
        /// Whether the message follows from a scheduled appointment of the client. Only a survey asks (CONTACT-14).
        scheduled_appointment: bool,
    }
}

record! {
    /// What a recipient may be reached by. The same as `ContactPreferences`, all of it said.
    RoutingPreferences of littermate::message::RoutingPreferences {
        /// Text messages.
        text: Preference,
        /// Mail.
        email: Preference,
        /// Push notifications.
        push: PushPreference,
        /// NPS surveys.
        nps: Preference,
    }
}

code! {
    /// A reason why a channel is not used. A channel may have several; it is used where it has none.
    Suppression of littermate::message::Suppression {
        /// CONTACT-1: no number is the primary one, and no other is picked.
        NoPrimary,
        /// CONTACT-5: the primary number cannot receive texts.
        PrimaryNotTextable,
        /// CONTACT-10: the client texted STOP from the primary number.
        TextStoppedByKeyword,
        /// CONTACT-9: the client switched texts off in the portal.
        TextOffByClient,
        /// CONTACT-11: staff switched texts off.
        TextOffByStaff,
        /// CONTACT-1: there is no email address.
        NoEmail,
        /// CONTACT-16: the email address is none.
        EmailInvalid,
        /// CONTACT-9: the client switched mail off in the portal.
        EmailOffByClient,
        /// CONTACT-11: staff switched mail off.
        EmailOffByStaff,
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
    }
}
