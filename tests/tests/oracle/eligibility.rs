//! Eligibility on every combination of the facts: 24 clinics, every state of either profile, both surfaces, both policies, the
//! same profile twice. Each sweep documents what it omits.

use std::thread;

use littermate::merge::{MembershipPolicy, MergePolicy, MergeSurface, Pair, Search, Verdict};
use littermate::model::client::ClientFacts;
use littermate::model::ids::ClientId;

use super::facts::{self, OPENED, Place, SELECTED, Side};
use super::naive::{self, Blocker, Setting, Whom};

/// The number of pairs per verdict whose blockers are explained, which takes a hundred times as long as the verdict.
const EXPLAINED_PER_VERDICT: u32 = 3;

struct Sides {
    plain: Vec<Side>,
    opened: Vec<ClientFacts>,
    selected: Vec<ClientFacts>,
}

impl Sides {
    fn of(plain: Vec<Side>) -> Self {
        let made = |id| plain.iter().map(|side| facts::facts(id, side)).collect();
        Self { opened: made(OPENED), selected: made(SELECTED), plain }
    }
}

/// The codes of one verdict, and how often its explanation was tested.
struct Known {
    codes: Vec<String>,
    explained: u32,
}

struct Tally {
    pairs: u64,
    eligible: u64,
    /// The codes by the bits of the verdict.
    known: Vec<Option<Known>>,
}

impl Tally {
    fn new() -> Self {
        Self { pairs: 0, eligible: 0, known: (0..=u16::MAX).map(|_| None).collect() }
    }
}

fn policy(setting: Setting) -> MergePolicy {
    let memberships =
        if setting.ended_memberships_count { MembershipPolicy::EverHeld } else { MembershipPolicy::NotEnded };
    MergePolicy { memberships, ..MergePolicy::default() }
}

fn surface(setting: Setting) -> MergeSurface {
    if setting.mobile { MergeSurface::Mobile } else { MergeSurface::Desktop }
}

fn settings(places: &[Place]) -> Vec<Setting> {
    let mut settings = Vec::new();
    for place in places {
        for mobile in [false, true] {
            for ended_memberships_count in [false, true] {
                settings.push(Setting { place: *place, mobile, ended_memberships_count });
            }
        }
    }
    settings
}

fn agree(tally: &mut Tally, pair: &Pair<'_>, verdict: Verdict, expected: &[Blocker]) {
    tally.pairs += 1;
    tally.eligible += u64::from(verdict.is_eligible());
    assert_eq!(verdict.is_eligible(), expected.is_empty());
    let known = tally.known[usize::from(verdict.bits())].get_or_insert_with(|| Known {
        codes: verdict.codes().map(|code| facts::kebab(&code)).collect(),
        explained: 0,
    });
    assert!(
        known.codes.iter().eq(expected.iter().map(|(code, _)| code)),
        "{:?}, not {expected:?}",
        known.codes
    );
    if known.explained < EXPLAINED_PER_VERDICT {
        known.explained += 1;
        check_explanation(pair, expected);
    }
}

fn check_explanation(pair: &Pair<'_>, expected: &[Blocker]) {
    let blockers = pair.blockers();
    let given: Vec<(String, Option<&str>)> = blockers
        .iter()
        .map(|blocker| (facts::kebab(&blocker.kind.code()), blocker.kind.client().map(ClientId::as_str)))
        .collect();
    let name = |whom: &Whom| match whom {
        Whom::Opened => OPENED,
        Whom::Selected => SELECTED,
    };
    // A blocker of both profiles names their records or conversations, but no profile.
    let only = |of: &[Whom]| if let [one] = of { Some(name(one)) } else { None };
    let wanted: Vec<(String, Option<&str>)> =
        expected.iter().map(|(code, of)| ((*code).to_owned(), only(of))).collect();
    assert_eq!(given, wanted);
    match pair.eligible() {
        Ok(()) => assert!(blockers.is_empty()),
        Err(refused) => assert_eq!(refused.into_vec(), blockers),
    }
}

