//! The fields of a merged profile, and how each came about.

use macro_rules_attribute::apply;

use crate::wire::code;

/// A field of the merged profile.
#[apply(code)]
pub enum MergeField {
    /// First and last name, as one field.
    Name,
    /// The profile's email address.
    Email,
    /// A phone number, or which are kept.
    Phones,
    /// Which phone is primary.
    Primary,
    /// Whether texts are sent.
    ContactByText,
    /// Whether email is sent.
    ContactByEmail,
    /// Whether push notifications are sent.
    Push,
    /// Whether NPS surveys are sent.
    NpsSurveys,
    /// The pets; an entry with an item is about one pet.
    Pets,
    /// The conversation that is active now.
    ActiveConversation,
    /// The saved payment methods.
    PaymentMethods,
    /// The record in the PIMS.
    Pims,
    /// The conversations that are archived.
    ArchivedConversations,
    /// The balance of loyalty points.
    LoyaltyPoints,
    /// The care memberships of the client.
    Memberships,
}

/// How a value came about.
#[apply(code)]
pub enum ValueSource {
    /// The value was chosen in the merge.
    Chosen,
    /// Nothing was chosen, so the default applies.
    Defaulted,
    /// It could not be chosen.
    Locked,
    /// There is nothing to choose: both profiles' values are kept.
    Always,
}
