//! Mirrors of `littermate::consent`. Written by `cargo xtask generate`; do not edit.

use super::{Client, Clinic, ContactBook, ContactChannel, ContactPreferences, PhoneEntry};
use crate::ids::{ActorId, ClientId, Instant, PhoneKey, RuleId};
use crate::mirror::{code, explained, input, record, union};

code! {
    /// The automatic reply to a text message.
    AutoReply of littermate::consent::AutoReply {
        /// Send no automatic reply.
        None,
        /// Confirm that the number is opted out of text messages.
        OptOutConfirmed,
        /// Confirm that the number is opted in again.
        OptInConfirmed,
        /// Tell who sends the messages and how to opt out.
        Help,
    }
}

union! {
    /// What the client or staff did.
    ConsentAction of littermate::consent::ConsentAction {
        /// The client sent a text message. Most messages are not keywords and change nothing.
        Texted {
            /// The phone number that the message came from, in any format. Parsed with the clinic's region.
            from: String,
            /// The message as received.
            message: String,
        },
        /// The client or staff changed a switch.
        Switched {
            /// Whether the client or staff changed the switch.
            by: ConsentActor,
            /// The channel of the switch.
            channel: ContactChannel,
            /// Whether the channel was switched on.
            on: bool,
        },
        /// Staff recorded an opt-out that the client gave orally, on paper or by email. It counts as the client's.
        Recorded {
            /// The staff member who recorded the opt-out.
            by: ActorId,
            /// The channel that the client opted out of.
            channel: ContactChannel,
        },
    }
}

code! {
    /// Who changed a switch.
    ConsentActor of littermate::consent::ConsentActor {
        /// The client changed the switch in the portal.
        Client,
        /// Staff changed the switch in Flow.
        Staff,
    }
}

record! {
    /// An event that may change a client's opt-outs (CONTACT-11).
    ConsentEvent of littermate::consent::ConsentEvent {
        /// When it happened. Events are applied in the order of their times.
        at: Instant,
        /// What the client or staff did.
        action: ConsentAction,
    }
}

input! {
    /// Input of `contact.inbound`: one message and the profiles of its sender.
    ContactInboundInput of littermate::consent::ops::ContactInboundInput {
        /// The clinic that received the message. The sender's number is parsed with its region.
        clinic: Clinic,
        /// The phone number that the message came from, in any format.
        from: String,
        /// The message as received.
        message: String,
        /// When the message was sent.
        at: Instant,
        /// The contact-book entry of the number. Required: the number may be opted out.
        contact_book: ContactBook,
        /// The clinic's active profiles with the number, with any extension; at most 10,000.
        clients: Vec<Client>,
        ..defaulted {
            /// The clinic's keywords, replacing the defaults. Optional.
            #[uniffi(default = None)]
            keywords: KeywordSets,
        }
    }
}

record! {
    /// Output of `contact.inbound`: the meaning of a message and everything that follows from it.
    ContactInboundOutput of littermate::consent::ContactInboundOutput {
        /// The E.164 number that the message came from.
        from: String,
        /// The meaning of the message.
        reading: KeywordReading,
        /// The new phone-book entry of the number; null if it does not change.
        entry: Option<PhoneEntry>,
        /// The profiles whose switches changed, with their new preferences.
        clients: Vec<Client>,
        /// What the host must do, in this order; empty for an ordinary message.
        effects: Vec<InboundEffect>,
        /// The automatic reply to send. A keyword that changes nothing gets none.
        reply: AutoReply,
        /// Warnings to show to staff.
        warnings: Vec<InboundWarning>,
    }
}

input! {
    /// Input of `contact.keyword`: one message.
    ContactKeywordInput of littermate::consent::ops::ContactKeywordInput {
        /// The message as received.
        text: String,
        /// Whether the client opted out of text messages to that number, by keyword or in the portal.
        opted_out: bool,
        ..defaulted {
            /// The clinic's keywords, replacing the defaults. Optional.
            #[uniffi(default = None)]
            keywords: KeywordSets,
        }
    }
}

input! {
    /// Input of `contact.opt-outs`: a profile and its events.
    ContactOptOutsInput of littermate::consent::ops::ContactOptOutsInput {
        /// The clinic. Senders' numbers are parsed with its region.
        clinic: Clinic,
        /// The profile whose opt-outs are computed.
        client: Client,
        /// The contact-book entries of the client's phones and of those in the events. Required: a number may be opted out.
        contact_book: ContactBook,
        /// All events of the client, in any order; at most 100,000.
        events: Vec<ConsentEvent>,
        ..defaulted {
            /// The clinic's keywords, replacing the defaults. Optional.
            #[uniffi(default = None)]
            keywords: KeywordSets,
        }
    }
}

