//! Mirrors of `littermate::consent`. Written by `cargo xtask generate`; do not edit.

use super::{Client, Clinic, ContactBook, ContactChannel, ContactPreferences, PhoneEntry};
use crate::ids::{ActorId, ClientId, Instant, PhoneKey, RuleId};
use crate::mirror::{code, explained, input, record, union};

code! {
    /// The automatic reply to a text message.
    AutoReply of littermate::consent::AutoReply {
        /// No reply.
        None,
        /// Confirm that the number is opted out of texts.
        OptOutConfirmed,
        /// Confirm that the number is opted in again.
        OptInConfirmed,
        /// Say who sends the texts and how to opt out.
        Help,
    }
}

union! {
    /// What happened.
    ConsentAction of littermate::consent::ConsentAction {
        /// The client sent a text message. Most messages are no keyword, and change nothing.
        Texted {
            /// The number it came from, in any spelling. It is read with the clinic's region.
            from: String,
            /// The message.
            message: String,
        },
        /// A channel was switched.
        Switched {
            /// Who switched it.
            by: ConsentActor,
            /// The channel.
            channel: ContactChannel,
            /// Whether it was switched on.
            on: bool,
        },
        /// Staff recorded an opt-out that the client gave in speech, on paper or by email. It counts as the client's.
        Recorded {
            /// Who recorded it.
            by: ActorId,
            /// The channel.
            channel: ContactChannel,
        },
    }
}

code! {
    /// Who switched a channel.
    ConsentActor of littermate::consent::ConsentActor {
        /// The client, in the portal.
        Client,
        /// Staff, in Flow.
        Staff,
    }
}

record! {
    /// Something that happened to a client's opt-outs (CONTACT-11). Every event has a time.
    ConsentEvent of littermate::consent::ConsentEvent {
        /// When it happened.
        at: Instant,
        /// What happened.
        action: ConsentAction,
    }
}

input! {
    /// Input of `contact.inbound`.
    ContactInboundInput of littermate::consent::ops::ContactInboundInput {
        /// The clinic that received the message. The sender's number is read with its region.
        clinic: Clinic,
        /// The number that the message came from, in any spelling.
        from: String,
        /// The message as the client sent it.
        message: String,
        /// When it was sent.
        at: Instant,
        /// What the clinic knows of the number. Required: an opt-out can be in force.
        contact_book: ContactBook,
        /// The clinic's active profiles that have the number, with any extension; at most 10,000.
        clients: Vec<Client>,
        ..defaulted {
            /// The clinic's keywords, in place of the usual ones. May be left out.
            #[uniffi(default = None)]
            keywords: KeywordSets,
        }
    }
}

record! {
    /// What an inbound text message means and changes.
    ContactInboundOutput of littermate::consent::ContactInboundOutput {
        /// The number it came from, in E.164.
        from: String,
        /// What the message is.
        reading: KeywordReading,
        /// The number's new phone-book entry; null where it is unchanged.
        entry: Option<PhoneEntry>,
        /// The profiles whose switches changed, as they are now.
        clients: Vec<Client>,
        /// What the host must do, in this order; nothing for an ordinary message.
        effects: Vec<InboundEffect>,
        /// The automatic reply to send. A keyword that changes nothing gets none.
        reply: AutoReply,
        /// What staff should know.
        warnings: Vec<InboundWarning>,
    }
}

input! {
    /// Input of `contact.keyword`.
    ContactKeywordInput of littermate::consent::ops::ContactKeywordInput {
        /// The message as the client sent it.
        text: String,
        /// Whether texts to that number are off by the client's own opt-out, by keyword or in the portal.
        opted_out: bool,
        ..defaulted {
            /// The clinic's keywords, in place of the usual ones. May be left out.
            #[uniffi(default = None)]
            keywords: KeywordSets,
        }
    }
}

input! {
    /// Input of `contact.opt-outs`.
    ContactOptOutsInput of littermate::consent::ops::ContactOptOutsInput {
        /// The clinic. Senders' numbers are read with its region.
        clinic: Clinic,
        /// The profile.
        client: Client,
        /// What the clinic knows of the client's numbers and of those in the events. Required: an opt-out can be in force.
        contact_book: ContactBook,
        /// All events of the client, in any order; at most 100,000.
        events: Vec<ConsentEvent>,
        ..defaulted {
            /// The clinic's keywords, in place of the usual ones. May be left out.
            #[uniffi(default = None)]
            keywords: KeywordSets,
        }
    }
}

