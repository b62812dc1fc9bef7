//! Edits in Flow, the portal and the app (CONTACT-2 to CONTACT-4, CONTACT-8, CONTACT-9, CONTACT-11, CONTACT-15).

use super::answer::{Code, Expected, Notice};
use super::codes;
use super::pool::Number;
use super::profile::{Channel, Decision, Label, Phone, Profile, ProfileId, Source, Status, Switch, Time};
use super::texts;
use super::world::World;
use crate::step::{Actor, Edit};

pub(crate) fn edit(world: &mut World, id: ProfileId, actor: Actor, edit: &Edit) -> Expected {
    let now = world.clock;
    let syncs = world.kind.syncs();
    let Some(profile) = world.profile_mut(id) else { return Expected::skipped() };
    match profile.status {
        Status::Active => {}
        Status::Retired { .. } => return not_in_use((codes::CLIENT_RETIRED, Some(id))),
        Status::Deleted => return not_in_use((codes::CLIENT_DELETED, Some(id))),
    }
    if !may(profile, syncs, actor, edit) {
        return Expected::refused_as(codes::NOT_ALLOWED);
    }
    let email = profile.email;
    let expected = carry_out(profile, actor, edit, now);
    if let (Actor::ClientInPortal, Edit::Switch { channel: Channel::Email, on: true }, Some(email)) =
        (actor, edit, email)
    {
        texts::lift_by_client(world, email);
    }
    expected
}

/// Other errors of the edit may be reported as well.
fn not_in_use(code: Code) -> Expected {
    let mut expected = Expected::refused([code]);
    let others = [codes::NOT_ALLOWED, codes::ONLY_NUMBER, codes::NOT_PRIMARY, codes::CHANNEL_OPTED_OUT];
    expected.may_codes = others.map(|code| (code, None)).into();
    expected
}

/// The table of CONTACT-15.
fn may(profile: &Profile, syncs: bool, actor: Actor, edit: &Edit) -> bool {
    let something_arrives = profile.record.is_some() && syncs;
    match (edit, actor) {
        (Edit::Name { .. } | Edit::Email { .. }, Actor::Staff) => !something_arrives,
        (Edit::Push { .. }, actor) => actor == Actor::ClientInApp,
        (Edit::Switch { .. }, actor) => actor != Actor::ClientInApp,
        (_, actor) => actor == Actor::Staff,
    }
}

fn carry_out(profile: &mut Profile, actor: Actor, edit: &Edit, now: Time) -> Expected {
    match edit {
        Edit::Name { name } => profile.name = *name,
        Edit::Email { email } => profile.email = *email,
        Edit::AddNumber { number, label } => return add(profile, *number, *label),
        Edit::ChangeNumber { from, to, label } => return replace(profile, *from, *to, *label),
        Edit::RemoveNumber { number } => return remove(profile, *number),
        Edit::SetPrimary { number } => {
            if !profile.has_number(*number) {
                return Expected::skipped();
            }
            profile.primary = Some(*number);
            profile.decision = Decision::SetInFlow;
        }
        Edit::UnsetPrimary => return unset(profile),
        Edit::Switch { channel, on } => return switch(profile, actor, *channel, *on, now),
        Edit::RecordOptOut { channel } => {
            let before = profile.switch(*channel);
            if !before.is_clients_no() {
                let staff = before.staff_off();
                profile.set_switch(*channel, Switch::OffByClient { at: now, recorded: true, staff });
            }
        }
        Edit::Push { on } => profile.push = *on,
        Edit::Nps { on } => profile.nps = *on,
    }
    Expected::accepted()
}

/// A phone number typed by staff has the source Flow; if the sync ignored it, the PIMS is a source as well.
fn add(profile: &mut Profile, number: Number, label: Option<Label>) -> Expected {
    if profile.has_number(number) {
        return Expected::unchanged();
    }
    let source = source_of_typed(profile, number);
    profile.phones.push(Phone::typed(number, label, source));
    after_numbers_changed(profile)
}

fn source_of_typed(profile: &mut Profile, number: Number) -> Source {
    let ignored = profile.ignored.contains(&number);
    profile.ignored.retain(|other| *other != number);
    if ignored { Source::Both } else { Source::Flow }
}

