//! MERGE-46: a retired client leads to its survivor through any number of merges.

use std::collections::HashMap;

use littermate::merge::{ResolveError, resolve};
use littermate::model::client::ClientStatus;
use littermate::model::ids::ClientId;
use proptest::collection::vec;
use proptest::prelude::*;

use crate::common::config;

fn id(index: usize) -> ClientId {
    format!("client-{index}").parse().unwrap()
}

/// Each client retired in favour of another one, active, deleted, or not known.
fn standings() -> impl Strategy<Value = Vec<Option<ClientStatus>>> {
    let one = prop_oneof![
        6 => (0_usize..8).prop_map(|survivor| {
            Some(ClientStatus::Retired { survivor: id(survivor), merge: "to-be-set".parse().unwrap() })
        }),
        2 => Just(Some(ClientStatus::Active)),
        1 => Just(Some(ClientStatus::Deleted)),
        1 => Just(None),
    ];
    vec(one, 8).prop_map(|mut standings| {
        for (index, standing) in standings.iter_mut().enumerate() {
            if let Some(ClientStatus::Retired { merge, .. }) = standing {
                *merge = format!("m-{index}").parse().unwrap();
            }
        }
        standings
    })
}

proptest! {
    #![proptest_config(config(1_000))]

    #[test]
    fn every_client_leads_to_its_survivor_or_nowhere(standings in standings()) {
        let known: HashMap<ClientId, &ClientStatus> = standings
            .iter()
            .enumerate()
            .filter_map(|(index, standing)| Some((id(index), standing.as_ref()?)))
            .collect();
        for start in 0..standings.len() {
            let answer = resolve(&id(start), |client| known.get(client).copied());
            // By hand: at most as many steps as there are clients, or it goes in a circle.
            let mut at = id(start);
            let mut way = Vec::new();
            let expected = loop {
                match known.get(&at) {
                    None => break Err("unknown"),
                    Some(ClientStatus::Active | ClientStatus::Deleted) => break Ok(at.clone()),
                    Some(ClientStatus::Retired { survivor, merge }) => {
                        way.push((merge.clone(), at));
                        at = survivor.clone();
                    }
                }
                if way.len() > standings.len() {
                    break Err("cycle");
                }
            };
            match (answer, expected) {
                (Ok(answer), Ok(survivor)) => {
                    prop_assert_eq!(answer.client, id(start));
                    prop_assert_eq!(answer.survivor, survivor);
                    let merges: Vec<_> =
                        answer.merges.into_iter().map(|step| (step.merge, step.retired)).collect();
                    prop_assert_eq!(merges, way);
                }
                (Err(ResolveError::Unknown(client)), Err("unknown")) => prop_assert_eq!(client, at),
                (Err(ResolveError::Cycle(clients)), Err("cycle")) => {
                    let last = clients.last().unwrap();
                    prop_assert_eq!(clients.iter().filter(|client| *client == last).count(), 2);
                    for pair in clients.windows(2) {
                        let ClientStatus::Retired { survivor, .. } = known[&pair[0]] else { panic!() };
                        prop_assert_eq!(survivor, &pair[1]);
                    }
                }
                (answer, expected) => panic!("{answer:?}, not {expected:?}"),
            }
        }
    }
}