/// Tests every setting with every pair of the two lists, on all cores. Returns the number of pairs and of eligible pairs.
fn sweep(settings: &[Setting], opened: &Sides, selected: &Sides) -> (u64, u64) {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let chunk = settings.len().div_ceil(cores).max(1);
    let tallies: Vec<Tally> = thread::scope(|scope| {
        let started: Vec<_> = settings
            .chunks(chunk)
            .map(|settings| scope.spawn(move || sweep_one(settings, opened, selected)))
            .collect();
        started.into_iter().map(|one| one.join().unwrap()).collect()
    });
    let sum = |of: fn(&Tally) -> u64| tallies.iter().map(of).sum();
    (sum(|tally| tally.pairs), sum(|tally| tally.eligible))
}

fn sweep_one(settings: &[Setting], opened: &Sides, selected: &Sides) -> Tally {
    let mut tally = Tally::new();
    let mut expected = Vec::new();
    for setting in settings {
        let clinic = facts::clinic(setting.place);
        let (surface, policy) = (surface(*setting), policy(*setting));
        for (one, one_facts) in opened.plain.iter().zip(&opened.opened) {
            let search = Search::new(&clinic, one_facts, surface).policy(policy);
            for (other, other_facts) in selected.plain.iter().zip(&selected.selected) {
                naive::blockers(*setting, one, other, false, &mut expected);
                let pair = Pair::new(&clinic, one_facts, other_facts, surface).policy(policy);
                let verdict = pair.verdict();
                assert_eq!(search.verdict(other_facts), verdict);
                agree(&mut tally, &pair, verdict, &expected);
            }
        }
    }
    tally
}

/// The full product of both profiles, at a clinic with PIMS-1 and at one without. The other 22 clinics are in the next sweep.
#[test]
fn every_pair_of_profiles() {
    let sides = Sides::of(facts::sides());
    let places = [Place { pims: "avimark", stated: None }, Place { pims: "cornerstone", stated: None }];
    // Calculated separately: memberships that pass on either side, 3 lists or 1 by policy; conversations 3 of 4; PIMS records 3
    // of 4 at AVImark, 1 of 4 elsewhere.
    let eligible = (3 * 3 + 1) * 3 * (3 + 1);
    assert_eq!(sweep(&settings(&places), &sides, &sides), (720 * 720 * 8, eligible));
}

/// Every clinic, with every pair of profiles except for differences that no clinic distinguishes: one status of each blocking
/// kind, one number of points, one kind of running membership.
#[test]
fn every_clinic() {
    let few = facts::sides().into_iter().filter(|side| {
        side.points < 2
            && matches!(side.memberships, [] | [facts::Term::Active | facts::Term::Ended])
            && (side.status != facts::Status::Deleted || side.of_this_clinic)
    });
    let sides = Sides::of(few.collect());
    // As above, with 2 lists or 1; one of the two may be in the PIMS at 9 of the 24 clinics.
    let eligible = (2 * 2 + 1) * 3 * (9 * 3 + 15);
    assert_eq!(sweep(&settings(&facts::places()), &sides, &sides), (120 * 120 * 96, eligible));
}

/// The same profile on both sides, in every state at every clinic: only MERGE-1 blocks.
#[test]
fn the_same_profile_twice() {
    let sides = Sides::of(facts::sides());
    let mut expected = Vec::new();
    for setting in settings(&facts::places()) {
        let clinic = facts::clinic(setting.place);
        for (index, side) in sides.plain.iter().enumerate() {
            // The same id with other facts is an older copy of the same profile.
            let older = (index + 1) % sides.plain.len();
            let (one, two) = (&sides.opened[index], &sides.opened[older]);
            naive::blockers(setting, side, &sides.plain[older], true, &mut expected);
            let pair = Pair::new(&clinic, one, two, surface(setting)).policy(policy(setting));
            let search = Search::new(&clinic, one, surface(setting)).policy(policy(setting));
            assert_eq!(search.verdict(two), pair.verdict());
            check_explanation(&pair, &expected);
        }
    }
}
