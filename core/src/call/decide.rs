//! Placing a call: to which number, whether to record is asked first, and the client sees the clinic's number (CALL-1,
//! CALL-2).

use std::fmt;

use macro_rules_attribute::apply;

use super::phone::CallNumber;
use crate::explained::{Explain, explained, list};
use crate::model::phone::{E164, Phone, PhoneKey};
use crate::problem::Problems;
use crate::rule::Rule;
use crate::wire::{code, union};

/// The number that the client sees. It can stand in the way, so it is always said.
#[apply(union)]
pub enum CallerId {
    /// The clinic has no number that calls can be placed from.
    None,
    /// The clinic has a number that calls can be placed from.
    Clinic {
        /// The number in E.164, shown to the client as the caller ID.
        number: E164,
    },
}

/// What whoever places the call says to the question whether to record it.
#[apply(code)]
pub enum RecordingAnswer {
    /// The question has not been put yet.
    NotAsked,
    /// Staff answered: record the call.
    Record,
    /// Do not record it.
    DoNotRecord,
}

/// What the client hears on answering.
#[apply(code)]
#[output]
pub enum Announcement {
    /// That the call is recorded.
    CallIsRecorded,
    /// Nothing: the call is not recorded.
    Nothing,
}

/// What placing a call does.
#[apply(union)]
#[output]
pub enum CallAction {
    /// CALL-1: ask whether to record, and come back with the answer. No call is placed before that.
    AskWhetherToRecord,
    /// CALL-2: no call can be placed, since there is no number of the clinic to show.
    SetUpCallerId,
    /// CALL-1: the client cannot be called, since none of the client's numbers is valid.
    NoValidPhone,
    /// CALL-1: no valid number of the client is primary: let staff choose one, and come back with it.
    ChoosePhone {
        /// The client's valid numbers, in the order of the profile.
        phones: Vec<PhoneKey>,
    },
    /// The call can be placed now.
    Place {
        /// CALL-1: the number to call, the client's primary one or the one that staff chose.
        phone: PhoneKey,
        /// CALL-2: the number to show, the clinic's.
        caller_id: E164,
        /// CALL-1: whether the call is recorded, from its first second to its last.
        recorded: bool,
        /// CALL-1: what the client hears on answering.
        announcement: Announcement,
    },
}

explained! {
    /// What placing a call does, and the rule that decides it.
    #[output]
    pub struct CallDecision of CallAction;
}

impl Explain for CallAction {
    fn rule(&self) -> Rule {
        match self {
            Self::AskWhetherToRecord
            | Self::NoValidPhone
            | Self::ChoosePhone { .. }
            | Self::Place { recorded: true, .. } => Rule::CallPlacementAndRecording,
            Self::SetUpCallerId | Self::Place { recorded: false, .. } => Rule::ClinicCallerId,
        }
    }
}

impl fmt::Display for CallAction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::AskWhetherToRecord => {
                f.write_str("Ask whether to record the call; it cannot be recorded later.")
            }
            Self::SetUpCallerId => {
                f.write_str("Set up a number for the clinic; without one, no call can be placed.")
            }
            Self::NoValidPhone => {
                f.write_str("The client cannot be called: the client has no valid phone number.")
            }
            Self::ChoosePhone { phones } => {
                let phones: Vec<String> = phones.iter().map(PhoneKey::readable).collect();
                write!(
                    f,
                    "No valid number of the client is primary; choose the number to call: {}.",
                    list(&phones)
                )
            }
            Self::Place { phone, caller_id, recorded, .. } => {
                let then = if *recorded {
                    "Record it, and tell the client when the call is answered."
                } else {
                    "Do not record it."
                };
                let phone = phone.readable();
                write!(f, "Call {phone} from the clinic's number, {caller_id}. {then}")
            }
        }
    }
}

impl CallerId {
    /// What placing a call to a client with these phones does (CALL-1, CALL-2). The client sees the clinic's number, whoever
    /// places the call. `chosen` is the number that staff chose where no valid number is primary.
    ///
    /// ```
    /// use littermate::call::{Announcement, CallAction, CallerId, RecordingAnswer};
    /// # use littermate::*;
    /// # let clinic = Clinic::new("elm-street".parse()?, Pims::Avimark, "US".parse()?);
    /// # let facts = ClientFacts {
    /// #     id: "anne".parse()?, clinic: clinic.id.clone(), status: ClientStatus::Active, pims: PimsRecord::FlowOnly,
    /// #     active_conversation: ActiveConversation::None, loyalty_points: Count::ZERO, memberships: vec![],
    /// # };
    /// # let phone = PhoneDraft::new("(202) 555-0114".parse()?, PhoneSource::Flow).primary();
    /// # let client = Client::draft(facts).phone(phone).check(&clinic)?.client;
    ///
    /// let caller_id = CallerId::Clinic { number: "+12025550100".parse()? };
    /// let decision = caller_id.decide(client.phones(), None, RecordingAnswer::NotAsked)?;
    /// assert_eq!(decision.kind, CallAction::AskWhetherToRecord);
    ///
    /// let decision = caller_id.decide(client.phones(), None, RecordingAnswer::Record)?;
    /// let expected = CallAction::Place {
    ///     phone: "+12025550114".parse()?,
    ///     caller_id: "+12025550100".parse()?,
    ///     recorded: true,
    ///     announcement: Announcement::CallIsRecorded,
    /// };
    /// assert_eq!(decision.kind, expected);
    /// assert_eq!(decision.rule.id(), "CALL-1");
    ///
    /// let decision = caller_id.decide(&[], None, RecordingAnswer::Record)?;
    /// assert_eq!(decision.kind, CallAction::NoValidPhone);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As for [`CallNumber::of`].
    pub fn decide(
        &self,
        phones: &[Phone],
        chosen: Option<&PhoneKey>,
        answer: RecordingAnswer,
    ) -> Result<CallDecision, Problems> {
        let number = CallNumber::of(phones, chosen)?;
        let Self::Clinic { number: caller_id } = self else { return Ok(CallAction::SetUpCallerId.into()) };
        let phone = match number {
            CallNumber::To(phone) => phone,
            CallNumber::Choose(phones) => return Ok(CallAction::ChoosePhone { phones }.into()),
            CallNumber::None => return Ok(CallAction::NoValidPhone.into()),
        };
        let (recorded, announcement) = match answer {
            RecordingAnswer::NotAsked => return Ok(CallAction::AskWhetherToRecord.into()),
            RecordingAnswer::Record => (true, Announcement::CallIsRecorded),
            RecordingAnswer::DoNotRecord => (false, Announcement::Nothing),
        };
        Ok(CallAction::Place { phone, caller_id: caller_id.clone(), recorded, announcement }.into())
    }
}
