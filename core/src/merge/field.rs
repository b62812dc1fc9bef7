//! The fields of a merged profile, and how each came about.

use macro_rules_attribute::apply;

use crate::wire::code;

/// A field of the merged profile.
#[apply(code)]
pub enum Field {
    /// The name.
    Name,
    /// The email address.
    Email,
    /// A phone number, or which are kept.
    Phones,
    /// The primary number.
    Primary,
    /// Whether texts are sent.
    ContactByText,
    /// Whether email is sent.
    ContactByEmail,
    /// Push notifications.
    Push,
    /// NPS surveys.
    NpsSurveys,
    /// A pet.
    Pets,
    /// The active conversation.
    ActiveConversation,
    /// Payment methods.
    PaymentMethods,
    /// The record in the PIMS.
    Pims,
    /// The archived conversations.
    ArchivedConversations,
    /// Loyalty points.
    LoyaltyPoints,
    /// Care memberships.
    Memberships,
}

/// How a value came about.
#[apply(code)]
pub enum How {
    /// Somebody chose it.
    Chosen,
    /// Nothing was chosen.
    Defaulted,
    /// It could not be chosen.
    Locked,
    /// There is nothing to choose: both profiles' values are kept.
    Always,
}