/// CONTACT-4 and CONTACT-6: the edit stays in Flow, and the sync ignores the replaced phone number.
fn replace(profile: &mut Profile, from: Number, to: Number, label: Option<Label>) -> Expected {
    if from == to {
        return respell(profile, from, label);
    }
    if !profile.has_number(from) || profile.has_number(to) {
        return Expected::skipped();
    }
    let source = source_of_typed(profile, to);
    ignore_if_of_pims(profile, from);
    for phone in profile.phones.iter_mut().filter(|phone| phone.number == from) {
        *phone = Phone::typed(to, label, source);
    }
    if profile.primary == Some(from) {
        profile.primary = Some(to);
        profile.decision = Decision::SetInFlow;
    }
    after_numbers_changed(profile)
}

/// The phone number stays, with its label unless one is typed. A phone number of the PIMS now counts as edited in Flow.
fn respell(profile: &mut Profile, number: Number, note: Option<Label>) -> Expected {
    let Some(phone) = profile.phones.iter_mut().find(|phone| phone.number == number) else {
        return Expected::skipped();
    };
    if phone.spelled == note {
        return Expected::unchanged();
    }
    let source = if phone.source == Source::Flow { Source::Flow } else { Source::Both };
    *phone = Phone { number, label: note.or(phone.label), spelled: note, source };
    after_numbers_changed(profile)
}

fn remove(profile: &mut Profile, number: Number) -> Expected {
    if !profile.has_number(number) {
        return Expected::skipped();
    }
    ignore_if_of_pims(profile, number);
    let had_primary = profile.primary.is_some();
    profile.phones.retain(|phone| phone.number != number);
    let expected = after_numbers_changed(profile);
    let left_without = had_primary && profile.primary.is_none() && !profile.phones.is_empty();
    expected
        .notice_if(profile.phones.is_empty(), Notice::NoNumbersLeft)
        .notice_if(left_without, Notice::NoPrimary)
}

fn ignore_if_of_pims(profile: &mut Profile, number: Number) {
    let of_pims = profile.phones.iter().any(|phone| phone.number == number && phone.source != Source::Flow);
    if of_pims && !profile.ignored.contains(&number) {
        profile.ignored.push(number);
    }
}

fn after_numbers_changed(profile: &mut Profile) -> Expected {
    let settled = profile.settle_primary();
    Expected::accepted().notice_if(settled, Notice::OnlyNumberIsPrimary)
}

/// CONTACT-2: an only phone number cannot be unset.
fn unset(profile: &mut Profile) -> Expected {
    let Some(number) = profile.primary else { return Expected::unchanged() };
    if profile.phones.len() == 1 {
        return Expected::refused_as(codes::ONLY_NUMBER);
    }
    profile.primary = None;
    profile.decision = Decision::UnsetInFlow { number };
    Expected::accepted().notice(Notice::NoPrimary)
}

/// CONTACT-11: staff cannot switch on what the client switched off or requested to be off.
fn switch(profile: &mut Profile, actor: Actor, channel: Channel, on: bool, now: Time) -> Expected {
    let before = profile.switch(channel);
    let by_client = actor != Actor::Staff;
    let after = match (on, before) {
        (true, Switch::OffByClient { .. }) if !by_client => {
            return Expected::refused_as(codes::CHANNEL_OPTED_OUT);
        }
        (true, Switch::OffByClient { .. } | Switch::OffByStaff { .. }) => Switch::On { since: Some(now) },
        (false, Switch::On { .. }) if !by_client => Switch::OffByStaff { at: now },
        (false, Switch::OffByClient { at, recorded, staff: None }) if !by_client => {
            Switch::OffByClient { at, recorded, staff: Some(now) }
        }
        (false, Switch::On { .. } | Switch::OffByStaff { .. }) if by_client => {
            Switch::OffByClient { at: now, recorded: false, staff: before.staff_off() }
        }
        _ => before,
    };
    profile.set_switch(channel, after);
    if after == before { Expected::unchanged() } else { Expected::accepted() }
}
