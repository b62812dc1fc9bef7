//! The phone numbers of both profiles, each once (MERGE-23).

use std::borrow::Cow;

use super::roles::Sides;
use crate::model::client::Client;
use crate::model::ids::ClientId;
use crate::model::phone::{Phone, PhoneKey};

/// One number of the two profiles.
#[derive(Debug, Clone)]
pub(super) struct Number<'a> {
    /// The number with the stronger facts of the two. Its primary flag is not yet decided.
    pub(super) phone: Cow<'a, Phone>,
    /// MERGE-25: verified as mobile on either profile, whatever the other has verified.
    pub(super) verified_mobile: bool,
    /// The client or clients that have it, the survivor first.
    pub(super) of: Holders<'a>,
    /// Whether it is the survivor's primary number.
    pub(super) survivors_primary: bool,
    /// Whether it is the retired profile's.
    pub(super) retireds_primary: bool,
}

/// One client or both.
#[derive(Debug, Clone, Copy)]
pub(super) enum Holders<'a> {
    One(&'a Client),
    Both(&'a Client, &'a Client),
}

impl Number<'_> {
    /// The name of the number in a choice.
    pub(super) fn key(&self) -> PhoneKey {
        self.phone.key()
    }
}

impl Holders<'_> {
    pub(super) fn ids(&self) -> Vec<ClientId> {
        match self {
            Self::One(client) => vec![client.id().clone()],
            Self::Both(first, second) => vec![first.id().clone(), second.id().clone()],
        }
    }
}

/// The survivor's numbers in their order, then the retired profile's that it has not.
pub(super) fn numbers<'a>(sides: &Sides<'a>) -> Vec<Number<'a>> {
    let (survivor, retired) = (sides.survivor, sides.retired);
    // What either remembers of a number that it no longer has is known of it all the same (CONTACT-6).
    let recalled = |phone: Cow<'a, Phone>| retired.memory().recalled(survivor.memory().recalled(phone));
    let mine = survivor.phones().iter().map(|phone| {
        let theirs = retired.phones().iter().find(|other| other.same_number(phone));
        let joined = theirs.map_or(Cow::Borrowed(phone), |theirs| Cow::Owned(phone.joined_with(theirs)));
        let joined = recalled(joined);
        let known = [Some(phone), theirs, Some(&*joined)];
        let verified_mobile = known.into_iter().flatten().any(Phone::is_verified_mobile);
        Number {
            verified_mobile,
            phone: joined,
            of: if theirs.is_some() { Holders::Both(survivor, retired) } else { Holders::One(survivor) },
            survivors_primary: phone.primary,
            retireds_primary: theirs.is_some_and(|theirs| theirs.primary),
        }
    });
    let others = retired
        .phones()
        .iter()
        .filter(|phone| !survivor.phones().iter().any(|mine| mine.same_number(phone)))
        .map(|phone| {
            let known = recalled(Cow::Borrowed(phone));
            Number {
                verified_mobile: phone.is_verified_mobile() || known.is_verified_mobile(),
                phone: known,
                of: Holders::One(retired),
                survivors_primary: false,
                retireds_primary: phone.primary,
            }
        });
    mine.chain(others).collect()
}

/// MERGE-24: out of the numbers given, the survivor's primary, else the other's, else the first.
pub(super) fn default_primary<'n, 'a>(allowed: &[&'n Number<'a>]) -> Option<&'n Number<'a>> {
    let by = |wanted: fn(&Number<'_>) -> bool| allowed.iter().copied().find(|number| wanted(number));
    by(|number| number.survivors_primary)
        .or_else(|| by(|number| number.retireds_primary))
        .or_else(|| allowed.first().copied())
}
