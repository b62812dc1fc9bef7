//! Clients as clinics have them: shared numbers, unreadable ones, STOPs, likely duplicates among pets.

use littermate::count::Count;
use littermate::model::client::{ClientParts, ClientStatus, PersonName, StandingMerge};
use littermate::model::conversation::ActiveConversation;
use littermate::model::email::{Email, EmailText};
use littermate::model::membership::{Membership, MembershipStatus};
use littermate::model::pet::{Pet, PetStatus};
use littermate::model::phone::{
    E164, Extension, KeywordOptOut, Line, LineType, Phone, PhoneNumber, PhoneSource, PhoneText,
};
use littermate::model::pims::PimsRecord;
use littermate::model::preferences::{
    ContactMemory, ContactPreferences, Preference, PushPreference, RememberedPhone,
};
use littermate::model::time::Instant;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

pub(crate) const CLINIC: &str = "clinic-1";

/// Few, so that two clients often share one.
const NUMBERS: [(&str, Option<&str>); 7] = [
    ("+15551230001", None),
    ("+15551230002", None),
    ("+15551230002", Some("07")),
    ("+442079460001", None),
    ("+15551230004", None),
    ("ask at the desk", None),
    ("+1555", None),
];

pub(crate) fn instant() -> impl Strategy<Value = Option<Instant>> {
    option::of(select(vec![1_700_000_000_000_i64, 1_750_000_000_000]))
        .prop_map(|millis| millis.map(|millis| Instant::from_millis(millis).unwrap()))
}

fn line() -> impl Strategy<Value = Line> {
    let kinds = [LineType::Mobile, LineType::Landline, LineType::Voip, LineType::TollFree];
    prop_oneof![
        select(kinds.to_vec()).prop_map(|line_type| Line::Verified { line_type }),
        select(kinds.to_vec()).prop_map(|line_type| Line::Derived { line_type }),
        Just(Line::Unknown),
    ]
}

fn keyword() -> impl Strategy<Value = KeywordOptOut> {
    prop_oneof![
        2 => Just(KeywordOptOut::None),
        1 => instant().prop_map(|at| KeywordOptOut::Stopped { at }),
    ]
}

pub(crate) fn number(which: usize, written: bool) -> (PhoneText, PhoneNumber) {
    let (text, extension) = NUMBERS[which % NUMBERS.len()];
    let spelled = match (written, extension) {
        (false, None) => text.to_owned(),
        (false, Some(extension)) => format!("{text} ext. {extension}"),
        (true, _) => format!(" {text} "),
    };
    let number = match E164::new(text) {
        Ok(e164) if text.len() > 6 => {
            PhoneNumber::Valid { e164, extension: extension.map(|digits| Extension::new(digits).unwrap()) }
        }
        _ => PhoneNumber::Invalid,
    };
    (PhoneText::new(spelled).unwrap(), number)
}

pub(crate) fn phone() -> impl Strategy<Value = Phone> {
    let source = select(vec![PhoneSource::Pims, PhoneSource::Flow, PhoneSource::Both]);
    (0..NUMBERS.len(), any::<bool>(), line(), keyword(), source).prop_map(
        |(which, written, line, keyword_opt_out, source)| {
            let (as_written, number) = number(which, written);
            Phone { as_written, number, line, primary: false, keyword_opt_out, source }
        },
    )
}

fn push() -> impl Strategy<Value = PushPreference> {
    prop_oneof![
        2 => Just(PushPreference::NotSetUp),
        1 => Just(PushPreference::On),
        1 => instant().prop_map(|at| PushPreference::OffByClient { at }),
    ]
}

/// What a profile remembers: few numbers.
fn memory() -> impl Strategy<Value = ContactMemory> {
    let remembered = (phone(), any::<bool>()).prop_map(|(phone, passed_over)| RememberedPhone {
        phone: phone.key(),
        passed_over,
        line: phone.line,
        keyword_opt_out: phone.keyword_opt_out,
    });
    let primary = option::weighted(0.3, phone().prop_map(|phone| phone.key()));
    let drawn = (vec(remembered, 0..=2), primary).prop_map(|(drawn, primary)| {
        let mut phones: Vec<RememberedPhone> = Vec::new();
        for one in drawn {
            if !phones.iter().any(|known| known.phone == one.phone) {
                phones.push(one);
            }
        }
        ContactMemory { phones, primary }
    });
    prop_oneof![2 => Just(ContactMemory::default()), 1 => drawn]
}

