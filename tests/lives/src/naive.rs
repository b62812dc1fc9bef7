//! A naive model of the rules: plain vectors, linear searches, one function for each step.
//!
//! It was written from the rules only, before the code that it tests, and shares nothing with it. [`apply`] performs a settled
//! step, changes the world according to the rules, and returns the expected output.
//!
//! # Interpretations
//!
//! Where the rules are ambiguous, the model interprets them as follows.
//!
//! 1. Phone numbers, the primary one and everything else that is typed in the portal or the app is rejected. The switches
//!    of text and email belong to the browser portal, push to the app, NPS to staff (CONTACT-15).
//! 2. A phone number on the profile is never ignored by the sync: added again by staff, or by a merge, its source is
//!    `both`, since the PIMS has it too.
//! 3. Phone numbers keep their order through a sync; new ones follow in the order of E.164, so that the order in the PIMS is
//!    irrelevant. The PIMS has no labels.
//! 4. An edited phone number keeps its position. Another spelling keeps the label unless a new note is typed; another
//!    phone number in its place has only the note that is typed with it. With another spelling, a phone number of the PIMS
//!    has both sources.
//! 5. A PIMS mark on a phone number that the sync ignores has no effect.
//! 6. Under `unset-in-flow`, removing the PIMS primary does not change which phone number is unset.
//! 7. A merge that carries over the retired client's opt-out stores it as that client's, with its time. Staff may switch it on
//!    in the merge, and only the client afterwards. This also applies if staff had switched off the survivor.
//! 8. Choosing "off" if the default is off is the same as no choice; otherwise it is a switch by staff.
//! 9. An explicitly chosen primary that is on the merged profile but not allowed is `primary-must-be-verified-mobile`;
//!    without a choice it is `primary-missing`.
//! 10. Choosing a profile without an email is `email-not-offered`. If neither has one, or the profile with the locked email
//!     has none, the result is open, and this is not generated.
//! 11. The digest of a profile covers its merges, so that a ticket is stale after its own undo.
//! 12. An appointment that is no longer upcoming changes the profile, and thus makes a ticket stale.
//! 13. YES opts in if the phone number has opted out, or if the client of an active profile with it switched text off.
//! 14. START affects the profiles with the sender's phone number, with any extension, as STOP does. One that is not newer
//!     than the STOP of the phone number, or older than its last START, changes nothing, not even on profiles.
//! 15. Staff may switch off what the client has switched off: START then leaves it off by staff. A STOP from a phone number
//!     that has already opted out leaves it opted out; which time is stored is open.
//! 16. A complaint outranks an unsubscription, which outranks a bounce; an older event lifts nothing.
//! 17. Undo restores a phone number that the merge dropped with its previous source; a later sync corrects it.
//!     On a profile that now has another record, or none, its source is Flow.
//! 18. Every message except staff's own chat and a campaign contains something interactive, or is the link itself.
//! 19. A retry with a redacted record returns merge and stamp; the rest of the output is open.
//! 20. Only the status and the merges of a retired profile are compared.
//! 21. If both profiles have a phone number, a merge uses the survivor's note, otherwise the other one's.
//! 22. Email shows its effective state as text does: off while the address is suppressed, and locked for staff. The client's
//!     switch is unlocked, and switching it on lifts an unsubscription or a complaint; a bounce locks it.
//! 23. Without a primary, the phone numbers that can receive texts are named, as for a primary that cannot receive them.

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

/// Performs a settled step: changes the world, and returns the expected output. Every step advances the clock.
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
