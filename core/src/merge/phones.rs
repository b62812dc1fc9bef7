//! The phones of both profiles without duplicates (MERGE-23).

use std::borrow::Cow;

use super::roles::RoleProfiles;
use crate::model::client::Client;
use crate::model::contact_book::ContactIndex;
use crate::model::ids::ClientId;
use crate::model::phone::{Phone, PhoneKey, PhoneSource};

/// A phone of the two profiles.
#[derive(Debug, Clone)]
pub(super) struct Number<'a> {
    /// The phone as it will be on the merged profile, before its primary flag is decided.
    pub(super) phone: Cow<'a, Phone>,
    /// MERGE-25: verified as mobile.
    pub(super) verified_mobile: bool,
    /// The profiles that have it, the survivor first.
    pub(super) of: Owners<'a>,
    /// Whether it is the survivor's primary phone.
    pub(super) survivors_primary: bool,
    /// Whether it is the retired profile's primary phone.
    pub(super) retireds_primary: bool,
}

/// One profile or both.
#[derive(Debug, Clone, Copy)]
pub(super) enum Owners<'a> {
    One(&'a Client),
    Both(&'a Client, &'a Client),
}

impl Number<'_> {
    /// The key of the phone.
    pub(super) fn key(&self) -> PhoneKey {
        self.phone.key()
    }
}

impl Owners<'_> {
    pub(super) fn ids(&self) -> Vec<ClientId> {
        match self {
            Self::One(client) => vec![client.id().clone()],
            Self::Both(first, second) => vec![first.id().clone(), second.id().clone()],
        }
    }
}

/// The survivor's phones in order, then those that only the retired profile has.
pub(super) fn numbers<'a>(sides: &RoleProfiles<'a>, book: &ContactIndex<'_>) -> Vec<Number<'a>> {
    let (survivor, retired) = (sides.survivor, sides.retired);
    let mine = survivor.phones().iter().map(|phone| {
        let theirs = retired.phones().iter().find(|other| other.same_number(phone));
        // MERGE-23: the merged profile has the retired profile's phones as phones of Flow.
        let joined = theirs.map_or(Cow::Borrowed(phone), |theirs| {
            let source = phone.source.and(PhoneSource::Flow);
            Cow::Owned(Phone { source, ..phone.joined_with(theirs) })
        });
        Number {
            verified_mobile: book.is_verified_mobile(phone),
            phone: joined,
            of: if theirs.is_some() { Owners::Both(survivor, retired) } else { Owners::One(survivor) },
            survivors_primary: phone.primary,
            retireds_primary: theirs.is_some_and(|theirs| theirs.primary),
        }
    });
    let others = retired
        .phones()
        .iter()
        .filter(|phone| !survivor.phones().iter().any(|mine| mine.same_number(phone)))
        .map(|phone| {
            // A phone that the survivor's sync ignores is in its PIMS record.
            let in_pims = survivor.sync_overrides().ignores(&phone.key());
            let source = if in_pims { PhoneSource::Both } else { PhoneSource::Flow };
            Number {
                verified_mobile: book.is_verified_mobile(phone),
                phone: if phone.source == source {
                    Cow::Borrowed(phone)
                } else {
                    Cow::Owned(Phone { source, ..phone.clone() })
                },
                of: Owners::One(retired),
                survivors_primary: false,
                retireds_primary: phone.primary,
            }
        });
    mine.chain(others).collect()
}

/// MERGE-24: of these phones the survivor's primary, else the other's, else the first.
pub(super) fn default_primary<'n, 'a>(allowed: &[&'n Number<'a>]) -> Option<&'n Number<'a>> {
    let by = |wanted: fn(&Number<'_>) -> bool| allowed.iter().copied().find(|number| wanted(number));
    by(|number| number.survivors_primary)
        .or_else(|| by(|number| number.retireds_primary))
        .or_else(|| allowed.first().copied())
}
