//! Converts the indices of a step into ids of a world, so that model and system perform the same step.

use crate::naive::pool::{BODIES, EMAILS, NAMES, NUMBERS, Number, base};
use crate::naive::profile::{Label, Profile, ProfileId};
use crate::naive::world::{PimsVersion, World};
use crate::step::{ChainLink, Choices, Edit, HostFact, Pick, PimsChange, Step};

/// The step with every index replaced by an existing id; `None` if there is nothing that it could refer to.
pub(crate) fn settle(world: &World, step: &Step) -> Option<Step> {
    let mut step = step.clone();
    match &mut step {
        Step::Edit { profile, edit, .. } => {
            let profile = pick_profile(world, profile)?;
            settle_edit(profile, edit)?;
        }
        Step::PimsChange { record, change } => {
            wrap(record, world.pims.len())?;
            settle_change(change)?;
        }
        Step::Sync { profile }
        | Step::StartChat { profile, .. }
        | Step::Archive { profile }
        | Step::Look { profile, .. }
        | Step::Resolve { profile } => {
            pick_profile(world, profile)?;
        }
        Step::InboundText { from, body, .. } => {
            wrap(from, NUMBERS.len())?;
            wrap(body, BODIES.len())?;
        }
        Step::EmailEvent { email, .. } => wrap(email, EMAILS.len())?,
        Step::LineVerified { number, line } => {
            wrap(number, NUMBERS.len())?;
            wrap(line, crate::naive::pool::LINES.len())?;
        }
        Step::Merge { opened, selected, choices, .. } | Step::Review { opened, selected, choices } => {
            let opened = pick_profile(world, opened)?;
            let selected = pick_profile(world, selected)?;
            *choices = settle_choices(opened, selected, choices);
        }
        Step::Apply { ticket, .. } => wrap_back(ticket, world.tickets.len())?,
        Step::Chain { opened, links, .. } => settle_chain(world, opened, links)?,
        Step::Undo { merge } | Step::Redact { merge } => wrap_back(merge, world.merges.len())?,
        Step::Link { profile, record } => {
            pick_profile(world, profile)?;
            wrap(record, world.pims.len())?;
        }
        Step::Unlink { profile, successor } => {
            let profile = pick_profile(world, profile)?;
            if let Some(record) = successor {
                wrap(record, world.pims.len())?;
                if profile.record == Some(*record) || world.record(*record).is_none_or(|record| record.gone) {
                    *successor = None;
                }
            }
        }
        Step::Route { profile, pet, .. } => {
            let profile = pick_profile(world, profile)?;
            *pet = pet.and_then(|index| pick(&profile.pets, index)).map(|pet| pet.id);
        }
        Step::Host { profile, fact } => {
            pick_profile(world, profile)?;
            *profile = world.resolve(*profile);
            let profile = world.profile(*profile).filter(|profile| profile.is_active())?;
            settle_fact(profile, fact)?;
        }
        Step::TimePasses { .. } => {}
    }
    Some(step)
}

fn wrap(index: &mut usize, count: usize) -> Option<()> {
    *index = index.checked_rem(count)?;
    Some(())
}

/// Counts from the newest, which is 0.
fn wrap_back(index: &mut usize, count: usize) -> Option<()> {
    wrap(index, count)?;
    *index = count.checked_sub(1)?.checked_sub(*index)?;
    Some(())
}

fn pick<T>(values: &[T], index: usize) -> Option<&T> {
    values.get(index.checked_rem(values.len())?)
}

fn pick_profile<'world>(world: &'world World, id: &mut ProfileId) -> Option<&'world Profile> {
    wrap(id, world.profiles.len())?;
    world.profile(*id)
}

fn settle_edit(profile: &Profile, edit: &mut Edit) -> Option<()> {
    let own = profile.numbers();
    let free: Vec<Number> = (0..NUMBERS.len()).filter(|number| !own.contains(number)).collect();
    match edit {
        Edit::Name { name } => wrap(name, NAMES.len())?,
        Edit::Email { email } => settle_email(email)?,
        Edit::AddNumber { number, label } => {
            *number = *pick(&free, *number)?;
            *label = note_beside(*number, *label);
        }
        Edit::ChangeNumber { from, to, label } => {
            *from = *pick(&own, *from)?;
            let or_respelled: Vec<Number> = free.iter().copied().chain([*from]).collect();
            *to = *pick(&or_respelled, *to)?;
            *label = note_beside(*to, *label);
        }
        Edit::RemoveNumber { number } | Edit::SetPrimary { number } => *number = *pick(&own, *number)?,
        Edit::UnsetPrimary
        | Edit::Switch { .. }
        | Edit::RecordOptOut { .. }
        | Edit::Push { .. }
        | Edit::Nps { .. } => {}
    }
    Some(())
}

/// An unreadable string is stored as entered, so it has no separate note (CONTACT-16).
fn note_beside(number: Number, label: Option<Label>) -> Option<Label> {
    label.filter(|_| base(number).is_some())
}

