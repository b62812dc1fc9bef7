//! MERGE-46: a retired client resolves to its survivor through any number of merges.

use std::collections::HashMap;

use littermate::merge::{ClientStatusEntry, ResolutionEnd, Survivors};
use littermate::model::client::ClientStatus;
use littermate::model::ids::ClientId;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::common::config;

fn id(index: usize) -> ClientId {
    format!("client-{index}").parse().unwrap()
}

/// Clients that are retired in favor of another one, active, deleted, or unknown.
fn statuses() -> impl Strategy<Value = Vec<Option<ClientStatus>>> {
    let one = prop_oneof![
        6 => (0_usize..8).prop_map(|survivor| {
            Some(ClientStatus::Retired { survivor: id(survivor), merge: "to-be-set".parse().unwrap() })
        }),
        2 => Just(Some(ClientStatus::Active)),
        1 => Just(Some(ClientStatus::Deleted)),
        1 => Just(None),
    ];
    vec(one, 8).prop_map(|mut statuses| {
        for (index, standing) in statuses.iter_mut().enumerate() {
            if let Some(ClientStatus::Retired { merge, .. }) = standing {
                *merge = format!("m-{index}").parse().unwrap();
            }
        }
        statuses
    })
}

/// A second implementation: follows as many merges as there are clients; more are a cycle. Returns the end of the path and its
/// merges.
fn by_hand(
    known: &HashMap<ClientId, &ClientStatus>,
    start: ClientId,
) -> (Result<ClientId, &'static str>, Vec<(String, ClientId)>) {
    let (mut at, mut way) = (start, Vec::new());
    loop {
        match known.get(&at) {
            None => return (Err("unknown"), way),
            Some(ClientStatus::Active | ClientStatus::Deleted) => return (Ok(at), way),
            Some(ClientStatus::Retired { survivor, merge }) => {
                if way.iter().any(|(_, seen)| *seen == at) {
                    return (Err("cycle"), way);
                }
                way.push((merge.to_string(), at));
                at = survivor.clone();
            }
        }
    }
}

proptest! {
    #![proptest_config(config(1_000))]

    #[test]
    fn every_client_resolves_to_its_survivor_or_fails(statuses in statuses()) {
        let clients: Vec<ClientStatusEntry> = statuses
            .iter()
            .enumerate()
            .filter_map(|(index, standing)| Some(ClientStatusEntry { id: id(index), status: standing.clone()? }))
            .collect();
        let known: HashMap<ClientId, &ClientStatus> =
            clients.iter().map(|client| (client.id.clone(), &client.status)).collect();
        let survivors = Survivors::new(&clients).unwrap();
        for start in 0..statuses.len() {
            let answer = survivors.of(&id(start));
            let (end, way) = by_hand(&known, id(start));
            prop_assert_eq!(&answer.client, &id(start));
            match (answer.end, end) {
                (ResolutionEnd::Survivor { survivor, deleted, merges }, Ok(expected)) => {
                    prop_assert_eq!(deleted, *known[&expected] == ClientStatus::Deleted);
                    prop_assert_eq!(survivor, expected);
                    prop_assert_eq!(merges.get(), way.len() as u64);
                }
                (ResolutionEnd::Unknown { unknown, merges }, Err("unknown")) => {
                    prop_assert!(!known.contains_key(&unknown));
                    prop_assert_eq!(merges.get(), way.len() as u64);
                }
                (ResolutionEnd::Cycle { cycle }, Err("cycle")) => {
                    let members = &survivors.cycles()[cycle as usize];
                    for (one, next) in members.iter().zip(members.iter().cycle().skip(1)) {
                        let ClientStatus::Retired { survivor, .. } = known[one] else { panic!() };
                        prop_assert_eq!(survivor, next);
                    }
                    prop_assert!(way.iter().any(|(_, seen)| members.contains(seen)));
                }
                (answer, expected) => panic!("{answer:?}, not {expected:?}"),
            }
            let path = survivors.path_of(&id(start)).into_iter();
            let path: Vec<_> = path.map(|step| (step.merge.to_string(), step.retired)).collect();
            prop_assert_eq!(path, way);

            // The reverse query: the clients whose paths lead through this one.
            let merged: Vec<_> = survivors.merged_into(&id(start)).into_iter().map(|one| one.client).collect();
            let passes = |client: &&ClientStatusEntry| {
                let (end, way) = by_hand(&known, client.id.clone());
                let on_the_way = way.iter().skip(1).any(|(_, seen)| *seen == id(start));
                let last = way.last().and_then(|(_, last)| match known[last] {
                    ClientStatus::Retired { survivor, .. } => Some(survivor),
                    _ => None,
                });
                client.id != id(start) && (on_the_way || (end != Err("cycle") && last == Some(&id(start))))
            };
            let expected: Vec<_> = clients.iter().filter(passes).map(|client| client.id.clone()).collect();
            prop_assert_eq!(merged, expected);
        }
    }
}
