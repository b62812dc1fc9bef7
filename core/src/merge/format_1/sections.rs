//! Ticket sections as stored in format 1.

use macro_rules_attribute::apply;

use crate::merge::digest::ContentDigest;
use crate::merge::section::{ChangedSection, MergeSide, ProfileSection, SectionDigest};
use crate::wire::{code, wire};

/// The digest of a section as stored in format 1.
#[apply(wire)]
pub(crate) struct SectionDigestV1 {
    section: SectionV1,
    digest: ContentDigest,
}

/// A section as stored in format 1, in which `identity` was `standing`.
#[apply(wire)]
#[derive(Copy)]
pub(crate) struct SectionV1 {
    side: MergeSide,
    part: PartV1,
}

#[apply(code)]
pub(crate) enum PartV1 {
    Standing,
    Pims,
    Name,
    Email,
    Phones,
    Preferences,
    Pets,
    Conversations,
    LoyaltyPoints,
    Memberships,
    PaymentMethods,
    Merges,
    Region,
}

impl SectionDigestV1 {
    pub(crate) const fn upcast(self) -> SectionDigest {
        let Self { section: SectionV1 { side, part }, digest } = self;
        SectionDigest { section: ChangedSection { side, part: part.upcast() }, digest }
    }
}

impl PartV1 {
    const fn upcast(self) -> ProfileSection {
        match self {
            Self::Standing => ProfileSection::Identity,
            Self::Pims => ProfileSection::Pims,
            Self::Name => ProfileSection::Name,
            Self::Email => ProfileSection::Email,
            Self::Phones => ProfileSection::Phones,
            Self::Preferences => ProfileSection::Preferences,
            Self::Pets => ProfileSection::Pets,
            Self::Conversations => ProfileSection::Conversations,
            Self::LoyaltyPoints => ProfileSection::LoyaltyPoints,
            Self::Memberships => ProfileSection::Memberships,
            Self::PaymentMethods => ProfileSection::PaymentMethods,
            Self::Merges => ProfileSection::Merges,
            Self::Region => ProfileSection::Region,
        }
    }
}