record! {
    /// Output of `contact.opt-outs`: the current opt-outs of a client.
    ContactOptOutsOutput of littermate::consent::ContactOptOutsOutput {
        /// The profile with its current switches.
        client: Client,
        /// The phone-book entries that changed, ordered by number. The host stores them.
        phones: Vec<PhoneEntry>,
        /// The SMS opt-out indicator for staff (CONTACT-10).
        indicator: SmsIndicator,
        /// All events in the order in which they apply, each with its result.
        events: Vec<EventOutcome>,
    }
}

record! {
    /// One checkbox: on or off, free or locked.
    ContactOption of littermate::consent::ContactOption {
        /// Whether the checkbox is checked.
        on: bool,
        /// Set if staff cannot change the option.
        lock: Option<OptionLock>,
    }
}

record! {
    /// Output of `contact.options`: the contact options of a client, each with its state and lock.
    ContactOptions of littermate::consent::ContactOptions {
        /// Text messages. Shows the effect: off and locked while the primary phone is opted out, whatever the switch is.
        text: ContactOption,
        /// Email. Shows the effect: off and locked while the address is suppressed (CONTACT-21).
        email: ContactOption,
        /// Push notifications of the mobile app. Always locked: the client switches them in the app (CONTACT-8).
        mobile_app: ContactOption,
        /// Whether NPS surveys are sent (CONTACT-14).
        nps_surveys: ContactOption,
        /// The SMS opt-out indicator (CONTACT-10).
        indicator: SmsIndicator,
        /// The primary phone, and whether it can receive text messages.
        primary: PrimaryPhone,
    }
}

input! {
    /// Input of `contact.options`: a profile and its contact-book entries.
    ContactOptionsInput of littermate::consent::ops::ContactOptionsInput {
        /// The profile whose options are shown.
        client: Client,
        /// The contact-book entries of the client's phones and email address. Required: an entry can lock an option.
        contact_book: ContactBook,
    }
}

record! {
    /// A current opt-out with its source and time (CONTACT-11).
    CurrentOptOut of littermate::consent::CurrentOptOut {
        /// The channel that the client opted out of.
        channel: ContactChannel,
        /// The source of the opt-out.
        source: OptOutSource,
        /// The time of the opt-out.
        at: Instant,
        /// The rule that decides how the opt-out is lifted.
        rule: RuleId,
    }
}

record! {
    /// A consent event and its result.
    EventOutcome of littermate::consent::EventOutcome {
        /// The event as it was passed in.
        event: ConsentEvent,
        /// What the event did to the client's opt-outs.
        result: EventResult,
        /// The rule that decides the result.
        rule: RuleId,
    }
}

code! {
    /// The result of a consent event.
    EventResult of littermate::consent::EventResult {
        /// The event opted the client out or in.
        Changed,
        /// The client was already opted out or in.
        NoChange,
        /// The text message is not a keyword, or its keyword has no effect here.
        NotAKeyword,
        /// Staff cannot switch on what the client switched off.
        NotAuthorized,
    }
}

union! {
    /// What the host must store after an inbound message.
    InboundAction of littermate::consent::InboundAction {
        /// Store the entry in the clinic's phone book, replacing the entry of the number.
        StorePhoneEntry {
            /// The entry that replaces the stored one for this number.
            entry: PhoneEntry,
        },
        /// Save the profile: START lifted the client's opt-out of text messages.
        SavePreferences {
            /// The profile whose preferences changed.
            client: ClientId,
            /// The new contact preferences of the profile.
            preferences: ContactPreferences,
        },
    }
}

explained! {
    /// An effect of an inbound text message: one thing that the host must do.
    InboundEffect of littermate::consent::InboundEffect {
        /// The rule that decides it.
        rule: RuleId,
        /// The kind, with its facts.
        kind: InboundAction,
        /// The English sentence for people.
        detail: String,
    }
}

explained! {
    /// A warning about an inbound text message.
    InboundWarning of littermate::consent::InboundWarning {
        /// The rule that decides it.
        rule: RuleId,
        /// The kind, with its facts.
        kind: InboundWarningKind,
        /// The English sentence for people.
        detail: String,
    }
}

union! {
    /// The kinds of warnings about inbound messages.
    InboundWarningKind of littermate::consent::InboundWarningKind {
        /// CONTACT-10: the opt-in lifted opt-outs on several profiles, so one person decided for all of them.
        SeveralClients {
            /// The profiles that have the number, in the order of the input.
            clients: Vec<ClientId>,
        },
    }
}

union! {
    /// The meaning of a text message.
    KeywordMeaning of littermate::consent::KeywordMeaning {
        /// An ordinary message without a keyword.
        Message,
        /// The client opts out of text messages.
        OptOut {
            /// The keyword that was recognized, in upper case.
            keyword: String,
        },
        /// The client opts in to text messages.
        OptIn {
            /// The keyword that was recognized, in upper case.
            keyword: String,
        },
        /// A keyword that opts in a client who is opted out. This client is not, so it is an ordinary answer.
        Answer {
            /// The keyword that was recognized, in upper case.
            keyword: String,
        },
        /// The client asks for help. Nothing changes.
        Help {
            /// The keyword that was recognized, in upper case.
            keyword: String,
        },
    }
}

