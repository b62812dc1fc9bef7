//! The sections of a profile, of a clinic and of the library that a ticket has digests of (MERGE-41).

use macro_rules_attribute::apply;

use super::digest::ContentDigest;
use crate::wire::{code, wire};

/// The digest of a section.
#[apply(wire)]
pub struct SectionDigest {
    /// The section that the digest covers.
    pub section: ChangedSection,
    /// The digest of the section at the time of the review.
    pub digest: ContentDigest,
}

/// A section of what a plan is based on.
#[apply(wire)]
#[derive(Copy)]
pub struct ChangedSection {
    /// The profile, or the clinic or library, that the section belongs to.
    pub side: MergeSide,
    /// The part of the profile or clinic.
    pub part: ProfileSection,
}

/// What a section belongs to.
#[apply(code)]
pub enum MergeSide {
    /// The section is of the opened profile.
    Opened,
    /// The section is of the selected profile.
    Selected,
    /// The section is of the clinic.
    Clinic,
    /// The section is of this library: the version of the rules, for example.
    Library,
}

/// A part of a profile, of the clinic, or of the library.
#[apply(code)]
pub enum ProfileSection {
    /// Id, clinic and status.
    Identity,
    /// The PIMS record of a profile; the PIMS and capabilities of a clinic.
    Pims,
    /// First and last name.
    Name,
    /// The profile's email address.
    Email,
    /// The profile's phones, with the primary.
    Phones,
    /// The profile's contact preferences.
    Preferences,
    /// The pets with their upcoming appointments.
    Pets,
    /// The conversations, active and archived.
    Conversations,
    /// The balance of loyalty points.
    LoyaltyPoints,
    /// The care memberships of the client.
    Memberships,
    /// The saved payment methods of the client.
    PaymentMethods,
    /// The merges that the profile survived and those that were undone.
    Merges,
    /// The contact-book entries for the phones and email addresses of both profiles.
    ContactBook,
    /// The region of the clinic.
    Region,
    /// The version of the rules.
    RulesVersion,
    /// The review, if the same facts now produce a different one.
    Review,
    /// The format: the ticket has an earlier one, whose digests cannot be compared.
    Format,
}

impl ChangedSection {
    /// The change of the ticket format.
    pub(super) const FORMAT: Self = Self { side: MergeSide::Library, part: ProfileSection::Format };
}

impl std::fmt::Display for ChangedSection {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let whose = match self.side {
            MergeSide::Opened => "the opened profile's",
            MergeSide::Selected => "the selected profile's",
            MergeSide::Clinic => "the clinic's",
            MergeSide::Library => "the library's",
        };
        let part = match self.part {
            ProfileSection::Identity if self.side == MergeSide::Clinic => "id",
            ProfileSection::Identity => "status",
            ProfileSection::Pims if self.side == MergeSide::Clinic => "PIMS",
            ProfileSection::Pims => "PIMS record",
            ProfileSection::Name => "name",
            ProfileSection::Email => "email address",
            ProfileSection::Phones => "phones",
            ProfileSection::Preferences => "contact preferences",
            ProfileSection::Pets => "pets",
            ProfileSection::Conversations => "conversations",
            ProfileSection::LoyaltyPoints => "loyalty points",
            ProfileSection::Memberships => "care memberships",
            ProfileSection::PaymentMethods => "payment methods",
            ProfileSection::Merges => "merges",
            ProfileSection::ContactBook => "contact book",
            ProfileSection::Region => "region",
            ProfileSection::RulesVersion => "rules version",
            ProfileSection::Review => "plan for the same facts",
            ProfileSection::Format => "ticket format",
        };
        write!(f, "{whose} {part}")
    }
}
