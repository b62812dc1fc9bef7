//! Decisions made in Flow about a profile's phones, which the nightly sync does not override (CONTACT-2, CONTACT-6).

use macro_rules_attribute::apply;

use crate::model::phone::PhoneKey;
use crate::wire::{union, wire};

/// Decisions made in Flow about the phones of a profile, which the nightly sync does not override (CONTACT-6).
///
/// Omitted from JSON if nothing was decided.
#[apply(wire)]
#[derive(Default)]
pub struct SyncOverrides {
    /// Keys of PIMS phones that the sync ignores, without duplicates: an edit in Flow replaced or removed them, or a merge left
    /// them out. A key is removed in the first night in which the PIMS does not list it. At most 10,000.
    pub ignored_phones: Vec<PhoneKey>,
    /// Who decided which phone is primary.
    pub primary: PrimaryDecision,
}

/// Who decided which phone of a profile is primary (CONTACT-2, CONTACT-6).
#[apply(union)]
pub enum PrimaryDecision {
    /// Nobody in Flow: the primary phone follows the PIMS.
    Pims,
    /// Staff set the primary phone, directly, by editing it or in a merge. It stays primary as long as it is on the profile,
    /// whatever the PIMS marks.
    SetInFlow,
    /// Staff unset this phone as primary while the client had others. Neither the sync nor being the only phone makes it primary
    /// again, until staff set it. If the PIMS marks another phone, that one becomes primary.
    UnsetInFlow {
        /// The key of the phone, which is on the profile.
        phone: PhoneKey,
    },
}

#[expect(
    clippy::derivable_impls,
    reason = "the derive needs a unit variant, and the twin that serde reads has none"
)]
impl Default for PrimaryDecision {
    fn default() -> Self {
        Self::Pims
    }
}

impl PrimaryDecision {
    /// Whether staff unset this phone as primary.
    pub(crate) fn unsets(&self, key: &PhoneKey) -> bool {
        matches!(self, Self::UnsetInFlow { phone } if phone == key)
    }
}

impl SyncOverrides {
    /// Whether nothing was decided.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ignored_phones.is_empty() && self.primary == PrimaryDecision::Pims
    }

    /// Whether the sync ignores a phone.
    #[must_use]
    pub fn ignores(&self, phone: &PhoneKey) -> bool {
        self.ignored_phones.contains(phone)
    }

    /// Makes the sync ignore a phone.
    pub(crate) fn ignore(&mut self, phone: PhoneKey) {
        if !self.ignores(&phone) {
            self.ignored_phones.push(phone);
        }
    }

    /// Stops ignoring a phone. Returns whether it was ignored.
    pub(crate) fn stop_ignoring(&mut self, phone: &PhoneKey) -> bool {
        let before = self.ignored_phones.len();
        self.ignored_phones.retain(|known| known != phone);
        self.ignored_phones.len() != before
    }
}
