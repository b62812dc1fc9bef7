//! Every invariant fires on a manual violation, and holds off for the correct step.

use crate::invariants::{self, INVARIANTS, Transition};
use crate::naive;
use crate::naive::answer::{Answer, Channels};
use crate::naive::book::{Suppressed, TextOptOut};
use crate::naive::profile::{Channel, Decision, Label, Membership, Source, Status, Switch};
use crate::naive::start;
use crate::naive::world::{PimsKind, World};
use crate::step::{Actor, Choices, Edit, MessageKind, RecordGiven, Start, Step};

/// A step that the model has performed, to be violated.
struct Scene {
    before: World,
    step: Step,
    answer: Answer,
    after: World,
}

impl Scene {
    fn transition(&self) -> Transition<'_> {
        Transition { before: &self.before, step: &self.step, answer: &self.answer, after: &self.after }
    }
}

/// Prepares a world, performs some steps with the model, and returns the last one.
fn scene(prepare: impl FnOnce(&mut World), steps: &[Step]) -> Scene {
    let mut world = start::world(Start { kind: PimsKind::Avimark, variant: 0 });
    prepare(&mut world);
    let (last, first) = steps.split_last().unwrap();
    for step in first {
        naive::apply(&mut world, step);
    }
    let before = world.clone();
    let answer = naive::apply(&mut world, last).must;
    Scene { before, step: last.clone(), answer, after: world }
}

fn merge() -> Step {
    Step::Merge { opened: 0, selected: 1, choices: Choices::default(), reuse_id: false }
}

fn route() -> Step {
    Step::Route { profile: 1, message: MessageKind::StaffChat, pet: None, interactive: false }
}

fn switch_on(actor: Actor) -> Step {
    Step::Edit { profile: 1, actor, edit: Edit::Switch { channel: Channel::Text, on: true } }
}

fn sync() -> Step {
    Step::Sync { profile: 0 }
}

fn off_by_client(world: &mut World) {
    world.profiles[1].text = Switch::OffByClient { at: 900, recorded: false, staff: None };
}

fn stopped(world: &mut World) {
    world.book.phone_mut(1).unwrap().text = TextOptOut::Stopped { at: 900 };
}

fn unsubscribed(world: &mut World) {
    world.book.email_mut(1).unwrap().suppressed = Suppressed::Unsubscribed { at: 900 };
}

fn member(world: &mut World) {
    world.profiles[1].memberships.push(Membership { id: 9, ended: true });
}

fn in_a_chat(world: &mut World) {
    naive::apply(world, &Step::StartChat { profile: 1, by_portal: false, archive_and_start: false });
}

fn nothing(_: &mut World) {}

const EVERYTHING: Channels = Channels { text: true, email: true, push: true, portal: true, link: false };

/// Asserts that the invariant holds off for the step of the model, and fires after the violation.
fn fires(name: &str, mut scene: Scene, violate: impl FnOnce(&mut Scene)) {
    assert_eq!(invariants::violations(&scene.transition()), Vec::<String>::new(), "{name}");
    violate(&mut scene);
    let invariant = INVARIANTS.iter().find(|invariant| invariant.name == name).expect(name);
    assert!((invariant.check)(&scene.transition()).is_some(), "{name} did not fire");
}

#[test]
fn what_must_not_be_lost() {
    fires("a rejected step changes nothing", scene(off_by_client, &[switch_on(Actor::Staff)]), |scene| {
        scene.after.profiles[1].nps = false;
    });
    fires("no pet disappears", scene(nothing, &[merge()]), |scene| {
        scene.after.profiles[0].pets.retain(|pet| pet.id != 2);
    });
    fires("no phone number disappears", scene(nothing, &[merge()]), |scene| {
        scene.after.profiles[0].phones.retain(|phone| phone.number != 2);
    });
    fires("no phone number disappears", scene(nothing, &[sync()]), |scene| {
        scene.after.profiles[0].phones.retain(|phone| phone.number != 1);
    });
    fires("no active conversation disappears", scene(in_a_chat, &[merge()]), |scene| {
        scene.after.profiles[0].conversation = None;
    });
    fires("no membership disappears", scene(member, &[merge()]), |scene| {
        scene.answer.losses.clear();
    });
    fires("a retired profile is changed only by undo", scene(nothing, &[merge(), sync()]), |scene| {
        scene.after.profiles[1].status = Status::Active;
    });
}

