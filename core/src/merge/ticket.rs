//! What crosses between review and apply: not the plan, but what the plan was made of (MERGE-41).

use macro_rules_attribute::apply;

use super::choices::Choices;
use super::digest::{Digest, Digester};
use super::format::Format;
use super::pair::Merge;
use super::policy::{Policy, Surface};
use super::review::Review;
use crate::model::client::Client;
use crate::model::clinic::Clinic;
use crate::model::ids::{ClientId, ClinicId};
use crate::model::time::Instant;
use crate::rule::RULES_VERSION;
use crate::wire::json::Write;
use crate::wire::{code, wire};

/// What a review was made of, to be handed back to apply.
///
/// Nothing in it is trusted: apply checks and plans again from today's profiles, and compares. A ticket of format 1 is read as one
/// of format 2.
#[apply(wire)]
#[format_1(TicketV1)]
pub struct Ticket {
    /// The version of this format.
    pub format: Format,
    /// The version of the rules it was reviewed under.
    pub rules_version: u32,
    /// The clinic.
    pub clinic: ClinicId,
    /// The opened profile.
    pub opened: ClientId,
    /// The selected profile.
    pub selected: ClientId,
    /// Where the merge runs.
    pub surface: Surface,
    /// The policy.
    pub policy: Policy,
    /// The choices as they were made.
    pub choices: Choices,
    /// When they were made; null for a ticket of format 1, which did not say. Such a ticket answers a retry (MERGE-42); it merges
    /// nothing, since its digests are of other sections.
    pub reviewed_at: Option<Instant>,
    /// A digest of each section of both profiles and of the clinic.
    pub sections: Vec<SectionDigest>,
    /// A digest of what review showed.
    pub review: Digest,
}

/// A ticket of format 1: as of today, but for the time.
#[cfg(feature = "json")]
#[apply(wire)]
pub(crate) struct TicketV1 {
    format: u32,
    rules_version: u32,
    clinic: ClinicId,
    opened: ClientId,
    selected: ClientId,
    surface: Surface,
    policy: Policy,
    choices: Choices,
    sections: Vec<SectionDigest>,
    review: Digest,
}

#[cfg(feature = "json")]
impl TicketV1 {
    /// The ticket as it is read today. Its digests remain: by them it is told from other tickets (MERGE-42).
    fn upcast(self) -> Option<Ticket> {
        let Self {
            rules_version, clinic, opened, selected, surface, policy, choices, sections, review, ..
        } = self;
        Some(Ticket {
            format: Format::CURRENT,
            rules_version,
            clinic,
            opened,
            selected,
            surface,
            policy,
            choices,
            reviewed_at: None,
            sections,
            review,
        })
    }
}

/// The digest of one section.
#[apply(wire)]
pub struct SectionDigest {
    /// The section.
    pub section: Section,
    /// Its digest.
    pub digest: Digest,
}

/// A section of what a plan rests on.
#[apply(wire)]
#[derive(Copy)]
pub struct Section {
    /// Whose it is.
    pub side: Side,
    /// Which part.
    pub part: Part,
}

/// Whose section it is.
#[apply(code)]
pub enum Side {
    /// The opened profile's.
    Opened,
    /// The selected profile's.
    Selected,
    /// The clinic's.
    Clinic,
    /// The library's own.
    Library,
}

/// A part of a profile, of the clinic, or of the library.
#[apply(code)]
pub enum Part {
    /// Id, clinic and status.
    Standing,
    /// The record in the PIMS; of a clinic, its PIMS and capabilities.
    Pims,
    /// The name.
    Name,
    /// The email address.
    Email,
    /// The phone numbers.
    Phones,
    /// The contact preferences.
    Preferences,
    /// The pets and their upcoming appointments.
    Pets,
    /// The conversations, active and archived.
    Conversations,
    /// Loyalty points.
    LoyaltyPoints,
    /// Care memberships.
    Memberships,
    /// Saved payment methods.
    PaymentMethods,
    /// The merges that it survived and those that were undone.
    Merges,
    /// The entries of the contact book for the numbers and addresses of both profiles.
    ContactBook,
    /// The region of a clinic.
    Region,
    /// The version of the rules.
    RulesVersion,
    /// What review showed, where the same facts now give something else.
    Review,
    /// The format of tickets: the ticket is of an earlier one, whose digests cannot be compared.
    Format,
}

impl Section {
    /// That tickets have another format since.
    pub(super) const FORMAT: Self = Self { side: Side::Library, part: Part::Format };
}

