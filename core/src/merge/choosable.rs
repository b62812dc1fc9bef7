//! The options of step 2, computed once: they are shown, and choices are validated against them.

use super::lock::{ChoiceLock, ChoiceLockKind};
use super::pair::Merge;
use super::phones::{Number, default_primary, numbers};
use super::roles::RoleProfiles;
use super::switches::Switch;
use crate::limits;
use crate::model::client::Client;
use crate::model::contact_book::ContactIndex;
use crate::model::preferences::ContactChannel;

/// Everything that can be chosen.
#[derive(Debug, Clone)]
pub(super) struct Choosable<'a> {
    pub(super) sides: RoleProfiles<'a>,
    pub(super) book: &'a ContactIndex<'a>,
    pub(super) numbers: Vec<Number<'a>>,
    /// MERGE-25: either profile has a verified mobile, kept or not.
    pub(super) mobiles_only: bool,
    pub(super) text: Switch<'a>,
    pub(super) email: Switch<'a>,
}

impl<'a> Choosable<'a> {
    pub(super) fn of(merge: &Merge<'a>) -> Self {
        let sides = RoleProfiles::of(merge);
        let numbers = numbers(&sides, merge.book);
        let mobiles_only = numbers.iter().any(|number| number.verified_mobile);
        let policy = merge.policy.carry_opt_outs;
        Self {
            numbers,
            mobiles_only,
            text: Switch::of(ContactChannel::Text, &sides, policy),
            email: Switch::of(ContactChannel::Email, &sides, policy),
            sides,
            book: merge.book,
        }
    }

    /// MERGE-21, MERGE-22: the client whose email is kept by default, if there is one. A valid address takes precedence over an
    /// invalid one.
    pub(super) fn default_email(&self) -> Option<&'a Client> {
        let having = |client: &&'a Client| client.email().is_some();
        if self.sides.locked {
            return Some(self.sides.survivor).filter(having);
        }
        let both = self.sides.both();
        let valid = |client: &&'a Client| client.email().is_some_and(|email| email.valid);
        both.into_iter().find(valid).or_else(|| both.into_iter().find(having))
    }

    /// MERGE-25: whether a phone may be primary, kept or not.
    pub(super) fn may_be_primary(&self, number: &Number<'_>) -> bool {
        !self.mobiles_only || number.verified_mobile
    }

    /// MERGE-25: the restriction of the primary phone, if any.
    pub(super) fn primary_lock(&self) -> Option<ChoiceLock> {
        let mobiles =
            || self.numbers.iter().filter(|number| number.verified_mobile).map(Number::key).collect();
        self.mobiles_only.then(|| ChoiceLockKind::OnlyVerifiedMobiles { phones: mobiles() }.into())
    }

    /// MERGE-23: the phones that are kept by default: all, or as many as a profile may have, including the default primary phone.
    pub(super) fn default_kept(&self) -> Vec<&Number<'a>> {
        let all: Vec<_> = self.numbers.iter().collect();
        if all.len() <= limits::PHONES {
            return all;
        }
        let primary = self.default_primary(&all).map(|number| &*number.phone);
        let is_primary =
            |number: &&Number<'a>| primary.is_some_and(|primary| number.phone.same_number(primary));
        let mut room = limits::PHONES.saturating_sub(usize::from(primary.is_some()));
        let mut has_room = || {
            let left = room.checked_sub(1);
            room = left.unwrap_or(room);
            left.is_some()
        };
        all.into_iter().filter(|number| is_primary(number) || has_room()).collect()
    }

    /// MERGE-24: the default primary phone among the kept ones.
    pub(super) fn default_primary<'n>(&self, kept: &[&'n Number<'a>]) -> Option<&'n Number<'a>> {
        let allowed: Vec<_> = kept.iter().copied().filter(|number| self.may_be_primary(number)).collect();
        default_primary(&allowed)
    }
}
