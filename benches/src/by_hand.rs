//! Eligibility as an app developer would write it by hand: over the same structs, in the usual styles, without rule ids, facts,
//! remedies and policies.

use littermate::merge::MergeSurface;
use littermate::model::client::{Client, ClientFacts, ClientStatus};
use littermate::model::clinic::Clinic;
use littermate::model::conversation::ActiveConversation;
use littermate::model::membership::{Membership, MembershipStatus};
use littermate::model::pims::{Pims, PimsRecord};

/// A reason why a merge is not allowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are self-explanatory")]
pub enum Reason {
    SameClient,
    OtherClinic,
    Retired,
    Deleted,
    InPims,
    BothInPims,
    BothTalk,
    Points,
    Membership,
    Mobile,
}

fn one_may_be_in_pims(clinic: &Clinic) -> bool {
    clinic.capabilities.merge_with_one_in_pims.unwrap_or(matches!(clinic.pims, Pims::Avimark))
}

fn in_pims(record: &PimsRecord) -> bool {
    matches!(record, PimsRecord::InPims { .. })
}

fn talks(conversation: &ActiveConversation) -> bool {
    matches!(conversation, ActiveConversation::Active { .. })
}

fn has_membership(memberships: &[Membership]) -> bool {
    memberships.iter().any(|one| one.status != MembershipStatus::Ended)
}

/// Whether the merge is allowed. Returns at the first blocker.
#[must_use]
pub fn may_merge(clinic: &Clinic, opened: &Client, selected: &Client, surface: MergeSurface) -> bool {
    first_reason(clinic, opened, selected, surface).is_none()
}

/// The first reason against the merge.
#[must_use]
pub fn first_reason(
    clinic: &Clinic,
    opened: &Client,
    selected: &Client,
    surface: MergeSurface,
) -> Option<Reason> {
    if opened.id() == selected.id() {
        return Some(Reason::SameClient);
    }
    for client in [opened, selected] {
        if *client.clinic() != clinic.id {
            return Some(Reason::OtherClinic);
        }
        match client.status() {
            ClientStatus::Active => {}
            ClientStatus::Retired { .. } => return Some(Reason::Retired),
            ClientStatus::Deleted => return Some(Reason::Deleted),
        }
    }
    match (in_pims(opened.pims()), in_pims(selected.pims())) {
        (true, true) if one_may_be_in_pims(clinic) => return Some(Reason::BothInPims),
        (true, _) | (_, true) if !one_may_be_in_pims(clinic) => return Some(Reason::InPims),
        _ => {}
    }
    if talks(opened.active_conversation()) && talks(selected.active_conversation()) {
        return Some(Reason::BothTalk);
    }
    for client in [opened, selected] {
        if client.loyalty_points().get() > 0 {
            return Some(Reason::Points);
        }
        if has_membership(client.memberships()) {
            return Some(Reason::Membership);
        }
    }
    (surface == MergeSurface::Mobile).then_some(Reason::Mobile)
}

/// All reasons against the merge.
#[must_use]
pub fn reasons(clinic: &Clinic, opened: &Client, selected: &Client, surface: MergeSurface) -> Vec<Reason> {
    if opened.id() == selected.id() {
        return vec![Reason::SameClient];
    }
    let mut reasons = Vec::new();
    for client in [opened, selected] {
        if *client.clinic() != clinic.id {
            reasons.push(Reason::OtherClinic);
        }
        match client.status() {
            ClientStatus::Active => {}
            ClientStatus::Retired { .. } => reasons.push(Reason::Retired),
            ClientStatus::Deleted => reasons.push(Reason::Deleted),
        }
        if in_pims(client.pims()) && !one_may_be_in_pims(clinic) {
            reasons.push(Reason::InPims);
        }
        if client.loyalty_points().get() > 0 {
            reasons.push(Reason::Points);
        }
        if has_membership(client.memberships()) {
            reasons.push(Reason::Membership);
        }
    }
    if in_pims(opened.pims()) && in_pims(selected.pims()) && one_may_be_in_pims(clinic) {
        reasons.push(Reason::BothInPims);
    }
    if talks(opened.active_conversation()) && talks(selected.active_conversation()) {
        reasons.push(Reason::BothTalk);
    }
    if surface == MergeSurface::Mobile {
        reasons.push(Reason::Mobile);
    }
    reasons
}

/// All reasons as sentences.
#[must_use]
pub fn sentences(clinic: &Clinic, opened: &Client, selected: &Client, surface: MergeSurface) -> Vec<String> {
    let (one, other) = (opened.id(), selected.id());
    reasons(clinic, opened, selected, surface)
        .into_iter()
        .map(|reason| match reason {
            Reason::SameClient => format!("{one} cannot be merged with itself."),
            Reason::OtherClinic => format!("{one} or {other} belongs to another clinic than {}.", clinic.id),
            Reason::Retired => format!("{one} or {other} has been retired."),
            Reason::Deleted => format!("{one} or {other} has been deleted."),
            Reason::InPims => format!("{one} or {other} is in the PIMS."),
            Reason::BothInPims => format!("{one} and {other} are both in the PIMS."),
            Reason::BothTalk => format!("{one} and {other} both have an active conversation."),
            Reason::Points => format!("{one} or {other} has loyalty points."),
            Reason::Membership => format!("{one} or {other} has a care membership."),
            Reason::Mobile => "Merging is not offered on mobile devices.".to_owned(),
        })
        .collect()
}

/// Whether a search result may be selected. Returns at the first blocker.
#[must_use]
pub fn selectable(clinic: &Clinic, opened: &Client, result: &ClientFacts, surface: MergeSurface) -> bool {
    let (opened_in_pims, result_in_pims) = (in_pims(opened.pims()), in_pims(&result.pims));
    let pims_is_fine = if one_may_be_in_pims(clinic) {
        !(opened_in_pims && result_in_pims)
    } else {
        !opened_in_pims && !result_in_pims
    };
    *opened.id() != result.id
        && *opened.clinic() == clinic.id
        && result.clinic == clinic.id
        && matches!(opened.status(), ClientStatus::Active)
        && matches!(result.status, ClientStatus::Active)
        && pims_is_fine
        && !(talks(opened.active_conversation()) && talks(&result.active_conversation))
        && opened.loyalty_points().get() == 0
        && result.loyalty_points.get() == 0
        && !has_membership(opened.memberships())
        && !has_membership(&result.memberships)
        && surface == MergeSurface::Desktop
}
