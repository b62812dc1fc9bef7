//! Two profiles at a clinic: any two, or two that may be merged.

use littermate::count::Count;
use littermate::merge::{Eligible, MembershipPolicy, Merge, MergePolicy, MergeSurface, OptOutPolicy};
use littermate::model::client::{Client, ClientParts, ClientStatus};
use littermate::model::clinic::Clinic;
use littermate::model::contact_book::ContactIndex;
use littermate::model::conversation::ActiveConversation;
use littermate::model::membership::MembershipStatus;
use littermate::model::phone::Region;
use littermate::model::pims::{Capability, CapabilityOverrides, Pims, PimsRecord};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

use super::client::{CLINIC, book, client};

#[derive(Debug, Clone)]
pub(crate) struct Case {
    pub(crate) clinic: Clinic,
    pub(crate) opened: Client,
    pub(crate) selected: Client,
    pub(crate) policy: MergePolicy,
    pub(crate) book: &'static ContactIndex<'static>,
}

impl Case {
    pub(crate) fn merge(&self) -> Merge<'_> {
        Merge::new(&self.clinic, &self.opened, &self.selected, self.book, MergeSurface::Desktop)
            .policy(self.policy)
    }

    pub(crate) fn eligible(&self) -> Eligible<'_> {
        self.merge().eligible().expect("the generator creates mergeable pairs")
    }

    /// Whether the name and email are fixed because a profile is in the PIMS.
    pub(crate) fn locked(&self) -> bool {
        self.opened.pims().is_in_pims() || self.selected.pims().is_in_pims()
    }

    /// The survivor and the retired profile (MERGE-11).
    pub(crate) fn sides(&self) -> (&Client, &Client) {
        if self.selected.pims().is_in_pims() {
            (&self.selected, &self.opened)
        } else {
            (&self.opened, &self.selected)
        }
    }
}

pub(crate) fn clinic() -> impl Strategy<Value = Clinic> {
    let pims = prop_oneof![
        4 => Just(Pims::Avimark),
        1 => Just(Pims::Cornerstone),
        1 => Just(Pims::Ezyvet),
        1 => Just(Pims::Other { name: "Vetter".parse().unwrap() }),
        2 => Just(Pims::None),
    ];
    let stated = || option::weighted(0.2, any::<bool>());
    (pims, stated(), stated()).prop_map(|(pims, merge, write_back)| Clinic {
        id: CLINIC.parse().unwrap(),
        pims,
        capabilities: CapabilityOverrides {
            merge_with_one_in_pims: merge,
            write_back_pets: write_back,
            ..CapabilityOverrides::default()
        },
        region: Region::new("US").unwrap(),
    })
}

pub(crate) fn policy() -> impl Strategy<Value = MergePolicy> {
    (
        select(vec![MembershipPolicy::NotEnded, MembershipPolicy::EverHeld]),
        select(vec![OptOutPolicy::OffByDefault, OptOutPolicy::Survivor, OptOutPolicy::Either]),
    )
        .prop_map(|(memberships, carry_opt_outs)| MergePolicy { memberships, carry_opt_outs })
}

/// Any two profiles.
pub(crate) fn any_two() -> impl Strategy<Value = Case> {
    let sides = (client("a", 4), client("b", 4));
    (clinic(), sides, policy(), book()).prop_map(|(clinic, (opened, selected), policy, book)| Case {
        book,
        clinic,
        opened: Client::new(opened).unwrap(),
        selected: Client::new(selected).unwrap(),
        policy,
    })
}

/// Two profiles that may be merged, with a maximum number of phone numbers each.
pub(crate) fn mergeable(max_phones: usize) -> impl Strategy<Value = Case> {
    let sides = (client("a", max_phones), client("b", max_phones));
    (clinic(), sides, policy(), book(), any::<bool>()).prop_map(
        |(clinic, (mut a, mut b), policy, book, first)| {
            for parts in [&mut a, &mut b] {
                cleared(parts, policy);
            }
            let (keeps, yields) = if first { (&a, &mut b) } else { (&b, &mut a) };
            if keeps.pims.is_in_pims() {
                yields.pims = PimsRecord::FlowOnly;
            }
            if keeps.active_conversation.id().is_some() {
                yields.active_conversation = ActiveConversation::None;
            }
            if !clinic.has(Capability::MergeWithOneInPims) {
                (a.pims, b.pims) = (PimsRecord::FlowOnly, PimsRecord::FlowOnly);
            }
            Case { clinic, opened: Client::new(a).unwrap(), selected: Client::new(b).unwrap(), policy, book }
        },
    )
}

/// Removes every fact that blocks a merge on its own.
pub(crate) fn cleared(parts: &mut ClientParts, policy: MergePolicy) {
    parts.status = ClientStatus::Active;
    parts.clinic = CLINIC.parse().unwrap();
    parts.loyalty_points = Count::default();
    parts.memberships.retain(|membership| {
        policy.memberships == MembershipPolicy::NotEnded && membership.status == MembershipStatus::Ended
    });
}
