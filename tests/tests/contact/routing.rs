//! Compares routing with the oracle, for every kind of message and every state of a recipient; and routes one message to
//! 100,000 clients.

use allocation_counter::{AllocationInfo, measure};
use littermate::message::{
    MessageContent, MessageKind, MessageRecipient, MessageSubject, OutboundMessage, Recipient, RouteChannel,
    RouteCounts, Router, RoutingFacts, Suppression,
};
use littermate::model::client::ClientStatus;
use littermate::model::contact_book::{
    ContactBook, ContactIndex, EmailEntry, EmailSuppression as Suppressed, PhoneEntry, TextOptOut,
};
use littermate::model::email::{Email, EmailText};
use littermate::model::pet::PetStatus;
use littermate::model::phone::{
    E164, KnownLine, LineType, Phone, PhoneExtension, PhoneNumber, PhoneSource, PhoneText,
};
use littermate::model::preferences::{
    ChannelPreference, ContactPreferences, PushPreference, SurveyPreference,
};

use littermate_tests::NO_BOOK;

use super::naive::{self, Facts};

const KINDS: [&str; 10] = [
    "portal-link",
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
const PRIMARIES: [&str; 8] =
    ["none", "mobile", "landline", "voip", "toll-free", "unknown", "invalid", "extension"];
const ADDRESSES: [&str; 4] = ["none", "valid", "invalid", "unsubscribed"];
const SWITCHES: [&str; 3] = ["on", "client", "staff"];
const PUSHES: [&str; 3] = ["on", "client", "not-set-up"];
const BOOLS: [bool; 2] = [false, true];

fn message(facts: &Facts) -> OutboundMessage {
    let kind = match facts.kind {
        "chat" => MessageKind::Chat,
        "appointment-automation" => MessageKind::AppointmentAutomation,
        "service-reminder" => MessageKind::ServiceReminder,
        "nps-survey" => MessageKind::NpsSurvey { automation_on: facts.automation_on },
        "form" => MessageKind::Form,
        "payment-request" => MessageKind::PaymentRequest,
        "video-invitation" => MessageKind::VideoInvitation,
        "portal-link" => MessageKind::PortalLink,
        "campaign" => MessageKind::Campaign,
        "other" => MessageKind::Other,
        other => panic!("{other}"),
    };
    OutboundMessage {
        kind,
        contents: if facts.attachment { vec![MessageContent::Attachment] } else { vec![] },
    }
}

const NUMBER: &str = "+15551230001";

fn phone(facts: &Facts) -> Phone {
    let extension = (facts.primary == "extension").then(|| PhoneExtension::new("7").unwrap());
    let number = if facts.primary == "invalid" {
        PhoneNumber::Invalid
    } else {
        PhoneNumber::Valid { e164: E164::new(NUMBER).unwrap(), extension }
    };
    Phone {
        as_written: PhoneText::new("555 123 0001").unwrap(),
        number,
        derived_line: (facts.primary == "toll-free").then_some(LineType::TollFree),
        primary: facts.primary != "none",
        source: PhoneSource::Pims,
        label: None,
    }
}

/// The contact book has an entry for the phone number and the address in every state. The book is leaked.
fn book(facts: &Facts) -> &'static ContactIndex<'static> {
    let verified = |line_type| KnownLine::Verified { line_type };
    let line = match facts.primary {
        "mobile" => verified(LineType::Mobile),
        "landline" => verified(LineType::Landline),
        "voip" => verified(LineType::Voip),
        _ => KnownLine::Unknown,
    };
    let at = "2026-01-01T00:00:00Z".parse().unwrap();
    let text_opt_out =
        if facts.stopped { TextOptOut::Stopped { at, keyword: None } } else { TextOptOut::None };
    let suppressed =
        if facts.address == "unsubscribed" { Suppressed::Unsubscribed { at } } else { Suppressed::None };
    let book = ContactBook {
        phones: vec![PhoneEntry { number: E164::new(NUMBER).unwrap(), line, text_opt_out }],
        emails: vec![EmailEntry { email: "ANN@example.com".parse().unwrap(), suppressed }],
    };
    let book: &'static ContactBook = Box::leak(Box::new(book));
    Box::leak(Box::new(book.index().unwrap()))
}

fn preference(switch: &str) -> ChannelPreference {
    let at = "2026-01-01T00:00:00Z".parse().unwrap();
    match switch {
        "on" => ChannelPreference::ON,
        "client" => ChannelPreference::off_by_client(at),
        "staff" => ChannelPreference::OffByStaff { at },
        other => panic!("{other}"),
    }
}

fn recipient(facts: &Facts) -> MessageRecipient {
    let email = |text: &str| Some(Email::read(&EmailText::new(text).unwrap()));
    let at = "2026-01-01T00:00:00Z".parse().unwrap();
    let client = RoutingFacts {
        id: "anne".parse().unwrap(),
        status: match facts.status {
            "active" => ClientStatus::Active,
            "deleted" => ClientStatus::Deleted,
            _ => ClientStatus::Retired { survivor: "annie".parse().unwrap(), merge: "m".parse().unwrap() },
        },
        phones: vec![phone(facts)],
        email: match facts.address {
            "none" => None,
            "valid" | "unsubscribed" => email("ann@example.com"),
            _ => email("ann at example"),
        },
        preferences: ContactPreferences {
            text: preference(facts.text),
            email: preference(facts.email),
            push: match facts.push {
                "on" => PushPreference::On,
                "client" => PushPreference::OffByClient { at },
                _ => PushPreference::NotSetUp,
            },
            nps: if facts.nps == "on" { SurveyPreference::On } else { SurveyPreference::Off { at } },
        },
    };
    let subject = match facts.pet {
        "none" => MessageSubject::Client,
        "active" => MessageSubject::Pet { status: PetStatus::Active },
        "inactive" => MessageSubject::Pet { status: PetStatus::Inactive },
        _ => MessageSubject::Pet { status: PetStatus::Deceased },
    };
    MessageRecipient { client, subject, scheduled_appointment: facts.appointment }
}

/// Every state of a recipient: each switch, with every primary phone number and address; then the recipients that may not be
/// contacted.
fn states(mut each: impl FnMut(Facts, &'static ContactIndex<'static>)) {
    let blank = Facts {
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
        status: "active",
        pet: "none",
    };
    for (primary, stopped) in PRIMARIES.iter().flat_map(|one| BOOLS.map(|stopped| (*one, stopped))) {
        for (address, appointment) in
            ADDRESSES.iter().flat_map(|one| BOOLS.map(|appointment| (*one, appointment)))
        {
            let known = Facts { primary, stopped, address, appointment, ..blank };
            let book = book(&known);
            for (text, email) in SWITCHES.iter().flat_map(|text| SWITCHES.map(|email| (*text, email))) {
                for (nps, push) in ["on", "staff"].iter().flat_map(|nps| PUSHES.map(|push| (*nps, push))) {
                    each(Facts { text, email, nps, push, ..known }, book);
                }
            }
            for status in ["active", "retired", "deleted"] {
                for pet in ["none", "active", "inactive", "deceased"] {
                    each(Facts { status, pet, ..known }, book);
                }
            }
        }
    }
}

#[test]
fn every_kind_and_state_agrees_with_the_oracle() {
    let mut count = 0_u64;
    states(|state, book| {
        let facts_of_client = recipient(&state);
        for kind in KINDS {
            let others: &[bool] = if kind == "nps-survey" { &BOOLS } else { &[true] };
            for automation_on in others {
                let facts = Facts { kind, automation_on: *automation_on, ..state };
                let message = message(&facts);
                let router = Router::new(&message, book);
                let route = router.route(&facts_of_client);
                let used = RouteChannel::ALL.map(|channel| route.uses(channel));
                assert_eq!(used, naive::channels(&facts), "{facts:?}");
                for channel in RouteChannel::ALL {
                    assert_eq!(route.uses(channel), route.reasons(channel).next().is_none(), "{facts:?}");
                }
                count += 1;
                // Explanations are slow, so only one in 31 recipients is explained.
                if count.is_multiple_of(31) {
                    let explanation = router.explain(&facts_of_client);
                    assert_eq!(explanation.channels.iter().map(|one| one.used).collect::<Vec<_>>(), used);
                    assert_eq!(
                        explanation.portal_link,
                        naive::link(&facts) && (used[0] || used[1]),
                        "{facts:?}"
                    );
                    for one in &explanation.channels {
                        assert_eq!(one.used, one.suppressed.is_empty());
                        let first = one.suppressed.first().map(|reason| reason.rule());
                        assert!(first.is_none_or(|rule| rule == one.rule));
                    }
                }
            }
        }
    });
    assert_eq!(count, 16 * 8 * (54 + 12) * 11);
}

#[test]
fn portal_links_agree_with_the_oracle() {
    states(|state, _| {
        if state.primary == "none" && state.address == "none" {
            for (kind, attachment) in
                KINDS.iter().flat_map(|kind| BOOLS.map(|attachment| (*kind, attachment)))
            {
                let facts = Facts { kind, attachment, ..state };
                let link = message(&facts).portal_link();
                assert_eq!(link.needed, naive::link(&facts), "{facts:?}");
                assert_eq!(link.needed, !link.reasons.is_empty() || kind == "portal-link");
            }
        }
    });
}

/// The bit of a reason is its index in the list.
#[test]
fn bits_are_in_the_order_of_the_reasons() {
    let mut seen = 0_u32;
    states(|state, book| {
        let facts = Facts { kind: "nps-survey", automation_on: false, ..state };
        let route = Router::new(&message(&facts), book).route(&recipient(&facts));
        let listed = Suppression::ALL.iter().enumerate().filter(|(_, reason)| route.has(**reason));
        assert_eq!(route.bits(), listed.fold(0, |bits, (at, _)| bits | 1 << at));
        seen |= route.bits();
    });
    // The oracle has a single reason about an address, which represents three reasons of the library.
    let all = (1_u32 << Suppression::ALL.len()) - 1;
    let bit = |reason: Suppression| 1 << Suppression::ALL.iter().position(|one| *one == reason).unwrap();
    assert_eq!(seen, all & !bit(Suppression::EmailBounced) & !bit(Suppression::EmailComplained));
}

/// Routes one borrowed message to 100,000 clients without allocating.
#[test]
fn a_hundred_thousand_clients_at_once() {
    let mut few = Vec::new();
    states(|state, _| few.push(recipient(&state)));
    few.retain(|one| one.client.status == ClientStatus::Active);
    let many: Vec<Recipient<'_>> = few.iter().cycle().take(100_000).map(Recipient::from).collect();
    let invitation = OutboundMessage { kind: MessageKind::VideoInvitation, contents: vec![] };
    let router = Router::new(&invitation, &NO_BOOK);
    let mut counts = RouteCounts::default();
    let info = measure(|| counts = RouteCounts::of(router.routes(many.iter().copied())));
    assert_eq!(info, AllocationInfo::default());
    assert_eq!((counts.portal.get(), counts.none.get()), (100_000, 0));
    let texts = many.iter().filter(|one| router.route(**one).uses(RouteChannel::Text)).count();
    assert_eq!(counts.text.get(), texts as u64);
}
