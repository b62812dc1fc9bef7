//! Invariants that hold independently of the model's predictions. Each is a function of the world before a step, the step, its
//! output and the world after it, and belongs to a rule.

mod consent;
mod conserve;
mod contact;
mod merging;
mod records;

use crate::naive::answer::Answer;
use crate::naive::world::World;
use crate::step::Step;

/// A step and its result. The worlds hold the profiles and the contact book of the system under test.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Transition<'life> {
    pub(crate) before: &'life World,
    pub(crate) step: &'life Step,
    pub(crate) answer: &'life Answer,
    pub(crate) after: &'life World,
}

/// Returns a description of the violation, if any.
type Check = fn(&Transition<'_>) -> Option<String>;

/// An invariant with its name and rule.
pub(crate) struct Invariant {
    pub(crate) name: &'static str,
    pub(crate) rule: &'static str,
    pub(crate) check: Check,
}

const fn invariant(name: &'static str, rule: &'static str, check: Check) -> Invariant {
    Invariant { name, rule, check }
}

pub(crate) const INVARIANTS: [Invariant; 29] = [
    invariant("a rejected step changes nothing", "MERGE-41", conserve::refusals),
    invariant("no pet disappears", "MERGE-28", conserve::pets),
    invariant("no phone number disappears", "MERGE-31", conserve::numbers),
    invariant("no active conversation disappears", "MERGE-38", conserve::conversations),
    invariant("no membership disappears", "MERGE-31", conserve::memberships),
    invariant("a retired profile is changed only by undo", "MERGE-3", conserve::retired),
    invariant("no text is sent to an opted-out phone number", "CONTACT-11", consent::stopped_numbers),
    invariant("no email is sent to a suppressed address", "CONTACT-21", consent::suppressed_addresses),
    invariant("a STOP is lifted only by a keyword from its phone number", "CONTACT-11", consent::stops),
    invariant("a suppression is lifted only by an authorized actor", "CONTACT-21", consent::suppressions),
    invariant("a client's opt-out is lifted only by the client", "CONTACT-11", consent::clients_no),
    invariant("no operation on a profile changes the contact book", "MERGE-44", consent::book),
    invariant("a message that is not a keyword changes nothing", "CONTACT-11", consent::ordinary_messages),
    invariant("the client may use the switches in the portal", "CONTACT-9", records::switching),
    invariant("an opted-out primary is shown off and locked", "CONTACT-17", records::stopped_view),
    invariant("a query changes nothing", "CONTACT-12", records::questions),
    invariant("a note stays with its phone number", "CONTACT-16", records::notes),
    invariant("a record belongs to at most one profile", "CONTACT-20", records::one_profile),
    invariant("a link changes only the record", "CONTACT-20", records::link),
    invariant("a removed record removes no phone number", "CONTACT-22", records::unlink),
    invariant("at most one phone number is primary, and it is on the profile", "CONTACT-2", contact::primary),
    invariant("an only phone number is primary", "CONTACT-2", contact::only_number),
    invariant("an ignored phone number is not on the profile", "CONTACT-6", contact::ignored),
    invariant("a Flow-only profile has only phone numbers of Flow", "CONTACT-22", contact::flow_only),
    invariant(
        "a merge leaves a primary, which is a verified mobile if there is one",
        "MERGE-25",
        merging::primary,
    ),
    invariant("default choices are valid", "MERGE-24", merging::defaults),
    invariant("a ticket merges once", "MERGE-42", merging::once),
    invariant("a replay changes nothing", "MERGE-42", merging::replay),
    invariant("undoing an unchanged merge is the identity", "MERGE-44", merging::undo),
];

/// Every violation, with the rule and the name of the invariant.
pub(crate) fn violations(transition: &Transition<'_>) -> Vec<String> {
    let violated = |invariant: &Invariant| {
        let what = (invariant.check)(transition)?;
        Some(format!("{} ({}): {what}", invariant.rule, invariant.name))
    };
    INVARIANTS.iter().filter_map(violated).collect()
}
