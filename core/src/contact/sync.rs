//! The nightly sync: the PIMS' version of a profile comes in, and nothing that was learnt or decided here goes (CONTACT-1,
//! CONTACT-3, CONTACT-6). Doing it twice changes nothing the second time, and the order of the PIMS' numbers does not matter.

use macro_rules_attribute::apply;

use super::notice::{self, ContactNotice, ContactNoticeKind};
use super::permission::{Actor, ContactField};
use super::{guard, sentences, sync_numbers};
use crate::limits;
use crate::model::client::{Client, ClientParts, LineDraft, PersonName, unknown_region};
use crate::model::clinic::Clinic;
use crate::model::email::{Email, EmailText};
use crate::model::ids::PimsRecordId;
use crate::model::phone::{KeywordOptOut, Line, PhoneKey, PhoneReader, PhoneText};
use crate::model::pims::Capability;
use crate::problem::{Collector, Problem, ProblemCode, Problems};
use crate::rule::Rule;
use crate::wire::{union, wire};

/// Where a sync happens.
#[derive(Clone, Copy)]
pub struct ContactSync<'a> {
    /// The clinic in hand, whose region numbers are read with.
    pub clinic: &'a Clinic,
    /// What reads phone numbers as typed.
    pub reader: &'a dyn PhoneReader,
}

/// What the PIMS has of a client, all of it. What is not here has left the PIMS, so nothing has a default.
#[apply(wire)]
pub struct PimsContacts {
    /// Its record.
    pub record: PimsRecordId,
    /// The name.
    pub name: PersonName,
    /// The email address.
    pub email: PimsEmail,
    /// The phone numbers, in any order.
    pub phones: Vec<PimsPhone>,
}

/// The email address that the PIMS has, or that it has none.
#[apply(union)]
pub enum PimsEmail {
    /// It has none.
    None {},
    /// It has one.
    Address {
        /// The address as typed there.
        text: EmailText,
    },
}

/// A phone number that the PIMS has.
#[apply(wire)]
pub struct PimsPhone {
    /// The number as typed there.
    pub text: PhoneText,
    /// What is known of its line.
    pub line: LineDraft,
    /// Whether the PIMS marks it as primary. At most one number is.
    pub primary: bool,
}

/// What a sync gave.
#[apply(wire)]
pub struct Synced {
    /// The profile as it now is.
    pub client: Client,
    /// What changed, and why; nothing the second time.
    pub changes: Vec<SyncChange>,
    /// The PIMS' numbers that are not taken, since Flow has decided otherwise (CONTACT-6).
    pub passed_over: Vec<PhoneKey>,
    /// What should be known of the profile as it now is.
    pub notices: Vec<ContactNotice>,
}

/// One thing that a sync changed.
#[apply(wire)]
pub struct SyncChange {
    /// The rule.
    pub rule: Rule,
    /// What.
    pub change: SyncChangeKind,
    /// An English sentence.
    pub detail: String,
}

/// What a sync changed.
#[apply(union)]
pub enum SyncChangeKind {
    /// CONTACT-1: the name is another in the PIMS.
    Name {
        /// As it was.
        from: PersonName,
        /// As it is.
        to: PersonName,
    },
    /// CONTACT-3: the email address is another in the PIMS, or none.
    Email {
        /// As it was.
        from: Option<Email>,
        /// As it is.
        to: Option<Email>,
    },
    /// CONTACT-6: a number came.
    NumberCame {
        /// Which.
        phone: PhoneKey,
    },
    /// CONTACT-6: a number left. What was learnt of it is remembered, and comes back with it.
    NumberLeft {
        /// Which.
        phone: PhoneKey,
        /// What is remembered of its line.
        line: Line,
        /// The keyword opt-out that is remembered.
        keyword_opt_out: KeywordOptOut,
    },
    /// CONTACT-6: a number left the PIMS, and stays since it was added in Flow.
    NumberStays {
        /// Which.
        phone: PhoneKey,
    },
    /// CONTACT-6: a number that was added in Flow is in the PIMS now as well.
    NumberShared {
        /// Which.
        phone: PhoneKey,
    },
    /// CONTACT-1: a number is spelled otherwise in the PIMS.
    NumberRespelled {
        /// Which.
        phone: PhoneKey,
        /// As it was.
        from: PhoneText,
        /// As it is.
        to: PhoneText,
    },
    /// CONTACT-16: the PIMS knows more of a number's line.
    LineLearnt {
        /// Which.
        phone: PhoneKey,
        /// As it was.
        from: Line,
        /// As it is.
        to: Line,
    },
    /// CONTACT-6: a number that was passed over is no longer in the PIMS; when it comes again, it is taken.
    NoLongerPassedOver {
        /// Which.
        phone: PhoneKey,
    },
    /// CONTACT-6: the primary number left, and with it that there is one.
    PrimaryLeft {
        /// Which it was.
        phone: PhoneKey,
    },
    /// CONTACT-1: there was no primary number, and the PIMS marks this one.
    PrimaryCame {
        /// Which.
        phone: PhoneKey,
    },
}

