//! Which number of a client is the primary one (CONTACT-2).

use super::ClientParts;
use crate::model::phone::{Phone, PhoneKey};
use crate::model::preferences::PrimaryDecision;

/// The number that texts go to, where one is marked as primary (CONTACT-1, CONTACT-2).
#[must_use]
pub fn primary(phones: &[Phone]) -> Option<&Phone> {
    phones.iter().find(|phone| phone.primary)
}

/// What CONTACT-2 made of a profile's primary number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PrimaryChange {
    /// Nothing: there is a primary number, or nobody chose one of several.
    None,
    /// The client's only number became the primary one.
    OnlyNumber(PhoneKey),
    /// The client's only number was unset by staff, and stays so.
    StaysUnset(PhoneKey),
}

/// Brings a profile in line with CONTACT-2 after its numbers changed: an only number is the primary one, unless staff unset it
/// while there were others; and a decision about a number goes with that number.
pub(crate) fn settle(parts: &mut ClientParts) -> PrimaryChange {
    let decision = &mut parts.sync_overrides.primary;
    let decided = match decision {
        PrimaryDecision::Pims => true,
        PrimaryDecision::SetInFlow => primary(&parts.phones).is_some(),
        PrimaryDecision::UnsetInFlow { phone: unset } => {
            parts.phones.iter().any(|phone| phone.is_named(unset))
        }
    };
    if !decided {
        *decision = PrimaryDecision::Pims;
    }
    match parts.phones.as_mut_slice() {
        [only] if !only.primary => {
            let key = only.key();
            if decision.unsets(&key) {
                return PrimaryChange::StaysUnset(key);
            }
            only.primary = true;
            PrimaryChange::OnlyNumber(key)
        }
        _ => PrimaryChange::None,
    }
}
