//! A mirror has the shape of its original: the same JSON, whichever of the two writes it.

use std::path::Path;

use littermate::door::{self, Wire};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::mirror::Mirror;
use crate::*;

type Failed = Box<dyn std::error::Error>;

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
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
    for file in std::fs::read_dir(root().join("tests/vectors"))? {
        for line in std::fs::read_to_string(file?.path())?.lines() {
            vectors.push(serde_json::from_str(line)?);
        }
    }
    Ok(vectors)
}

/// Over and back, and all sides' JSON. A value that is none of the type is refused by the door as by serde, and explained.
fn same<C, M>(value: &Value, found: &mut usize) -> Result<(), Failed>
where
    C: DeserializeOwned + Serialize + Wire,
    M: Mirror<C> + Serialize,
{
    let read = door::read::<C>(&value.to_string());
    let Ok(core) = serde_json::from_value::<C>(value.clone()) else {
        let refusal = read.err().ok_or("the door reads what serde does not")?;
        let said =
            |problem: &littermate::problem::Problem| problem.detail != "The input is not as it must be.";
        assert!(!refusal.problems.is_empty() && refusal.problems.iter().all(said), "{refusal} of {value}");
        return Ok(());
    };
    let expected = serde_json::to_string(&core)?;
    assert_eq!(door::write(&read?), expected);
    let mirror = M::of(core);
    assert_eq!(serde_json::to_string(&mirror)?, expected);
    let back = mirror.core().ok_or("does not go back")?;
    assert_eq!(serde_json::to_string(&back)?, expected);
    *found = found.saturating_add(1);
    Ok(())
}

/// The same for each item of a list.
fn all_same<C, M>(values: &Value, found: &mut usize) -> Result<(), Failed>
where
    C: DeserializeOwned + Serialize + Wire,
    M: Mirror<C> + Serialize,
{
    values.as_array().into_iter().flatten().try_for_each(|value| same::<C, M>(value, found))
}

#[test]
fn inputs_have_one_shape() -> Result<(), Failed> {
    let mut found = 0;
    for vector in vectors()? {
        // An input that is not JSON has no parts.
        let input: Value = serde_json::from_str(&vector.input).unwrap_or_default();
        let part = |key: &str| input.get(key).cloned().unwrap_or_default();
        for key in ["clinic", "client", "draft", "opened", "selected", "survivor", "retired", "profile"] {
            let value = part(key);
            same::<littermate::clinic::Clinic, Clinic>(&value, &mut found)?;
            same::<littermate::client::ClientDraft, ClientDraft>(&value, &mut found)?;
            same::<littermate::client::Client, Client>(&value, &mut found)?;
            same::<littermate::client::ClientFacts, ClientFacts>(&value, &mut found)?;
        }
        all_same::<littermate::client::ClientFacts, ClientFacts>(&part("results"), &mut found)?;
        all_same::<littermate::merge::ClientStanding, ClientStanding>(&part("clients"), &mut found)?;
        all_same::<littermate::merge::ChainStep, ChainStep>(&part("steps"), &mut found)?;
        same::<littermate::merge::Choices, Choices>(&part("choices"), &mut found)?;
        same::<littermate::merge::Policy, Policy>(&part("policy"), &mut found)?;
        same::<littermate::merge::Ticket, Ticket>(&part("ticket"), &mut found)?;
        same::<littermate::merge::MergeRecord, MergeRecord>(&part("record"), &mut found)?;
        same::<littermate::merge::Stamp, Stamp>(&part("stamp"), &mut found)?;
        same::<littermate::merge::UndoStamp, UndoStamp>(&part("stamp"), &mut found)?;
        all_same::<littermate::contact_points::Edit, Edit>(&part("edits"), &mut found)?;
        same::<littermate::contact_points::PimsContacts, PimsContacts>(&part("pims"), &mut found)?;
        all_same::<littermate::opt_out::OptEvent, OptEvent>(&part("events"), &mut found)?;
        same::<littermate::opt_out::KeywordSets, KeywordSets>(&part("keywords"), &mut found)?;
        same::<littermate::message::Message, Message>(&part("message"), &mut found)?;
        all_same::<littermate::message::RoutingFacts, RoutingFacts>(&part("recipients"), &mut found)?;
        all_same::<littermate::conversation::Conversation, Conversation>(&part("conversations"), &mut found)?;
        all_same::<littermate::conversation::ConversationCard, ConversationCard>(
            &part("conversations"),
            &mut found,
        )?;
        same::<littermate::call::CallerId, CallerId>(&part("callerId"), &mut found)?;
        same::<littermate::call::CallState, CallState>(&part("call"), &mut found)?;
        all_same::<littermate::reminder::Service, Service>(&part("services"), &mut found)?;
        same::<littermate::reminder::Interval, Interval>(&part("interval"), &mut found)?;
        same::<littermate::portal::PortalFacts, PortalFacts>(&part("portal"), &mut found)?;
        same::<littermate::portal::PortalPet, PortalPet>(&part("pet"), &mut found)?;
        same::<littermate::portal::Photo, Photo>(&part("current"), &mut found)?;
    }
    assert!(found > 500, "only {found} parts were asked");
    Ok(())
}

