//! Routing against the oracle, on every kind of message by every state of what a client may be reached by; and one message to
//! 100,000 clients.

use allocation_counter::{AllocationInfo, measure};
use littermate::message::{
    Content, Message, MessageKind, Recipient, RecipientEmail, RouteChannel, RouteCounts, Router,
    RoutingFacts, RoutingPreferences, Suppression,
};
use littermate::model::email::{Email, EmailText};
use littermate::model::phone::{
    E164, KeywordOptOut, Line, LineType, Phone, PhoneNumber, PhoneSource, PhoneText,
};
use littermate::model::preferences::{Preference, PushPreference};

use super::naive::{self, Facts};

const KINDS: [&str; 9] = [
    "chat",
    "appointment-automation",
    "service-reminder",
    "nps-survey",
    "form",
    "payment-request",
    "video-invitation",
    "campaign",
    "other",
];
const PRIMARIES: [&str; 7] = ["none", "mobile", "landline", "voip", "toll-free", "unknown", "invalid"];
const ADDRESSES: [&str; 3] = ["none", "valid", "invalid"];
const SWITCHES: [&str; 3] = ["on", "client", "staff"];
const PUSHES: [&str; 3] = ["on", "client", "not-set-up"];
const BOOLS: [bool; 2] = [false, true];

fn message(facts: &Facts) -> Message {
    let kind = match facts.kind {
        "chat" => MessageKind::Chat,
        "appointment-automation" => MessageKind::AppointmentAutomation,
        "service-reminder" => MessageKind::ServiceReminder,
        "nps-survey" => MessageKind::NpsSurvey { automation_on: facts.automation_on },
        "form" => MessageKind::Form,
        "payment-request" => MessageKind::PaymentRequest,
        "video-invitation" => MessageKind::VideoInvitation,
        "campaign" => MessageKind::Campaign,
        "other" => MessageKind::Other,
        other => panic!("{other}"),
    };
    Message { kind, holds: if facts.attachment { vec![Content::Attachment] } else { vec![] } }
}

fn phone(facts: &Facts) -> Phone {
    let verified = |line_type| Line::Verified { line_type };
    let line = match facts.primary {
        "mobile" => verified(LineType::Mobile),
        "landline" => verified(LineType::Landline),
        "voip" => verified(LineType::Voip),
        "toll-free" => Line::Derived { line_type: LineType::TollFree },
        _ => Line::Unknown,
    };
    let number = if facts.primary == "invalid" {
        PhoneNumber::Invalid
    } else {
        PhoneNumber::Valid { e164: E164::new("+15551230001").unwrap(), extension: None }
    };
    Phone {
        as_written: PhoneText::new("555 123 0001").unwrap(),
        number,
        line,
        primary: facts.primary != "none",
        keyword_opt_out: if facts.stopped {
            KeywordOptOut::Stopped { at: None }
        } else {
            KeywordOptOut::None
        },
        source: PhoneSource::Pims,
    }
}

fn preference(switch: &str) -> Preference {
    match switch {
        "on" => Preference::On,
        "client" => Preference::OffByClient { at: None },
        "staff" => Preference::OffByStaff { at: None },
        other => panic!("{other}"),
    }
}

fn recipient(facts: &Facts) -> RoutingFacts {
    let email = |text: &str| RecipientEmail::Address { email: Email::read(&EmailText::new(text).unwrap()) };
    RoutingFacts {
        client: "anne".parse().unwrap(),
        phones: vec![phone(facts)],
        email: match facts.address {
            "none" => RecipientEmail::None,
            "valid" => email("ann@example.com"),
            _ => email("ann at example"),
        },
        preferences: RoutingPreferences {
            text: preference(facts.text),
            email: preference(facts.email),
            push: match facts.push {
                "on" => PushPreference::On,
                "client" => PushPreference::OffByClient { at: None },
                _ => PushPreference::NotSetUp,
            },
            nps: preference(facts.nps),
        },
        scheduled_appointment: facts.appointment,
    }
}

