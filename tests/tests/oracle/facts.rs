//! The facts that eligibility depends on as plain values, all their combinations, and their conversion to the library's types.

use littermate::count::Count;
use littermate::model::client::{ClientFacts, ClientStatus};
use littermate::model::clinic::Clinic;
use littermate::model::conversation::ActiveConversation;
use littermate::model::membership::{Membership, MembershipStatus};
use littermate::model::phone::Region;
use littermate::model::pims::{CapabilityOverrides, Pims, PimsRecord};

pub(super) const CLINIC: &str = "clinic";
pub(super) const OPENED: &str = "opened";
pub(super) const SELECTED: &str = "selected";

/// The kinds of PIMS that `rules.md` lists, by their names on the wire.
pub(super) const PIMS: [&str; 8] =
    ["avimark", "cornerstone", "cornerstone-cloud", "impromed", "ezyvet", "pulse", "other", "none"];

#[derive(Debug, Clone, Copy)]
pub(super) struct Place {
    pub(super) pims: &'static str,
    pub(super) stated: Option<bool>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Status {
    Active,
    Retired,
    Deleted,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Term {
    Active,
    Paused,
    PastDue,
    CancelledRunning,
    Ended,
    Unknown,
}

#[derive(Debug, Clone, Copy)]
pub(super) struct Side {
    pub(super) in_pims: bool,
    pub(super) conversation: bool,
    pub(super) points: u64,
    pub(super) memberships: &'static [Term],
    pub(super) status: Status,
    pub(super) of_this_clinic: bool,
}

const STATUSES: [Status; 3] = [Status::Active, Status::Retired, Status::Deleted];
const BOOLS: [bool; 2] = [false, true];
const POINTS: [u64; 3] = [0, 1, (1 << 53) - 1];
const MEMBERSHIPS: [&[Term]; 10] = [
    &[],
    &[Term::Active],
    &[Term::Paused],
    &[Term::PastDue],
    &[Term::CancelledRunning],
    &[Term::Ended],
    &[Term::Unknown],
    &[Term::Ended, Term::Ended],
    &[Term::Ended, Term::Paused, Term::Ended],
    &[Term::Unknown, Term::Ended],
];

/// Every clinic: each PIMS, with PIMS-1 not stated, denied and claimed.
pub(super) fn places() -> Vec<Place> {
    let stated = [None, Some(false), Some(true)];
    PIMS.into_iter().flat_map(|pims| stated.map(|stated| Place { pims, stated })).collect()
}

/// Every state of one profile.
pub(super) fn sides() -> Vec<Side> {
    let mut sides = Vec::new();
    for in_pims in BOOLS {
        for conversation in BOOLS {
            for points in POINTS {
                for memberships in MEMBERSHIPS {
                    for status in STATUSES {
                        for of_this_clinic in BOOLS {
                            sides.push(Side {
                                in_pims,
                                conversation,
                                points,
                                memberships,
                                status,
                                of_this_clinic,
                            });
                        }
                    }
                }
            }
        }
    }
    sides
}

/// The name of a code on the wire.
pub(super) fn kebab(code: &impl serde::Serialize) -> String {
    serde_json::to_value(code).unwrap().as_str().unwrap().to_owned()
}

pub(super) fn clinic(place: Place) -> Clinic {
    let pims = match place.pims {
        "avimark" => Pims::Avimark,
        "cornerstone" => Pims::Cornerstone,
        "cornerstone-cloud" => Pims::CornerstoneCloud,
        "impromed" => Pims::Impromed,
        "ezyvet" => Pims::Ezyvet,
        "pulse" => Pims::Pulse,
        "other" => Pims::Other { name: "AVImark".parse().unwrap() },
        "none" => Pims::None,
        unknown => panic!("{unknown}"),
    };
    Clinic {
        id: CLINIC.parse().unwrap(),
        pims,
        capabilities: CapabilityOverrides { merge_with_one_in_pims: place.stated, ..Default::default() },
        region: Region::new("US").unwrap(),
    }
}

pub(super) fn facts(id: &str, side: &Side) -> ClientFacts {
    let own = |what: &str| format!("{what}-of-{id}");
    ClientFacts {
        id: id.parse().unwrap(),
        clinic: if side.of_this_clinic { CLINIC } else { "another" }.parse().unwrap(),
        status: match side.status {
            Status::Active => ClientStatus::Active,
            Status::Retired => ClientStatus::Retired {
                survivor: "third".parse().unwrap(),
                merge: own("merge").parse().unwrap(),
            },
            Status::Deleted => ClientStatus::Deleted,
        },
        pims: if side.in_pims {
            PimsRecord::InPims { record: own("record").parse().unwrap() }
        } else {
            PimsRecord::FlowOnly
        },
        active_conversation: if side.conversation {
            ActiveConversation::Active { conversation: own("conversation").parse().unwrap() }
        } else {
            ActiveConversation::None
        },
        loyalty_points: Count::new(side.points).unwrap(),
        memberships: side
            .memberships
            .iter()
            .enumerate()
            .map(|(index, term)| membership(index, *term))
            .collect(),
    }
}

fn membership(index: usize, term: Term) -> Membership {
    let status = match term {
        Term::Active => MembershipStatus::Active,
        Term::Paused => MembershipStatus::Paused,
        Term::PastDue => MembershipStatus::PastDue,
        Term::CancelledRunning => MembershipStatus::CancelledRunning,
        Term::Ended => MembershipStatus::Ended,
        Term::Unknown => MembershipStatus::Unknown,
    };
    Membership { id: format!("membership-{index}").parse().unwrap(), status }
}