impl SyncChangeKind {
    const fn rule(&self) -> Rule {
        match self {
            Self::Name { .. } | Self::NumberRespelled { .. } | Self::PrimaryCame { .. } => Rule::Contact1,
            Self::Email { .. } => Rule::Contact3,
            Self::LineLearnt { .. } => Rule::Contact16,
            Self::NumberCame { .. }
            | Self::NumberLeft { .. }
            | Self::NumberStays { .. }
            | Self::NumberShared { .. }
            | Self::NoLongerPassedOver { .. }
            | Self::PrimaryLeft { .. } => Rule::Contact6,
        }
    }
}

impl From<SyncChangeKind> for SyncChange {
    fn from(change: SyncChangeKind) -> Self {
        Self { rule: change.rule(), detail: sentences::change(&change), change }
    }
}

/// Takes the PIMS' version of a client in.
///
/// # Errors
/// All at once: the clinic's PIMS sends no contact points (PIMS-5), the profile is not in the PIMS or is another record, it
/// is not in use, the PIMS marks two numbers as primary, a list is too long.
pub fn sync(at: &ContactSync<'_>, client: &Client, pims: &PimsContacts) -> Result<Synced, Problems> {
    problems(at, client, pims).finish()?;
    let mut parts: ClientParts = (**client).clone();
    let mut changes = Vec::new();
    if parts.name != pims.name {
        let from = std::mem::replace(&mut parts.name, pims.name.clone());
        changes.push(SyncChangeKind::Name { from, to: pims.name.clone() });
    }
    let email = match &pims.email {
        PimsEmail::None {} => None,
        PimsEmail::Address { text } => Some(Email::read(text)),
    };
    if parts.email != email {
        let from = std::mem::replace(&mut parts.email, email.clone());
        changes.push(SyncChangeKind::Email { from, to: email });
    }
    let theirs = sync_numbers::read(at, &pims.phones);
    sync_numbers::sync(&mut parts, &theirs, &mut changes);
    let marked = sync_numbers::marked(&pims.phones, at);
    two_marked(&marked)?;
    sync_numbers::primary(&mut parts, client, marked.first(), &mut changes);

    let client = Client::new(parts).map_err(|problems| problems.under("/client"))?;
    let passed_over = client.memory.phones.iter().filter(|known| known.passed_over);
    Ok(Synced {
        changes: changes.into_iter().map(SyncChange::from).collect(),
        passed_over: passed_over.map(|known| known.phone.clone()).collect(),
        notices: notices(&client),
        client,
    })
}

fn problems(at: &ContactSync<'_>, client: &Client, pims: &PimsContacts) -> Collector {
    let mut problems = Collector::default();
    guard::profile(at.clinic, client, &mut problems);
    unknown_region(at.clinic, at.reader, &mut problems);
    if !at.clinic.has(Capability::NightlyContacts) {
        let detail = sentences::NO_NIGHTLY_SYNC;
        problems.push(|| Problem::new(ProblemCode::NoNightlySync, "/clinic/pims", detail).by(Rule::Pims5));
    }
    if let Err(problem) = guard::may(Actor::PimsSync, ContactField::Phones, client, "/client/pims") {
        problems.push(|| problem);
    }
    if let Some(record) = client.pims.record().filter(|record| **record != pims.record) {
        problems.push(|| {
            let detail = sentences::other_record(record, &pims.record);
            Problem::new(ProblemCode::Contradiction, "/pims/record", detail)
                .by(Rule::Contact6)
                .given(pims.record.as_str())
                .allowed([record])
        });
    }
    if pims.phones.len() > limits::PHONES {
        problems.push(|| {
            let detail = sentences::list_too_long(pims.phones.len(), limits::PHONES);
            Problem::new(ProblemCode::TooLong, "/pims/phones", detail)
        });
    }
    problems
}

fn two_marked(marked: &[PhoneKey]) -> Result<(), Problems> {
    if marked.len() < 2 {
        return Ok(());
    }
    let problem = Problem::new(ProblemCode::TwoPrimaries, "/pims/phones", sentences::TWO_MARKED);
    Err(Problems::one(problem.by(Rule::Contact2)))
}

/// Of the profile as it is, so that they are the same every night.
fn notices(client: &ClientParts) -> Vec<ContactNotice> {
    let mut notices: Vec<ContactNoticeKind> = Vec::new();
    if let Some(email) = client.email.as_ref().filter(|email| !email.valid) {
        notices.push(ContactNoticeKind::EmailInvalid { email: email.to_string() });
    }
    let unreadable = |phone: &&crate::model::phone::Phone| {
        matches!(phone.number, crate::model::phone::PhoneNumber::Invalid {})
    };
    let invalid = client.phones.iter().filter(unreadable);
    notices.extend(invalid.map(|phone| ContactNoticeKind::PhoneInvalid { phone: phone.key() }));
    notices.extend(notice::of_primary(client));
    notices.into_iter().map(ContactNotice::from).collect()
}