#[test]
fn consent() {
    fires("no text is sent to an opted-out phone number", scene(stopped, &[route()]), |scene| {
        scene.answer.facts.channels = Some(EVERYTHING);
    });
    fires("no email is sent to a suppressed address", scene(unsubscribed, &[route()]), |scene| {
        scene.answer.facts.channels = Some(EVERYTHING);
    });
    fires("a STOP is lifted only by a keyword from its phone number", scene(stopped, &[merge()]), |scene| {
        scene.after.book.phone_mut(1).unwrap().text = TextOptOut::None;
    });
    let start = Step::InboundText { from: 0, body: 4, delay: 0 };
    fires("a STOP is lifted only by a keyword from its phone number", scene(stopped, &[start]), |scene| {
        scene.after.book.phone_mut(1).unwrap().text = TextOptOut::Lifted { at: 1_001 };
    });
    let delivered = Step::EmailEvent { email: 1, event: crate::step::EmailEvent::Delivered, delay: 0 };
    fires(
        "a suppression is lifted only by an authorized actor",
        scene(unsubscribed, &[delivered]),
        |scene| {
            scene.after.book.email_mut(1).unwrap().suppressed = Suppressed::None;
        },
    );
    fires("a client's opt-out is lifted only by the client", scene(off_by_client, &[route()]), |scene| {
        scene.after.profiles[1].text = Switch::OffByStaff { at: 1_001 };
    });
    fires("a client's opt-out is lifted only by the client", scene(off_by_client, &[merge()]), |scene| {
        scene.after.profiles[0].text = Switch::On { since: None };
    });
    let by_client = switch_on(Actor::ClientInPortal);
    fires("a client's opt-out is lifted only by the client", scene(off_by_client, &[by_client]), |scene| {
        scene.step = switch_on(Actor::Staff);
    });
    fires("no operation on a profile changes the contact book", scene(nothing, &[merge()]), |scene| {
        scene.after.book.phone_mut(1).unwrap().verified = Some(naive::pool::Line::Voip);
    });
}

#[test]
fn numbers() {
    fires(
        "at most one phone number is primary, and it is on the profile",
        scene(nothing, &[sync()]),
        |scene| {
            scene.after.profiles[0].primary = Some(6);
        },
    );
    let remove = Step::Edit { profile: 0, actor: Actor::Staff, edit: Edit::RemoveNumber { number: 0 } };
    fires("an only phone number is primary", scene(nothing, std::slice::from_ref(&remove)), |scene| {
        scene.after.profiles[0].primary = None;
    });
    fires("an only phone number is primary", scene(nothing, std::slice::from_ref(&remove)), |scene| {
        scene.after.profiles[0].primary = None;
        scene.after.profiles[0].decision = Decision::UnsetInFlow { number: 0 };
    });
    fires("an ignored phone number is not on the profile", scene(nothing, &[remove]), |scene| {
        scene.after.profiles[0].ignored.push(1);
    });
    let unlink = Step::Unlink { profile: 0, successor: None };
    fires("a Flow-only profile has only phone numbers of Flow", scene(nothing, &[unlink]), |scene| {
        scene.after.profiles[0].phones[0].source = Source::Pims;
    });
}