fn phones(most: usize) -> impl Strategy<Value = Vec<Phone>> {
    (vec(phone(), 0..=most), any::<usize>()).prop_map(|(drawn, primary)| {
        let mut phones: Vec<Phone> = Vec::new();
        for phone in drawn {
            if !phones.iter().any(|known| known.same_number(&phone)) {
                phones.push(phone);
            }
        }
        let count = phones.len();
        if let Some(primary) = phones.get_mut(primary % (count + 1)) {
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

pub(crate) fn preference() -> impl Strategy<Value = Preference> {
    prop_oneof![
        2 => Just(Preference::On),
        1 => instant().prop_map(|at| Preference::OffByClient { at }),
        1 => instant().prop_map(|at| Preference::OffByStaff { at }),
    ]
}

fn pets(side: &'static str) -> impl Strategy<Value = Vec<Pet>> {
    let names = select(vec!["Rex", " rex ", "Milo", "", "Mimi"]);
    let species = select(vec!["dog", "Dog", "cat"]);
    let born = option::of(select(vec!["2020-02-29", "2021-05-01"]));
    let status = select(vec![PetStatus::Active, PetStatus::Inactive, PetStatus::Deceased]);
    vec((names, species, born, status, 0_usize..3), 0..=4).prop_map(move |drawn| {
        let pet = |(index, (name, species, born, status, appointments))| {
            pet(side, index, name, species, born, status, appointments)
        };
        drawn.into_iter().enumerate().map(pet).collect()
    })
}

pub(crate) fn pet(
    side: &str,
    index: usize,
    name: &str,
    species: &str,
    born: Option<&str>,
    status: PetStatus,
    appointments: usize,
) -> Pet {
    let appointment = |number| format!("{side}-appointment-{index}-{number}").parse().unwrap();
    Pet {
        id: format!("{side}-pet-{index}").parse().unwrap(),
        name: name.parse().unwrap(),
        species: species.parse().unwrap(),
        born: born.map(|date| date.parse().unwrap()),
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

/// `{side}-{what}-0` and so on, at most so many.
pub(crate) fn ids<T>(side: &'static str, what: &'static str, most: usize) -> impl Strategy<Value = Vec<T>>
where
    T: std::str::FromStr<Err: std::fmt::Debug> + std::fmt::Debug,
{
    (0..=most).prop_map(move |count| {
        (0..count).map(|index| format!("{side}-{what}-{index}").parse().unwrap()).collect()
    })
}

/// A profile in any state, with at most so many phone numbers.
pub(crate) fn client(side: &'static str, most_phones: usize) -> impl Strategy<Value = ClientParts> {
    let standing = (
        status(),
        prop::bool::weighted(0.9),
        any::<bool>(),
        any::<bool>(),
        select(vec![0_u64, 0, 0, 7]),
        memberships(),
    );
    let switches = (preference(), preference(), push(), preference());
    let contact = (name(), email(), phones(most_phones), switches, memory());
    let lists = (pets(side), ids(side, "archived", 2), ids(side, "card", 2), ids::<String>(side, "merge", 2));
    (standing, contact, lists).prop_map(move |(standing, contact, lists)| {
        let (status, here, in_pims, conversation, points, memberships) = standing;
        let (name, email, phones, (text, mail, push, nps), mut memory) = contact;
        // A number that is on the profile needs no memory.
        memory.phones.retain(|known| !phones.iter().any(|phone: &Phone| phone.key() == known.phone));
        let (pets, archived_conversations, payment_methods, merges) = lists;
        let merge = |id: String| StandingMerge {
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
            preferences: ContactPreferences { text, email: mail, push, nps },
            memory,
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
        }
    })
    // On the heap, or a chain of five clients is too much for the stack of a test.
    .boxed()
}