impl std::fmt::Display for Section {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let whose = match self.side {
            Side::Opened => "the opened profile's",
            Side::Selected => "the selected profile's",
            Side::Clinic => "the clinic's",
            Side::Library => "the library's",
        };
        let part = match self.part {
            Part::Standing if self.side == Side::Clinic => "id",
            Part::Standing => "status",
            Part::Pims if self.side == Side::Clinic => "PIMS",
            Part::Pims => "record in the PIMS",
            Part::Name => "name",
            Part::Email => "email address",
            Part::Phones => "phone numbers",
            Part::Preferences => "contact preferences",
            Part::Pets => "pets",
            Part::Conversations => "conversations",
            Part::LoyaltyPoints => "loyalty points",
            Part::Memberships => "care memberships",
            Part::PaymentMethods => "payment methods",
            Part::Merges => "merges",
            Part::ContactBook => "contact book",
            Part::Region => "region",
            Part::RulesVersion => "rules version",
            Part::Review => "plan for the same facts",
            Part::Format => "format of tickets",
        };
        write!(f, "{whose} {part}")
    }
}

/// Every section of a profile. A field that is added to the profile must be given a section here, or this does not compile.
fn of_client(digester: &mut Digester, side: Side, client: &Client) -> [SectionDigest; 12] {
    let crate::model::client::ClientParts {
        id,
        clinic,
        status,
        pims,
        name,
        email,
        phones,
        preferences,
        sync_overrides,
        pets,
        active_conversation,
        archived_conversations,
        loyalty_points,
        memberships,
        payment_methods,
        merges,
        undone_merges,
    } = client.parts();
    let mut section = |part, value: &dyn Write| SectionDigest {
        section: Section { side, part },
        digest: digester.of(value),
    };
    [
        section(Part::Standing, &(id, clinic, status)),
        section(Part::Pims, pims),
        section(Part::Name, name),
        section(Part::Email, email),
        section(Part::Phones, &(phones, sync_overrides)),
        section(Part::Preferences, preferences),
        section(Part::Pets, pets),
        section(Part::Conversations, &(active_conversation, archived_conversations)),
        section(Part::LoyaltyPoints, loyalty_points),
        section(Part::Memberships, memberships),
        section(Part::PaymentMethods, payment_methods),
        section(Part::Merges, &(merges, undone_merges)),
    ]
}

fn of_clinic(digester: &mut Digester, merge: &Merge<'_>) -> [SectionDigest; 4] {
    let Clinic { id, pims, capabilities, region } = merge.clinic;
    let book = merge.book.concerning(&[merge.opened, merge.selected]);
    let side = Side::Clinic;
    let mut section = |part, value: &dyn Write| SectionDigest {
        section: Section { side, part },
        digest: digester.of(value),
    };
    [
        section(Part::Standing, id),
        section(Part::Pims, &(pims, capabilities)),
        section(Part::Region, region),
        section(Part::ContactBook, &book),
    ]
}

fn sections(digester: &mut Digester, merge: &Merge<'_>) -> Vec<SectionDigest> {
    let mut sections = Vec::with_capacity(28);
    sections.extend(of_client(digester, Side::Opened, merge.opened));
    sections.extend(of_client(digester, Side::Selected, merge.selected));
    sections.extend(of_clinic(digester, merge));
    sections
}

impl Ticket {
    pub(super) fn of(merge: &Merge<'_>, choices: Choices, reviewed_at: Instant, review: &Review) -> Self {
        let mut digester = Digester::new();
        Self {
            format: Format::CURRENT,
            rules_version: RULES_VERSION,
            clinic: merge.clinic.id.clone(),
            opened: merge.opened.id().clone(),
            selected: merge.selected.id().clone(),
            surface: merge.surface,
            policy: merge.policy,
            choices,
            reviewed_at: Some(reviewed_at),
            sections: sections(&mut digester, merge),
            review: digester.of(review),
        }
    }

    /// The sections that are not as they were; one that the ticket does not have counts as changed. Of a ticket of format 1 only the
    /// format.
    pub(super) fn changed(&self, merge: &Merge<'_>) -> Vec<Section> {
        if self.reviewed_at.is_none() {
            return vec![Section::FORMAT];
        }
        let now = sections(&mut Digester::new(), merge);
        let mut changed: Vec<Section> =
            now.iter().filter(|now| !self.sections.contains(now)).map(|now| now.section).collect();
        if self.rules_version != RULES_VERSION {
            changed.push(Section { side: Side::Library, part: Part::RulesVersion });
        }
        // Sections named twice, too many, or out of order: no plan gave this ticket, and no record shall keep it.
        if changed.is_empty() && self.sections != now {
            changed.push(Section { side: Side::Library, part: Part::Review });
        }
        changed
    }

    /// Whether the review is the one that was shown.
    pub(super) fn showed(&self, review: &Review) -> bool {
        self.review == Digester::new().of(review)
    }

    /// Whether the ticket was made for these profiles, in these roles.
    pub(super) fn is_for(&self, merge: &Merge<'_>) -> bool {
        self.clinic == merge.clinic.id
            && self.opened == *merge.opened.id()
            && self.selected == *merge.selected.id()
    }
}
