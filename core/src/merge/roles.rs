//! The roles of the two profiles. The survivor, the preference source and the payment source can differ.

use macro_rules_attribute::apply;

use super::pair::Merge;
use crate::model::client::Client;
use crate::model::clinic::Clinic;
use crate::model::ids::ClientId;
use crate::model::pims::Capability;
use crate::wire::wire;

/// The roles of the two profiles in a merge.
#[apply(wire)]
pub struct MergeRoles {
    /// The profile that survives (MERGE-11).
    pub survivor: ClientId,
    /// The profile that the merge retires.
    pub retired: ClientId,
    /// The profile whose opt-outs apply (MERGE-12).
    pub preference_source: ClientId,
    /// The profile whose name and payment methods are kept (MERGE-13).
    pub payment_source: ClientId,
}

/// The two profiles by role.
#[derive(Debug, Clone, Copy)]
pub(super) struct RoleProfiles<'a> {
    pub(super) survivor: &'a Client,
    pub(super) retired: &'a Client,
    /// MERGE-22: one of the two is in the PIMS, which determines name and email.
    pub(super) locked: bool,
}

impl<'a> RoleProfiles<'a> {
    /// MERGE-11: the profile in the PIMS if the clinic can merge it, else the opened one.
    pub(super) fn of(merge: &Merge<'a>) -> Self {
        Self::new(merge.clinic, merge.opened, merge.selected)
    }

    pub(super) fn new(clinic: &Clinic, opened: &'a Client, selected: &'a Client) -> Self {
        let may = clinic.has(Capability::MergeWithOneInPims);
        let (survivor, retired) =
            if may && selected.pims().is_in_pims() { (selected, opened) } else { (opened, selected) };
        Self { survivor, retired, locked: may && survivor.pims().is_in_pims() }
    }

    pub(super) const fn both(&self) -> [&'a Client; 2] {
        [self.survivor, self.retired]
    }

    /// The profile of the two with this id.
    pub(super) fn by_id(&self, id: &ClientId) -> Option<&'a Client> {
        self.both().into_iter().find(|client| client.id() == id)
    }

    pub(super) fn other_than(&self, client: &Client) -> &'a Client {
        if client.id() == self.survivor.id() { self.retired } else { self.survivor }
    }

    /// The roles, given the client whose name is chosen.
    pub(super) fn roles(&self, named: &Client) -> MergeRoles {
        MergeRoles {
            survivor: self.survivor.id().clone(),
            retired: self.retired.id().clone(),
            preference_source: self.survivor.id().clone(),
            payment_source: named.id().clone(),
        }
    }
}

/// What happens to the payment methods (MERGE-36).
#[derive(Debug, Clone, Copy)]
pub(super) enum PaymentFate<'a> {
    /// Neither profile has payment methods.
    Nothing,
    /// One profile has payment methods. They are kept, whichever profile is the payment source.
    OnlyOne { of: &'a Client },
    /// Both profiles have payment methods. The payment source's are kept.
    KeepOne { kept: &'a Client, removed: &'a Client },
}

pub(super) fn payment_fate<'a>(sides: &RoleProfiles<'a>, named: &'a Client) -> PaymentFate<'a> {
    let other = sides.other_than(named);
    match (named.payment_methods().is_empty(), other.payment_methods().is_empty()) {
        (true, true) => PaymentFate::Nothing,
        (false, true) => PaymentFate::OnlyOne { of: named },
        (true, false) => PaymentFate::OnlyOne { of: other },
        (false, false) => PaymentFate::KeepOne { kept: named, removed: other },
    }
}
