//! The phone of a client that a call goes to (CALL-1).

use crate::model::client::invariants;
use crate::model::phone::{Phone, PhoneKey, PhoneNumber, readable};
use crate::problem::{Collector, Problem, ProblemCode, Problems};
use crate::rule::Rule;

/// The phone of a client that a call goes to (CALL-1).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CallNumber {
    /// The call goes to this phone: the valid primary one, or the one that staff chose.
    To(PhoneKey),
    /// No valid phone is primary. Staff choose one of these, the client's valid phones in order.
    Choose(Vec<PhoneKey>),
    /// The client has no valid phone and cannot be called.
    None,
}

impl CallNumber {
    /// The phone to call for a client with these phones (CALL-1). A primary phone that is not valid counts as none. `chosen` is
    /// the phone that staff chose, if any.
    ///
    /// ```
    /// use littermate::call::CallNumber;
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// # let facts = ClientFacts {
    /// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
    /// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
    /// # };
    /// # let phone = PhoneDraft::new("(202) 555-0114".parse()?, PhoneSource::Flow).primary();
    /// # let client = Client::draft(facts).phone(phone).check(&clinic)?.client;
    ///
    /// assert_eq!(CallNumber::of(client.phones(), None)?, CallNumber::To("+12025550114".parse()?));
    /// assert_eq!(CallNumber::of(&[], None)?, CallNumber::None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// All problems at once, with the paths of `{ phones, phone }`: a list that is too long, a duplicate phone, two primary
    /// phones, a chosen phone that is not among those to choose from.
    pub fn of(phones: &[Phone], chosen: Option<&PhoneKey>) -> Result<Self, Problems> {
        let mut problems = Collector::default();
        invariants::distinct_phones(phones, &mut problems);
        if invariants::has_two_primaries(phones) {
            problems.push(|| invariants::two_primaries("/phones").by(Rule::AtMostOnePrimaryPhone));
        }
        let is_valid = |phone: &&Phone| matches!(phone.number, PhoneNumber::Valid { .. });
        let valid = || phones.iter().filter(is_valid);
        let primary = valid().find(|phone| phone.primary).map(Phone::key);
        let offered = primary.clone().map_or_else(|| valid().map(Phone::key).collect(), |key| vec![key]);
        if let Some(chosen) = chosen.filter(|chosen| !offered.contains(chosen)) {
            problems.push(|| not_offered(chosen, &offered, primary.is_some()));
        }
        problems.finish()?;
        Ok(match primary.or_else(|| chosen.cloned()) {
            Some(key) => Self::To(key),
            None if offered.is_empty() => Self::None,
            None => Self::Choose(offered),
        })
    }
}

fn not_offered(chosen: &PhoneKey, offered: &[PhoneKey], has_primary: bool) -> Problem {
    let number = chosen.readable();
    let detail = if has_primary {
        format!("{number} is not the client's primary phone, and calls go to the primary phone.")
    } else {
        format!("{number} is not one of the client's valid phones.")
    };
    Problem::new(ProblemCode::PhoneNotOffered, "/phone", detail)
        .by(Rule::CallPlacementAndRecording)
        .given(chosen.as_str())
        .allowed_listed(offered.iter().map(PhoneKey::as_str), readable)
}
