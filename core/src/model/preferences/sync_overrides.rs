//! What Flow decided about a profile's numbers, which the nightly sync respects (CONTACT-2, CONTACT-6).

use macro_rules_attribute::apply;

use crate::model::phone::PhoneKey;
use crate::wire::{union, wire};

/// What was decided in Flow about the numbers of a profile, so that the nightly sync does not undo it (CONTACT-6).
///
/// Left out of the JSON where nothing was decided.
#[apply(wire)]
#[derive(Default)]
pub struct SyncOverrides {
    /// Numbers of the PIMS that the sync ignores, each once: an edit in Flow replaced or removed them, or a merge left them out.
    /// The sync ignores each until a night on which the PIMS does not list it. At most 10,000.
    pub ignored_phones: Vec<PhoneKey>,
    /// Who decided which number is the primary one.
    pub primary: PrimaryDecision,
}

/// Who decided which number of a profile is the primary one (CONTACT-2, CONTACT-6).
#[apply(union)]
pub enum PrimaryDecision {
    /// Nobody in Flow: the sync follows the number that the PIMS marks.
    Pims,
    /// Staff chose the primary number, by itself, by an edit of it or in a merge. It remains primary as long as it is on the
    /// profile, whatever the PIMS marks.
    SetInFlow,
    /// Staff unset this number while the client had others. It is not made primary again by the sync, nor by being the only number,
    /// until staff set it. Another number that the PIMS marks becomes the primary one.
    UnsetInFlow {
        /// The key of the number, which is on the profile.
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
    /// Whether staff unset this number.
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

    /// Whether the sync ignores a number.
    #[must_use]
    pub fn ignores(&self, phone: &PhoneKey) -> bool {
        self.ignored_phones.contains(phone)
    }

    /// Makes the sync ignore a number from now on.
    pub(crate) fn ignore(&mut self, phone: PhoneKey) {
        if !self.ignores(&phone) {
            self.ignored_phones.push(phone);
        }
    }

    /// Makes the sync take a number again; whether it ignored it.
    pub(crate) fn stop_ignoring(&mut self, phone: &PhoneKey) -> bool {
        let before = self.ignored_phones.len();
        self.ignored_phones.retain(|known| known != phone);
        self.ignored_phones.len() != before
    }
}