record! {
    /// The current opt-outs of a client.
    ContactOptOutsOutput of littermate::consent::ContactOptOutsOutput {
        /// The profile, with its switches as they are now.
        client: Client,
        /// The phone-book entries that changed, in the order of their numbers. The host stores them.
        phones: Vec<PhoneEntry>,
        /// What staff see (CONTACT-10).
        indicator: SmsIndicator,
        /// Every event in the order in which it counts, with its result.
        events: Vec<EventOutcome>,
    }
}

record! {
    /// One checkbox.
    ContactOption of littermate::consent::ContactOption {
        /// Whether it is checked.
        on: bool,
        /// Set where staff cannot change it.
        lock: Option<OptionLock>,
    }
}

record! {
    /// The contact options of one client as staff see them: each checkbox with its state and its lock.
    ContactOptions of littermate::consent::ContactOptions {
        /// Text messages. It shows the effect: off and locked while the primary number is stopped, whatever the switch says.
        text: ContactOption,
        /// Email. It shows the effect: off and locked while the address is suppressed (CONTACT-21).
        email: ContactOption,
        /// Push notifications of the mobile app. Always locked: the client switches them in the app (CONTACT-8).
        mobile_app: ContactOption,
        /// NPS surveys (CONTACT-14).
        nps_surveys: ContactOption,
        /// The SMS opt-out indicator (CONTACT-10).
        indicator: SmsIndicator,
        /// The primary number, and whether it can be texted.
        primary: PrimaryPhone,
    }
}

input! {
    /// Input of `contact.options`.
    ContactOptionsInput of littermate::consent::ops::ContactOptionsInput {
        /// The profile.
        client: Client,
        /// What the clinic knows of the client's numbers and address. Required: it can lock an option.
        contact_book: ContactBook,
    }
}

record! {
    /// An opt-out in force, with its source and its time (CONTACT-11).
    CurrentOptOut of littermate::consent::CurrentOptOut {
        /// The channel.
        channel: ContactChannel,
        /// Where it comes from.
        source: OptOutSource,
        /// Since when.
        at: Instant,
        /// The rule by which it is in force, and is lifted.
        rule: RuleId,
    }
}

record! {
    /// An event and its result.
    EventOutcome of littermate::consent::EventOutcome {
        /// The event.
        event: ConsentEvent,
        /// Its result.
        result: EventResult,
        /// The rule that gives the result.
        rule: RuleId,
    }
}

code! {
    /// The result of an event.
    EventResult of littermate::consent::EventResult {
        /// It opted the client out of something, or in again.
        Changed,
        /// The client was opted out, or in, already.
        NoChange,
        /// The text message is no keyword, or one that means something else here.
        NotAKeyword,
        /// Staff cannot switch on what the client switched off.
        NotAuthorized,
    }
}

union! {
    /// What to do.
    InboundAction of littermate::consent::InboundAction {
        /// Store the number's entry in the clinic's phone book, in place of the one it has.
        StorePhoneEntry {
            /// The entry.
            entry: PhoneEntry,
        },
        /// Save the profile: START lifted the client's opt-out of texts.
        SavePreferences {
            /// The profile.
            client: ClientId,
            /// Its preferences as they are now.
            preferences: ContactPreferences,
        },
    }
}

explained! {
    /// One thing the host must do after an inbound text message.
    InboundEffect of littermate::consent::InboundEffect {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: InboundAction,
        /// The sentence for people, in English.
        detail: String,
    }
}

explained! {
    /// A warning about an inbound text message.
    InboundWarning of littermate::consent::InboundWarning {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: InboundWarningKind,
        /// The sentence for people, in English.
        detail: String,
    }
}

union! {
    /// What a warning is about.
    InboundWarningKind of littermate::consent::InboundWarningKind {
        /// CONTACT-10: the opt-in lifted the opt-out of several profiles, so one person answered for all.
        SeveralClients {
            /// The profiles.
            clients: Vec<ClientId>,
        },
    }
}

union! {
    /// What a text message is.
    KeywordMeaning of littermate::consent::KeywordMeaning {
        /// An ordinary message.
        Message,
        /// It opts out.
        OptOut {
            /// The keyword.
            keyword: String,
        },
        /// It opts in.
        OptIn {
            /// The keyword.
            keyword: String,
        },
        /// A keyword that would opt in somebody who is opted out. This client is not, so it is an ordinary answer.
        Answer {
            /// The keyword.
            keyword: String,
        },
        /// It asks for help, and changes nothing.
        Help {
            /// The keyword.
            keyword: String,
        },
    }
}

