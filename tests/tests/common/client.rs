//! Realistic clients: with shared and unreadable phone numbers, STOPs, and likely duplicate pets.

use littermate::count::Count;
use littermate::model::client::{ActiveMerge, ClientParts, ClientStatus, PersonName};
use littermate::model::contact_book::{
    ContactBook, ContactIndex, EmailEntry, EmailSuppression, PhoneEntry, TextOptOut,
};
use littermate::model::conversation::ActiveConversation;
use littermate::model::email::{Email, EmailText};
use littermate::model::membership::{Membership, MembershipStatus};
use littermate::model::pet::{Pet, PetStatus};
use littermate::model::phone::{
    E164, KnownLine, LineType, Phone, PhoneExtension, PhoneKey, PhoneNumber, PhoneSource, PhoneText,
};
use littermate::model::pims::PimsRecord;
use littermate::model::preferences::{
    ChannelPreference, ContactPreferences, PrimaryDecision, PushPreference, SurveyPreference, SyncOverrides,
};
use littermate::model::time::Instant;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

pub(crate) const CLINIC: &str = "clinic-1";

/// Only a few phone numbers, so that two clients often share one.
const NUMBERS: [(&str, Option<&str>); 7] = [
    ("+15551230001", None),
    ("+15551230002", None),
    ("+15551230002", Some("07")),
    ("+442079460001", None),
    ("+15551230004", None),
    ("ask at the desk", None),
    ("+1555", None),
];

pub(crate) fn instant() -> impl Strategy<Value = Instant> {
    select(vec![1_700_000_000_000_i64, 1_750_000_000_000])
        .prop_map(|millis| Instant::from_millis(millis).unwrap())
}

fn kind() -> impl Strategy<Value = LineType> {
    select(vec![LineType::Mobile, LineType::Landline, LineType::Voip, LineType::TollFree])
}

fn opt_out() -> impl Strategy<Value = TextOptOut> {
    let keyword = |word: &str| Some(word.parse().unwrap());
    prop_oneof![
        3 => Just(TextOptOut::None),
        2 => instant().prop_map(move |at| TextOptOut::Stopped { at, keyword: keyword("STOP") }),
        1 => instant().prop_map(move |at| TextOptOut::Lifted { at, keyword: keyword("START") }),
    ]
}

/// The contact book entries of the phone numbers and addresses. The book is leaked; a test has a few hundred of them.
pub(crate) fn book() -> impl Strategy<Value = &'static ContactIndex<'static>> {
    let line = prop_oneof![
        2 => Just(KnownLine::Unknown),
        1 => kind().prop_map(|line_type| KnownLine::Verified { line_type }),
    ];
    let entry = |number: &'static str| {
        let number = E164::new(number).unwrap();
        (line.clone(), opt_out()).prop_map(move |(line, text_opt_out)| PhoneEntry {
            number: number.clone(),
            line,
            text_opt_out,
        })
    };
    let numbers: Vec<_> =
        NUMBERS.iter().map(|(text, _)| *text).filter(|text| E164::new(text).is_ok()).collect();
    let mut once = numbers.clone();
    once.dedup();
    let entries: Vec<_> = once.into_iter().map(|number| option::weighted(0.7, entry(number))).collect();
    let suppressed = prop_oneof![
        2 => Just(EmailSuppression::None),
        1 => instant().prop_map(|at| EmailSuppression::Unsubscribed { at }),
    ];
    (entries, option::of(suppressed)).prop_map(|(phones, suppressed)| {
        let email = |suppressed| EmailEntry { email: "ann@example.com".parse().unwrap(), suppressed };
        let book = ContactBook {
            phones: phones.into_iter().flatten().collect(),
            emails: suppressed.into_iter().map(email).collect(),
        };
        let book: &'static ContactBook = Box::leak(Box::new(book));
        let index: &'static ContactIndex<'static> = Box::leak(Box::new(book.index().unwrap()));
        index
    })
}