#[test]
fn answers_have_one_shape() -> Result<(), Failed> {
    let mut found = 0;
    let vectors = vectors()?;
    for vector in &vectors {
        let answer =
            vector.output.as_ref().or(vector.problem.as_ref()).ok_or("a vector without an answer")?;
        let answer = &serde_json::from_str(answer)?;
        let found = &mut found;
        match vector.op.as_str() {
            _ if vector.problem.is_some() => {
                same::<door::Refusal, Refusal>(answer, found)?;
            }
            "clients.check" => same::<littermate::client::Checked, Checked>(answer, found)?,
            "clients.resolve" => {
                same::<littermate::merge::resolve_ops::ResolveOutput, ResolveOutput>(answer, found)?;
            }
            "clinic.capabilities" => {
                same::<littermate::pims::ops::CapabilitiesOutput, CapabilitiesOutput>(answer, found)?;
            }
            "merge.apply" => same::<littermate::merge::Outcome, Outcome>(answer, found)?,
            "merge.chain" => same::<littermate::merge::ChainOutcome, ChainOutcome>(answer, found)?,
            "merge.eligibility" => {
                same::<littermate::merge::ops::EligibilityOutput, EligibilityOutput>(answer, found)?;
            }
            "merge.options" => same::<littermate::merge::Options, Options>(answer, found)?,
            "merge.plan" => same::<littermate::merge::ops::PlanOutput, PlanOutput>(answer, found)?,
            "merge.search" => same::<littermate::merge::ops::SearchOutput, SearchOutput>(answer, found)?,
            "merge.undo" => same::<littermate::merge::Undone, Undone>(answer, found)?,
            "merge.write-back" => {
                same::<littermate::merge::ops::WriteBackOutput, WriteBackOutput>(answer, found)?;
            }
            "contact.edit" => same::<littermate::contact_points::Edited, Edited>(answer, found)?,
            "contact.permissions" => {
                same::<littermate::contact_points::ops::ContactPermissionsOutput, ContactPermissionsOutput>(
                    answer, found,
                )?;
            }
            "contact.sync" => same::<littermate::contact_points::Synced, Synced>(answer, found)?,
            "contact.keyword" => same::<littermate::opt_out::KeywordReading, KeywordReading>(answer, found)?,
            "contact.opt-outs" => same::<littermate::opt_out::OptOuts, OptOuts>(answer, found)?,
            "message.route" => same::<littermate::message::RouteOutput, RouteOutput>(answer, found)?,
            "conversation.start" => same::<littermate::conversation::Started, Started>(answer, found)?,
            "conversation.history" => {
                same::<littermate::conversation::ConversationHistory, ConversationHistory>(answer, found)?;
            }
            "call.place" => same::<littermate::call::Placed, Placed>(answer, found)?,
            "call.recording" => {
                same::<littermate::call::RecordingDecisions, RecordingDecisions>(answer, found)?;
            }
            "payment.take" => same::<littermate::payment::PaymentDecision, PaymentDecision>(answer, found)?,
            "reminder.windows" => same::<littermate::reminder::WindowsShown, WindowsShown>(answer, found)?,
            "reminder.classify" => {
                same::<littermate::reminder::ops::ReminderClassifyOutput, ReminderClassifyOutput>(
                    answer, found,
                )?;
            }
            "reminder.next-due" => same::<littermate::reminder::NextDue, NextDue>(answer, found)?,
            "portal.home" => same::<littermate::portal::HomePage, HomePage>(answer, found)?,
            "portal.pet" => same::<littermate::portal::PetPage, PetPage>(answer, found)?,
            "portal.id-card" => {
                same::<littermate::portal::ops::PortalIdCardOutput, PortalIdCardOutput>(answer, found)?;
            }
            "portal.upload-photo" => same::<littermate::portal::PhotoUpload, PhotoUpload>(answer, found)?,
            "rules.list" => same::<littermate::rule::ops::RulesOutput, RulesOutput>(answer, found)?,
            other => return Err(format!("{other} has no mirror").into()),
        }
    }
    assert_eq!(found, vectors.len());
    Ok(())
}

/// The library's lists of codes may grow; then these must.
#[test]
fn every_code_has_a_name_of_its_own() -> Result<(), Failed> {
    let schema = std::fs::read_to_string(root().join("docs/schema/output.schema.json"))?;
    let schema: Value = serde_json::from_str(&schema)?;
    let names = |code: &str| -> Vec<Value> {
        let options = schema.pointer(&format!("/$defs/{code}/oneOf")).and_then(Value::as_array);
        options.into_iter().flatten().filter_map(|option| option.get("const").cloned()).collect()
    };
    let (problems, refusals) = (names("ProblemCode"), names("RefusalCode"));
    assert!(!problems.is_empty() && !refusals.is_empty());
    for name in problems {
        let core: littermate::problem::ProblemCode = serde_json::from_value(name.clone())?;
        assert_ne!(ProblemCode::of(core), ProblemCode::Other, "{name}");
    }
    for name in refusals {
        let core: door::RefusalCode = serde_json::from_value(name.clone())?;
        assert_ne!(RefusalCode::of(core), RefusalCode::Other, "{name}");
    }
    Ok(())
}

/// Every typed function has its operation, and the other way round.
#[test]
fn every_operation_has_a_typed_function() {
    let steps = [include_str!("steps.rs"), include_str!("contact_steps.rs"), include_str!("portal_steps.rs")]
        .concat();
    for operation in door::OPERATIONS {
        // Of the two that cannot be refused there is no way by the door.
        let cannot_fail = ["rules.list", "contact.permissions"].contains(&operation.name);
        let typed = cannot_fail || steps.contains(&format!("\"{}\"", operation.name));
        assert!(typed, "{} has no typed function", operation.name);
    }
}
