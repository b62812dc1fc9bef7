//! The nightly sync: a profile is updated with the contact data of the PIMS, and decisions made in Flow prevail (CONTACT-1,
//! CONTACT-3, CONTACT-6). Repeating a sync changes nothing, and the order of the PIMS phones does not matter.

use macro_rules_attribute::apply;

use super::notice::{self, ContactNotice, ContactNoticeKind};
use super::permission::{ContactActor, ContactField};
use super::pims_contacts::{ContactSync, PimsContacts, PimsEmail};
use super::sync_change::{SyncChange, SyncChangeKind};
use super::{permission, sync_phones};
use crate::limits;
use crate::model::client::{Client, ClientParts, invariants, unknown_region};
use crate::model::email::Email;
use crate::model::phone::{PhoneKey, PhoneReader};
use crate::model::pims::Capability;
use crate::model::preferences::PrimaryDecision;
use crate::problem::{Collector, Problem, ProblemCode, Problems};
use crate::rule::Rule;
use crate::wire::wire;

/// Output of `contact.sync`: the updated profile and what changed.
#[apply(wire)]
#[output]
pub struct ContactSyncOutput {
    /// The profile after the sync.
    pub client: Client,
    /// What changed and why; empty if the sync is repeated.
    pub changes: Vec<SyncChange>,
    /// The phones of the PIMS that the sync ignores, since an edit in Flow replaced them or a merge left them out (CONTACT-6).
    pub ignored: Vec<PhoneKey>,
    /// Notices about the resulting profile. They are the same every night, except that the removal of the last phone is reported
    /// once.
    pub notices: Vec<ContactNotice>,
}

impl ContactSync<'_> {
    /// Updates a profile with the contact data of the PIMS (CONTACT-1, CONTACT-3, CONTACT-6). Repeating it changes nothing.
    ///
    /// ```
    /// use littermate::contact::{ContactSync, PimsContacts, PimsEmail, PimsPhone};
    /// use littermate::PersonName;
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// # let facts = ClientFacts {
    /// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active,
    /// #     pims: PimsRecord::InPims { record: "AV-1".parse()? },
    /// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
    /// # };
    /// # let client = Client::draft(facts).check(&clinic)?.client;
    ///
    /// let pims = PimsContacts {
    ///     record: "AV-1".parse()?,
    ///     name: PersonName::new("Anne", "Lee")?,
    ///     email: PimsEmail::None,
    ///     phones: vec![PimsPhone { text: "202 555 0187".parse()?, primary: true }],
    /// };
    /// let sync = ContactSync::new(&clinic);
    /// let synced = sync.sync(&client, &pims)?;
    /// assert_eq!(synced.client.phones()[0].key().as_str(), "+12025550187");
    /// assert_eq!(synced.changes[0].rule.id(), "CONTACT-1"); // the name
    ///
    /// assert!(sync.sync(&synced.client, &pims)?.changes.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// All problems at once: the clinic's PIMS sends no contact data (PIMS-5), the profile is not in the PIMS or has another
    /// record, it is retired or deleted, the PIMS marks more than one phone as primary, a list is too long.
    #[cfg(any(feature = "phones", feature = "phones-lite"))]
    pub fn sync(&self, client: &Client, pims: &PimsContacts) -> Result<ContactSyncOutput, Problems> {
        self.sync_with(client, pims, &crate::model::phone::Metadata)
    }

    /// Like `sync`, with the caller's own phone number parser.
    ///
    /// # Errors
    ///
    /// As for `sync`.
    pub fn sync_with(
        &self,
        client: &Client,
        pims: &PimsContacts,
        reader: &dyn PhoneReader,
    ) -> Result<ContactSyncOutput, Problems> {
        problems(self, client, pims, reader).finish()?;
        take_in(self, client, pims, reader)
    }
}