record! {
    /// What a text message is, and what to be aware of.
    KeywordReading of littermate::consent::KeywordReading {
        /// What it is.
        meaning: KeywordMeaning,
        /// The rule that says so.
        rule: RuleId,
        /// What to be aware of.
        warnings: Vec<KeywordWarning>,
    }
}

record! {
    /// The keywords of a clinic. By default those that carriers in North America ask for.
    ///
    /// STOP, QUIT, END, REVOKE, OPT OUT, OPT-OUT, CANCEL and UNSUBSCRIBE always opt out (US 47 CFR 64.1200(a)(10)), whether or not
    /// `opt_out` has them.
    KeywordSets of littermate::consent::KeywordSets {
        /// They opt out, beside those that always do.
        opt_out: Vec<String>,
        /// They opt in.
        opt_in: Vec<String>,
        /// They opt in who is opted out; of anybody else they are an ordinary answer.
        opt_in_if_out: Vec<String>,
        /// They ask for help.
        help: Vec<String>,
    }
}

explained! {
    /// Something that staff should know of a text message.
    KeywordWarning of littermate::consent::KeywordWarning {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: KeywordWarningKind,
        /// The sentence for people, in English.
        detail: String,
    }
}

union! {
    /// What a warning is about.
    KeywordWarningKind of littermate::consent::KeywordWarningKind {
        /// CONTACT-11: CANCEL or YES, which may have been meant as an answer about an appointment. It does what its set says all
        /// the same: the provider of the messages has acted on it already.
        MayBeAnAnswer {
            /// The keyword.
            keyword: String,
        },
        /// CONTACT-11: an ordinary message that may ask for an opt-out. It changes nothing; staff decide.
        MayBeOptOut {
            /// What in the message says so: a phrase of the closed list, or a word of a very short message. Small letters, without
            /// apostrophes.
            phrase: String,
        },
    }
}

union! {
    /// Where an opt-out comes from, and so who can lift it.
    OptOutSource of littermate::consent::OptOutSource {
        /// A keyword from this number. Only a keyword from the same number lifts it.
        Keyword {
            /// The key of the client's number.
            phone: PhoneKey,
            /// Whether it is the client's primary number, to which texts would go.
            primary: bool,
        },
        /// The client's switch. The client lifts it there; START lifts it for texts.
        Client {
            /// Who recorded it on the client's request; null where the client switched it off.
            recorded_by: Option<ActorId>,
        },
        /// Staff. Staff or the client lift it.
        Staff,
    }
}

explained! {
    /// Why staff cannot change a contact option.
    OptionLock of littermate::consent::OptionLock {
        /// The rule that it rests on.
        rule: RuleId,
        /// What it is, with its facts.
        kind: OptionLockKind,
        /// The sentence for people, in English.
        detail: String,
    }
}

union! {
    /// What locks a contact option.
    OptionLockKind of littermate::consent::OptionLockKind {
        /// CONTACT-11: the client opted out, or had it recorded.
        OptedOutByClient {
            /// What the client opted out of.
            channel: ContactChannel,
        },
        /// CONTACT-11: the client texted STOP from the primary number.
        OptedOutByKeyword {
            /// The key of the number.
            phone: PhoneKey,
        },
        /// CONTACT-21: the client unsubscribed the address.
        EmailUnsubscribed,
        /// CONTACT-21: email to the address bounced for good.
        EmailBounced,
        /// CONTACT-21: the client reported email to the address as spam.
        EmailComplained,
        /// CONTACT-8: the client switches it in the app.
        SwitchedInApp,
    }
}

union! {
    /// The primary number of a client.
    PrimaryPhone of littermate::consent::PrimaryPhone {
        /// The client has none.
        None {
            /// The client's numbers that texts can be sent to. None of them is picked.
            textable: Vec<PhoneKey>,
        },
        /// The client has one.
        Set {
            /// Its key.
            phone: PhoneKey,
            /// Whether texts can be sent to it: it can receive them, and did not text STOP.
            can_be_texted: bool,
            /// Where it cannot receive texts, the client's other numbers that texts can be sent to. None of them is picked.
            textable: Vec<PhoneKey>,
        },
    }
}

record! {
    /// The SMS opt-out indicator of a client, for staff (CONTACT-10).
    SmsIndicator of littermate::consent::SmsIndicator {
        /// Whether the indicator shows: the client opted out of texts, by keyword from any of the client's numbers or by the switch.
        /// Texts that staff switched off do not show it.
        on: bool,
        /// Every opt-out in force, of either channel and of every number of the client.
        opt_outs: Vec<CurrentOptOut>,
    }
}
