//! The primary phone of a client (CONTACT-2).

use super::ClientParts;
use crate::model::phone::{Phone, PhoneKey};
use crate::model::preferences::PrimaryDecision;

/// The primary phone, which text messages are sent to, if any (CONTACT-1, CONTACT-2).
#[must_use]
pub fn primary(phones: &[Phone]) -> Option<&Phone> {
    phones.iter().find(|phone| phone.primary)
}

/// The effect of CONTACT-2 on the primary phone of a profile.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum PrimaryChange {
    /// No change: a phone is primary, or the client has several and none was chosen.
    None,
    /// The client's only phone became primary.
    OnlyNumber(PhoneKey),
    /// Staff unset the client's only phone as primary, and it stays unset.
    StaysUnset(PhoneKey),
}

/// Applies CONTACT-2 after the phones of a profile changed. An only phone becomes primary, unless staff unset it while the client
/// had several. A decision about a phone that is gone is removed.
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
