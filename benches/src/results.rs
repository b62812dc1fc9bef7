//! A search with 100,000 results.

use std::sync::LazyLock;

use littermate::model::client::ClientFacts;
use serde_json::{Value, json};

/// 100,000 results, created on first use.
pub static HUNDRED_THOUSAND: LazyLock<Vec<ClientFacts>> = LazyLock::new(|| results(100_000));

/// Results in a fixed but irregular mixture: about 6 in 10 may be selected, the others have one or more blockers.
#[must_use]
pub fn results(count: usize) -> Vec<ClientFacts> {
    (0..count).map(result).collect()
}

fn result(index: usize) -> ClientFacts {
    let dice = scattered(index);
    let one_in = |chances: usize, shift: u32| (dice >> shift).is_multiple_of(chances);
    let when = |holds: bool, yes: Value, no: &str| if holds { yes } else { json!({ "type": no }) };
    let mut memberships = Vec::new();
    if one_in(10, 40) {
        let status = if one_in(2, 50) { "ended" } else { "active" };
        memberships.push(json!({ "id": format!("care-{index:06}"), "status": status }));
    }
    serde_json::from_value(json!({
        "id": format!("client-{index:06}"),
        "clinic": "clinic-1",
        "status": when(
            one_in(16, 8),
            json!({ "type": "retired", "survivor": "client-x", "merge": "merge-x" }),
            "active",
        ),
        "pims": when(one_in(2, 16), json!({ "type": "in-pims", "record": format!("avi-{index}") }), "flow-only"),
        "activeConversation": when(
            one_in(6, 24),
            json!({ "type": "active", "conversation": format!("talk-{index:06}") }),
            "none",
        ),
        "loyaltyPoints": if one_in(6, 32) { 50 } else { 0 },
        "memberships": memberships,
    }))
    .expect("the facts of a client")
}

/// The output step of `SplitMix64`: scattered bits from an index, so that branch predictors cannot learn the list.
pub(crate) fn scattered(index: usize) -> usize {
    let mut bits = index.wrapping_add(1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}
