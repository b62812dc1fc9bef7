//! Resolving profiles to their survivors through any number of merges, and the inverse (MERGE-46).

use macro_rules_attribute::apply;

use crate::count::Count;
use crate::limits;
use crate::lists;
use crate::model::client::{ActiveMerge, ClientStatus};
use crate::model::ids::{ClientId, MergeId};
use crate::problem::{Collector, Problems};
use crate::text_index::{HashedTextIndex, TextIndex};
use crate::wire::{union, wire};

/// The id and status of a profile, for resolving survivors.
#[apply(wire)]
pub struct ClientStatusEntry {
    /// The id of the profile.
    pub id: ClientId,
    /// The status of the profile: active, retired or deleted.
    pub status: ClientStatus,
}

/// The resolution of a profile.
#[apply(wire)]
#[output]
pub struct Resolution {
    /// The profile that was resolved.
    pub client: ClientId,
    /// Its survivor, or why there is none.
    pub end: ResolutionEnd,
}

/// Where the merges of a profile end.
#[apply(union)]
#[output]
pub enum ResolutionEnd {
    /// The profile has a survivor, which is the profile itself if it was never retired.
    Survivor {
        /// The id of the survivor.
        survivor: ClientId,
        /// Whether the survivor was deleted. A deleted profile is its own survivor, since no merge retired it.
        deleted: bool,
        /// The number of merges to the survivor.
        merges: Count,
    },
    /// The merges form a cycle that the profile is part of or leads to.
    Cycle {
        /// The index of the cycle in the list of cycles.
        cycle: u32,
    },
    /// The merges lead to a profile whose status was not passed.
    Unknown {
        /// That profile, which may be the resolved profile itself.
        unknown: ClientId,
        /// The number of merges to that profile.
        merges: Count,
    },
}

/// A profile that was merged into another, directly or through further merges.
#[apply(wire)]
#[output]
pub struct MergedClient {
    /// The profile that was merged.
    pub client: ClientId,
    /// The merge that retired it.
    pub merge: MergeId,
    /// The survivor of that merge.
    pub into: ClientId,
}

/// The survivors of a list of profiles, all resolved once.
///
/// ```
/// use littermate::ClientStatus;
/// use littermate::merge::{ClientStatusEntry, ResolutionEnd, Survivors};
///
/// let retired = ClientStatus::Retired { survivor: "anne".parse()?, merge: "m-1".parse()? };
/// let clients = [
///     ClientStatusEntry { id: "annie".parse()?, status: retired },
///     ClientStatusEntry { id: "anne".parse()?, status: ClientStatus::Active },
/// ];
/// let survivors = Survivors::new(&clients)?;
///
/// let ResolutionEnd::Survivor { survivor, merges, .. } = survivors.of(&"annie".parse()?).end else { panic!() };
/// assert_eq!((survivor.as_str(), merges.get()), ("anne", 1));
/// assert_eq!(survivors.path_of(&"annie".parse()?)[0].merge.as_str(), "m-1");
/// assert_eq!(survivors.merged_into(&"anne".parse()?)[0].client.as_str(), "annie");
///
/// // A profile that is not in the list.
/// assert!(matches!(survivors.of(&"bob".parse()?).end, ResolutionEnd::Unknown { .. }));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub struct Survivors<'a> {
    clients: &'a [ClientStatusEntry],
    places: HashedTextIndex<'a>,
    ends: Vec<End<'a>>,
    cycles: Vec<Vec<ClientId>>,
}

/// The resolution of a profile, by position in the list.
#[derive(Clone, Copy)]
enum End<'a> {
    NotYet,
    /// Part of the path that is being followed.
    OnTheWay,
    Survivor {
        place: usize,
        merges: Count,
    },
    Cycle(u32),
    Unknown {
        client: &'a ClientId,
        merges: Count,
    },
}

impl End<'_> {
    /// The same, one merge further away.
    const fn one_merge_further(self) -> Self {
        match self {
            Self::Survivor { place, merges } => Self::Survivor { place, merges: merges.and_one_more() },
            Self::Unknown { client, merges } => Self::Unknown { client, merges: merges.and_one_more() },
            other => other,
        }
    }
}

impl<'a> Survivors<'a> {
    /// Resolves every profile of the list, in O(n log n) time and O(n) memory.
    ///
    /// # Errors
    ///
    /// With paths from the root of `{ clients }`: more than 1,000,000 profiles, or every duplicate id.
    pub fn new(clients: &'a [ClientStatusEntry]) -> Result<Self, Problems> {
        lists::within("/clients", clients.len(), limits::SEARCH_LIST)?;
        let places = HashedTextIndex::of(clients.iter().map(|client| client.id.as_str()));
        let mut problems = Collector::default();
        for (id, index) in places.again() {
            problems.push(|| lists::duplicate_id(format!("/clients/{index}/id"), id));
        }
        problems.finish()?;
        let mut survivors =
            Self { clients, places, ends: vec![End::NotYet; clients.len()], cycles: Vec::new() };
        let mut way = Vec::new();
        for place in 0..clients.len() {
            survivors.follow(place, &mut way);
        }
        Ok(survivors)
    }