#[test]
fn records_and_notes() {
    let wanted = Step::Link { profile: 1, record: 2 };
    fires(
        "a record belongs to at most one profile",
        scene(nothing, std::slice::from_ref(&wanted)),
        |scene| {
            scene.after.profiles[2].record = Some(2);
        },
    );
    fires("a link changes only the record", scene(nothing, &[wanted]), |scene| {
        scene.after.profiles[1].primary = Some(2);
    });
    let lost = Step::Unlink { profile: 0, successor: Some(1) };
    fires("a removed record removes no phone number", scene(nothing, &[lost]), |scene| {
        scene.after.profiles[0].phones.pop();
    });
    let noted = |world: &mut World| world.profiles[1].phones[1].label = Some(Label::Mom);
    fires("a note stays with its phone number", scene(noted, &[merge()]), |scene| {
        scene.after.profiles[0].phones.last_mut().unwrap().label = None;
    });
    fires("a note stays with its phone number", scene(noted, &[switch_on(Actor::ClientInPortal)]), |scene| {
        scene.after.profiles[1].phones[1].label = None;
    });
}

#[test]
fn questions_and_messages() {
    let yes = Step::InboundText { from: 1, body: 6, delay: 0 };
    let name = "a message that is not a keyword changes nothing";
    fires(name, scene(nothing, std::slice::from_ref(&yes)), |scene| {
        scene.after.book.phone_mut(1).unwrap().text = TextOptOut::Lifted { at: 1_001 };
    });
    fires(name, scene(off_by_client, &[yes]), |scene| scene.step = may_be_opt_out());
    let look = |viewer| Step::Look { profile: 1, viewer };
    fires("a query changes nothing", scene(nothing, &[look(Actor::Staff)]), |scene| {
        scene.after.profiles[1].nps = false;
    });
    for viewer in [Actor::Staff, Actor::ClientInPortal] {
        let name = "an opted-out primary is shown off and locked";
        fires(name, scene(stopped, &[look(viewer)]), |scene| {
            let text = scene.answer.facts.view.as_mut().unwrap().text.as_mut().unwrap();
            text.locked = false;
        });
    }
    let switch = switch_on(Actor::ClientInPortal);
    fires("the client may use the switches in the portal", scene(off_by_client, &[switch]), |scene| {
        scene.answer.refused = true;
    });
    let email_on =
        |actor| Step::Edit { profile: 1, actor, edit: Edit::Switch { channel: Channel::Email, on: true } };
    let name = "a suppression is lifted only by an authorized actor";
    fires(name, scene(unsubscribed, &[email_on(Actor::ClientInPortal)]), |scene| {
        scene.step = email_on(Actor::Staff);
    });
}

fn may_be_opt_out() -> Step {
    Step::InboundText { from: 1, body: 8, delay: 0 }
}

#[test]
fn merges() {
    let name = "a merge leaves a primary, which is a verified mobile if there is one";
    fires(name, scene(nothing, &[merge()]), |scene| scene.after.profiles[0].primary = None);
    let mobile = |world: &mut World| {
        world.book.phone_mut(2).unwrap().verified = Some(naive::pool::Line::Mobile);
    };
    fires(name, scene(mobile, &[merge()]), |scene| scene.after.profiles[0].primary = Some(0));
    fires("default choices are valid", scene(nothing, &[merge()]), |scene| {
        scene.answer.codes.insert((naive::codes::PRIMARY_MISSING, None));
    });
    let again = Step::Apply { ticket: 0, record: RecordGiven::Own, reuse_id: false };
    fires("a ticket merges once", scene(nothing, &[merge(), again.clone()]), |scene| {
        scene.answer.facts.replay = false;
    });
    fires("a replay changes nothing", scene(nothing, &[merge(), again]), |scene| {
        scene.after.profiles[0].nps = false;
    });
    let undo = Step::Undo { merge: 0 };
    fires("undoing an unchanged merge is the identity", scene(nothing, &[merge(), undo]), |scene| {
        scene.after.profiles[1].text = Switch::OffByStaff { at: 1_002 };
    });
}

#[test]
fn every_invariant_has_a_violation_here() {
    let source = include_str!("fires.rs");
    let missing: Vec<&str> = INVARIANTS
        .iter()
        .map(|invariant| invariant.name)
        .filter(|name| !source.contains(&format!("\"{name}\"")))
        .collect();
    assert!(missing.is_empty(), "no violation of these invariants: {missing:?}");
}
