//! The ticket, which connects a review with apply: not the plan, but what it was made from (MERGE-41).

use macro_rules_attribute::apply;

use super::choices::Choices;
use super::digest::{ContentDigest, Digester};
use super::format::FormatVersion;
#[cfg(feature = "json")]
use super::format_1::SectionDigestV1;
use super::pair::Merge;
use super::policy::{MergePolicy, MergeSurface};
use super::review::MergeReview;
use super::section::{ChangedSection, MergeSide, ProfileSection, SectionDigest};
use crate::model::client::Client;
use crate::model::clinic::Clinic;
use crate::model::ids::{ClientId, ClinicId};
use crate::model::time::Instant;
use crate::rule::RULES_VERSION;
use crate::wire::json::Write;
use crate::wire::wire;

/// What `merge.apply` needs from a review: the choices, and digests of what they were based on.
///
/// Nothing in a ticket is trusted: apply validates and plans again from the current profiles, and compares. A ticket of format 1
/// is read as one of format 2.
#[apply(wire)]
#[format_1(TicketV1)]
pub struct Ticket {
    /// The version of the ticket's format.
    pub format: FormatVersion,
    /// The version of the rules of the review.
    pub rules_version: u32,
    /// The id of the clinic.
    pub clinic: ClinicId,
    /// The id of the opened profile.
    pub opened: ClientId,
    /// The id of the selected profile.
    pub selected: ClientId,
    /// The device that the merge runs on (MERGE-9).
    pub surface: MergeSurface,
    /// The settings of the clinic under which the review was made.
    pub policy: MergePolicy,
    /// The choices of the review.
    pub choices: Choices,
    /// The time of the review; null in a ticket of format 1, which did not store it. Such a ticket still answers a retry
    /// (MERGE-42) but cannot merge, since its digests are of other sections.
    pub reviewed_at: Option<Instant>,
    /// A digest of each section of both profiles and of the clinic.
    pub sections: Vec<SectionDigest>,
    /// A digest of the review.
    pub review: ContentDigest,
}

/// A ticket as stored in format 1: without the time, with other names of sections.
#[cfg(feature = "json")]
#[apply(wire)]
pub(crate) struct TicketV1 {
    format: u32,
    rules_version: u32,
    clinic: ClinicId,
    opened: ClientId,
    selected: ClientId,
    surface: MergeSurface,
    policy: MergePolicy,
    choices: Choices,
    sections: Vec<SectionDigestV1>,
    review: ContentDigest,
}

#[cfg(feature = "json")]
impl TicketV1 {
    /// Converts the ticket. Its digests remain and identify it (MERGE-42).
    fn upcast(self) -> Option<Ticket> {
        let Self {
            rules_version, clinic, opened, selected, surface, policy, choices, sections, review, ..
        } = self;
        Some(Ticket {
            format: FormatVersion::CURRENT,
            rules_version,
            clinic,
            opened,
            selected,
            surface,
            policy,
            choices,
            reviewed_at: None,
            sections: sections.into_iter().map(SectionDigestV1::upcast).collect(),
            review,
        })
    }
}

/// Every section of a profile. A new field of a profile must be added to a section here; otherwise this does not compile.
fn of_client(digester: &mut Digester, side: MergeSide, client: &Client) -> [SectionDigest; 12] {
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
        section: ChangedSection { side, part },
        digest: digester.of(value),
    };
    [
        section(ProfileSection::Identity, &(id, clinic, status)),
        section(ProfileSection::Pims, pims),
        section(ProfileSection::Name, name),
        section(ProfileSection::Email, email),
        section(ProfileSection::Phones, &(phones, sync_overrides)),
        section(ProfileSection::Preferences, preferences),
        section(ProfileSection::Pets, pets),
        section(ProfileSection::Conversations, &(active_conversation, archived_conversations)),
        section(ProfileSection::LoyaltyPoints, loyalty_points),
        section(ProfileSection::Memberships, memberships),
        section(ProfileSection::PaymentMethods, payment_methods),
        section(ProfileSection::Merges, &(merges, undone_merges)),
    ]
}

fn of_clinic(digester: &mut Digester, merge: &Merge<'_>) -> [SectionDigest; 4] {
    let Clinic { id, pims, capabilities, region } = merge.clinic;
    let book = merge.book.concerning(&[merge.opened, merge.selected]);
    let side = MergeSide::Clinic;
    let mut section = |part, value: &dyn Write| SectionDigest {
        section: ChangedSection { side, part },
        digest: digester.of(value),
    };
    [
        section(ProfileSection::Identity, id),
        section(ProfileSection::Pims, &(pims, capabilities)),
        section(ProfileSection::Region, region),
        section(ProfileSection::ContactBook, &book),
    ]
}

fn sections(digester: &mut Digester, merge: &Merge<'_>) -> Vec<SectionDigest> {
    let mut sections = Vec::with_capacity(28);
    sections.extend(of_client(digester, MergeSide::Opened, merge.opened));
    sections.extend(of_client(digester, MergeSide::Selected, merge.selected));
    sections.extend(of_clinic(digester, merge));
    sections
}

impl Ticket {
    pub(super) fn of(
        merge: &Merge<'_>,
        choices: Choices,
        reviewed_at: Instant,
        review: &MergeReview,
    ) -> Self {
        let mut digester = Digester::new();
        Self {
            format: FormatVersion::CURRENT,
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

    /// The sections that changed. A section that the ticket does not have counts as changed. For a ticket of format 1, only the
    /// format.
    pub(super) fn changed(&self, merge: &Merge<'_>) -> Vec<ChangedSection> {
        if self.reviewed_at.is_none() {
            return vec![ChangedSection::FORMAT];
        }
        let now = sections(&mut Digester::new(), merge);
        let mut changed: Vec<ChangedSection> =
            now.iter().filter(|now| !self.sections.contains(now)).map(|now| now.section).collect();
        if self.rules_version != RULES_VERSION {
            changed.push(ChangedSection { side: MergeSide::Library, part: ProfileSection::RulesVersion });
        }
        // Whether sections are duplicated, too many or out of order. No plan produces such a ticket, and no record may contain
        // one.
        if changed.is_empty() && self.sections != now {
            changed.push(ChangedSection { side: MergeSide::Library, part: ProfileSection::Review });
        }
        changed
    }

    /// Whether the review is the one of the ticket.
    pub(super) fn showed(&self, review: &MergeReview) -> bool {
        self.review == Digester::new().of(review)
    }

    /// Whether the ticket was made for these profiles in these roles.
    pub(super) fn is_for(&self, merge: &Merge<'_>) -> bool {
        self.clinic == merge.clinic.id
            && self.opened == *merge.opened.id()
            && self.selected == *merge.selected.id()
    }
}
