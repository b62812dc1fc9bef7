//! The fields of a merged profile, and where their values come from.

use macro_rules_attribute::apply;

use crate::wire::code;

/// A field of a profile that merges and undos report on.
#[apply(code)]
pub enum MergeField {
    /// First and last name, as one field.
    Name,
    /// The profile's email address.
    Email,
    /// The phones; an entry with an item is about one phone.
    Phones,
    /// Which phone is primary.
    Primary,
    /// Whether text messages are sent.
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
    /// The PIMS record of the profile.
    Pims,
    /// The conversations that are archived.
    ArchivedConversations,
    /// The balance of loyalty points.
    LoyaltyPoints,
    /// The care memberships of the client.
    Memberships,
}

/// Why the merged profile has a value.
#[apply(code)]
pub enum ValueSource {
    /// The value was chosen in the merge.
    Chosen,
    /// Nothing was chosen, so the default applies.
    Defaulted,
    /// The value is locked and could not be chosen.
    Locked,
    /// There is no choice: the values of both profiles are kept.
    Always,
}
