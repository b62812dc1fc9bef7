//! What is kept while somebody reviews, and who merges.

use crate::eligibility::{Policy, Surface};
use crate::mirror::{code, record};
use crate::options::Choices;
use crate::words::{ActorId, ClientId, ClinicId, Instant, MergeId};

record! {
    /// What a review was made of, to be handed back to apply.
    ///
    /// Nothing in it is trusted: apply checks and plans again from today's profiles, and compares.
    Ticket of littermate::merge::Ticket {
        /// The version of this format.
        format: u32,
        /// The version of the rules it was reviewed under.
        rules_version: u32,
        /// The clinic.
        clinic: ClinicId,
        /// The opened profile.
        opened: ClientId,
        /// The selected profile.
        selected: ClientId,
        /// Where the merge runs.
        surface: Surface,
        /// The policy.
        policy: Policy,
        /// The choices as they were made.
        choices: Choices,
        /// A digest of each section of both profiles and of the clinic.
        sections: Vec<SectionDigest>,
        /// A digest of what review showed.
        review: String,
    }
}

record! {
    /// The digest of one section.
    SectionDigest of littermate::merge::SectionDigest {
        /// The section.
        section: Section,
        /// Its digest.
        digest: String,
    }
}

record! {
    /// A section of what a plan rests on.
    Section of littermate::merge::Section {
        /// Whose it is.
        side: Side,
        /// Which part.
        part: Part,
    }
}

code! {
    /// Whose section it is.
    Side of littermate::merge::Side {
        /// The opened profile's.
        Opened,
        /// The selected profile's.
        Selected,
        /// The clinic's.
        Clinic,
        /// The library's own.
        Library,
    }
}

code! {
    /// A part of a profile, of the clinic, or of the library.
    Part of littermate::merge::Part {
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
        /// The merges that stand.
        Merges,
        /// The region of a clinic.
        Region,
        /// The version of the rules.
        RulesVersion,
        /// What review showed, where the same facts now give something else.
        Review,
    }
}

record! {
    /// Who merges, when, and what the merge is called. The library reads no clock and makes no ids.
    Stamp of littermate::merge::Stamp {
        /// The merge's id, new for each merge.
        merge: MergeId,
        /// Who merges.
        by: ActorId,
        /// When.
        at: Instant,
    }
}
