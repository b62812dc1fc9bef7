//! Random lives reach every step, code, notice, loss and effect, since what is not reached is not compared.

use std::collections::BTreeSet;

use proptest::prelude::Strategy;
use proptest::strategy::ValueTree;
use proptest::test_runner::{Config, RngAlgorithm, TestRng, TestRunner};

use crate::naive;
use crate::naive::answer::{Reply, Verdict};
use crate::naive::{codes, start};
use crate::settle::settle;
use crate::strategies;

const LIVES: usize = 1_200;
const STEPS: usize = 45;

/// Everything that occurred, by `Debug` name or code.
#[derive(Default)]
struct Seen {
    codes: BTreeSet<&'static str>,
    names: BTreeSet<String>,
    accepted: BTreeSet<String>,
    replays: usize,
    undone: usize,
    long_chains: usize,
}

fn see() -> Seen {
    let mut seen = Seen::default();
    let rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[5; 32]);
    let mut runner = TestRunner::new_with_rng(Config::default(), rng);
    let steps = strategies::step();
    for _ in 0..LIVES {
        let start = strategies::start().new_tree(&mut runner).unwrap().current();
        let mut world = start::world(start);
        for _ in 0..STEPS {
            let step = steps.new_tree(&mut runner).unwrap().current();
            let Some(step) = settle(&world, &step) else { continue };
            let mut after = world.clone();
            let expected = naive::apply(&mut after, &step);
            if expected.verdict == Verdict::Skipped {
                continue;
            }
            world = after;
            seen.codes.extend(expected.must.codes.iter().map(|(code, _)| *code));
            seen.codes.extend(expected.may_codes.iter().map(|(code, _)| *code));
            seen.names.extend(expected.must.notices.iter().map(|notice| format!("{notice:?}")));
            seen.names.extend(expected.must.effects.iter().map(|effect| format!("{effect:?}")));
            seen.names.extend(expected.must.losses.iter().map(|loss| variant_name(&format!("{loss:?}"))));
            seen.names.extend(expected.may_effects.iter().map(|effect| format!("{effect:?}")));
            seen.names.extend(expected.must.facts.reply.iter().map(|reply: &Reply| format!("{reply:?}")));
            if expected.verdict == Verdict::Accepted {
                let kind = variant_name(&format!("{step:?}"));
                seen.undone = seen.undone.saturating_add(usize::from(kind == "Undo"));
                seen.accepted.insert(kind);
            }
            let facts = &expected.must.facts;
            seen.names.extend(facts.suppressed.iter().map(|(_, rule)| (*rule).to_owned()));
            seen.names.extend(facts.to_be_merged.map(|_| "ToBeMerged".to_owned()));
            seen.names.extend(facts.to_be_linked.map(|_| "ToBeLinked".to_owned()));
            seen.replays = seen.replays.saturating_add(usize::from(expected.must.facts.replay));
            let long = expected.must.facts.chain_done.is_some_and(|done| done > 1);
            seen.long_chains = seen.long_chains.saturating_add(usize::from(long));
        }
    }
    seen
}

/// The name of a variant, from its `Debug` output.
fn variant_name(debug: &str) -> String {
    debug.chars().take_while(char::is_ascii_alphanumeric).collect()
}

#[test]
fn lives_reach_everything() {
    let seen = see();
    let others = [
        codes::NAME_NOT_OFFERED,
        codes::NAME_LOCKED,
        codes::EMAIL_NOT_OFFERED,
        codes::EMAIL_LOCKED,
        codes::PHONE_NOT_OFFERED,
        codes::PRIMARY_NOT_KEPT,
        codes::PRIMARY_MISSING,
        codes::PRIMARY_MUST_BE_VERIFIED_MOBILE,
        codes::CHANNEL_OPTED_OUT,
        codes::PLAN_STALE,
        codes::TICKET_USED,
        codes::MERGE_ID_USED,
        codes::NOT_ALLOWED,
        codes::ONLY_NUMBER,
        codes::NO_SYNC,
        codes::UNREADABLE_SENDER,
        codes::RECORD_HELD,
        codes::HAS_RECORD,
        codes::NO_RECORD,
        codes::OTHER_TICKET,
        codes::ALREADY_UNDONE,
        codes::LATER_MERGE,
        codes::DUPLICATE_MERGE_ID,
        codes::RECORD_REDACTED,
    ];
    let never: Vec<&str> =
        codes::BLOCKERS.into_iter().chain(others).filter(|code| !seen.codes.contains(code)).collect();
    assert!(never.is_empty(), "codes never reached: {never:?}");
    let names = "OnlyNumberIsPrimary NoPrimary NoNumbersLeft ValidEmailDropped PimsHasNoEmail NoNumberKept \
        InvalidPrimary UnsetPrimaryDefaulted StopLeftBehind RetiredTextOptOut RetiredEmailOptOut LikelyDuplicatePets \
        SharedPetStatusDiffers PaymentSourceHasNone SeveralProfilesLifted AppointmentMayBeMeant MayBeOptOut PetGone \
        MethodsCannotReturn WrittenPetsCannotReturn Name Email Number Push Membership UpdateSurvivor MovePets \
        WriteBackPets PaymentMethods RenameConversations MoveConversation Retire OptOutConfirmed OptInConfirmed Help None ToBeMerged ToBeLinked \
        CONTACT-1 CONTACT-5 CONTACT-8 CONTACT-11 CONTACT-14 CONTACT-16 CONTACT-21 MERGE-3 PORTAL-9";
    let never: Vec<&str> =
        names.split_whitespace().filter(|variant_name| !seen.names.contains(*variant_name)).collect();
    assert!(never.is_empty(), "never reached: {never:?}");
    let steps = "Edit PimsChange Sync InboundText EmailEvent LineVerified Merge Review Apply Chain Undo Redact Link Unlink \
        StartChat Archive Route Look Resolve Host TimePasses";
    let never: Vec<&str> = steps.split_whitespace().filter(|step| !seen.accepted.contains(*step)).collect();
    assert!(never.is_empty(), "steps never accepted: {never:?}");
    assert!(seen.replays > 50 && seen.undone > 200 && seen.long_chains > 20);
}
