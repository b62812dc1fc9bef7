//! Linking a Flow-only profile to a PIMS record (CONTACT-20).

use macro_rules_attribute::apply;

use crate::model::client::{Client, ClientParts, invariants};
use crate::model::clinic::Clinic;
use crate::model::ids::{ClientId, PimsRecordId};
use crate::model::pims::{Capability, PimsRecord};
use crate::problem::{Collector, Problem, ProblemCode, Problems};
use crate::rule::Rule;
use crate::wire::{union, wire};

/// The profile that a PIMS record is already linked to. Required: it can block.
#[apply(union)]
pub enum RecordHolder {
    /// No profile of the clinic is linked to the record.
    Nobody,
    /// A profile is linked to the record.
    Client {
        /// The profile that is linked to the record.
        client: ClientId,
    },
}

/// Output of `clients.link`: the linked profile.
#[apply(wire)]
#[output]
pub struct ClientsLinkOutput {
    /// The profile, now in the PIMS. The next sync applies to it (CONTACT-6).
    pub client: Client,
    /// The rule that decides: CONTACT-20.
    pub rule: Rule,
}

/// Links a Flow-only profile to a PIMS record (CONTACT-20).
///
/// ```
/// use littermate::record::{RecordHolder, link};
/// # use littermate::*;
/// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
/// # let facts = ClientFacts {
/// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
/// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
/// # };
/// # let client = Client::draft(facts).check(&clinic)?.client;
///
/// let linked = link(&clinic, &client, &"AV-1".parse()?, &RecordHolder::Nobody)?.client;
/// assert!(linked.pims().is_in_pims());
///
/// // Two profiles cannot be linked to the same record. They are merged instead.
/// let other = RecordHolder::Client { client: "annie".parse()? };
/// assert!(link(&clinic, &client, &"AV-1".parse()?, &other).is_err());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// All problems at once, with paths from the root of `{ clinic, client, record }`: a profile of another clinic or one that is not
/// active, a profile that already has a record, a record that another profile is linked to.
pub fn link(
    clinic: &Clinic,
    client: &Client,
    record: &PimsRecordId,
    holder: &RecordHolder,
) -> Result<ClientsLinkOutput, Problems> {
    let mut problems = Collector::default();
    invariants::in_use("/client", clinic, client.parts(), &mut problems);
    if let Some(has) = client.pims().record() {
        let detail = format!("Profile {} is already linked to PIMS record {has}.", client.id());
        problems.push(|| {
            Problem::new(ProblemCode::Contradiction, "/client/pims", detail)
                .by(Rule::LinkToPimsRecord)
                .given(has.as_str())
        });
    }
    if let RecordHolder::Client { client: holder } = holder {
        problems.push(|| held(clinic, record, holder));
    }
    problems.finish()?;
    let pims = PimsRecord::InPims { record: record.clone() };
    let client = Client::from_checked(ClientParts { pims, ..client.parts().clone() });
    Ok(ClientsLinkOutput { client, rule: Rule::LinkToPimsRecord })
}

fn held(clinic: &Clinic, record: &PimsRecordId, holder: &ClientId) -> Problem {
    let remedy = if clinic.has(Capability::MergeWithOneInPims) {
        format!("Merge the two profiles instead, with {holder} as the one in the PIMS.")
    } else {
        "This clinic's PIMS does not allow merging with a profile in it.".to_owned()
    };
    let detail = format!("Profile {holder} is already linked to PIMS record {record}. {remedy}");
    Problem::new(ProblemCode::RecordAlreadyLinked, "/record", detail)
        .by(Rule::LinkToPimsRecord)
        .given(record.as_str())
}