fn take_in(
    at: &ContactSync<'_>,
    client: &Client,
    pims: &PimsContacts,
    reader: &dyn PhoneReader,
) -> Result<ContactSyncOutput, Problems> {
    let mut parts: ClientParts = client.parts().clone();
    let mut changes = Vec::new();
    if parts.name != pims.name {
        let from = std::mem::replace(&mut parts.name, pims.name.clone());
        changes.push(SyncChangeKind::Name { from, to: pims.name.clone() });
    }
    let email = match &pims.email {
        PimsEmail::None => None,
        PimsEmail::Address { text } => Some(Email::read(text)),
    };
    if parts.email != email {
        let from = std::mem::replace(&mut parts.email, email.clone());
        changes.push(SyncChangeKind::Email { from, to: email });
    }
    let theirs = sync_phones::read(&pims.phones, at.clinic.region, reader);
    sync_phones::sync(&mut parts, &theirs, &mut changes);
    let marked = sync_phones::marked(&theirs);
    two_marked(&marked)?;
    sync_phones::primary(&mut parts, client.parts(), marked.first(), &mut changes);

    let was = client.parts();
    let client = Client::new(parts).map_err(|problems| problems.under("/client"))?;
    Ok(ContactSyncOutput {
        changes: changes.into_iter().map(SyncChange::from).collect(),
        ignored: client.sync_overrides().ignored_phones.clone(),
        notices: notices(was, client.parts(), marked.first()),
        client,
    })
}

fn problems(
    at: &ContactSync<'_>,
    client: &Client,
    pims: &PimsContacts,
    reader: &dyn PhoneReader,
) -> Collector {
    let mut problems = Collector::default();
    invariants::in_use("/client", at.clinic, client.parts(), &mut problems);
    unknown_region("/clinic/region", at.clinic.region, reader, &mut problems);
    if !at.clinic.has(Capability::NightlyContacts) {
        let detail = "The clinic has no PIMS that sends contact data.";
        problems.push(|| {
            Problem::new(ProblemCode::NoNightlySync, "/clinic/pims", detail).by(Rule::NightlyContacts)
        });
    }
    if let Err(problem) = permission::may(
        ContactActor::PimsSync,
        ContactField::Phones,
        at.clinic,
        client.parts(),
        "/client/pims",
    ) && at.clinic.has(Capability::NightlyContacts)
    {
        problems.push(|| problem);
    }
    if let Some(record) = client.pims().record().filter(|record| **record != pims.record) {
        problems.push(|| {
            let detail = format!("The profile is linked to PIMS record {record}, not to {}.", pims.record);
            Problem::new(ProblemCode::Contradiction, "/pims/record", detail)
                .by(Rule::NightlySync)
                .given(pims.record.as_str())
                .allowed([record])
        });
    }
    let (count, max) = (pims.phones.len(), limits::PHONES);
    if count > max {
        let detail = || format!("The list has {count} entries; at most {max} are allowed.");
        problems.push(|| Problem::new(ProblemCode::TooLong, "/pims/phones", detail()));
    }
    problems
}

fn two_marked(marked: &[PhoneKey]) -> Result<(), Problems> {
    if marked.len() < 2 {
        return Ok(());
    }
    let problem = Problem::new(
        ProblemCode::TwoPrimaries,
        "/pims/phones",
        "The PIMS marks more than one phone as primary.",
    );
    Err(Problems::one(problem.by(Rule::AtMostOnePrimaryPhone)))
}

/// They depend only on the profile and the phone that the PIMS marks, so that they are the same every night. The removal of the
/// last phone is reported in that night only.
fn notices(was: &ClientParts, client: &ClientParts, marked: Option<&PhoneKey>) -> Vec<ContactNotice> {
    let mut notices: Vec<ContactNoticeKind> = Vec::new();
    if let Some(email) = client.email.as_ref().filter(|email| !email.valid) {
        notices.push(ContactNoticeKind::EmailInvalid { email: email.to_string() });
    }
    let unreadable = |phone: &&crate::model::phone::Phone| {
        matches!(phone.number, crate::model::phone::PhoneNumber::Invalid)
    };
    let invalid = client.phones.iter().filter(unreadable);
    notices.extend(invalid.map(|phone| ContactNoticeKind::PhoneInvalid { phone: phone.key() }));
    // CONTACT-2: neither the PIMS nor Flow chose the only phone.
    if let [only] = client.phones.as_slice()
        && only.primary
        && marked.is_none()
        && client.sync_overrides.primary == PrimaryDecision::Pims
    {
        notices.push(ContactNoticeKind::OnlyPhoneIsPrimary { phone: only.key() });
    }
    if client.phones.is_empty() && !was.phones.is_empty() {
        notices.push(ContactNoticeKind::NoPhoneLeft);
    }
    notices.extend(notice::of_primary(client));
    notices.into_iter().map(ContactNotice::from).collect()
}
