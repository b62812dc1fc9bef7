//! Round-trip tests: converting a value to its mirror and back is the identity, for values of the shared vectors and for values
//! generated from the descriptions of the types.

mod values;

use std::collections::BTreeSet;
use std::path::Path;

use littermate::api::{self, Operation, OperationVisitor, TypeInfo, TypeKind, Wire};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::generated::ROUND_TRIPS;
use crate::mirror::Mirror;
use crate::*;

type Error = Box<dyn std::error::Error>;

/// Converts JSON to the type of the library, to its mirror and back. `None` if the JSON is not a value of the type.
pub(crate) type RoundTrip = fn(&str) -> Option<Result<(), Error>>;

pub(crate) fn round_trip<C, M>(json: &str) -> Option<Result<(), Error>>
where
    C: Wire + Clone + PartialEq + std::fmt::Debug,
    M: Mirror<C> + Serialize,
{
    let core: C = api::read(json).ok()?;
    Some(to_mirror_and_back::<C, M>(&core))
}

fn to_mirror_and_back<C, M>(core: &C) -> Result<(), Error>
where
    C: Wire + Clone + PartialEq + std::fmt::Debug,
    M: Mirror<C> + Serialize,
{
    let mirror = M::from_core(core.clone());
    let back = mirror.to_core().ok_or("the mirror cannot be converted back")?;
    assert_eq!(back, *core);
    // The JSON of the mirror, from which errors are found, is the same value.
    let read: C = api::read(&serde_json::to_string(&mirror)?)?;
    assert_eq!(read, *core);
    Ok(())
}

/// A shared vector: a line of a file in `tests/vectors`.
#[derive(Deserialize)]
struct Vector {
    op: String,
    input: String,
    output: Option<String>,
    problem: Option<String>,
}

fn vectors() -> Result<Vec<Vector>, Error> {
    let mut vectors = Vec::new();
    for file in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/vectors"))? {
        for line in std::fs::read_to_string(file?.path())?.lines() {
            vectors.push(serde_json::from_str(line)?);
        }
    }
    Ok(vectors)
}

/// The name of each operation, and the descriptions of its input and its output.
fn operations() -> Vec<(&'static str, &'static TypeInfo, &'static TypeInfo)> {
    struct Collect(Vec<(&'static str, &'static TypeInfo, &'static TypeInfo)>);
    impl OperationVisitor for Collect {
        fn visit<O: Operation>(&mut self) {
            self.0.push((O::NAME, O::Input::TYPE, O::Output::TYPE));
        }
    }
    let mut all = Collect(Vec::new());
    api::visit_operations(&mut all);
    all.0
}

/// Calls `visit` for each part of a value whose type has a name.
fn parts<'v>(of: &'static TypeInfo, value: &'v Value, visit: &mut dyn FnMut(&'static TypeInfo, &'v Value)) {
    if !of.name.is_empty() {
        visit(of, value);
    }
    let fields = match of.kind {
        TypeKind::List(item) => {
            return value.as_array().into_iter().flatten().for_each(|value| parts(item, value, visit));
        }
        TypeKind::Optional(inner) => {
            if !value.is_null() {
                parts(inner, value, visit);
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
            parts(field.of, value, visit);
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
fn values_of_the_vectors_round_trip() -> Result<(), Error> {
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
    // No vector has the inputs of handles, or the codes of their bits. `MergeApplyOutput` has the fields of `MergeOutput`.
    assert_eq!(unseen, ["BlockerCode", "MergeOutput", "SearchListInput", "ServiceListInput"]);
    Ok(())
}

#[test]
fn generated_values_round_trip() {
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
            let value = values::value(of, &mut values::Random::new(seed));
            parts(of, &value, &mut |of, part| check(of, &part.to_string(), &mut seen));
        }
    }
    let unseen: Vec<_> =
        ROUND_TRIPS.iter().map(|(name, _)| *name).filter(|name| !seen.contains(name)).collect();
    assert_eq!(unseen, [""; 0], "of {}", ROUND_TRIPS.len());
}

/// New codes of the library need a variant here. Running the generator adds it.
#[test]
fn every_code_has_its_own_variant() -> Result<(), Error> {
    fn has_variants<C: Wire, M: Mirror<C> + PartialEq + std::fmt::Debug>(other: &M) -> Result<(), Error> {
        let TypeKind::Code(codes) = C::TYPE.kind else { return Err("not a code".into()) };
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
    has_variants::<littermate::problem::ProblemCode, ProblemCode>(&ProblemCode::Other)?;
    has_variants::<api::ErrorCode, ErrorCode>(&ErrorCode::Other)
}

/// The paths of problems refer to the input of the operation.
#[test]
fn rejects_invalid_ids_with_their_paths() {
    let clinic = Clinic {
        id: ClinicId(String::new()),
        pims: Pims::Avimark,
        capabilities: CapabilityOverrides::from_core(littermate::model::pims::CapabilityOverrides::default()),
        region: "us".to_owned(),
    };
    let Err(LittermateError::Api { api_error }) = clinic_capabilities(clinic) else { panic!("no error") };
    let paths: Vec<_> = api_error.problems.iter().map(|problem| problem.path.as_str()).collect();
    assert_eq!(paths, ["/clinic/id", "/clinic/region"]);
}
