//! Who is who: the three things that the document calls primary, kept apart.

use macro_rules_attribute::apply;

use super::Merge;
use crate::model::client::Client;
use crate::model::ids::ClientId;
use crate::model::pims::Capability;
use crate::wire::wire;

/// Who has which role in a merge.
#[apply(wire)]
pub struct Roles {
    /// The profile that remains (MERGE-11).
    pub survivor: ClientId,
    /// The profile that is removed.
    pub retired: ClientId,
    /// The profile whose opt-outs govern (MERGE-12).
    pub preference_source: ClientId,
    /// The profile whose name is kept, and with it its payment methods (MERGE-13).
    pub payment_source: ClientId,
}

/// The two profiles by their part in the merge.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sides<'a> {
    pub(super) survivor: &'a Client,
    pub(super) retired: &'a Client,
    /// MERGE-22: one of the two is in the PIMS, which fixes name and email.
    pub(super) locked: bool,
}

impl<'a> Sides<'a> {
    /// MERGE-11: the profile in the PIMS where the clinic may merge one, else the opened one.
    pub(super) fn of(merge: &Merge<'a>) -> Self {
        let (opened, selected) = (merge.opened, merge.selected);
        let may = merge.clinic.has(Capability::MergeWithOneInPims);
        let (survivor, retired) =
            if may && selected.pims.is_in_pims() { (selected, opened) } else { (opened, selected) };
        Self { survivor, retired, locked: may && survivor.pims.is_in_pims() }
    }

    pub(super) const fn both(&self) -> [&'a Client; 2] {
        [self.survivor, self.retired]
    }

    /// The one of the two with this id.
    pub(super) fn by_id(&self, id: &ClientId) -> Option<&'a Client> {
        self.both().into_iter().find(|client| client.id == *id)
    }

    pub(super) fn other_than(&self, client: &Client) -> &'a Client {
        if client.id == self.survivor.id { self.retired } else { self.survivor }
    }

    /// The roles, with the client whose name is chosen.
    pub(super) fn roles(&self, named: &Client) -> Roles {
        Roles {
            survivor: self.survivor.id.clone(),
            retired: self.retired.id.clone(),
            preference_source: self.survivor.id.clone(),
            payment_source: named.id.clone(),
        }
    }
}