fn settle_email(email: &mut Option<usize>) -> Option<()> {
    email.as_mut().map_or(Some(()), |email| wrap(email, EMAILS.len()))
}

fn settle_change(change: &mut PimsChange) -> Option<()> {
    match change {
        PimsChange::Name { name } => wrap(name, NAMES.len()),
        PimsChange::Email { email } => settle_email(email),
        PimsChange::AddNumber { number } | PimsChange::RemoveNumber { number } => wrap(number, NUMBERS.len()),
        PimsChange::Mark { number } => number.as_mut().map_or(Some(()), |number| wrap(number, NUMBERS.len())),
        PimsChange::Whole { version } => {
            wrap(&mut version.name, NAMES.len())?;
            settle_email(&mut version.email)?;
            let numbers: Vec<Number> =
                version.numbers.iter().filter_map(|index| index.checked_rem(NUMBERS.len())).collect();
            *version = tidy(PimsVersion { numbers, ..version.clone() });
            Some(())
        }
    }
}

/// Removes duplicate phone numbers, and a mark on a phone number that is not listed.
pub(crate) fn tidy(mut version: PimsVersion) -> PimsVersion {
    let mut numbers: Vec<Number> = Vec::new();
    for number in &version.numbers {
        if !numbers.contains(number) {
            numbers.push(*number);
        }
    }
    let mark = version.mark.and_then(|index| index.checked_rem(NUMBERS.len()));
    version.mark = mark.filter(|number| numbers.contains(number));
    version.numbers = numbers;
    version
}

/// The phone numbers of both profiles, the opened profile's first, without duplicates.
fn union(opened: &Profile, selected: &Profile) -> Vec<Number> {
    let mut union = opened.numbers();
    union.extend(selected.numbers().into_iter().filter(|number| !opened.has_number(*number)));
    union
}

/// Choices with indices replaced by phone numbers of the pool. A choice without anything to refer to is omitted.
pub(crate) fn settle_choices(opened: &Profile, selected: &Profile, choices: &Choices) -> Choices {
    let union = union(opened, selected);
    let mut phones: Option<Vec<Number>> = choices.phones.as_ref().map(|indices| {
        let mut chosen: Vec<Number> = Vec::new();
        for number in indices.iter().filter_map(|index| pick(&union, *index)) {
            if !chosen.contains(number) {
                chosen.push(*number);
            }
        }
        chosen
    });
    let stranger = (0..NUMBERS.len()).find(|number| !union.contains(number));
    if let (true, Some(phones), Some(stranger)) = (choices.stranger, phones.as_mut(), stranger) {
        phones.push(stranger);
    }
    Choices {
        email: choices.email.filter(|pick| !is_open(opened, selected, *pick)),
        phones,
        stranger: false,
        primary: choices.primary.and_then(|index| pick(&union, index)).copied(),
        ..choices.clone()
    }
}

/// Whether it is open if this profile's email may be chosen: neither has any, the profile with the locked email has none, or
/// both have the same email.
fn is_open(opened: &Profile, selected: &Profile, pick: Pick) -> bool {
    let picked = match pick {
        Pick::Opened => opened,
        Pick::Selected => selected,
        Pick::Stranger => return false,
    };
    let other = if pick == Pick::Opened { selected } else { opened };
    let none = picked.email.is_none() && (picked.record.is_some() || other.email.is_none());
    none || (other.record.is_some() && picked.email == other.email)
}

/// Two to four different profiles. The choices are settled when each link is reached.
fn settle_chain(world: &World, opened: &mut ProfileId, links: &mut Vec<ChainLink>) -> Option<()> {
    let mut seen = vec![pick_profile(world, opened)?.id];
    let mut distinct = Vec::new();
    for link in links.iter_mut() {
        let id = pick_profile(world, &mut link.selected)?.id;
        if !seen.contains(&id) {
            seen.push(id);
            distinct.push(link.clone());
        }
    }
    // A chain has one surface and one policy.
    if let Some(first) = distinct.first().cloned() {
        for link in &mut distinct {
            link.choices.mobile = first.choices.mobile;
            link.choices.carry = first.choices.carry;
        }
    }
    *links = distinct;
    (!links.is_empty()).then_some(())
}

fn settle_fact(profile: &Profile, fact: &mut HostFact) -> Option<()> {
    match fact {
        HostFact::NewAppointment { pet }
        | HostFact::AppointmentPassed { pet }
        | HostFact::PetDied { pet }
        | HostFact::PetRenamed { pet }
        | HostFact::PetDeleted { pet } => *pet = pick(&profile.pets, *pet)?.id,
        HostFact::MembershipEnded { membership } => {
            *membership = pick(&profile.memberships, *membership)?.id;
        }
        HostFact::NewPet | HostFact::MembershipStarted | HostFact::PointsAdded | HostFact::MethodAdded => {}
    }
    Some(())
}
