//! The oracle: MERGE-1 to MERGE-9 and MERGE-11, written directly from `rules.md`. It shares no code with the library, and is
//! deliberately simple and repetitive.

use super::facts::{Place, Side, Status, Term};

/// A blocker: its code, and the profile that it concerns.
pub(super) type Blocker = (&'static str, &'static [Whom]);

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Whom {
    Opened,
    Selected,
}

const OPENED: &[Whom] = &[Whom::Opened];
const SELECTED: &[Whom] = &[Whom::Selected];
const BOTH: &[Whom] = &[Whom::Opened, Whom::Selected];

/// The settings shared by a whole list of pairs.
#[derive(Debug, Clone, Copy)]
pub(super) struct Setting {
    pub(super) place: Place,
    pub(super) mobile: bool,
    pub(super) ended_memberships_count: bool,
}

/// PIMS-1: AVImark, unless the host states otherwise for its clinic.
pub(super) fn one_may_be_in_pims(place: Place) -> bool {
    match place.stated {
        Some(stated) => stated,
        None => place.pims == "avimark",
    }
}

pub(super) fn blockers(setting: Setting, opened: &Side, selected: &Side, same: bool, out: &mut Vec<Blocker>) {
    out.clear();
    // MERGE-1: for the same profile, this is the only blocker.
    if same {
        out.push(("same-client", OPENED));
        return;
    }
    // MERGE-2: both belong to the clinic that the request is for.
    if !opened.of_this_clinic {
        out.push(("different-clinic", OPENED));
    }
    if !selected.of_this_clinic {
        out.push(("different-clinic", SELECTED));
    }
    // MERGE-3: neither is retired or deleted.
    if opened.status == Status::Retired {
        out.push(("client-retired", OPENED));
    }
    if opened.status == Status::Deleted {
        out.push(("client-deleted", OPENED));
    }
    if selected.status == Status::Retired {
        out.push(("client-retired", SELECTED));
    }
    if selected.status == Status::Deleted {
        out.push(("client-deleted", SELECTED));
    }
    if one_may_be_in_pims(setting.place) {
        // MERGE-5: at least one of the two is not in the PIMS.
        if opened.in_pims && selected.in_pims {
            out.push(("both-clients-in-pims", BOTH));
        }
    } else {
        // MERGE-4: neither is in the PIMS; one blocker for each that is.
        if opened.in_pims {
            out.push(("client-in-pims", OPENED));
        }
        if selected.in_pims {
            out.push(("client-in-pims", SELECTED));
        }
    }
    // MERGE-6: blocked only when both have an active conversation.
    if opened.conversation && selected.conversation {
        out.push(("both-have-active-conversation", BOTH));
    }
    // MERGE-7: zero passes; one blocker for each profile with points.
    if opened.points != 0 {
        out.push(("has-loyalty-points", OPENED));
    }
    if selected.points != 0 {
        out.push(("has-loyalty-points", SELECTED));
    }
    // MERGE-8: any membership not known to have ended; by policy, any past one.
    if has_membership(setting, opened) {
        out.push(("has-care-membership", OPENED));
    }
    if has_membership(setting, selected) {
        out.push(("has-care-membership", SELECTED));
    }
    // MERGE-9: not on mobile devices. It concerns no client.
    if setting.mobile {
        out.push(("not-available-on-mobile", &[]));
    }
}

fn has_membership(setting: Setting, side: &Side) -> bool {
    for term in side.memberships {
        if setting.ended_memberships_count {
            return true;
        }
        match term {
            Term::Ended => {}
            Term::Active | Term::Paused | Term::PastDue | Term::CancelledRunning | Term::Unknown => {
                return true;
            }
        }
    }
    false
}

/// MERGE-11: at an AVImark clinic with one of the two in the PIMS, that one; otherwise the opened one.
pub(super) fn survivor(place: Place, opened_in_pims: bool, selected_in_pims: bool) -> Whom {
    if one_may_be_in_pims(place) && selected_in_pims && !opened_in_pims {
        Whom::Selected
    } else {
        Whom::Opened
    }
}
