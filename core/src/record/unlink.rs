//! PIMS records that were deleted, or merged into other records (CONTACT-22).

use macro_rules_attribute::apply;

use crate::merge::{Blocker, MergeSurface, Pair};
use crate::model::client::{Client, ClientFacts, ClientParts, invariants, settle};
use crate::model::clinic::Clinic;
use crate::model::ids::{ClientId, PimsRecordId};
use crate::model::phone::{Phone, PhoneSource};
use crate::model::pims::PimsRecord;
use crate::problem::{Collector, Problem, ProblemCode, Problems};
use crate::rule::Rule;
use crate::wire::{union, wire};

/// What happened to a PIMS record.
#[apply(union)]
pub enum RecordRemoval {
    /// The record was deleted in the PIMS.
    Removed,
    /// The record was merged into a record that no profile of the clinic is linked to.
    MergedInto {
        /// The id of the remaining record.
        record: PimsRecordId,
    },
    /// The record was merged into a record that another profile is linked to.
    MergedIntoLinked {
        /// The facts of that profile.
        holder: ClientFacts,
        /// The device that a merge of the two profiles would run on (MERGE-9).
        surface: MergeSurface,
    },
}

/// Output of `clients.unlink`: the Flow-only profile, and what can be done next.
#[apply(wire)]
#[output]
pub struct ClientsUnlinkOutput {
    /// The profile, now Flow-only. Its phones become phones of Flow, so that none is removed with the record.
    pub client: Client,
    /// What can be done with the record that replaced the old one.
    pub successor: Successor,
    /// The rule that decides: CONTACT-22.
    pub rule: Rule,
}

/// What can be done with the record that replaced a profile's old one.
#[apply(union)]
#[output]
pub enum Successor {
    /// The record has no successor.
    None,
    /// The profile can be linked to the record (CONTACT-20).
    Link {
        /// The id of the remaining record.
        record: PimsRecordId,
    },
    /// Another profile is linked to the record. The two profiles should be merged.
    Merge {
        /// The profile that is linked to the record.
        with: ClientId,
        /// The blockers of that merge, in the order of the rules; empty if they may be merged.
        blockers: Vec<Blocker>,
    },
}

/// Turns a profile whose PIMS record is gone into a Flow-only profile (CONTACT-22).
///
/// ```
/// use littermate::record::{RecordRemoval, Successor, unlink};
/// # use littermate::*;
/// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
/// # let facts = ClientFacts {
/// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active,
/// #     pims: PimsRecord::InPims { record: "AV-1".parse()? },
/// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
/// # };
/// # let phone = PhoneDraft::new("(202) 555-0114".parse()?, PhoneSource::Pims);
/// # let client = Client::draft(facts).phone(phone).check(&clinic)?.client;
///
/// let output = unlink(&clinic, &client, &RecordRemoval::MergedInto { record: "AV-7".parse()? })?;
/// assert!(!output.client.pims().is_in_pims());
/// assert_eq!(output.client.phones()[0].source, PhoneSource::Flow);
/// assert_eq!(output.successor, Successor::Link { record: "AV-7".parse()? });
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
///
/// # Errors
///
/// All problems at once, with paths from the root of `{ clinic, client }`: a profile of another clinic or one that is not active,
/// or one that has no record.
pub fn unlink(
    clinic: &Clinic,
    client: &Client,
    gone: &RecordRemoval,
) -> Result<ClientsUnlinkOutput, Problems> {
    let mut problems = Collector::default();
    invariants::in_use("/client", clinic, client.parts(), &mut problems);
    if client.pims().record().is_none() {
        let detail = format!("Profile {} is Flow-only: it has no PIMS record.", client.id());
        problems.push(|| {
            Problem::new(ProblemCode::Contradiction, "/client/pims", detail).by(Rule::PimsRecordGone)
        });
    }
    problems.finish()?;
    let mut parts: ClientParts = client.parts().clone();
    parts.pims = PimsRecord::FlowOnly;
    parts.sync_overrides.ignored_phones.clear();
    let flow = |phone: &Phone| Phone { source: PhoneSource::Flow, ..phone.clone() };
    parts.phones = parts.phones.iter().map(flow).collect();
    settle(&mut parts);
    let client = Client::from_checked(parts);
    let successor = match gone {
        RecordRemoval::Removed => Successor::None,
        RecordRemoval::MergedInto { record } => Successor::Link { record: record.clone() },
        RecordRemoval::MergedIntoLinked { holder, surface } => Successor::Merge {
            with: holder.id.clone(),
            blockers: Pair::new(clinic, &client, holder, *surface).blockers(),
        },
    };
    Ok(ClientsUnlinkOutput { client, successor, rule: Rule::PimsRecordGone })
}
