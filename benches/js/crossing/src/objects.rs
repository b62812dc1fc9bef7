//! Objects in and out, with serde-wasm-bindgen. The steps of the JSON API between parsing and writing are repeated here, for
//! the three measured operations. An error is only a string, so this variant is smaller than a complete one.

use littermate::merge::ops::{MergeEligibilityInput, MergeEligibilityOutput, MergePlanInput, MergePlanOutput, MergeSearchInput, MergeSearchOutput};
use littermate::merge::{Merge, Pair, Search};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_wasm_bindgen::{Serializer, from_value};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

/// Calls an operation with an object as input, and returns an object.
#[wasm_bindgen]
pub fn call(operation: &str, input: JsValue) -> Result<JsValue, JsValue> {
    match operation {
        "merge.eligibility" => run(input, eligibility),
        "merge.plan" => run(input, plan),
        "merge.search" => run(input, search),
        _ => Err(JsValue::from_str("unknown operation")),
    }
}

fn run<I: DeserializeOwned, O: Serialize>(
    input: JsValue,
    ask: fn(I) -> Result<O, String>,
) -> Result<JsValue, JsValue> {
    let answer = ask(from_value(input)?)?;
    Ok(answer.serialize(&Serializer::json_compatible())?)
}

fn eligibility(input: MergeEligibilityInput) -> Result<MergeEligibilityOutput, String> {
    let pair = Pair::new(&input.clinic, &input.opened, &input.selected, input.surface).policy(input.policy);
    let blockers = pair.blockers();
    Ok(MergeEligibilityOutput { eligible: blockers.is_empty(), blockers })
}

fn plan(input: MergePlanInput) -> Result<MergePlanOutput, String> {
    let book = input.contact_book.index().map_err(|problems| problems.to_string())?;
    let merge = Merge::new(&input.clinic, &input.opened, &input.selected, &book, input.surface);
    let eligible = merge.policy(input.policy).eligible().map_err(|blocked| blocked.to_string())?;
    let plan = eligible.plan(&input.choices, input.now).map_err(|problems| problems.to_string())?;
    Ok(MergePlanOutput { ticket: plan.ticket(), plan: plan.review().clone() })
}

fn search(input: MergeSearchInput) -> Result<MergeSearchOutput, String> {
    let search = Search::new(&input.clinic, &input.opened, input.surface).policy(input.policy);
    Ok(MergeSearchOutput { results: input.results.iter().map(|result| search.explain(result)).collect() })
}