pub(crate) fn number(which: usize, written: bool) -> (PhoneText, PhoneNumber) {
    let (text, extension) = NUMBERS[which % NUMBERS.len()];
    let spelled = match (written, extension) {
        (false, None) => text.to_owned(),
        (false, Some(extension)) => format!("{text} ext. {extension}"),
        (true, _) => format!(" {text} "),
    };
    let number = match E164::new(text) {
        Ok(e164) if text.len() > 6 => PhoneNumber::Valid {
            e164,
            extension: extension.map(|digits| PhoneExtension::new(digits).unwrap()),
        },
        _ => PhoneNumber::Invalid,
    };
    (PhoneText::new(spelled).unwrap(), number)
}

pub(crate) fn phone() -> impl Strategy<Value = Phone> {
    let source = select(vec![PhoneSource::Pims, PhoneSource::Flow, PhoneSource::Both]);
    // The line type from the metadata of a phone number is the same everywhere.
    (0..NUMBERS.len(), any::<bool>(), source).prop_map(|(which, written, source)| {
        let (as_written, number) = number(which, written);
        let derived_line = (which == 3).then_some(LineType::Landline);
        Phone { as_written, number, label: None, derived_line, primary: false, source }
    })
}

fn push() -> impl Strategy<Value = PushPreference> {
    prop_oneof![
        2 => Just(PushPreference::NotSetUp),
        1 => Just(PushPreference::On),
        1 => instant().prop_map(|at| PushPreference::OffByClient { at }),
    ]
}

/// A few decisions of Flow about the phone numbers.
fn overrides() -> impl Strategy<Value = (Vec<PhoneKey>, bool)> {
    (vec(phone().prop_map(|phone| phone.key()), 0..=2), any::<bool>())
}

fn phones(max: usize) -> impl Strategy<Value = Vec<Phone>> {
    (vec(phone(), 0..=max), any::<usize>()).prop_map(|(drawn, primary)| {
        let mut phones: Vec<Phone> = Vec::new();
        for phone in drawn {
            if !phones.iter().any(|known| known.same_number(&phone)) {
                phones.push(phone);
            }
        }
        let count = phones.len();
        // CONTACT-2: an only phone number is primary.
        let at = if count == 1 { 0 } else { primary % (count + 1) };
        if let Some(primary) = phones.get_mut(at) {
            primary.primary = true;
        }
        phones
    })
}

pub(crate) fn email() -> impl Strategy<Value = Option<Email>> {
    let texts = vec!["ann@example.com", "Ann@Example.com", "lee@example.org", "ann at example"];
    option::weighted(0.7, select(texts))
        .prop_map(|text| text.map(|text| Email::read(&EmailText::new(text).unwrap())))
}

pub(crate) fn name() -> impl Strategy<Value = PersonName> {
    select(vec![("Ann", "Lee"), ("Ann", "Lee"), ("", ""), ("Zoë", "O’Neil"), ("", "Lee")])
        .prop_map(|(first, last)| PersonName { first: first.parse().unwrap(), last: last.parse().unwrap() })
}

pub(crate) fn preference() -> impl Strategy<Value = ChannelPreference> {
    prop_oneof![
        2 => Just(ChannelPreference::ON),
        1 => instant().prop_map(|at| ChannelPreference::On { since: Some(at) }),
        1 => instant().prop_map(ChannelPreference::off_by_client),
        1 => instant().prop_map(|at| ChannelPreference::OffByStaff { at }),
    ]
}

fn pets(side: &'static str) -> impl Strategy<Value = Vec<Pet>> {
    let names = select(vec!["Rex", " rex ", "Milo", "", "Mimi"]);
    let species = select(vec!["dog", "Dog", "cat"]);
    let date_of_birth = option::of(select(vec!["2020-02-29", "2021-05-01"]));
    let status = select(vec![PetStatus::Active, PetStatus::Inactive, PetStatus::Deceased]);
    vec((names, species, date_of_birth, status, 0_usize..3), 0..=4).prop_map(move |drawn| {
        let pet = |(index, (name, species, date_of_birth, status, appointments))| {
            pet(side, index, name, species, date_of_birth, status, appointments)
        };
        drawn.into_iter().enumerate().map(pet).collect()
    })
}

pub(crate) fn pet(
    side: &str,
    index: usize,
    name: &str,
    species: &str,
    date_of_birth: Option<&str>,
    status: PetStatus,
    appointments: usize,
) -> Pet {
    let appointment = |number| format!("{side}-appointment-{index}-{number}").parse().unwrap();
    Pet {
        id: format!("{side}-pet-{index}").parse().unwrap(),
        name: name.parse().unwrap(),
        species: species.parse().unwrap(),
        date_of_birth: date_of_birth.map(|date| date.parse().unwrap()),
        status,
        upcoming_appointments: (0..appointments).map(appointment).collect(),
    }
}

