//! The contact options that staff and the client see (CONTACT-10, CONTACT-17, PORTAL-11).

use super::answer::{Checkbox, Expected, Seen, View};
use super::codes;
use super::profile::{Profile, ProfileId, Status};
use super::world::World;
use crate::step::Actor;

/// What staff see of a retired or deleted profile is open.
pub(crate) fn look(world: &World, id: ProfileId, viewer: Actor) -> Expected {
    let Some(profile) = world.profile(id) else { return Expected::skipped() };
    match profile.status {
        Status::Active => {}
        Status::Retired { .. } if viewer != Actor::Staff => {
            return Expected::refused([(codes::CLIENT_RETIRED, Some(id))]);
        }
        Status::Deleted if viewer != Actor::Staff => {
            return Expected::refused([(codes::CLIENT_DELETED, Some(id))]);
        }
        Status::Retired { .. } | Status::Deleted => return Expected::skipped(),
    }
    let stopped: Vec<_> =
        profile.numbers().into_iter().filter(|number| world.book.is_stopped(*number)).collect();
    let opted_out = !stopped.is_empty() || profile.text.is_clients_no();
    let (text, email) = (text(world, profile, viewer), email(world, profile, viewer));
    let push = |locked| Some(Checkbox { on: profile.push, locked });
    let by_client = Seen::ByClient {
        name: profile.name,
        email: profile.email,
        numbers: profile.numbers(),
        primary: profile.primary,
    };
    let view = match viewer {
        Actor::Staff => View {
            text: Some(text),
            email: Some(email),
            push: push(true),
            nps: Some(Checkbox { on: profile.nps, locked: false }),
            opted_out,
            stopped,
            seen: Seen::ByStaff {
                by_switch: profile.text.is_clients_no(),
                primary: profile.primary.map(|number| (number, can_be_texted(world, number))),
            },
        },
        Actor::ClientInPortal => View {
            text: Some(text),
            email: Some(email),
            push: None,
            nps: None,
            opted_out,
            stopped,
            seen: by_client,
        },
        Actor::ClientInApp => View {
            text: None,
            email: None,
            push: push(false),
            nps: None,
            opted_out,
            stopped,
            seen: by_client,
        },
    };
    let mut expected = Expected::accepted();
    expected.must.facts.view = Some(view);
    expected
}

fn can_be_texted(world: &World, number: usize) -> bool {
    world.book.is_textable(number) && !world.book.is_stopped(number)
}

/// The effective state: off and locked for both while the primary has opted out. Staff cannot switch on what the client
/// switched off.
fn text(world: &World, profile: &Profile, viewer: Actor) -> Checkbox {
    let stopped = profile.primary.is_some_and(|number| world.book.is_stopped(number));
    let clients = viewer == Actor::Staff && profile.text.is_clients_no();
    Checkbox { on: profile.text.is_on() && !stopped, locked: stopped || clients }
}

fn email(world: &World, profile: &Profile, viewer: Actor) -> Checkbox {
    let suppressed = profile.email.is_some_and(|email| world.book.is_suppressed(email));
    let locked = match viewer {
        Actor::Staff => suppressed || profile.email_switch.is_clients_no(),
        Actor::ClientInPortal | Actor::ClientInApp => {
            profile.email.is_some_and(|email| world.book.is_bounced(email))
        }
    };
    Checkbox { on: profile.email_switch.is_on() && !suppressed, locked }
}