/// Every preference state: 3 of each switch, with every primary number and address.
fn states(mut each: impl FnMut(Facts)) {
    let mut facts = Facts {
        kind: "chat",
        attachment: false,
        automation_on: true,
        primary: "none",
        stopped: false,
        address: "none",
        text: "on",
        email: "on",
        nps: "on",
        push: "on",
        appointment: false,
    };
    for (text, email) in SWITCHES.iter().flat_map(|text| SWITCHES.map(|email| (*text, email))) {
        for (nps, push) in SWITCHES.iter().flat_map(|nps| PUSHES.map(|push| (*nps, push))) {
            for (primary, stopped) in PRIMARIES.iter().flat_map(|one| BOOLS.map(|stopped| (*one, stopped))) {
                for (address, appointment) in
                    ADDRESSES.iter().flat_map(|one| BOOLS.map(|appointment| (*one, appointment)))
                {
                    facts = Facts { text, email, nps, push, primary, stopped, address, appointment, ..facts };
                    each(facts);
                }
            }
        }
    }
}

#[test]
fn every_kind_by_every_state_is_as_the_oracle_has_it() {
    let mut asked = 0_u64;
    states(|state| {
        let facts_of_client = recipient(&state);
        for kind in KINDS {
            let others: &[bool] = if kind == "nps-survey" { &BOOLS } else { &[true] };
            for automation_on in others {
                let facts = Facts { kind, automation_on: *automation_on, ..state };
                let message = message(&facts);
                let router = Router::new(&message);
                let route = router.route(&facts_of_client);
                let used = RouteChannel::ALL.map(|channel| route.uses(channel));
                assert_eq!(used, naive::channels(&facts), "{facts:?}");
                for channel in RouteChannel::ALL {
                    assert_eq!(route.uses(channel), route.reasons(channel).next().is_none(), "{facts:?}");
                }
                asked += 1;
                // In words, which take long, one of 31.
                if asked.is_multiple_of(31) {
                    let words = router.explain(&facts_of_client);
                    assert_eq!(words.channels.iter().map(|one| one.used).collect::<Vec<_>>(), used);
                    for one in &words.channels {
                        assert_eq!(one.used, one.suppressed.is_empty());
                        let first = one.suppressed.first().map(|reason| reason.rule());
                        assert!(first.is_none_or(|rule| rule == one.rule));
                    }
                }
            }
        }
    });
    assert_eq!(asked, 81 * 14 * 6 * 10);
}

#[test]
fn a_portal_link_is_as_the_oracle_has_it() {
    states(|state| {
        if state.primary == "none" && state.address == "none" {
            for (kind, attachment) in
                KINDS.iter().flat_map(|kind| BOOLS.map(|attachment| (*kind, attachment)))
            {
                let facts = Facts { kind, attachment, ..state };
                let link = message(&facts).portal_link();
                assert_eq!(link.sent, naive::link(&facts), "{facts:?}");
                assert_eq!(link.sent, !link.because.is_empty());
            }
        }
    });
}

/// The bits of a reason are its place in the list.
#[test]
fn bits_are_in_the_order_of_the_reasons() {
    let mut seen = 0_u16;
    states(|state| {
        let facts = Facts { kind: "nps-survey", automation_on: false, ..state };
        let route = Router::new(&message(&facts)).route(&recipient(&facts));
        let listed = Suppression::ALL.iter().enumerate().filter(|(_, reason)| route.has(**reason));
        assert_eq!(route.bits(), listed.fold(0, |bits, (at, _)| bits | 1 << at));
        seen |= route.bits();
    });
    assert_eq!(seen, (1 << Suppression::ALL.len()) - 1);
}

/// One message to 100,000 clients, borrowed: nothing is allocated on the way.
#[test]
fn a_hundred_thousand_clients_at_once() {
    let mut few = Vec::new();
    states(|state| few.push(recipient(&state)));
    let many: Vec<Recipient<'_>> = few.iter().cycle().take(100_000).map(Recipient::from).collect();
    let survey = Message { kind: MessageKind::VideoInvitation, holds: vec![] };
    let mut counts = RouteCounts::default();
    let info = measure(|| counts = RouteCounts::of(Router::new(&survey).routes(many.iter().copied())));
    assert_eq!(info, AllocationInfo::default());
    assert_eq!((counts.portal.get(), counts.none.get()), (100_000, 0));
    let texts = many.iter().filter(|one| Router::new(&survey).route(**one).uses(RouteChannel::Text)).count();
    assert_eq!(counts.text.get(), texts as u64);
}