fn memberships() -> impl Strategy<Value = Vec<Membership>> {
    use MembershipStatus::{Active, CancelledRunning, Ended, PastDue, Paused, Unknown};
    vec(select(vec![Active, Paused, PastDue, CancelledRunning, Ended, Ended, Unknown]), 0..=2).prop_map(
        |drawn| {
            let membership =
                |(index, status)| Membership { id: format!("membership-{index}").parse().unwrap(), status };
            drawn.into_iter().enumerate().map(membership).collect()
        },
    )
}

fn status() -> impl Strategy<Value = ClientStatus> {
    prop_oneof![
        4 => Just(ClientStatus::Active),
        1 => Just(ClientStatus::Deleted),
        1 => Just(ClientStatus::Retired { survivor: "third".parse().unwrap(), merge: "m-0".parse().unwrap() }),
    ]
}

/// The ids `{side}-{what}-0` and so on, up to a maximum count.
pub(crate) fn ids<T>(side: &'static str, what: &'static str, max: usize) -> impl Strategy<Value = Vec<T>>
where
    T: std::str::FromStr<Err: std::fmt::Debug> + std::fmt::Debug,
{
    (0..=max).prop_map(move |count| {
        (0..count).map(|index| format!("{side}-{what}-{index}").parse().unwrap()).collect()
    })
}

/// A profile in any state, with a maximum number of phone numbers.
pub(crate) fn client(side: &'static str, max_phones: usize) -> impl Strategy<Value = ClientParts> {
    let standing = (
        status(),
        prop::bool::weighted(0.9),
        any::<bool>(),
        any::<bool>(),
        select(vec![0_u64, 0, 0, 7]),
        memberships(),
    );
    let nps = prop_oneof![Just(SurveyPreference::On), instant().prop_map(|at| SurveyPreference::Off { at })];
    let switches = (preference(), preference(), push(), nps);
    let contact = (name(), email(), phones(max_phones), switches, overrides());
    let lists = (pets(side), ids(side, "archived", 2), ids(side, "card", 2), ids::<String>(side, "merge", 2));
    (standing, contact, lists).prop_map(move |(standing, contact, lists)| {
        let (status, here, in_pims, conversation, points, memberships) = standing;
        let (name, email, phones, (text, by_email, push, nps), (mut ignored, decided)) = contact;
        // A phone number on the profile is not ignored, and each phone number occurs once.
        ignored.sort_unstable();
        ignored.dedup();
        ignored.retain(|known| !phones.iter().any(|phone: &Phone| phone.key() == *known));
        let set = decided && phones.iter().any(|phone: &Phone| phone.primary);
        let primary = if set { PrimaryDecision::SetInFlow } else { PrimaryDecision::Pims };
        let (pets, archived_conversations, payment_methods, merges) = lists;
        let merge = |id: String| ActiveMerge {
            retired: format!("{id}-of").parse().unwrap(),
            merge: id.parse().unwrap(),
        };
        ClientParts {
            id: side.parse().unwrap(),
            clinic: if here { CLINIC } else { "clinic-2" }.parse().unwrap(),
            status,
            pims: if in_pims {
                PimsRecord::InPims { record: format!("{side}-record").parse().unwrap() }
            } else {
                PimsRecord::FlowOnly
            },
            name,
            email,
            phones,
            preferences: ContactPreferences { text, email: by_email, push, nps },
            sync_overrides: SyncOverrides { ignored_phones: ignored, primary },
            pets,
            active_conversation: if conversation {
                ActiveConversation::Active { conversation: format!("{side}-active").parse().unwrap() }
            } else {
                ActiveConversation::None
            },
            archived_conversations,
            loyalty_points: Count::new(points).unwrap(),
            memberships,
            payment_methods,
            merges: merges.into_iter().map(merge).collect(),
            undone_merges: Vec::new(),
        }
    })
    // Boxed, since a chain of five clients is too large for the stack of a test.
    .boxed()
}
