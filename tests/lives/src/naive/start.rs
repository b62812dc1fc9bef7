//! The initial worlds: three for each kind of PIMS, from one table of profiles.

use super::book::{ContactBook, Suppressed, TextOptOut};
use super::pool::{Email, Line, Name, Number};
use super::profile::{
    Decision, Membership, Pet, PetStatus, Phone, Profile, ProfileId, RecordId, Source, Status, Switch,
};
use super::world::{Conversation, PimsKind, PimsRecordState, PimsVersion, World};
use crate::step::Start;

pub(crate) const VARIANTS: usize = 3;

/// The clock at the start of a life, so that earlier facts have a time.
const BEGIN: u64 = 1_000;

/// A row of the table: the facts of a profile that are the same in every initial world.
struct Row {
    name: Name,
    email: Option<Email>,
    numbers: &'static [Number],
    /// Its record, if the clinic has a PIMS.
    record: Option<RecordId>,
    pets: &'static [usize],
    methods: &'static [usize],
}

const ROWS: [Row; 6] = [
    Row { name: 0, email: Some(0), numbers: &[0, 1], record: Some(0), pets: &[0, 1], methods: &[1, 2] },
    Row { name: 1, email: Some(1), numbers: &[1, 2], record: None, pets: &[2], methods: &[3] },
    Row { name: 2, email: Some(2), numbers: &[4, 3], record: None, pets: &[3], methods: &[] },
    Row { name: 3, email: None, numbers: &[3, 5], record: Some(1), pets: &[3, 4], methods: &[] },
    Row { name: 0, email: Some(0), numbers: &[6], record: None, pets: &[], methods: &[4] },
    Row { name: 1, email: None, numbers: &[], record: None, pets: &[], methods: &[] },
];

/// Pets 0 and 2 are likely duplicates, 3 has two owners, 4 is deceased, 1 inactive.
const PETS: [(usize, &str, Option<u32>, PetStatus); 5] = [
    (0, "Dog", Some(700), PetStatus::Active),
    (1, "Cat", Some(300), PetStatus::Inactive),
    (0, "Canine", None, PetStatus::Active),
    (2, "Cat", Some(500), PetStatus::Active),
    (3, "Dog", None, PetStatus::Deceased),
];

/// A record that no profile has yet: name, email, phone numbers and mark.
type FreeRecord = (Name, Option<Email>, &'static [Number], Option<Number>);

const FREE_RECORDS: [FreeRecord; 2] = [(1, Some(1), &[2, 0], Some(2)), (2, None, &[3], None)];

/// The world at the start of a life.
pub(crate) fn world(start: Start) -> World {
    let mut world = World {
        kind: start.kind,
        pims: Vec::new(),
        profiles: Vec::new(),
        book: ContactBook::blank(),
        conversations: Vec::new(),
        tickets: Vec::new(),
        merges: Vec::new(),
        clock: BEGIN,
        next_id: 100,
    };
    for (id, row) in ROWS.iter().enumerate() {
        let profile = profile(start.kind, id, row);
        if let Some(record) = profile.record {
            let version = PimsVersion {
                name: profile.name,
                email: profile.email,
                numbers: profile.numbers(),
                mark: profile.primary,
            };
            let synced = start.kind.syncs().then(|| version.clone());
            world.pims.push(PimsRecordState { id: record, now: version, synced, gone: false });
        }
        world.profiles.push(profile);
    }
    if start.kind != PimsKind::None {
        for (name, email, numbers, mark) in FREE_RECORDS {
            let now = PimsVersion { name, email, numbers: numbers.to_vec(), mark };
            let id = world.pims.len();
            world.pims.push(PimsRecordState { id, now, synced: None, gone: false });
        }
    }
    match start.variant.checked_rem(VARIANTS) {
        Some(1) => with_lines_and_talk(&mut world),
        Some(2) => with_refusals(&mut world),
        _ => {}
    }
    world
}

fn profile(kind: PimsKind, id: ProfileId, row: &Row) -> Profile {
    let record = row.record.filter(|_| kind != PimsKind::None);
    let source = if record.is_some() { Source::Pims } else { Source::Flow };
    let pets = row.pets.iter().filter_map(|pet| self::pet(id, *pet)).collect();
    Profile {
        id,
        status: Status::Active,
        record,
        name: row.name,
        email: row.email,
        phones: row.numbers.iter().map(|number| Phone::plain(*number, source)).collect(),
        primary: row.numbers.first().copied(),
        decision: Decision::Pims,
        ignored: Vec::new(),
        text: Switch::On { since: None },
        email_switch: Switch::On { since: None },
        push: id != 1,
        nps: true,
        pets,
        conversation: None,
        archived: Vec::new(),
        memberships: Vec::new(),
        points: 0,
        methods: row.methods.to_vec(),
        merges: Vec::new(),
    }
}

/// A shared pet has a separate appointment on each of its owners' profiles.
fn pet(owner: ProfileId, id: usize) -> Option<Pet> {
    let (name, species, born, status) = *PETS.get(id)?;
    let upcoming = if status == PetStatus::Active {
        vec![owner.saturating_mul(10).saturating_add(id)]
    } else {
        Vec::new()
    };
    Some(Pet { id, name, species, born, status, upcoming })
}

/// Phone number 1 and the toll-free one are verified, 2 is a landline, and two clients have an active conversation.
fn with_lines_and_talk(world: &mut World) {
    for (number, line) in [(1, Line::Mobile), (2, Line::Landline), (5, Line::Voip)] {
        if let Some(entry) = world.book.phone_mut(number) {
            entry.verified = Some(line);
        }
    }
    for (id, client) in [1, 3].into_iter().enumerate() {
        world.conversations.push(Conversation { id, client, archived: false });
        if let Some(profile) = world.profile_mut(client) {
            profile.conversation = Some(id);
        }
    }
    if let Some(profile) = world.profile_mut(2) {
        profile.memberships = vec![Membership { id: 0, ended: true }];
    }
}

/// Opt-outs of every kind, points, memberships, a deleted profile, and an unset primary.
fn with_refusals(world: &mut World) {
    if let Some(entry) = world.book.phone_mut(0) {
        entry.text = TextOptOut::Stopped { at: 900 };
        entry.verified = Some(Line::Mobile);
    }
    if let Some(entry) = world.book.email_mut(1) {
        entry.suppressed = Suppressed::Unsubscribed { at: 900 };
    }
    for profile in &mut world.profiles {
        match profile.id {
            1 => {
                profile.text = Switch::OffByClient { at: 800, recorded: true, staff: None };
                profile.primary = None;
                profile.decision = Decision::UnsetInFlow { number: 1 };
            }
            2 => profile.email_switch = Switch::OffByStaff { at: 800 },
            3 => profile.memberships = vec![Membership { id: 1, ended: false }],
            4 => profile.points = 40,
            5 => profile.status = Status::Deleted,
            _ => {}
        }
    }
}