record! {
    /// The meaning of a text message, with warnings.
    KeywordReading of littermate::consent::KeywordReading {
        /// Whether the message is a keyword, and what it does.
        meaning: KeywordMeaning,
        /// The rule that decides the meaning.
        rule: RuleId,
        /// Warnings to show to staff.
        warnings: Vec<KeywordWarning>,
    }
}

record! {
    /// The keyword sets of a clinic. The defaults are those that North American carriers require.
    ///
    /// STOP, QUIT, END, REVOKE, OPT OUT, OPT-OUT, CANCEL and UNSUBSCRIBE always opt out (US 47 CFR 64.1200(a)(10)), even if
    /// the set of opt-out keywords does not contain them.
    KeywordSets of littermate::consent::KeywordSets {
        /// Keywords that opt out, in addition to those that always do.
        opt_out: Vec<String>,
        /// Keywords that opt in: `START`, `UNSTOP`.
        opt_in: Vec<String>,
        /// Keywords that opt in a client who is opted out; from any other client they are ordinary answers.
        opt_in_if_out: Vec<String>,
        /// Keywords that ask for help.
        help: Vec<String>,
    }
}

explained! {
    /// A warning about a text message.
    KeywordWarning of littermate::consent::KeywordWarning {
        /// The rule that decides it.
        rule: RuleId,
        /// The kind, with its facts.
        kind: KeywordWarningKind,
        /// The English sentence for people.
        detail: String,
    }
}

union! {
    /// The kinds of warnings about text messages.
    KeywordWarningKind of littermate::consent::KeywordWarningKind {
        /// CONTACT-11: CANCEL or YES, which may be meant as an answer about an appointment. It takes effect nevertheless, since the
        /// messaging provider has already acted on it.
        MayBeAnAnswer {
            /// The keyword that was recognized, in upper case.
            keyword: String,
        },
        /// CONTACT-11: an ordinary message that may ask for an opt-out. It changes nothing; staff decide.
        MayBeOptOut {
            /// The phrase that may ask for it, from the closed list, or a word of a very short message. Lower case, without
            /// apostrophes.
            phrase: String,
        },
    }
}

union! {
    /// The source of an opt-out, which decides who can lift it.
    OptOutSource of littermate::consent::OptOutSource {
        /// A keyword from this number. Only a keyword from the same number lifts it.
        Keyword {
            /// The key of the client's phone.
            phone: PhoneKey,
            /// Whether it is the client's primary phone.
            primary: bool,
        },
        /// The client's switch. The client lifts it there; for text messages START lifts it as well.
        Client {
            /// The staff member who recorded it at the client's request; null if the client switched it off.
            recorded_by: Option<ActorId>,
        },
        /// Staff switched the channel off. Staff or the client lifts it.
        Staff,
    }
}

explained! {
    /// Why staff cannot change a contact option.
    OptionLock of littermate::consent::OptionLock {
        /// The rule that decides it.
        rule: RuleId,
        /// The kind, with its facts.
        kind: OptionLockKind,
        /// The English sentence for people.
        detail: String,
    }
}

union! {
    /// The kinds of locks on a contact option.
    OptionLockKind of littermate::consent::OptionLockKind {
        /// CONTACT-11: the client opted out, or staff recorded the client's opt-out.
        OptedOutByClient {
            /// The channel that the client opted out of.
            channel: ContactChannel,
        },
        /// CONTACT-11: the client texted STOP from the primary phone.
        OptedOutByKeyword {
            /// The key of the phone.
            phone: PhoneKey,
        },
        /// CONTACT-21: the client unsubscribed the address.
        EmailUnsubscribed,
        /// CONTACT-21: email to the address bounced permanently.
        EmailBounced,
        /// CONTACT-21: the client reported email to the address as spam.
        EmailComplained,
        /// CONTACT-8: only the client can switch it, in the app.
        SwitchedInApp,
    }
}

union! {
    /// The primary phone of a client.
    PrimaryPhone of littermate::consent::PrimaryPhone {
        /// The client has no primary phone.
        None {
            /// The client's phones that text messages can be sent to. None is chosen automatically.
            textable: Vec<PhoneKey>,
        },
        /// The client has a primary phone.
        Set {
            /// The key of the primary phone.
            phone: PhoneKey,
            /// Whether text messages can be sent to it: it can receive them and did not text STOP.
            can_be_texted: bool,
            /// If it cannot receive text messages: the client's other phones that can. None is chosen automatically.
            textable: Vec<PhoneKey>,
        },
    }
}

record! {
    /// The SMS opt-out indicator of a client, for staff (CONTACT-10).
    SmsIndicator of littermate::consent::SmsIndicator {
        /// Whether the indicator is on: the client opted out of text messages, by keyword from any phone or by the switch. Text
        /// messages switched off by staff do not turn it on.
        on: bool,
        /// All current opt-outs, of both channels and of every phone of the client.
        opt_outs: Vec<CurrentOptOut>,
    }
}
