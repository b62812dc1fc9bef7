//! A naive model of the rules: plain vectors, linear searches, one function for each step.
//!
//! It was written from the rules alone, before the code that it judges, and shares nothing with it. [`apply`] takes a
//! settled step, changes the world as the rules say, and returns what must be true of the answer.
//!
//! # Readings
//!
//! Where the rules leave room, the model reads them as follows.
//!
//! 1. Numbers, primary and everything else that is typed in the portal or the app is refused; the switches of text and
//!    email are the browser portal's, push the app's, NPS the staff's (CONTACT-15).
//! 2. A number on the profile is never one that the sync ignores: added again by staff, or by a merge, its source is
//!    `both`, since the PIMS has it too.
//! 3. Numbers keep their order through a sync; new ones follow in the order of E.164, so that the order in the PIMS makes
//!    no difference. The PIMS has no labels.
//! 4. A number that is edited keeps its position. Its label is the number's: with another note it keeps the old one only
//!    where none is typed, and another number in its place has the note that is typed with it. With another spelling, a
//!    number of the PIMS is of both.
//! 5. A mark of the PIMS on a number that the sync ignores is no mark.
//! 6. Under `unset-in-flow` a PIMS primary that leaves changes nothing about the number that is unset.
//! 7. A merge that carries the retired client's "no" stores it as that client's, with its time: staff may switch it on
//!    in the merge, and nobody but the client afterwards. This holds as well where staff had switched off the survivor.
//! 8. Choosing "off" where the default is off is the same as no choice; else it is a switch by staff.
//! 9. A primary chosen explicitly that is kept but not allowed is `primary-must-be-verified-mobile`; without a choice
//!    it is `primary-missing`.
//! 10. A pick of a profile without an email is `email-not-offered`. Where neither has one, or the one whose email is
//!     locked has none, it is open, and not picked.
//! 11. The digest of a profile covers the merges that it has seen, so that a ticket is stale after its own undo.
//! 12. An appointment that is no longer upcoming changes the profile, and so makes a ticket stale.
//! 13. YES opts in where the number is stopped, or where the client of an active profile with it switched text off.
//! 14. START concerns the profiles with the sender's number, with any extension, as a STOP does. One that is not newer
//!     than the number's STOP, or older than its last START, changes nothing, not even on profiles.
//! 15. Staff may switch off what the client has switched off: START then leaves it off by staff. A STOP of a stopped number leaves it stopped; with which time is open.
//! 16. A complaint outranks an unsubscription, which outranks a bounce; an older event lifts nothing.
//! 17. Undo gives a number that the merge left out back with its source of before the merge; a later sync corrects it.
//!     On a profile that has another record since, or none, it is of Flow.
//! 18. Every message but staff's own chat and a campaign contains something interactive, or is the link itself.
//! 19. A redacted record answers a retry with merge and stamp; what else of the answer remains is open.
//! 20. A retired profile is compared by its status and its merges only.
//! 21. Of a number that both profiles have, a merge keeps the survivor's note, else the other's.
//! 22. Email shows its effect as text does: off while the address is suppressed, and locked for staff. The client's
//!     switch is free, and switching it on lifts an unsubscription or a complaint; a bounce, which it does not lift, locks it.
//! 23. Without a primary, the numbers that can be texted are named as beside one that cannot be texted.

pub(crate) mod answer;
pub(crate) mod book;
pub(crate) mod channels;
pub(crate) mod choose;
pub(crate) mod codes;
pub(crate) mod edits;
pub(crate) mod eligible;
pub(crate) mod hosts;
pub(crate) mod merge;
pub(crate) mod pool;
pub(crate) mod profile;
pub(crate) mod route;
pub(crate) mod start;
pub(crate) mod sync;
pub(crate) mod texts;
pub(crate) mod tickets;
pub(crate) mod undo;
pub(crate) mod view;
pub(crate) mod world;

use crate::step::Step;
use answer::Expected;
use world::World;

/// Takes a settled step: changes the world, and says what the answer must be. Time passes with every step.
pub(crate) fn apply(world: &mut World, step: &Step) -> Expected {
    world.clock = world.clock.saturating_add(1);
    match step {
        Step::Edit { profile, actor, edit } => edits::edit(world, *profile, *actor, edit),
        Step::PimsChange { record, change } => hosts::change_pims(world, *record, change),
        Step::Sync { profile } => sync::sync(world, *profile),
        Step::InboundText { from, body, delay } => texts::inbound(world, *from, *body, *delay),
        Step::EmailEvent { email, event, delay } => texts::email(world, *email, *event, *delay),
        Step::LineVerified { number, line } => hosts::verify_line(world, *number, *line),
        Step::Merge { opened, selected, choices, reuse_id } => {
            tickets::merge(world, *opened, *selected, choices, *reuse_id)
        }
        Step::Review { opened, selected, choices } => tickets::review(world, *opened, *selected, choices),
        Step::Apply { ticket, record, reuse_id } => tickets::apply(world, *ticket, *record, *reuse_id),
        Step::Chain { opened, links, duplicate_id } => tickets::chain(world, *opened, links, *duplicate_id),
        Step::Undo { merge } => undo::undo(world, *merge),
        Step::Redact { merge } => undo::redact(world, *merge),
        Step::Link { profile, record } => sync::link(world, *profile, *record),
        Step::Unlink { profile, successor } => sync::unlink(world, *profile, *successor),
        Step::StartChat { profile, by_portal, archive_and_start } => {
            route::start_chat(world, *profile, *by_portal, *archive_and_start)
        }
        Step::Archive { profile } => route::archive(world, *profile),
        Step::Route { profile, message, pet, interactive } => {
            route::route(world, *profile, *message, *pet, *interactive)
        }
        Step::Look { profile, viewer } => view::look(world, *profile, *viewer),
        Step::Resolve { profile } => route::resolve(world, *profile),
        Step::Host { profile, fact } => hosts::change(world, *profile, *fact),
        Step::TimePasses { minutes } => {
            world.clock = world.clock.saturating_add(*minutes);
            Expected::accepted()
        }
    }
}
