//! What must hold whatever the model predicts. Each invariant is a function over the world before a step, the step, the
//! answer and the world after it, and names the rule that it is of.

mod consent;
mod conserve;
mod contact;
mod merging;
mod records;

use crate::naive::answer::Answer;
use crate::naive::world::World;
use crate::step::Step;

/// A step as the invariants see it. The worlds hold the profiles and the contact book of the system under test.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Taken<'life> {
    pub(crate) before: &'life World,
    pub(crate) step: &'life Step,
    pub(crate) answer: &'life Answer,
    pub(crate) after: &'life World,
}

/// Returns a sentence where it is violated.
type Check = fn(&Taken<'_>) -> Option<String>;

/// An invariant with its name and the rule that it is of.
pub(crate) struct Invariant {
    pub(crate) name: &'static str,
    pub(crate) rule: &'static str,
    pub(crate) check: Check,
}

const fn invariant(name: &'static str, rule: &'static str, check: Check) -> Invariant {
    Invariant { name, rule, check }
}

pub(crate) const INVARIANTS: [Invariant; 29] = [
    invariant("a refused step changes nothing", "MERGE-41", conserve::refusals),
    invariant("no pet disappears", "MERGE-28", conserve::pets),
    invariant("no number disappears", "MERGE-31", conserve::numbers),
    invariant("no active conversation disappears", "MERGE-38", conserve::conversations),
    invariant("no membership disappears", "MERGE-31", conserve::memberships),
    invariant("a retired profile is not changed but by undo", "MERGE-3", conserve::retired),
    invariant("no text goes to a stopped number", "CONTACT-11", consent::stopped_numbers),
    invariant("no email goes to a suppressed address", "CONTACT-21", consent::suppressed_addresses),
    invariant("a STOP is lifted by a keyword of its number only", "CONTACT-11", consent::stops),
    invariant("a suppression is lifted by who may lift it", "CONTACT-21", consent::suppressions),
    invariant("a client's no is turned on by the client only", "CONTACT-11", consent::clients_no),
    invariant("no operation on a profile changes the contact book", "MERGE-44", consent::book),
    invariant("a message that is no keyword changes nothing", "CONTACT-11", consent::ordinary_messages),
    invariant("the client may switch in the portal", "CONTACT-9", records::switching),
    invariant("a stopped primary is shown off and locked", "CONTACT-17", records::stopped_view),
    invariant("a question changes nothing", "CONTACT-12", records::questions),
    invariant("a note stays with its number", "CONTACT-16", records::notes),
    invariant("a record is on one profile", "CONTACT-20", records::one_profile),
    invariant("a link changes the record alone", "CONTACT-20", records::link),
    invariant("a lost record takes no number with it", "CONTACT-22", records::unlink),
    invariant("at most one number is primary, and it is on the profile", "CONTACT-2", contact::primary),
    invariant("an only number is primary", "CONTACT-2", contact::only_number),
    invariant("what the sync ignores is not on the profile", "CONTACT-6", contact::ignored),
    invariant("a Flow-only profile has numbers of Flow only", "CONTACT-22", contact::flow_only),
    invariant("a merge leaves a primary, a verified mobile where there is one", "MERGE-25", merging::primary),
    invariant("what is offered by default can be planned", "MERGE-24", merging::defaults),
    invariant("a ticket merges once", "MERGE-42", merging::once),
    invariant("a replay changes nothing", "MERGE-42", merging::replay),
    invariant("undo of what is unchanged is the identity", "MERGE-44", merging::undo),
];

/// Every violation, with the rule and the name of the invariant.
pub(crate) fn violations(taken: &Taken<'_>) -> Vec<String> {
    let violated = |invariant: &Invariant| {
        let what = (invariant.check)(taken)?;
        Some(format!("{} ({}): {what}", invariant.rule, invariant.name))
    };
    INVARIANTS.iter().filter_map(violated).collect()
}