    /// The resolution of a profile.
    #[must_use]
    pub fn of(&self, client: &ClientId) -> Resolution {
        let end = self.places.find(client.as_str()).and_then(|place| self.ends.get(place));
        let end = match end {
            Some(End::Survivor { place, merges }) => self.survivor(*place, *merges),
            Some(End::Cycle(cycle)) => Some(ResolutionEnd::Cycle { cycle: *cycle }),
            Some(End::Unknown { client, merges }) => {
                Some(ResolutionEnd::Unknown { unknown: (*client).clone(), merges: *merges })
            }
            Some(End::NotYet | End::OnTheWay) | None => None,
        };
        let unknown = || ResolutionEnd::Unknown { unknown: client.clone(), merges: Count::ZERO };
        Resolution { client: client.clone(), end: end.unwrap_or_else(unknown) }
    }

    /// The cycles, each with its members in the order of the merges, starting with the member that is first in the list.
    #[must_use]
    pub fn cycles(&self) -> &[Vec<ClientId>] {
        &self.cycles
    }

    /// The merges from a profile to its survivor, in order, each with the profile it retired. In a cycle, each merge once.
    #[must_use]
    pub fn path_of(&self, client: &ClientId) -> Vec<ActiveMerge> {
        let mut path = Vec::new();
        let mut seen = vec![false; self.clients.len()];
        let mut next = self.places.find(client.as_str());
        while let Some(place) = next
            && let Some(seen) = seen.get_mut(place).filter(|seen| !**seen)
            && let Some(ClientStatusEntry { id, status: ClientStatus::Retired { survivor, merge } }) =
                self.clients.get(place)
        {
            *seen = true;
            path.push(ActiveMerge { merge: merge.clone(), retired: id.clone() });
            next = self.places.find(survivor.as_str());
        }
        path
    }

    /// The profiles that were merged into this one, directly or through others, in the order of the list. In a cycle, its other
    /// members and all profiles that lead to it.
    #[must_use]
    pub fn merged_into(&self, client: &ClientId) -> Vec<MergedClient> {
        let survivors = TextIndex::of(self.clients.iter().map(|one| match &one.status {
            ClientStatus::Retired { survivor, .. } => survivor.as_str(),
            ClientStatus::Active | ClientStatus::Deleted => "",
        }));
        let mut found = vec![false; self.clients.len()];
        let mut reached = vec![client.as_str()];
        while let Some(survivor) = reached.pop() {
            for place in survivors.all(survivor) {
                if let Some((one, found)) = self.clients.get(place).zip(found.get_mut(place))
                    && !*found
                    && one.id != *client
                {
                    *found = true;
                    reached.push(one.id.as_str());
                }
            }
        }
        let merged = |(one, found): (&ClientStatusEntry, bool)| match &one.status {
            ClientStatus::Retired { survivor, merge } if found => {
                Some(MergedClient { client: one.id.clone(), merge: merge.clone(), into: survivor.clone() })
            }
            _ => None,
        };
        self.clients.iter().zip(found).filter_map(merged).collect()
    }

    /// Follows a profile until its resolution is known, and stores the resolution of each profile on the path.
    fn follow(&mut self, start: usize, way: &mut Vec<usize>) {
        way.clear();
        let mut at = start;
        let mut end = loop {
            match self.ends.get(at).copied() {
                Some(End::NotYet) => {}
                Some(End::OnTheWay) => break self.cycle(at, way),
                Some(known) => break known.one_merge_further(),
                None => return,
            }
            let Some(one) = self.clients.get(at) else { return };
            let ClientStatus::Retired { survivor, .. } = &one.status else {
                let end = End::Survivor { place: at, merges: Count::ZERO };
                self.note(at, end);
                break end.one_merge_further();
            };
            self.note(at, End::OnTheWay);
            way.push(at);
            match self.places.find(survivor.as_str()) {
                Some(next) => at = next,
                None => break End::Unknown { client: survivor, merges: Count::ZERO.and_one_more() },
            }
        };
        while let Some(place) = way.pop() {
            self.note(place, end);
            end = end.one_merge_further();
        }
    }

    fn note(&mut self, place: usize, end: End<'a>) {
        if let Some(known) = self.ends.get_mut(place) {
            *known = end;
        }
    }

    /// Stores the cycle that begins and ends at this position of the path.
    fn cycle(&mut self, at: usize, way: &[usize]) -> End<'a> {
        let members: Vec<usize> = way.iter().copied().skip_while(|place| *place != at).collect();
        let first = members.iter().min().and_then(|first| members.iter().position(|place| place == first));
        let (before, from) = members.split_at_checked(first.unwrap_or_default()).unwrap_or((&[], &members));
        let ids = from.iter().chain(before).filter_map(|place| self.clients.get(*place));
        let ids = ids.map(|one| one.id.clone()).collect();
        let cycle = u32::try_from(self.cycles.len()).unwrap_or(u32::MAX);
        self.cycles.push(ids);
        End::Cycle(cycle)
    }

    fn survivor(&self, place: usize, merges: Count) -> Option<ResolutionEnd> {
        let ClientStatusEntry { id, status } = self.clients.get(place)?;
        let deleted = matches!(status, ClientStatus::Deleted);
        Some(ResolutionEnd::Survivor { survivor: id.clone(), deleted, merges })
    }
}

impl std::fmt::Debug for Survivors<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Survivors").field("clients", &self.clients.len()).finish_non_exhaustive()
    }
}
