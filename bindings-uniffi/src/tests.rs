//! Every mirror has the shape of its original: over and back is the identity, for values of the shared vectors and for
//! values made up from the description of the type.

mod values;

use std::collections::BTreeSet;
use std::path::Path;

use littermate::api::{self, Operation, OperationVisitor, TypeInfo, TypeKind, Wire};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::generated::ROUND_TRIPS;
use crate::mirror::Mirror;
use crate::*;

type Failed = Box<dyn std::error::Error>;

/// From JSON to the library's type, its mirror and back. `None` where the JSON is no value of the type.
pub(crate) type RoundTrip = fn(&str) -> Option<Result<(), Failed>>;

pub(crate) fn round_trip<C, M>(json: &str) -> Option<Result<(), Failed>>
where
    C: Wire + Clone + PartialEq + std::fmt::Debug,
    M: Mirror<C> + Serialize,
{
    let core: C = api::read(json).ok()?;
    Some(over_and_back::<C, M>(&core))
}

fn over_and_back<C, M>(core: &C) -> Result<(), Failed>
where
    C: Wire + Clone + PartialEq + std::fmt::Debug,
    M: Mirror<C> + Serialize,
{
    let mirror = M::from_core(core.clone());
    let back = mirror.to_core().ok_or("it does not come back")?;
    assert_eq!(back, *core);
    // What a refusal is explained from is read as the same value.
    let read: C = api::read(&serde_json::to_string(&mirror)?)?;
    assert_eq!(read, *core);
    Ok(())
}

/// A line of the shared vectors.
#[derive(Deserialize)]
struct Vector {
    op: String,
    input: String,
    output: Option<String>,
    problem: Option<String>,
}

fn vectors() -> Result<Vec<Vector>, Failed> {
    let mut vectors = Vec::new();
    for file in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors"))? {
        for line in std::fs::read_to_string(file?.path())?.lines() {
            vectors.push(serde_json::from_str(line)?);
        }
    }
    Ok(vectors)
}

/// Every operation by its name, with the descriptions of its input and its output.
fn operations() -> Vec<(&'static str, &'static TypeInfo, &'static TypeInfo)> {
    struct All(Vec<(&'static str, &'static TypeInfo, &'static TypeInfo)>);
    impl OperationVisitor for All {
        fn visit<O: Operation>(&mut self) {
            self.0.push((O::NAME, O::Input::TYPE, O::Output::TYPE));
        }
    }
    let mut all = All(Vec::new());
    api::visit_operations(&mut all);
    all.0
}

/// Shows every part of a value that has a type with a name.
fn parts<'v>(of: &'static TypeInfo, value: &'v Value, see: &mut dyn FnMut(&'static TypeInfo, &'v Value)) {
    if !of.name.is_empty() {
        see(of, value);
    }
    let fields = match of.kind {
        TypeKind::List(item) => {
            return value.as_array().into_iter().flatten().for_each(|value| parts(item, value, see));
        }
        TypeKind::Optional(inner) => {
            if !value.is_null() {
                parts(inner, value, see);
            }
            return;
        }
        TypeKind::Record(fields) => fields,
        TypeKind::Union(variants) => {
            let tag = value.get("type").and_then(Value::as_str);
            variants
                .iter()
                .find(|variant| Some(variant.name()) == tag)
                .map_or(&[][..], |variant| variant.fields)
        }
        _ => &[],
    };
    for field in fields {
        if let Some(value) = value.get(field.name()) {
            parts(field.of, value, see);
        }
    }
}

fn check(of: &TypeInfo, json: &str, seen: &mut BTreeSet<&'static str>) {
    if let Some((name, round_trip)) = ROUND_TRIPS.iter().find(|(name, _)| *name == of.name)
        && let Some(result) = round_trip(json)
    {
        assert!(result.is_ok(), "{name}: {result:?} of {json}");
        seen.insert(name);
    }
}

#[test]
fn values_of_the_vectors_come_back() -> Result<(), Failed> {
    let mut seen = BTreeSet::new();
    let operations = operations();
    for vector in vectors()? {
        let Some((_, input, output)) = operations.iter().find(|(name, ..)| *name == vector.op) else {
            continue;
        };
        for (of, json) in
            [(*input, Some(vector.input)), (*output, vector.output), (api::ApiError::TYPE, vector.problem)]
        {
            let value: Value = serde_json::from_str(&json.unwrap_or_default()).unwrap_or_default();
            parts(of, &value, &mut |of, part| check(of, &part.to_string(), &mut seen));
        }
    }
    let unseen: Vec<_> =
        ROUND_TRIPS.iter().map(|(name, _)| *name).filter(|name| !seen.contains(name)).collect();
    // The inputs of what stays in memory are in no vector, nor is what the bits of its answers stand for. `MergeApplyOutput` has the fields of an
    // outcome as its own.
    assert_eq!(unseen, ["BlockerCode", "Outcome", "SearchListInput", "ServiceListInput"]);
    Ok(())
}

#[test]
fn made_up_values_come_back() {
    let mut seen = BTreeSet::new();
    let others = [
        api::SearchListInput::TYPE,
        api::ServiceListInput::TYPE,
        api::ApiError::TYPE,
        littermate::merge::BlockerCode::TYPE,
        littermate::merge::MergeOutput::TYPE,
    ];
    let types = operations().into_iter().flat_map(|(_, input, output)| [input, output]).chain(others);
    for of in types {
        for seed in 1..80 {
            let value = values::value(of, &mut values::Choice::of(seed));
            parts(of, &value, &mut |of, part| check(of, &part.to_string(), &mut seen));
        }
    }
    let unseen: Vec<_> =
        ROUND_TRIPS.iter().map(|(name, _)| *name).filter(|name| !seen.contains(name)).collect();
    assert_eq!(unseen, [""; 0], "of {}", ROUND_TRIPS.len());
}

/// The library's lists of codes may grow; then these must, which generating them again does.
#[test]
fn every_code_has_a_name_of_its_own() -> Result<(), Failed> {
    fn named<C: Wire, M: Mirror<C> + PartialEq + std::fmt::Debug>(other: &M) -> Result<(), Failed> {
        let TypeKind::Code(codes) = C::TYPE.kind else { return Err("no code".into()) };
        for code in codes {
            assert_ne!(
                M::from_core(api::read::<C>(&format!("\"{}\"", code.name()))?),
                *other,
                "{}",
                code.name()
            );
        }
        Ok(())
    }
    named::<littermate::problem::ProblemCode, ProblemCode>(&ProblemCode::Other)?;
    named::<api::ErrorCode, ErrorCode>(&ErrorCode::Other)
}

/// An id that is none is refused with the path that it has in the operation's input.
#[test]
fn what_cannot_be_converted_is_explained() {
    let clinic = Clinic {
        id: ClinicId(String::new()),
        pims: Pims::Avimark,
        capabilities: CapabilityOverrides::from_core(littermate::model::pims::CapabilityOverrides::default()),
        region: "us".to_owned(),
    };
    let Err(LittermateError::Refused { refusal }) = clinic_capabilities(clinic) else {
        panic!("not refused")
    };
    let paths: Vec<_> = refusal.problems.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(paths, ["/clinic/id", "/clinic/region"]);
}
