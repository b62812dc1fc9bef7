//! Mirrors of `littermate::consent`. Written by `cargo xtask generate`; do not edit.

use super::{Channel, Client};
use crate::ids::{Instant, PhoneKey, RuleId};
use crate::mirror::{code, explained, input, record, union};

code! {
    /// What a text message answers, as far as the host knows.
    Answered of littermate::consent::Answered {
        /// Nothing, or nothing that the host knows of.
        Nothing,
        /// A text about an appointment.
        Appointment,
        /// Any other text.
        Other,
    }
}

code! {
    /// What became of an event.
    EventFate of littermate::consent::EventFate {
        /// It changed the state.
        Changed,
        /// It was so already.
        AlreadySo,
        /// The text is no keyword, or one that means something else here.
        NoKeyword,
        /// It was not theirs to change: staff cannot switch on what the client switched off.
        NotTheirs,
    }
}

record! {
    /// An event, and what became of it.
    EventOutcome of littermate::consent::EventOutcome {
        /// The event.
        event: OptEvent,
        /// What became of it.
        fate: EventFate,
        /// The rule.
        rule: RuleId,
    }
}

input! {
    /// Input of `contact.keyword`.
    KeywordInput of littermate::consent::ops::KeywordInput {
        /// The message as the client sent it.
        text: String,
        /// Whether texts to that number are off by the client's own opt-out, by keyword or in the portal.
        opted_out: bool,
        /// What the message answers.
        answers: Answered,
        ..defaulted {
            /// The clinic's keywords, in place of the usual ones. May be left out.
            #[uniffi(default = None)]
            keywords: KeywordSets,
        }
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
    KeywordSets of littermate::consent::KeywordSets {
        /// They opt out.
        opt_out: Vec<String>,
        /// They opt in.
        opt_in: Vec<String>,
        /// They opt in who is opted out; of anybody else they are an ordinary answer.
        opt_in_if_out: Vec<String>,
        /// They ask for help.
        help: Vec<String>,
        /// Those that may have been meant as the answer to a text about an appointment. They do what their set says, and the
        /// result warns of it.
        may_be_answers: Vec<String>,
    }
}

explained! {
    /// A warning.
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
        /// CONTACT-11: the client may have meant the appointment, and has opted out all the same.
        MayBeAnAnswer {
            /// The keyword.
            keyword: String,
        },
    }
}

union! {
    /// What happened.
    OptAct of littermate::consent::OptAct {
        /// The client sent a text. Most are no keyword, and change nothing.
        Texted {
            /// The number it came from.
            phone: PhoneKey,
            /// The message.
            text: String,
        },
        /// A channel was switched.
        Switched {
            /// By whom.
            by: Switcher,
            /// Which.
            channel: Channel,
            /// On or off.
            on: bool,
        },
    }
}

record! {
    /// Something that happened: who did it is in what, and when.
    OptEvent of littermate::consent::OptEvent {
        /// When.
        at: Instant,
        /// What.
        act: OptAct,
    }
}

union! {
    /// Where an opt-out comes from, and so who can lift it.
    OptOrigin of littermate::consent::OptOrigin {
        /// A keyword from this number: only a keyword from it lifts it.
        Keyword {
            /// The number.
            phone: PhoneKey,
            /// Whether it is the primary one, to which texts would go.
            primary: bool,
        },
        /// The client's switch in the portal: the client lifts it there, or with START for texts.
        Portal,
        /// Staff: they or the client lift it.
        Staff,
    }
}

record! {
    /// What a time line folds to.
    OptOuts of littermate::consent::OptOuts {
        /// The profile with the state of today.
        client: Client,
        /// What staff see (CONTACT-10).
        indicator: SmsIndicator,
        /// Every event in the order in which it counts, and what became of it.
        events: Vec<EventOutcome>,
    }
}

input! {
    /// Input of `contact.opt-outs`.
    OptOutsInput of littermate::consent::ops::OptOutsInput {
        /// The profile.
        client: Client,
        /// Its events, all that there are, in any order; at most 100,000.
        events: Vec<OptEvent>,
        ..defaulted {
            /// The clinic's keywords, in place of the usual ones. May be left out.
            #[uniffi(default = None)]
            keywords: KeywordSets,
        }
    }
}

record! {
    /// What staff see of a client's opt-outs (CONTACT-10).
    SmsIndicator of littermate::consent::SmsIndicator {
        /// Whether the indicator shows: the client's own opt-out keeps texts from the primary number.
        on: bool,
        /// Every opt-out that stands, of either channel and of every number.
        standing: Vec<StandingOptOut>,
    }
}

record! {
    /// An opt-out that stands, with its origin and its time (CONTACT-11).
    StandingOptOut of littermate::consent::StandingOptOut {
        /// The channel.
        channel: Channel,
        /// Where it comes from.
        origin: OptOrigin,
        /// Since when, where that is known.
        at: Option<Instant>,
        /// The rule by which it stands, and is lifted.
        rule: RuleId,
    }
}

code! {
    /// Who switched a channel.
    Switcher of littermate::consent::Switcher {
        /// The client, in the portal.
        Client,
        /// Staff, in Flow.
        Staff,
    }
}
